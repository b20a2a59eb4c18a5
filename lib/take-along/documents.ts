import Papa from 'papaparse';
import type { MessageId, Translator } from '../i18n/translator.ts';
import { sheetOf } from './sheet.ts';
import type { TakeAlong, TakenStep } from './take-along.ts';

/** Text in which no sign means more to Markdown and HTML than itself, in one line. */
export const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
    .replace(/\s+/gu, ' ')
    .trim();

/** The plan as Markdown (CommonMark), each fact's source beside it. */
export function writeMarkdown(plan: TakeAlong, say: Translator): string {
  const { title, posting, address, made, steps } = sheetOf(plan, say);
  const parts = steps.map(({ name, facts, sources }, index) =>
    [
      `## ${index + 1}. ${plain(name)}`,
      '',
      ...facts.map(
        (fact) => `- ${fact.label}: ${plain(fact.value)}${fact.address ? ` (<${fact.address}>)` : ''}`,
      ),
      ...sources.map(
        (source) => `- ${say.text('take.source', { address: `<${source.address}>`, date: source.checked })}`,
      ),
    ].join('\n'),
  );
  return `${[
    `# ${title}`,
    ...(posting === null ? [] : [plain(posting)]),
    ...(address === null ? [] : [`<${address}>`]),
    made,
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
