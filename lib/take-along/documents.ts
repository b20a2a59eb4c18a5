import Papa from 'papaparse';
import type { MessageId, Translator } from '../i18n/translator.ts';
import type { TakeAlong, TakenStep } from './take-along.ts';

/** Text in which no sign means more to Markdown and HTML than itself, in one line. */
export const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
    .replace(/\s+/gu, ' ')
    .trim();

const postingOf = ({ posting }: TakeAlong): string =>
  [posting?.title, posting?.company].filter((part) => part !== null && part !== undefined).join(' · ');

/** The plan as Markdown (CommonMark with a table per credential's facts), each fact's source beside it. */
export function writeMarkdown(plan: TakeAlong, say: Translator): string {
  const title = postingOf(plan);
  const parts = plan.steps.map((step, index) =>
    [
      `## ${index + 1}. ${plain(step.name)}`,
      '',
      `- ${say.text('take.issuer')}: ${plain(step.issuer)} (<${step.page}>)`,
      `- ${say.text('panel.cost')}: ${say.cost(step.cost)}`,
      `- ${say.text('panel.effort')}: ${say.hours(step.hours)}`,
      ...(step.closes.length === 0
        ? []
        : [`- ${say.text('panel.closes')}: ${step.closes.map(plain).join('; ')}`]),
      ...(step.lastSitting === null
        ? []
        : [`- ${say.text('take.lastSitting')}: ${say.date(step.lastSitting)}`]),
      ...step.sources.map(
        ({ address, checked }) =>
          `- ${say.text('take.source', { address: `<${address}>`, date: say.date(checked) })}`,
      ),
    ].join('\n'),
  );
  return `${[
    `# ${say.text('take.title')}`,
    ...(title === '' ? [] : [plain(title)]),
    ...(plan.posting?.url ? [`<${plan.posting.url}>`] : []),
    say.text('take.made', { date: say.date(plan.made), hours: plan.hoursPerWeek }),
    ...parts,
  ].join('\n\n')}\n`;
}

const COLUMNS: readonly (readonly [MessageId, (step: TakenStep) => string | number | null])[] = [
  ['take.name', ({ name }) => name],
  ['take.issuer', ({ issuer }) => issuer],
  ['take.costFrom', ({ cost }) => cost?.min ?? null],
  ['take.costTo', ({ cost }) => cost?.max ?? null],
  ['take.currency', ({ cost }) => cost?.currency ?? null],
  ['take.hoursFrom', ({ hours }) => hours?.min ?? null],
  ['take.hoursTo', ({ hours }) => hours?.max ?? null],
  ['take.validity', ({ validity }) => validity],
  ['take.lastSitting', ({ lastSitting }) => lastSitting],
  ['panel.closes', ({ closes }) => closes.join('; ')],
  ['take.page', ({ page }) => page],
];

/** A byte order mark: without it spreadsheets read UTF-8 as something else. */
export const BOM = '\u{feff}';

/** The plan as CSV (RFC 4180), one credential a line; unknown is an empty cell. No cell can be run as a formula. */
export function writeTable(plan: TakeAlong, say: Translator): string {
  return (
    BOM +
    Papa.unparse(
      {
        fields: COLUMNS.map(([words]) => say.text(words)),
        data: plan.steps.map((step) => COLUMNS.map(([, value]) => value(step))),
      },
      { escapeFormulae: true },
    )
  );
}

/** The plan as JSON, as it is. */
export function writeJson(plan: TakeAlong): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

/** A message to an employer who pays for training: what, at what cost, how long, and what for. */
export function writeMessage(plan: TakeAlong, say: Translator): string {
  const total = plan.steps.reduce(
    (sum, { cost }) => ({ min: sum.min + (cost?.min ?? 0), max: sum.max + (cost?.max ?? 0) }),
    { min: 0, max: 0 },
  );
  const lines = plan.steps.map(
    (step) =>
      `- ${step.name} (${step.issuer}): ${say.cost(step.cost)}, ${say.hours(step.hours)}\n  ${step.page}`,
  );
  const unknown = plan.steps.filter(({ cost }) => cost === null).length;
  return [
    say.text('take.message', { count: plan.steps.length }),
    lines.join('\n'),
    say.text('take.messageTotal', { cost: say.cost({ ...total, currency: 'USD' }), unknown }),
    say.text('take.messageClose'),
  ].join('\n\n');
}
