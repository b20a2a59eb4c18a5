import { useEffect, useRef, useState } from 'preact/hooks';
import { ReadingsSection } from '../../components/options/ReadingsSection.tsx';
import type { ReadingsList } from '../../lib/i18n/own-data-views.ts';
import { ask } from '../../lib/platform/ask.ts';
import { watchReadings } from '../../lib/platform/watch-profile.ts';
import type { Section } from './section.ts';
import { useSettings } from './use-settings.ts';

const PAGE = 50;
/** As many are shown at the most; a search finds the others. */
const MOST = 200;

export const Readings: Section = ({ t, tell }) => {
  const [settings, change] = useSettings(tell);
  const [list, setList] = useState<ReadingsList | null>(null);
  const [query, setQuery] = useState({ text: '', starred: false, limit: PAGE });
  const turn = useRef(0);
  useEffect(() => {
    const read = () => {
      const mine = ++turn.current;
      // An answer that a later keystroke has overtaken is dropped.
      ask('readings.list', query).then((found) => mine === turn.current && setList(found), tell);
    };
    read();
    return watchReadings(read);
  }, [query]);
  if (settings === null || list === null) return null;
  const tried = (answer: Promise<unknown>) => void answer.catch(tell);
  return (
    <ReadingsSection
      settings={settings}
      list={list}
      text={query.text}
      starred={query.starred}
      t={t}
      onSettings={change}
      onSearch={(text, starred) => setQuery({ text, starred, limit: PAGE })}
      onMore={() => setQuery({ ...query, limit: Math.min(MOST, query.limit + PAGE) })}
      onStar={(name, starred) => tried(ask('readings.star', { name, starred }))}
      onDelete={(name) => tried(ask('readings.delete', { names: [name] }))}
      onForget={() => tried(ask('readings.forget', {}))}
    />
  );
};
