import type { Candidate, Page } from '../candidate.ts';
import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { namedDescriptions, namedTitles } from '../markup/naming.ts';
import { lineOf, linesOf } from '../markup/walk.ts';
import { guessTitle, type Heading, key, MARKED_TITLE, readsAsJobTitle } from '../names.ts';
import { classifyHeading } from '../sections/heading.ts';
import { languageOf } from '../sections/language.ts';
import { type Lexicon, lexiconsFor } from '../sections/lexicon.ts';
import { besideOf } from './beside.ts';
import { commonAncestor } from './board.ts';
import { holdsSeveral, repeatsSections } from './crowd.ts';
import { hasApplyControl, LEAST, likeness } from './likeness.ts';
import { bestRun, type Weighed, weigh, within } from './run.ts';

/** More elements that are called descriptions than this are of a list. */
const MOST_DESCRIPTIONS = 8;
/** What the page calls the description counts for so much, line by line. */
const FAVOUR = 10;
const MOST_OF_A_FACT = 50;
/** How many lines of a posting may stand before its title. */
const MOST_BEFORE_A_TITLE = 6;

const inFavour = (weighed: Weighed, favoured: boolean): Weighed =>
  favoured && !weighed.barrier && weighed.weight > -50
    ? { ...weighed, weight: Math.max(0, weighed.weight) + FAVOUR }
    : weighed;

/** A name and its value in a list of facts speak neither for a posting nor against it. */
function weighIn(dom: Dom, line: Line<Element>, lexicons: readonly Lexicon[]): Weighed {
  const weighed = weigh(line, lexicons);
  const fact = line.origin !== null && FACTS.has(dom.tag(line.origin)) && weighed.weight > -10;
  return fact ? { ...weighed, weight: Math.max(0, weighed.weight) } : weighed;
}

const FACTS = new Set(['dt', 'dd']);

function isWithin(dom: Dom, element: Element | null, around: readonly Element[]): boolean {
  if (around.length === 0) return false;
  let node: Node | null = element;
  for (let steps = 0; node !== null && steps < 80; node = dom.parent(node), steps++)
    if (around.includes(node as Element)) return true;
  return false;
}

/** The skills that a posting names in links of their own, right under a heading that announces them, speak for it. */
function keepTags(lines: readonly Line<Element>[], weights: Weighed[], lexicons: readonly Lexicon[]): void {
  let tags = false;
  lines.forEach((line, index) => {
    const tag = line.kind === 'item' && line.text.length <= MOST_OF_A_TAG;
    if (tag && tags) weights[index] = { weight: 2, barrier: false };
    else if (line.kind === 'heading' || line.rank === 7)
      tags = ASKED.has(classifyHeading(line.text, lexicons)?.kind ?? '');
    else tags = false;
  });
}

/** A heading over nothing but links is a menu's, whatever it says. */
function dropMenus(lines: readonly Line<Element>[], weights: Weighed[]): void {
  let links = 0;
  let others = 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] as Line<Element>;
    const heads = line.kind === 'heading' || line.rank === 7;
    if (!heads) {
      if (line.linked >= 0.5 * line.text.length && (weights[index]?.weight ?? 0) < 0) links++;
      else others++;
      continue;
    }
    if (links > 0 && others === 0 && !weights[index]?.barrier)
      weights[index] = { weight: -10, barrier: false };
    links = 0;
    others = 0;
  }
}

const ASKED = new Set(['requirements', 'preferred']);
const MOST_OF_A_TAG = 40;

/** How far above a posting its title stands, with facts about the job between them. */
const MOST_FACTS = 20;

/** What is said of the job right under its title, before a list of facts; nothing where no sentence stands there. */
function leadBefore(
  lines: readonly Line<Element>[],
  weights: readonly Weighed[],
  from: number,
  title: string | null,
): Line<Element>[] {
  if (title === null) return [];
  const leads = (index: number): boolean =>
    lines[index]?.kind === 'paragraph' &&
    lines[index].text.length >= LEAST_OF_A_LEAD &&
    (weights[index]?.weight ?? 0) > 0;
  let first = -1;
  for (let index = from - 1; index >= Math.max(0, from - MOST_FACTS); index--) {
    const line = lines[index] as Line<Element>;
    if (key(line.text) === key(title))
      return first < 0 ? [] : lines.slice(first, from).filter((_, at) => leads(first + at));
    if (weights[index]?.barrier || (line.kind === 'heading' && line.rank <= 2)) return [];
    if (leads(index)) first = index;
  }
  return [];
}

