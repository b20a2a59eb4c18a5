import { nameOf, type Reading, searchReadings } from '../../demand/readings.ts';
import type { ReadingView } from '../../i18n/own-data-views.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Handlers } from '../answer-requests.ts';
import { deleteReadings, findReadings, loadReadings, starReading } from '../readings-store.ts';
import { translator } from '../words.ts';
import type { OwnDataRequests } from './protocol.ts';

export function viewReading(reading: Reading, say: Translator): ReadingView {
  const { name, title, company, board, day, starred, asks } = reading;
  return {
    name,
    title: title ?? say.text('reading.untitled'),
    company,
    board,
    day,
    dayWords: say.date(day),
    starred,
    required: asks.filter(({ level }) => level === 'required').length,
    asked: asks.length,
  };
}

export const readingsAnswers: Pick<Handlers, Extract<keyof OwnDataRequests, `readings.${string}`>> = {
  async 'readings.list'({ text = '', starred = false, offset = 0, limit }) {
    const say = translator();
    const { readings, problem } = await loadReadings();
    const found = searchReadings(readings, text)
      .filter((reading) => reading.starred || !starred)
      .reverse();
    return {
      readings: found.slice(offset, offset + limit).map((reading) => viewReading(reading, say)),
      found: found.length,
      total: readings.length,
      problem: problem === null ? null : say.text('error.readings-broken', { detail: problem }),
    };
  },
  async 'readings.find'({ posting }) {
    const name = nameOf(posting);
    const [found] = name === null ? [] : await findReadings([name]);
    return found === undefined ? null : viewReading(found, translator());
  },
  'readings.star': ({ name, starred }) => starReading(name, starred),
  async 'readings.delete'({ names }) {
    await deleteReadings(names);
    return null;
  },
};
