import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Credential, statusOn } from '../../../lib/catalog/credential.ts';
import { memoryView } from '../../../lib/catalog/view.ts';
import type { Guidance } from '../../../lib/guidance/guidance.ts';
import { guide } from '../../../lib/guidance/guide.ts';
import { CREDENTIAL_WEIGHT, LEAST_APT, PLAN_CHOICES, SKILL_WEIGHT } from '../../../lib/guidance/weights.ts';
import type { Profile } from '../../../lib/profile/profile.ts';
import type { Requirement } from '../../../lib/requirements/requirement.ts';
import { type GuidanceCase, makeGuidanceCase } from './random-guidance.ts';

const seeds = fc.nat(1_000_000_000);
const run = ({ found, profile, content, today }: GuidanceCase, other: Partial<Profile> = {}): Guidance =>
  guide(found, { ...profile, ...other }, memoryView(content), today);

const DAY = 86_400_000;
const daysTo = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

/** The same question answered in the plainest way: every set of credentials that can be taken, one after the other. */
function exhaustive(
  { content, found, profile, today }: GuidanceCase,
  gap: readonly number[],
  worthy: ReadonlySet<string>,
) {
  const byId = new Map(content.credentials.map((each) => [each.id, each]));
  const broader = new Map(content.skills.map((each) => [each.id, each.broader ?? []]));
  const upward = (id: string): string[] => [id, ...(broader.get(id) ?? []).flatMap(upward)];
  const later = (id: string, renamedOnly: boolean, seen: readonly string[] = []): string[] => {
    const { successor, renamed } = byId.get(id)?.lifecycle ?? {};
    if (successor === undefined || seen.includes(id) || (renamedOnly && renamed !== true)) return [id];
    return [id, ...later(successor, renamedOnly, [...seen, id])];
  };
  const open = (id: string) => {
    const credential = byId.get(id);
    return credential !== undefined && ['active', 'retiring'].includes(statusOn(credential, today));
  };
  const firstOpen = (id: string) => later(id, false).find(open);
  const live = profile.credentials.filter(({ expires }) => expires === undefined || expires >= today);
  const held = new Set<string>();
  const hold = (id: string) => {
    if (held.has(id)) return;
    held.add(id);
    for (const name of later(id, true)) hold(name);
    for (const { anyOf } of byId.get(id)?.prerequisites ?? [])
      if (anyOf.length === 1)
        for (const each of anyOf.flat()) if (each.kind === 'credential') hold(each.credential);
  };
  for (const { id } of live) hold(id);
  const holdsSome = (id: string) => later(id, true).some((each) => held.has(each));
  const closes = (credential: Credential, requirement: Requirement): boolean =>
    requirement.anyOf.some(({ kind, id }) => {
      if (kind === 'skill')
        return credential.skills.some(
          (each) =>
            (each.depth === 'core' || requirement.level === 'mentioned') && upward(each.id).includes(id),
        );
      const family = content.families.find((each) => each.id === id);
      return (family?.accepts ?? [id]).some((each) => firstOpen(each) === credential.id);
    });
  const weightOf = ({ anyOf, level }: Requirement) =>
    anyOf.some(({ kind }) => kind === 'credential') ? CREDENTIAL_WEIGHT[level] : SKILL_WEIGHT[level];
  const usable = content.credentials.filter(({ id }) => open(id) && !holdsSome(id));
  const { goals } = profile;
  const perWeek = goals.hoursPerWeek ?? 6;
  const weeks = goals.by === undefined ? goals.weeks : daysTo(today, goals.by) / 7;
  type Value = [number, number, number, number, number, number];
  let best: Value = [0, 0, 0, 0, 0, 0];
  // Orders, not sets: a prerequisite has to be there before, and a last sitting has to be met.
  const extend = (taken: readonly Credential[]) => {
    const cost = taken.map(({ prices }) => prices[0]?.amount ?? null);
    const hours = taken.map(({ effort }) => effort?.max ?? null);
    const sum = (amounts: readonly (number | null)[]) =>
      amounts.reduce<number>((all, each) => all + (each ?? 0), 0);
    const lacking = (amounts: readonly (number | null)[]) => amounts.filter((each) => each === null).length;
    if (goals.budget !== undefined && (lacking(cost) > 0 || sum(cost) > goals.budget)) return;
    if (weeks !== undefined && (lacking(hours) > 0 || sum(hours) > weeks * perWeek + 1e-6)) return;
    const last = taken.at(-1)?.lifecycle?.lastSitting;
    const spent = hours.reduce<number>((all, each) => all + (each ?? 180), 0);
    if (last !== undefined && spent > (daysTo(today, last) * perWeek) / 7 + 1e-6) return;
    const weight = gap
      .map((index) => found.requirements[index] as Requirement)
      .filter((requirement) =>
        taken.some((credential) => worthy.has(credential.id) && closes(credential, requirement)),
      )
      .reduce((all, requirement) => all + weightOf(requirement), 0);
    const value: Value = [0 - weight, lacking(cost), sum(cost), lacking(hours), sum(hours), taken.length];
    const differs = value.findIndex((each, place) => each !== best[place]);
    if (differs >= 0 && (value[differs] as number) < (best[differs] as number)) best = value;
    if (taken.length === (goals.most ?? 3)) return;
    for (const next of usable) {
      if (taken.includes(next)) continue;
      const ready = next.prerequisites.every(({ anyOf }) =>
        anyOf.some((way) =>
          way.every((each) => {
            if (each.kind !== 'credential') return true;
            const names = later(each.credential, true);
            if (names.some((id) => held.has(id))) return true;
            const needed = names.find(open);
            return taken.some(({ id }) => id === needed);
          }),
        ),
      );
      if (ready) extend([...taken, next]);
    }
  };
  extend([]);
  return best;
}

