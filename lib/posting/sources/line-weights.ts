import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { classifyHeading } from '../sections/heading.ts';
import type { Lexicon } from '../sections/lexicon.ts';
import { furtherKind } from './further-languages.ts';
import { COMPANY_BOX, type Weighed, weigh } from './run.ts';

const FAVOUR = 10;

/** The weight of a line that stands in what the page itself calls the job's description. */
export const inFavour = (weighed: Weighed, favoured: boolean): Weighed =>
  favoured && !weighed.barrier && weighed.weight > -50
    ? { ...weighed, weight: Math.max(0, weighed.weight) + FAVOUR }
    : weighed;

/** A name and its value in a list of facts speak neither for a posting nor against it. */
export function weighIn(dom: Dom, line: Line<Element>, lexicons: readonly Lexicon[]): Weighed {
  const weighed = weigh(line, lexicons);
  const fact = line.origin !== null && FACTS.has(dom.tag(line.origin)) && weighed.weight > -10;
  return fact ? { ...weighed, weight: Math.max(0, weighed.weight) } : weighed;
}

const FACTS = new Set(['dt', 'dd']);

/** Whether an element stands in one of some others. */
export function isWithin(dom: Dom, element: Element | null, around: readonly Element[]): boolean {
  if (around.length === 0) return false;
  let node: Node | null = element;
  for (let steps = 0; node !== null && steps < 80; node = dom.parent(node), steps++)
    if (around.includes(node as Element)) return true;
  return false;
}

/** What section a line announces, as a heading would; an empty text for none. */
const sectionOf = (line: Line<Element>, lexicons: readonly Lexicon[]): string =>
  classifyHeading(line.text, lexicons)?.kind ?? '';

/** The skills that a posting names in links of their own, right under a heading that announces them, speak for it. */
export function keepTags(
  lines: readonly Line<Element>[],
  weights: Weighed[],
  lexicons: readonly Lexicon[],
): void {
  let tags = false;
  lines.forEach((line, index) => {
    const tag = line.kind === 'item' && line.text.length <= MOST_OF_A_TAG;
    if (tag && tags) weights[index] = { weight: 2, barrier: false };
    else if (line.kind === 'heading' || line.rank === 7) tags = ASKED.has(sectionOf(line, lexicons));
    else tags = false;
  });
}

/** Within a section, a small heading with a few words below it, or a picture above it, is one of the section's cards. */
export function keepCards(
  lines: readonly Line<Element>[],
  weights: Weighed[],
  lexicons: readonly Lexicon[],
): void {
  let section = 0;
  let cards: number[] = [];
  const isCard = (line: Line<Element> | undefined): boolean =>
    line?.kind === 'heading' && section > 0 && line.rank > section;
  const keep = (): void => {
    if (cards.length <= MOST_CARDS) for (const card of cards) weights[card] = { weight: 1, barrier: false };
    cards = [];
  };
  lines.forEach((line, index) => {
    if (line.kind === 'heading' && (section === 0 || line.rank <= section)) {
      keep();
      section = OF_A_SECTION.has(sectionOf(line, lexicons)) ? line.rank : 0;
    } else if (line.kind === 'heading' && CONTACT.test(line.text)) section = 0;
    const weight = weights[index]?.weight ?? 0;
    const isShort =
      line.kind === 'paragraph' &&
      line.linked === 0 &&
      weight < 0 &&
      weight > OUT &&
      !ADDRESS.test(line.text);
    if (isShort && (isCard(lines[index - 1]) || isCard(lines[index + 1]))) cards.push(index);
  });
  keep();
}
/** More are of a list: tiles of a blog, or of jobs. */
const MOST_CARDS = 20;
const CONTACT =
  /^(?:contact|kontakt|contacto?s?|contatti|call|find us|visit|address|adress[e]?|questions|fragen|vragen)\b/i;
/** A street's number, a telephone's, an address to write to. */
const ADDRESS = /\p{L}\s\d{1,4}$|\d[\d\s/-]{5,}\d$|@/u;
const OF_A_SECTION = new Set(['requirements', 'preferred', 'duties', 'benefits']);

/**
 * A line that is a section's heading word for word counts as one where no markup says so, and the short lines right
 * below a section's heading are its items.
 */
export function keepPlainSections(
  dom: Dom,
  lines: readonly Line<Element>[],
  weights: Weighed[],
  lexicons: readonly Lexicon[],
): void {
  const isPlain = (index: number): boolean => {
    const line = lines[index];
    const weight = weights[index]?.weight ?? 0;
    return line?.kind === 'paragraph' && line.linked === 0 && weight < 0 && weight > OUT;
  };
  const heads = (index: number): boolean => {
    const line = lines[index];
    if (line === undefined || line.kind === 'item' || line.text.length > MOST_OF_A_TAG || line.linked > 0)
      return false;
    const said = classifyHeading(line.text, lexicons);
    return said?.whole === true && OF_A_SECTION.has(said.kind);
  };
  for (let index = 0; index < lines.length; index++) {
    if (!heads(index)) continue;
    let next = index + 1;
    const around = aroundOf(dom, lines[next]);
    while (
      isPlain(next) &&
      !heads(next) &&
      !ADDRESS.test(lines[next]?.text ?? '') &&
      !OF_THE_FOOT.test(lines[next]?.text ?? '') &&
      aroundOf(dom, lines[next]).some((element) => around.includes(element))
    )
      next++;
    const short = next - index - 1;
    const letters = lines.slice(index + 1, next).reduce((sum, { text }) => sum + text.length, 0);
    // The words of a filter are shorter.
    const isList = short >= LEAST_SHORT && short <= MOST_CARDS && letters >= LEAST_OF_AN_ITEM * short;
    if (isPlain(index) && (isList || (weights[index + 1]?.weight ?? 0) > 0))
      weights[index] = { weight: HEADS, barrier: false };
    for (let item = index + 1; isList && item < next; item++) weights[item] = { weight: 1, barrier: false };
  }
}
/** The elements around a line that items of one list share: its parent, or where each has a wrapper the next one. */
function aroundOf(dom: Dom, line: Line<Element> | undefined): Node[] {
  const parent = line?.origin ? dom.parent(line.origin) : null;
  const next = parent === null ? null : dom.parent(parent);
  return [parent, next].filter(
    (node): node is Node => node !== null && dom.type(node) === 1 && dom.tag(node as Element) !== 'body',
  );
}
/** What stands at the foot of a site. */
const OF_THE_FOOT =
  /rights reserved|\bcookies?\b|\bprivacy\b|\bimpressum\b|\bnewsletter\b|\bshare\b|\bterms\b|©|\bdatenschutz|\bmentions légales|\baviso legal/i;
