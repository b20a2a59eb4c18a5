import type { Candidate, Page } from '../candidate.ts';
import type { Dom } from '../markup/dom.ts';
import { linesOf } from '../markup/walk.ts';
import { guessTitle, type Heading, key } from '../names.ts';
import { languageOf } from '../sections/language.ts';
import { lexiconsFor } from '../sections/lexicon.ts';
import { commonAncestor } from './board.ts';
import { hasApplyControl, LEAST, likeness } from './likeness.ts';
import { bestRun, weigh, within } from './run.ts';

/** What a class or an id says of elements that stand beside a posting. */
const BESIDE =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|newsletter|related|similar|recommended|recommendations?|breadcrumbs?|share|sharing|social|footer|comments?|navbar|nav|menu|skip-link|sr-only|visually-hidden|screen-?reader(?:-text)?|signup|subscribe)(?:$|[\s_-])/i;
const ROLES =
  /^(?:navigation|banner|contentinfo|dialog|alertdialog|search|complementary|menu|menubar|tablist)$/;

/** Elements that hold no part of a posting, by their tag, role, class or controls. */
function isBeside(dom: Dom, element: Element, tag: string): boolean {
  if (tag === 'nav' || tag === 'footer' || tag === 'dialog') return true;
  if (tag === 'body' || tag === 'main' || tag === 'article' || tag === 'a') return false;
  if (ROLES.test(dom.attribute(element, 'role') ?? '')) return dom.one('h1', element) === null;
  if (tag === 'form') {
    if (dom.one('h1', element) !== null) return false;
    const controls = dom.all('input:not([type=hidden]),select,textarea', element).length;
    return (
      dom.one('input[type=file],input[type=password]', element) !== null ||
      (controls >= 2 && dom.rawText(element).length < 4_000)
    );
  }
  if (
    tag === 'div' ||
    tag === 'section' ||
    tag === 'aside' ||
    tag === 'ul' ||
    tag === 'header' ||
    tag === 'span'
  ) {
    const names = `${dom.attribute(element, 'class')?.slice(0, 300) ?? ''} ${dom.attribute(element, 'id')?.slice(0, 100) ?? ''}`;
    if (names.length > 1 && BESIDE.test(names)) return dom.one('h1', element) === null;
  }
  return false;
}

/** Finds the posting by what postings look like: headings, lists, the words that ask, little in links. */
export function readGeneral(page: Page): Candidate[] {
  const { dom } = page;
  if (dom.root === null) return [];
  const body = dom.one('body') ?? dom.root;
  const lines = linesOf(dom, body, (element, tag) => isBeside(dom, element, tag));
  const language = languageOf(
    lines
      .filter((line) => line.text.length > 60)
      .slice(0, 60)
      .map((line) => line.text)
      .join('\n'),
  );
  const declared = dom.attribute(dom.root, 'lang')?.slice(0, 2).toLowerCase() ?? null;
  const lexicons = lexiconsFor(language, declared);
  const weights = lines.map((line) => weigh(line, lexicons));
  const best = bestRun(weights);
  if (best === null) return [];
  const found = within(dom, lines, weights, best, lexicons);
  const before: Heading[] = lines
    .slice(0, found.from + 2)
    .filter((line) => (line.kind === 'heading' || line.rank === 7) && line.text.length <= 200)
    .slice(-12)
    .map((line) => ({ text: line.text, rank: line.rank }));
  const title = guessTitle(page.titles, before, []);
  let from = found.from;
  // The title, and the few words of facts above it, are no part of the text.
  for (let index = found.from; index < found.to && index < found.from + 5; index++) {
    if ((lines[index]?.text.length ?? 0) > 90) break;
    if (title !== null && key(lines[index]?.text ?? null) === key(title)) from = index + 1;
  }
  const run = lines.slice(from, found.to + 1);
  const applies = hasApplyControl(page, lexicons);
  const sure = likeness(page, run, lexicons, applies, title);
  if (sure < LEAST) return [];
  const origins = run.map((line) => line.origin).filter((origin): origin is Element => origin !== null);
  return [
    {
      source: 'general',
      title,
      company: null,
      location: null,
      lines: run,
      region: commonAncestor(dom, origins),
      ids: [],
      sure: Math.min(0.7, 0.4 + (sure - LEAST) / 20),
    },
  ];
}
