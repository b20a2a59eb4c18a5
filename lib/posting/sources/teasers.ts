import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { classifyHeading } from '../sections/heading.ts';
import type { Lexicon } from '../sections/lexicon.ts';
import type { Weighed } from './run.ts';

const OUTSIDE: Weighed = { weight: -400, barrier: true };
/** A section's heading. */
const SECTION = 40;
const LEAST_SECTIONS = 2;
const LEAST_TEASERS = 3;
/** Words and a control between two of them. */
const MOST_BETWEEN = 4;

/**
 * Behind a posting employers tell of themselves in teasers: headings that lead elsewhere, each over a sentence. They end
 * it. Not where they are jobs, which are a list's, nor where a section of the posting leads to itself.
 */
export function dropTeasers(
  dom: Dom,
  lines: readonly Line<Element>[],
  weights: Weighed[],
  lexicons: readonly Lexicon[],
): void {
  let sections = 0;
  let teasers: number[] = [];
  const end = (): void => {
    const [first] = teasers;
    const jobs = teasers.filter((index) => readsAsJobTitle(lines[index]?.text ?? ''));
    if (first !== undefined && teasers.length >= LEAST_TEASERS && jobs.length < teasers.length / 2)
      for (let index = first; index <= (teasers.at(-1) ?? first); index++) weights[index] = OUTSIDE;
    teasers = [];
  };
  lines.forEach((line, index) => {
    const isSection =
      (weights[index]?.weight ?? 0) >= SECTION && (line.kind === 'heading' || line.rank === 7);
    if (isSection) sections++;
    if (line.kind !== 'heading') return;
    const last = teasers.at(-1);
    if (
      line.linked < 0.8 * line.text.length ||
      !leadsAway(dom, line.origin) ||
      classifyHeading(line.text, lexicons)?.whole === true
    ) {
      end();
      return;
    }
    if (last !== undefined && (line.rank !== lines[last]?.rank || index - last > MOST_BETWEEN + 1)) end();
    if (sections >= LEAST_SECTIONS) teasers.push(index);
  });
  end();
}

/** Whether a heading's links, in it or around it, lead to another place than the page's own. */
function leadsAway(dom: Dom, heading: Element | null): boolean {
  const links = heading === null ? [] : dom.all('a[href]', heading);
  let node: Node | null = heading;
  for (let steps = 0; node !== null && dom.type(node) === 1 && steps < MOST_AROUND; steps++) {
    if (dom.tag(node as Element) === 'a') links.push(node as Element);
    node = dom.parent(node);
  }
  return links.some((link) => !(dom.attribute(link, 'href') ?? '#').includes('#'));
}
const MOST_AROUND = 4;
