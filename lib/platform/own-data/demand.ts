import { countDemand, indexDemand } from '../../demand/demand.ts';
import { candidatesFor, closersOf, gapsOf } from '../../demand/gaps.ts';
import { type Reading, requirementsOf } from '../../demand/readings.ts';
import { trajectoryOf } from '../../demand/trajectory.ts';
import { trendsOf, weeksUpTo } from '../../demand/weeks.ts';
import { findHoldings } from '../../guidance/gap/held.ts';
import type { TrajectoryView } from '../../i18n/own-data-views.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Requirement, Requirements } from '../../requirements/requirement.ts';
import type { Handlers } from '../answer-requests.ts';
import { catalogFor } from '../catalog.ts';
import { localDay } from '../dates.ts';
import { loadProfile } from '../profile-store.ts';
import { loadReadings } from '../readings-store.ts';
import { translator } from '../words.ts';
import { viewReading } from './readings.ts';

/** So many credentials are named that would have closed the most. */
const MOST_CLOSERS = 10;

/** Everything that the postings ask, each thing once: what the catalog has to be read for. */
function allAskedIn(readings: readonly Reading[]): Requirements {
  const distinct = new Map<string, Requirement>();
  for (const requirement of readings.flatMap(requirementsOf))
    distinct.set(requirement.anyOf.map(({ kind, id }) => `${kind}:${id}`).join(), requirement);
  return { requirements: [...distinct.values()], beyond: [] };
}

async function standing(readings: readonly Reading[], say: Translator) {
  const { profile } = await loadProfile();
  const { view } = await catalogFor(allAskedIn(readings), profile, say);
  const catalog = { ...view, demand: indexDemand(readings)(null) };
  return { profile, catalog, holdings: findHoldings(profile, catalog, localDay()) };
}

export const demandAnswers: Pick<Handlers, 'demand.read' | 'trajectory.read'> = {
  async 'demand.read'({ kind, limit, weeks }) {
    const say = translator();
    const today = localDay();
    const { readings, problem } = await loadReadings();
    const { profile, catalog, holdings } = await standing(readings, say);
    const of = readings.length;
    const counted = countDemand(readings)
      .filter((each) => kind === undefined || each.kind === kind)
      .slice(0, limit);
    const trends = trendsOf(
      readings,
      counted.map(({ id }) => id),
      weeksUpTo(today, weeks),
    );
    const gaps = gapsOf(readings, holdings);
    const closers = closersOf(gaps, candidatesFor(gaps, catalog, holdings, profile.goals, today))
      .filter(({ closed }) => closed > 0)
      .slice(0, MOST_CLOSERS);
    const nowhere = { start: 0, end: 0 };
    return {
      postings: of,
      open: gaps.open.filter((rows) => rows.length === 0).length,
      rows: counted.map(({ id, kind: its, named, byLevel }) => ({
        id,
        kind: its,
        name:
          (its === 'skill' ? catalog.skill(id) : (catalog.credential(id) ?? catalog.family(id)))?.name ?? id,
        met:
          holdings.meets({
            level: 'required',
            sentence: '',
            at: nowhere,
            anyOf: [{ ...nowhere, kind: its, id, name: id }],
            also: [],
            orEquivalent: false,
            due: null,
          }) !== null,
        named,
        ...byLevel,
        words: say.text('demand.named', { named, of, required: byLevel.required }),
        weeks: trends.get(id) ?? [],
      })),
      closers: closers.map(({ id, closed, helped }) => {
        const credential = catalog.credential(id);
        return {
          id,
          name: credential?.name ?? id,
          issuer: credential?.issuer ?? '',
          closed,
          helped,
          words: say.text('demand.closes', { closed, of, helped: helped - closed }),
        };
      }),
      problem: problem === null ? null : say.text('error.readings-broken', { detail: problem }),
    };
  },

  async 'trajectory.read'(): Promise<TrajectoryView> {
    const say = translator();
    const starred = (await loadReadings()).readings.filter((reading) => reading.starred);
    const { profile, catalog } = await standing(starred, say);
    const found = trajectoryOf(starred, profile, catalog, localDay());
    const byName = new Map(starred.map((reading) => [reading.name, reading]));
    const views = (names: readonly string[]) =>
      names.map((name) => viewReading(byName.get(name) as Reading, say));
    const of = found.opens.length + found.closed.length;
    const summary = () => {
      if (starred.length === 0) return say.text('trajectory.none');
      if (of === 0) return say.text('trajectory.all-open', { of: starred.length });
      if (found.opens.length === 0) return say.text('trajectory.nothing');
      return say.text('trajectory.summary', { opens: found.opens.length, of, open: found.openNow.length });
    };
    return {
      starred: starred.length,
      summary: summary(),
      steps: found.credentials.map(({ id, cost, hours }) => {
        const credential = catalog.credential(id);
        return {
          id,
          name: credential?.name ?? id,
          issuer: credential?.issuer ?? '',
          takes: `${say.cost(cost)} · ${say.hours(hours)}`,
        };
      }),
      openNow: views(found.openNow),
      opens: views(found.opens),
      closed: views(found.closed),
      proof:
        found.proof === 'optimal'
          ? say.text('trajectory.optimal')
          : say.text('trajectory.bound', { bound: found.proof.bound }),
    };
  },
};