/** The best few for each requirement, by the suggestions' scores where no date leaves any out. */
function choices(made: GuidanceCase): ReadonlySet<string> {
  const { by: _by, weeks: _weeks, ...goals } = made.profile.goals;
  const taken = new Map<number, number>();
  const worthy = new Set<string>();
  const { suggestions } = run(made, { goals });
  const byName = ({ closes, ways }: Guidance['suggestions'][number]) =>
    closes.some(
      (index, place) =>
        made.found.requirements[index]?.level === 'required' &&
        ['named', 'successor', 'accepted'].includes(ways[place] as string),
    );
  const ranked = suggestions.toSorted(
    (one, other) =>
      Number(byName(other)) - Number(byName(one)) ||
      other.score.total - one.score.total ||
      (one.id < other.id ? -1 : 1),
  );
  for (const { id, closes, ways, score } of ranked) {
    const named = ways.some((way) => ['named', 'successor', 'accepted'].includes(way));
    const asked = closes.some((index) => made.found.requirements[index]?.level !== 'mentioned');
    if (!named && (!asked || score.fit * score.field < LEAST_APT)) continue;
    for (const index of closes) {
      const before = taken.get(index) ?? 0;
      taken.set(index, before + 1);
      if (before < PLAN_CHOICES) worthy.add(id);
    }
  }
  return worthy;
}

test('the plan is the exhaustive optimum of what can be taken', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const made = makeGuidanceCase(seed);
      const { gap, plan } = run(made);
      const credentials = plan.credentials.map((id) =>
        made.content.credentials.find((each) => each.id === id),
      );
      const weight = plan.closes
        .map((index) => made.found.requirements[index] as Requirement)
        .reduce(
          (all, { anyOf, level }) =>
            all + (anyOf.some(({ kind }) => kind === 'credential') ? CREDENTIAL_WEIGHT : SKILL_WEIGHT)[level],
          0,
        );
      expect(plan.proof).toBe('optimal');
      expect([
        0 - weight,
        credentials.filter((each) => each?.prices.length === 0).length,
        plan.cost.max,
        credentials.filter((each) => each?.effort === null).length,
        plan.hours.max,
        credentials.length,
      ]).toEqual(exhaustive(made, gap, choices(made)));
    }),
    { numRuns: 2_000 },
  );
});

