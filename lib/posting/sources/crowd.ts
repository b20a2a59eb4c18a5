import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { key } from '../names.ts';
import { classifyHeading } from '../sections/heading.ts';
import { languageOf } from '../sections/language.ts';
import { type Lexicon, lexiconsFor } from '../sections/lexicon.ts';
import { MARKED_TITLE } from '../title/surroundings.ts';
import { furtherKind } from './further-languages.ts';

const MOST_HEADINGS = 80;
const MOST_OF_A_LABEL = 40;
/** A short line that returns so often belongs to a card, of which there are several. */
const OFTEN = 3;

/** Above its text a posting may stand under such a heading, in its midst never. */
const FIRST = 5;
const OPEN_JOBS =
  /^(?:(?:our|all|current|unsere|aktuelle|alle|nos|nuestras|as nossas|le nostre|onze)\s)?(?:(?:open|current|available|offene|freie) (?:positions|roles|jobs|vacancies|stellen|posities)|openings|stellenangebote|postes (?:ouverts|à pourvoir|disponibles)|offres d.emploi|(?:vacantes|puestos|posiciones|ofertas) (?:abiert[ao]s|disponibles)|vagas (?:abertas|disponíveis)|posizioni aperte|openstaande vacatures|oferty pracy)\s*:?$/i;

/** A table of jobs has a row for each, with facts behind the title; a posting may list a few others. */
const MOST_OF_A_ROW = 200;
const MANY_ROWS = 6;

/** A word; a reference to a character that was escaped twice ("&nbsp;") is none. */
const LABEL = /^[^&].*\p{L}{4}|^\p{L}{4}/u;

const isHeading = (line: Line<Element>): boolean =>
  line.kind === 'heading' || line.rank === 7 || (line.kind !== 'item' && line.text.endsWith(':'));

/** Whether a run of lines under a title holds several jobs: their titles or their cards' labels come again and again. */
export function holdsSeveral(run: readonly Line<Element>[], title: string | null): boolean {
  const marked = title !== null && MARKED_TITLE.test(title) ? key(title) : '';
  const titles = new Set(marked === '' ? [] : [marked]);
  const labels = new Map<string, number>();
  const rows = new Set<string>();
  let linked = 0;
  if (headsJobs(run)) return true;
  for (const [index, line] of run.entries()) {
    const { text } = line;
    if (line.kind !== 'item' && text.length <= MOST_OF_A_ROW && MARKED_TITLE.test(text)) rows.add(key(text));
    if (text.length > 120 || line.kind === 'item') continue;
    const own = key(text);
    if (index >= FIRST && isHeading(line) && OPEN_JOBS.test(text)) return true;
    // A card's heading leads to its job.
    if (line.kind === 'heading' && line.linked >= 0.8 * text.length)
      linked += readsAsJobTitle(text) ? 1.5 : 1;
    if (linked >= OFTEN) return true;
    if (isHeading(line) && MARKED_TITLE.test(text))
      titles.add(marked !== '' && own.includes(marked) ? marked : own);
    if (text.length <= MOST_OF_A_LABEL && LABEL.test(text)) labels.set(own, (labels.get(own) ?? 0) + 1);
  }
  return titles.size >= 2 || rows.size >= MANY_ROWS || [...labels.values()].some((count) => count >= OFTEN);
}

/** Whether most headings of a run are jobs' titles of one rank, each over a teaser of its own. */
function headsJobs(run: readonly Line<Element>[]): boolean {
  const headings = run.filter((line) => line.kind === 'heading');
  const jobs = new Map<number, Set<string>>();
  run.forEach((line, index) => {
    const next = run[index + 1];
    if (line.kind !== 'heading' || line.text.length > MOST_OF_A_TITLE || !readsAsJobTitle(line.text)) return;
    if (next?.kind !== 'paragraph' || next.rank > 0 || /[?:]$/.test(line.text)) return;
    jobs.set(line.rank, (jobs.get(line.rank) ?? new Set()).add(key(line.text)));
  });
  const most = Math.max(0, ...[...jobs.values()].map((titles) => titles.size));
  return (
    (most >= MANY && most >= 0.7 * headings.length) || (most >= VERY_MANY && most >= 0.4 * headings.length)
  );
}
const MOST_OF_A_TITLE = 90;
const MANY = 4;
/** With dates, places and addresses as headings between them. */
const VERY_MANY = 6;

/**
 * Whether a page that is headed by no job's title has several of them over blocks of their own: headings of one rank,
 * each with a list or a heading and at least three lines below it.
 */
export function headsBlocks(lines: readonly Line<Element>[], headings: readonly string[]): boolean {
  if (headings.some(readsAsJobTitle)) return false;
  const titles = new Map<number, Set<string>>();
  lines.forEach((line, index) => {
    if (line.kind !== 'heading' || line.text.length > MOST_OF_A_TITLE || !readsAsJobTitle(line.text)) return;
    // From here on and no further: a page may hold ten thousand headings.
    let next = index + 1;
    while (next < lines.length && !endsBlock(lines[next] as Line<Element>, line.rank)) next++;
    const below = lines.slice(index + 1, next < lines.length ? next : index + 1 + MOST_BELOW);
    const own = below.filter(({ text, linked }) => linked < 0.5 * text.length);
    if (own.length < LEAST_BELOW || !own.some(({ kind }) => kind !== 'paragraph')) return;
    titles.set(line.rank, (titles.get(line.rank) ?? new Set()).add(key(line.text)));
  });
  return [...titles.values()].some(({ size }) => size > 1);
}
const endsBlock = ({ kind, rank }: Line<Element>, own: number): boolean => kind === 'heading' && rank <= own;
const MOST_BELOW = 40;
const LEAST_BELOW = 4;

