import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Line } from '../markup/lines.ts';
import { key } from '../names.ts';
import type { Weighed } from './run.ts';

/** What a section's heading weighs. */
const SECTION = 40;
const LEAST_SPOKEN = 3;
const OUTSIDE: Weighed = { weight: -400, barrier: true };

/**
 * What stands above the one heading that the page's own title repeats is the site's: menus in sentences, notes to the
 * person, offers of the board. Not where it has a section of a posting or says more than what is below, for some print
 * the title behind the text; and a sentence or two above it may be the employer's.
 */
export function dropAboveTitle(lines: readonly Line<Element>[], weights: Weighed[], document: string): void {
  const tops = lines.flatMap(({ kind, rank }, index) => (kind === 'heading' && rank === 1 ? [index] : []));
  const [top] = tops;
  if (top === undefined || tops.length > 1) return;
  const { text, linked } = lines[top] as Line<Element>;
  if (linked > 0 || (!readsAsJobTitle(text) && !key(document).includes(key(text)))) return;
  const isSection = ({ weight }: Weighed, index: number): boolean =>
    weight >= SECTION && (lines[index]?.kind === 'heading' || lines[index]?.rank === 7);
  if (weights.slice(0, top).some(isSection)) return;
  const said = (from: number, to?: number): number =>
    weights.slice(from, to).reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  const spoken = weights.slice(0, top).filter(({ weight }) => weight > 0).length;
  if (spoken < LEAST_SPOKEN || said(top) < said(0, top)) return;
  for (let index = 0; index < top; index++) weights[index] = OUTSIDE;
}