test('what is suggested can be sat, is not held, and closes something of the gap', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const made = makeGuidanceCase(seed);
      const { suggestions, gap, plan } = run(made);
      const held = made.profile.credentials.filter(
        ({ expires }) => expires === undefined || expires >= made.today,
      );
      for (const { id, closes, ways } of suggestions) {
        const credential = made.content.credentials.find((each) => each.id === id) as Credential;
        expect(['active', 'retiring']).toContain(statusOn(credential, made.today));
        expect(held.map((each) => each.id)).not.toContain(id);
        expect(closes.length).toBeGreaterThan(0);
        expect(ways).toHaveLength(closes.length);
        for (const index of closes) expect(gap).toContain(index);
      }
      for (const id of plan.credentials) {
        const credential = made.content.credentials.find((each) => each.id === id) as Credential;
        expect(statusOn(credential, made.today)).not.toBe('retired');
      }
      expect(suggestions.length).toBeLessThanOrEqual(50);
    }),
    { numRuns: 500 },
  );
});

test('every one of the plan that closes something is suggested', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const made = makeGuidanceCase(seed);
      const { suggestions, plan } = run(made);
      const closing = new Set(suggestions.flatMap(({ closes }) => closes));
      for (const index of plan.closes) expect(closing).toContain(index);
      const suggested = suggestions.map(({ id }) => id);
      const needed = plan.credentials.filter((id) => !suggested.includes(id));
      for (const id of needed)
        expect(
          made.content.credentials.some(
            (each) =>
              plan.credentials.includes(each.id) && JSON.stringify(each.prerequisites).includes(`"${id}"`),
          ) || made.content.credentials.some((each) => each.lifecycle?.successor === id),
        ).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('one more held skill or credential adds nothing to the gap', () => {
  fc.assert(
    fc.property(seeds, fc.nat(), (seed, which) => {
      const made = makeGuidanceCase(seed);
      const before = run(made).gap;
      const skill = made.content.skills[which % made.content.skills.length]?.id as string;
      for (const index of run(made, { skills: [...made.profile.skills, skill] }).gap)
        expect(before).toContain(index);
      const id = made.content.credentials[which % made.content.credentials.length]?.id as string;
      for (const index of run(made, { credentials: [...made.profile.credentials, { id }] }).gap)
        expect(before).toContain(index);
    }),
    { numRuns: 500 },
  );
});

test('more money, time or credentials never close less', () => {
  const weigh = (made: GuidanceCase, { plan }: Guidance) =>
    plan.closes.reduce((all, index) => {
      const { anyOf, level } = made.found.requirements[index] as Requirement;
      const named = anyOf.some(({ kind }) => kind === 'credential');
      return all + (named ? CREDENTIAL_WEIGHT : SKILL_WEIGHT)[level];
    }, 0);
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 500 }), (seed, more) => {
      const made = makeGuidanceCase(seed);
      const { goals } = made.profile;
      const before = weigh(made, run(made));
      if (goals.budget !== undefined) {
        const budget = goals.budget + more;
        expect(weigh(made, run(made, { goals: { ...goals, budget } }))).toBeGreaterThanOrEqual(before);
      }
      if (goals.weeks !== undefined && goals.by === undefined) {
        const weeks = goals.weeks + more / 7;
        expect(weigh(made, run(made, { goals: { ...goals, weeks } }))).toBeGreaterThanOrEqual(before);
      }
      const most = (goals.most ?? 3) + 1;
      expect(weigh(made, run(made, { goals: { ...goals, most } }))).toBeGreaterThanOrEqual(before);
    }),
    { numRuns: 500 },
  );
});

test('the same question always has the same answer', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const made = makeGuidanceCase(seed);
      expect(run(made)).toEqual(run(structuredClone(made)));
    }),
    { numRuns: 100 },
  );
});
