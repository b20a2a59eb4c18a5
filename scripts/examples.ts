import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { regionOf } from '../lib/guidance/candidates/region.ts';
import { guide } from '../lib/guidance/guide.ts';
import { byCost } from '../lib/guidance/plan/trade-off.ts';
import { titleOf } from '../lib/guidance/rank/title.ts';
import { english as say } from '../lib/i18n/english.ts';
import { type GuidanceView, viewGuidance } from '../lib/i18n/guidance-view.ts';
import { viewTradeOff } from '../lib/i18n/trade-off-view.ts';
import type { Profile } from '../lib/profile/profile.ts';
import { findRequirements } from '../lib/requirements/find-requirements.ts';
import { ROOT } from './data.ts';
import { type Loaded, loadAll, loadProfile } from './inspect/load.ts';
import { readPostingFile } from './inspect/read-posting-file.ts';

/** The day that the examples are told for: they change with the data, not with the calendar. */
const TODAY = '2026-11-22';
const FOLDER = 'tests/examples';
export const FILE = join(ROOT, 'docs/examples.md');

/** One posting and one person each, in the order of the page. */
const EXAMPLES = [
  ['cloud', 'Cloud: a skilled person lacks the papers'],
  ['security', 'Security: one certificate or the other, by a date'],
  ['nursing', 'Nursing: the licence is held, other papers are not'],
  ['accounting', 'Accounting: a licence named as an aim'],
  ['people', 'Human resources: either of two'],
  ['project', 'Project management: the next step of a stack'],
  ['electrician', 'Electrician: a licence that takes years'],
  ['data', 'Data: a first job'],
  ['logistics', 'Logistics: recognised before cheap'],
  ['none-needed', 'Web development: no credential needed'],
  ['experience', 'Logistics technology: experience, not paper'],
] as const;

const HEAD = `# Worked examples

Written by \`npm run examples\` from the postings and profiles of \`tests/examples\`, which are made up, and the catalog as it stands; a test holds this page to the command. The day is ${TODAY}.
`;

function sayProfile(profile: Profile, { catalog }: Loaded): string {
  const names = [
    ...profile.skills.map((id) => catalog.skill(id)?.name ?? id),
    ...profile.credentials.map(({ id, expires }) => {
      const name = catalog.credential(id)?.name ?? id;
      return expires === undefined ? name : `${name} (until ${say.date(expires)})`;
    }),
  ];
  const { budget, hoursPerWeek, by, weeks, regions, prefer, fields, notKinds } = profile.goals;
  const goals = [
    budget === undefined ? null : `${say.money(budget, 'USD')} at most`,
    hoursPerWeek === undefined ? null : `${hoursPerWeek} hours a week`,
    by === undefined ? null : `until ${say.date(by)}`,
    weeks === undefined ? null : `within ${weeks} weeks`,
    prefer === undefined || prefer === 'balanced' ? null : `prefers the ${prefer}`.replace('-', ' '),
    fields === undefined ? null : `aims at ${fields.join(', ')}`,
    notKinds === undefined ? null : `wants no ${notKinds.join(', ')}`,
    regions === undefined ? null : `in ${regions.join(', ')}`,
  ].filter((goal) => goal !== null);
  return `**Holds** ${names.length === 0 ? 'nothing yet' : say.list(names, 'and')}.${goals.length === 0 ? '' : ` **Limits and wishes:** ${goals.join(', ')}.`}`;
}

function sayView(view: GuidanceView, hasPlan: boolean): string[] {
  const lines = [`**${view.answer.title}.** ${view.answer.because}`];
  if (hasPlan && view.plan !== null) {
    lines.push(view.plan.steps.map(({ name, takes }, place) => `${place + 1}. ${name}: ${takes}`).join('\n'));
    lines.push(`${view.plan.total} ${view.plan.proof}`);
  }
  const asks = view.requirements.map(
    ({ levelName, names, met, note }) =>
      `- ${names} (${levelName}): ${met ? '' : 'missing'}${note === null ? '' : `${met ? '' : '; '}${note}`}`,
  );
  if (asks.length > 0) lines.push(asks.join('\n'));
  if (view.beyond.length > 0)
    lines.push(
      `No credential closes: ${view.beyond.map(({ kindName, text }) => `${kindName} (“${text}”)`).join(', ')}.`,
    );
  for (const suggestion of hasPlan ? view.suggestions.slice(0, 3) : []) {
    const { name, issuer, cost, effort, weeks, threeYears, assessment, next, closes } = suggestion;
    const facts = [
      `closes ${closes}`,
      cost,
      weeks === null ? effort : `${effort}, ${weeks}`,
      `over three years ${threeYears}`,
      assessment,
      next === null ? null : `leads to ${next}`,
    ].filter((fact) => fact !== null);
    lines.push(
      [
        `**${name}**, ${issuer}: ${facts.join('; ')}.`,
        ...suggestion.reasons.map((reason) => `- for: ${reason}`),
        ...suggestion.cautions.map((caution) => `- mind: ${caution}`),
      ].join('\n'),
    );
  }
  return lines;
}

/** The page, as it should stand in docs/examples.md. */
export async function examples(): Promise<string> {
  const loaded = loadAll();
  const { data, vocabulary, catalog } = loaded;
  const parts = [HEAD];
  for (const [name, heading] of EXAMPLES) {
    const path = join(ROOT, FOLDER, `${name}.txt`);
    const profile = loadProfile(join(ROOT, FOLDER, `${name}.json`), {}, data, (line) => {
      throw new Error(line);
    });
    const { posting } = await readPostingFile(path, null);
    if (posting === null) throw new Error(`${path} is no posting`);
    const found = findRequirements(posting, vocabulary);
    const title = titleOf(posting);
    const guidance = guide(found, profile, catalog, TODAY, title, regionOf({ ...posting, title }, found));
    const view = viewGuidance({ guidance, found, catalog, goals: profile.goals, notice: null }, say);
    const lines = [
      `## ${heading}`,
      readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line.startsWith('-') ? line : `${line}  `}`.trimEnd()))
        .join('\n'),
      sayProfile(profile, loaded),
      ...sayView(view, guidance.answer === 'plan'),
    ];
    const steps = byCost(viewTradeOff(guidance, catalog, profile.goals, say)).filter(
      ({ unknownCosts }) => unknownCosts === 0,
    );
    if (guidance.answer === 'plan' && steps.length > 1)
      lines.push(
        [
          'More money, more closed:',
          '',
          ...steps.map(
            ({ line, steps: taken }) => `- ${line}: ${taken.map(({ name: each }) => each).join(', ')}`,
          ),
        ].join('\n'),
      );
    parts.push(lines.join('\n\n'));
  }
  return `${parts.map((part) => part.trim()).join('\n\n')}\n`;
}

if (import.meta.main) {
  writeFileSync(FILE, await examples());
  console.log(FILE);
}
