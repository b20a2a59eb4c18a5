import type { VisibleTitles } from '../candidate.ts';
import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Line } from '../markup/lines.ts';
import { key } from '../names.ts';
import { classifyOpening } from '../sections/heading.ts';
import type { Lexicon } from '../sections/lexicon.ts';
import type { Weighed } from './run.ts';

/** What a section's heading weighs. */
const SECTION = 40;
const LEAST_SPOKEN = 3;
const LEAST_OF_A_TITLE = 10;
/** One sentence of a board's may read like one that asks. */
const SEVERAL = 2;
const OF_THE_JOB: ReadonlySet<string> = new Set(['requirements', 'preferred', 'duties']);
const OUTSIDE: Weighed = { weight: -400, barrier: true };

/**
 * What stands above the one heading that the page's own title repeats is the site's: menus in sentences, notes to the
 * person, offers of the board. Not where it has a section of a posting or says more than what is below, for some print
 * the title behind the text; and a sentence or two above it may be the employer's.
 */
export function dropAboveTitle(
  lines: readonly Line<Element>[],
  weights: Weighed[],
  { document, site }: VisibleTitles,
  lexicons: readonly Lexicon[],
): void {
  const tops = lines.flatMap(({ kind, rank }, index) => (kind === 'heading' && rank === 1 ? [index] : []));
  const [top] = tops;
  if (top === undefined || tops.length > 1) return;
  const { text, linked } = lines[top] as Line<Element>;
  const isRepeated = (): boolean =>
    text.length >= LEAST_OF_A_TITLE && key(document).startsWith(key(text)) && key(text) !== key(site);
  if (linked > 0 || (!readsAsJobTitle(text) && !isRepeated())) return;
  const isSection = ({ weight }: Weighed, index: number): boolean =>
    weight >= SECTION && (lines[index]?.kind === 'heading' || lines[index]?.rank === 7);
  const above = lines
    .slice(0, top)
    .filter(({ linked }, index) => linked === 0 && (weights[index]?.weight ?? 0) > 0);
  const asks = ({ text: own }: Line<Element>): boolean =>
    OF_THE_JOB.has(classifyOpening(own, lexicons) ?? '');
  if (weights.slice(0, top).some(isSection) || above.some(({ kind }) => kind === 'item')) return;
  if (above.filter(asks).length >= SEVERAL) return;
  const said = (from: number, to?: number): number =>
    weights.slice(from, to).reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  const spoken = weights.slice(0, top).filter(({ weight }) => weight > 0).length;
  if (spoken < LEAST_SPOKEN || said(top) < said(0, top)) return;
  for (let index = 0; index < top; index++) weights[index] = OUTSIDE;
}
