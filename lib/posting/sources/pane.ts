import type { VisibleTitles } from '../candidate.ts';
import { isPlace } from '../company/fits.ts';
import { isName } from '../company/named.ts';
import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { key, LEGAL_FORM, SEPARATOR } from '../names.ts';
import { LIST } from '../not-a-posting.ts';

/** The job that a page of two panes shows beside its list of jobs. */
export interface Pane {
  readonly element: Element;
  /** The first of its lines and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** The job's title, as its card in the list and the heading of the pane both say. */
  readonly title: string;
  /** What stands under both of them and can be an employer's name. */
  readonly company: string | null;
}

/** So many jobs' titles stand before the pane at the least. */
const LEAST_CARDS = 3;
/** What stands in the pane beside names and facts; a card in the list has a line or two. */
const LEAST_LETTERS = 300;
const LEAST_SAID = 5;
/** So much in few lines, where a text came without breaks. */
const LEAST_OF_A_TEXT = 1_000;
const LEAST_OF_A_SAYING = 30;
const MOST_OF_A_TITLE = 120;
const MOST_STEPS = 80;
/** A page may say a title thousands of times: so often its pane is looked for. */
const MOST_TRIES = 60;
/** What holds more lines is a list. */
const MOST_LINES = 1_000;
/** How many lines under a title may name the employer. */
const UNDER_IT = 5;
const SUFFIX = /\s+[-–]\s*job post$/i;

const stands = (line: Line<Element>): boolean =>
  line.text.length <= MOST_OF_A_TITLE &&
  (line.kind === 'heading' || (line.linked > 0 && line.linked >= 0.8 * line.text.length));

const isCard = (line: Line<Element>): boolean => stands(line) && readsAsJobTitle(saidOnce(line.text));

/** A card of a job whose title is not known, by its form. */
const isSaidTwice = (line: Line<Element>): boolean => stands(line) && saidOnce(line.text) !== line.text;

/**
 * Finds the pane of a job beside a list of jobs: a title of the list comes again, over a text of its own in an element
 * that holds none of the list. Null on a page of one pane.
 */
export function findPane(
  dom: Dom,
  lines: readonly Line<Element>[],
  { headings, document }: VisibleTitles,
): Pane | null {
  // A page that calls itself by one job shows that one.
  const own = isSearch(document)
    ? null
    : (headings.find((heading) => readsAsJobTitle(heading) && !LIST.test(heading)) ?? null);
  const cards = new Map<string, number>();
  /** Links of several words that are no title that we know. */
  const others = new Map<string, number>();
  let unknown: Pane | null = null;
  let tries = 0;
  for (const [index, line] of lines.entries()) {
    const bare = saidOnce(line.text.replace(SUFFIX, ''));
    if (bare.length > MOST_OF_A_TITLE) continue;
    const known = readsAsJobTitle(bare);
    if (!known && !(stands(line) && /^\S.*\s.*[^>!?:.\s]$/.test(bare))) continue;
    const title = key(bare);
    const card = (known ? cards : others).get(title);
    const heads =
      line.kind !== 'item' && card !== undefined && cards.size >= LEAST_CARDS && tries < MOST_TRIES;
    if (heads) tries++;
    const around = heads ? paneOf(dom, lines, card, index) : null;
    const pane = around === null || goesOn(lines, around.to, lines[card as number]) ? null : around;
    const company = pane === null ? null : sharedName(lines, index);
    const fits = known ? own === null || key(own.replace(SUFFIX, '')) === title : company !== null;
    if (pane === null || !fits) {
      if (card === undefined && (known ? stands(line) : line.linked > 0))
        (known ? cards : others).set(title, index);
    } else if ([...cards.values()].filter((at) => at < pane.from).length >= LEAST_CARDS) {
      const found = { ...pane, title: bare, company };
      if (known) return found;
      unknown ??= found;
    }
  }
  return unknown;
}

/** "Weaver Jobs | Farrow": what was searched for. */
const isSearch = (document: string): boolean =>
  document
    .split(SEPARATOR)
    .some((part) => SEARCHED.test(part) && readsAsJobTitle(part.replace(SEARCHED, '').trim()));
const SEARCHED = /\s(?:jobs|vacancies)(?:\s(?:in|near)\s.*)?\s*$/i;

