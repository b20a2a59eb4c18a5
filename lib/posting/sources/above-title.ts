import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Line } from '../markup/lines.ts';
import { key } from '../names.ts';
import type { Weighed } from './run.ts';

const OUTSIDE: Weighed = { weight: -400, barrier: true };

/**
 * What stands above the one heading that the page's own title repeats is the site's: menus in sentences, notes to the
 * person, offers of the board. Not where it has a section of a posting, for some print the title below the employer.
 */
export function dropAboveTitle(lines: readonly Line<Element>[], weights: Weighed[], document: string): void {
  const tops = lines.flatMap(({ kind, rank }, index) => (kind === 'heading' && rank === 1 ? [index] : []));
  const [top] = tops;
  if (top === undefined || tops.length > 1) return;
  const { text, linked } = lines[top] as Line<Element>;
  if (linked > 0 || (!readsAsJobTitle(text) && !key(document).includes(key(text)))) return;
  if (weights.slice(0, top).some(({ weight }, index) => weight >= 40 && lines[index]?.kind === 'heading'))
    return;
  for (let index = 0; index < top; index++) weights[index] = OUTSIDE;
}