const LEAST_OF_A_LEAD = 60;

/** A link alone in its line, as "Back to all jobs" under a posting; an address to write to is none. */
const leadsElsewhere = (line: Line<Element>): boolean =>
  line.kind === 'paragraph' &&
  line.text.length <= 80 &&
  (line.linked >= 0.8 * line.text.length || BACK.test(line.text)) &&
  !/[@:]/.test(line.text);
const BACK =
  /^(?:(?:go )?back to|return to|zurück zu[rm]?|retour (?:à|aux)|volver a|voltar (?:para|à)|torna a|terug naar|powrót do)\s/i;

/** A short line of its own that no markup calls a heading. */
const readsAsTitle = (line: Line<Element>): boolean =>
  line.kind === 'paragraph' &&
  line.text.length <= 90 &&
  !/[.!?:|–,-]$/.test(line.text) &&
  readsAsJobTitle(line.text);

/** What the page's own names call the job's title: one text only, or those of a list would be taken. */
function titlesByName(page: Page): string[] {
  const { dom } = page;
  const texts = namedTitles(dom).flatMap((element) => lineOf(dom, element, 200) ?? []);
  return [...new Set(texts)].slice(0, 12);
}

/** Finds the posting by what postings look like: headings, lists, the words that ask, little in links. */
export function readGeneral(page: Page): Candidate[] {
  const { dom } = page;
  if (dom.root === null) return [];
  const body = dom.one('body') ?? dom.root;
  const lines = linesOf(dom, body, besideOf(dom, dom.rawText(body).length));
  const language = languageOf(
    lines
      .filter((line) => line.text.length > 60)
      .slice(0, 60)
      .map((line) => line.text)
      .join('\n'),
  );
  const declared = dom.attribute(dom.root, 'lang')?.slice(0, 2).toLowerCase() ?? null;
  const lexicons = lexiconsFor(language, declared);
  const described = namedDescriptions(dom);
  const named = described.length <= MOST_DESCRIPTIONS ? described : [];
  const weights = lines.map((line) =>
    inFavour(weighIn(dom, line, lexicons), isWithin(dom, line.origin, named)),
  );
  keepTags(lines, weights, lexicons);
  dropMenus(lines, weights);
  const best = bestRun(weights);
  if (best === null) return [];
  const found = within(dom, lines, weights, best, lexicons);
  const before: Heading[] = lines
    .slice(0, found.from + MOST_BEFORE_A_TITLE)
    .filter((line, index) => index < found.from + 2 || MARKED_TITLE.test(line.text))
    .filter(
      (line) => (line.kind === 'heading' || line.rank === 7 || readsAsTitle(line)) && line.text.length <= 200,
    )
    .slice(-12)
    .map((line) => ({ text: line.text, rank: line.rank }));
  const title = guessTitle(page.titles, before, [], titlesByName(page));
  let from = found.from;
  // The title, and the few words of facts above it, are no part of the text.
  for (let index = found.from; index < found.to && index < found.from + 5; index++) {
    const line = lines[index] as Line<Element>;
    if (title !== null && key(line.text) === key(title)) from = index + 1;
    // What is said before the title is of the posting.
    else if (line.text.length > MOST_OF_A_FACT) break;
  }
  const lead = leadBefore(lines, weights, from, title);
  let { to } = found;
  while (to > from && leadsElsewhere(lines[to] as Line<Element>)) to--;
  const run = [...lead, ...lines.slice(from, to + 1)];
  const applies = hasApplyControl(page, lexicons);
  const crowded = holdsSeveral(run) || repeatsSections(lines, lexicons);
  const sure = likeness(page, run, lexicons, { applies, title, named: described.length > 0, crowded });
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