/** A card that holds its title twice, once for those who hear it. */
function saidOnce(text: string): string {
  const half = text.slice(0, Math.floor(text.length / 2)).trim();
  return half !== '' && text.endsWith(half) && key(text) === key(half) + key(half) ? half : text;
}

/** Whether further cards of the same form stand behind: then it is a card with a longer text, and the list goes on. */
const goesOn = (lines: readonly Line<Element>[], from: number, card: Line<Element> | undefined): boolean =>
  lines.slice(from).filter((line) => isCard(line) && line.kind === card?.kind && line.rank === card.rank)
    .length >= LEAST_BEHIND;
const LEAST_BEHIND = 3;

/** The largest element around a line that does not hold the card of the same title, where a text stands in it. */
function paneOf(
  dom: Dom,
  lines: readonly Line<Element>[],
  card: number,
  title: number,
): { element: Element; from: number; to: number } | null {
  const around = new Set<Node>();
  climb(dom, lines[card]?.origin ?? null, (node) => around.add(node));
  let element: Node | null = null;
  let met = false;
  climb(dom, lines[title]?.origin ?? null, (node) => {
    met ||= around.has(node);
    if (!met) element = node;
  });
  if (element === null || !met || dom.type(element) !== 1) return null;
  const inside = (index: number): boolean => {
    let found = false;
    climb(dom, lines[index]?.origin ?? null, (node) => {
      found ||= node === element;
    });
    return found;
  };
  let [from, to] = [title, title + 1];
  while (from > 0 && title - from <= MOST_LINES && inside(from - 1)) from--;
  while (to < lines.length && to - from <= MOST_LINES && inside(to)) to++;
  if (to - from > MOST_LINES) return null;
  let [letters, said] = [0, 0];
  // Up to the next card: the rest of a list holds its teasers too.
  const own = key(saidOnce((lines[title] as Line<Element>).text));
  for (let index = title + 1; index < to; index++) {
    const line = lines[index] as Line<Element>;
    if ((isCard(line) || isSaidTwice(line)) && key(saidOnce(line.text)) !== own) break;
    const { text, linked } = line;
    if (text.length < LEAST_OF_A_SAYING || linked > 0) continue;
    letters += text.length;
    said++;
  }
  const tells = letters >= LEAST_OF_A_TEXT || (letters >= LEAST_LETTERS && said >= LEAST_SAID);
  return tells ? { element, from, to } : null;
}

function climb(dom: Dom, from: Node | null, visit: (node: Node) => void): void {
  let node = from;
  for (let steps = 0; node !== null && steps < MOST_STEPS; node = dom.parent(node), steps++) visit(node);
}

/** A name that stands under the title in the list and in the pane, with a place behind it in one of the two. */
function sharedName(lines: readonly Line<Element>[], title: number): string | null {
  const under = (index: number) =>
    lines.slice(index + 1, index + 1 + UNDER_IT).map(({ text }) => text.replace(RATED, ''));
  const own = key(saidOnce((lines[title] as Line<Element>).text.replace(SUFFIX, '')));
  // Several jobs of a list may have the same title.
  const listed = lines.slice(0, title).flatMap((line, index) => {
    const near = line.text.length <= MOST_OF_A_TITLE && key(saidOnce(line.text)) === own;
    return near ? under(index) : [];
  });
  const shown = under(title);
  const isEmployer = (text: string) =>
    isName(text) &&
    !isPlace(text) &&
    !readsAsJobTitle(text) &&
    !/\d|^no\s/i.test(text) &&
    (!text.includes(',') || LEGAL_FORM.test(text));
  return (
    listed.find(
      (text) =>
        isEmployer(text) &&
        shown.some((line) => line.startsWith(text) && PLACED.test(line.slice(text.length))),
    ) ??
    shown.find((text) => isEmployer(text) && listed.some((line) => key(line).startsWith(key(text)))) ??
    null
  );
}
/** Stars before an employer's name and the number of reviews behind it: "4,2 Peatbog 55 evaluaciones". */
const RATED =
  /^\d[.,]\d\s(?=\p{L})|(?<=\p{L}\.?)\s\(?\d+ (?:reviews?|ratings?|bewertungen|avis|evaluaciones|opiniones|avaliações|recensioni|beoordelingen|opinii)\)?$/gu;
/** What follows a name in its line: " · Aschheim". */
const PLACED = /^(?:\s?[·|•–—]|\s-\s)\s?\S/;