/** Whether a page says a title on the cards of a list alone, each a link to its job. */
export function isOnCardsOnly(lines: readonly Line<Element>[], title: string | null): boolean {
  const own = key(title);
  const said = lines.filter(({ text }) => text.length <= MOST_OF_A_LINE && key(text) === own);
  // The job's own heading may lead to itself; the cards of its kind are of a lower rank.
  if (said.filter(isFirst).length === 1 && lines.filter(isFirst).length === 1) return false;
  return said.length >= OFTEN && said.every(({ text, linked }) => linked >= 0.8 * text.length);
}
const isFirst = ({ kind, rank }: Line<Element>): boolean => kind === 'heading' && rank === 1;
const MOST_OF_A_LINE = 200;

/** Whether headings of what is asked and done come again on a page, each time with something else below: a job each. */
export function repeatsSections(lines: readonly Line<Element>[], lexicons: readonly Lexicon[]): boolean {
  // The same text below the same heading is one posting shown twice.
  const sections = { requirements: new Map<string, Set<string>>(), duties: new Map<string, Set<string>>() };
  lines.forEach((line, index) => {
    const { text } = line;
    if (line.kind === 'item' || !isHeading(line) || text.length > MOST_OF_A_LABEL) return;
    const own = key(text);
    const found = classifyHeading(text, lexicons);
    const kind = found !== null && found.coverage >= 0.5 ? found.kind : furtherKind(text);
    if (kind !== 'requirements' && kind !== 'duties') return;
    const next = sections[kind].get(own) ?? new Set();
    next.add(key(lines[index + 1]?.text ?? null));
    sections[kind].set(own, next);
  });
  const most = (kind: 'requirements' | 'duties'): number =>
    Math.max(0, ...[...sections[kind].values()].map((next) => next.size));
  return (
    most('requirements') >= OFTEN ||
    most('duties') >= OFTEN ||
    (most('requirements') >= 2 && most('duties') >= 2)
  );
}

/** Whether exactly one heading of the page is a job's title by its mark, and the title is that one. */
export function marksOneTitle(dom: Dom, title: string | null): boolean {
  const titles = new Set<string>();
  for (const heading of dom.all('h1,h2,h3,h4,h5').slice(0, MOST_HEADINGS)) {
    const text = dom.rawText(heading);
    if (text.length <= 200 && MARKED_TITLE.test(text)) titles.add(key(text));
  }
  const [only, another] = titles;
  const own = key(title);
  return (
    only !== undefined && another === undefined && own !== '' && (only.includes(own) || own.includes(only))
  );
}

/** Whether some letters of one title, as keys, are in the other: "doctorandinmoorhydrologie", "phdinpeatlandhydrology". */
function haveWordInCommon(one: string, other: string): boolean {
  for (let at = 0; at + LEAST_IN_COMMON <= one.length; at++)
    if (other.includes(one.slice(at, at + LEAST_IN_COMMON))) return true;
  return false;
}
const LEAST_IN_COMMON = 6;

/**
 * Where the same job begins again in another language: a title of the rank of the one above it, over a block of another
 * language. Null where there is none.
 */
export function againFrom(lines: readonly Line<Element>[], document: string): number | null {
  const blocks = lines.flatMap((line, index) => {
    if (line.kind !== 'heading' || line.text.length > MOST_OF_A_TITLE || !readsAsJobTitle(line.text))
      return [];
    let next = index + 1;
    while (next < lines.length && !endsBlock(lines[next] as Line<Element>, line.rank)) next++;
    const below = lines.slice(index + 1, Math.min(next, index + 1 + MOST_BELOW));
    return below.length < LEAST_BELOW ? [] : [{ index, rank: line.rank, own: key(line.text), below }];
  });
  const [first, second, third] = blocks;
  if (first === undefined || second === undefined || third !== undefined) return null;
  // Two jobs, each in its language, stand under a title that names neither, and have no word in common.
  const isOne =
    [first, second].some(({ own }) => key(document).includes(own)) || haveWordInCommon(first.own, second.own);
  if (!isOne || first.rank !== second.rank) return null;
  const lexicons = lexiconsFor(null);
  const asks = ({ kind, text }: Line<Element>): boolean => {
    const found = kind === 'item' ? null : classifyHeading(text, lexicons);
    return found?.kind === 'requirements' && found.coverage >= 0.5;
  };
  const [one, other] = [first, second].map(({ below }) =>
    languageOf(below.map(({ text }) => text).join('\n')),
  );
  return one && other && one !== other && first.below.some(asks) && second.below.some(asks)
    ? second.index
    : null;
}