const LEAST_SHORT = 2;
const LEAST_OF_AN_ITEM = 12;
/** What such a line weighs: less than a heading. */
const HEADS = 20;

/** A heading over nothing but links is a menu's, whatever it says. */
export function dropMenus(lines: readonly Line<Element>[], weights: Weighed[]): void {
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

/**
 * What leads to the application within a posting: a heading "Apply" over a sentence that says where to write to is no
 * control, and a control between two sections ends nothing.
 */
export function keepHowToApply(
  lines: readonly Line<Element>[],
  weights: Weighed[],
  lexicons: readonly Lexicon[],
): void {
  const isPart = (line: Line<Element>): boolean =>
    line.kind === 'heading' && OF_THE_JOB.has(sectionOf(line, lexicons));
  const isSection = (line: Line<Element>): boolean =>
    line.kind === 'heading' && OF_A_SECTION.has(sectionOf(line, lexicons));
  let begun = false;
  lines.forEach((line, index) => {
    const weighed = weights[index];
    const below = lines[index + 1];
    begun ||= isPart(line);
    if (begun && READY.test(line.text) && lines.slice(index, index + MOST_BEFORE_A_PART).some(isSection))
      weights[index] = { weight: BETWEEN, barrier: false };
    if (weighed === undefined || weighed.barrier || weighed.weight >= 0 || below === undefined) return;
    // A break within a paragraph makes two lines of it.
    const tells =
      below.kind === 'paragraph' &&
      below.text.length >= LEAST_OF_A_SENTENCE &&
      (MAIL.test(below.text) || (asksOpenly(below.text) && MAIL.test(lines[index + 2]?.text ?? '')));
    if (line.kind !== 'item' && line.linked === 0 && tells) weights[index] = { weight: 2, barrier: false };
    else if (begun && isPart(below))
      weights[index] = { weight: Math.max(weighed.weight, BETWEEN), barrier: false };
  });
}
/** The sections that tell of a job. */
export const OF_THE_JOB: ReadonlySet<string> = new Set(['requirements', 'preferred', 'duties']);
/** What public employers write before what is asked of all who apply. */
const READY = /^ready to apply\s?[?:]?$/i;
const MOST_BEFORE_A_PART = 20;
/** What a control between two sections weighs. */
const BETWEEN = -20;
const MAIL = /[\w.+-]@[\w-]+\.\w/;
const LEAST_OF_A_SENTENCE = 40;
/** "Send your application to": the address stands in the next line. */
const asksOpenly = (text: string): boolean => ENDS_OPEN.test(text) && FOR_PAPERS.test(text);
const ENDS_OPEN = /[\p{L}:]$/u;
const FOR_PAPERS =
  /bewerb|\bcv\b|r[eé]sum[eé]|lebenslauf|unterlagen|application|candidat|sollicit|curr[ií]cul|aplikac/i;

/** What a board shows of the employer beside the job, told by its heading or by the number of those who follow it, is no part of the posting. */
export function dropCompanyBox(lines: readonly Line<Element>[], weights: Weighed[]): void {
  for (const [index, { kind, text }] of lines.entries())
    if (kind === 'heading' && COMPANY_BOX.test(text))
      dropBox(lines, weights, index, (line) => furtherKind(line.text) !== null);
  const followed = lines.findIndex(({ text, kind }) => kind !== 'heading' && FOLLOWERS.test(text));
  let from = followed - 1;
  while (from >= 0 && from >= followed - MOST_ABOVE_FOLLOWERS && lines[from]?.kind !== 'heading') from--;
  const heading = lines[from];
  if (heading?.kind !== 'heading' || from < followed - MOST_ABOVE_FOLLOWERS) return;
  dropBox(lines, weights, from, () => false);
}

/** Drops a heading with all that stands below it, up to the next of its rank or one that is of the job. */
function dropBox(
  lines: readonly Line<Element>[],
  weights: Weighed[],
  from: number,
  isOfTheJob: (line: Line<Element>) => boolean,
): void {
  const { rank } = lines[from] as Line<Element>;
  weights[from] = { weight: OUT, barrier: true };
  for (let index = from + 1; index < lines.length; index++) {
    const line = lines[index] as Line<Element>;
    if (line.kind === 'heading' && (line.rank <= rank || isOfTheJob(line))) return;
    weights[index] = {
      weight: Math.min(OUT, weights[index]?.weight ?? OUT),
      barrier: weights[index]?.barrier ?? false,
    };
  }
}
const FOLLOWERS =
  /^[\d.,\s]+[KMkm]?\+? (?:followers?|abonnés|seguidores|volgers|obserwujących|obserwatorów)$/i;
const MOST_ABOVE_FOLLOWERS = 4;
const OUT = -20;

const ASKED = new Set(['requirements', 'preferred']);
const MOST_OF_A_TAG = 40;
