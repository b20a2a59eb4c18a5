import { speaksOfJob, speaksOfJobs } from '../address.ts';
import type { Page } from '../candidate.ts';
import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Line } from '../markup/lines.ts';
import { GENERIC, key } from '../names.ts';
import { LIST } from '../not-a-posting.ts';
import { classifyHeading } from '../sections/heading.ts';
import type { Lexicon } from '../sections/lexicon.ts';
import { isCall } from '../title/guess-title.ts';
import { goesOn, INVITES, MARKED_TITLE, withoutSurroundings } from '../title/surroundings.ts';
import { saysSought } from './applying.ts';
import { CAREERS, IS_CAREERS, LANDING, OPENINGS } from './other-pages.ts';

/** The one job that a page of an employer's openings shows in full. */
export interface SoleOffer {
  readonly title: string;
  /** The first line below its title. */
  readonly from: number;
}

const MOST_OF_A_TITLE = 160;
/** Where a section is announced without a heading's markup. */
const MOST_OF_A_LABEL = 60;
/** "Requirements: …": what stands before the colon. */
const LABEL = /^[^:]{3,40}(?=:\s)/;
/** How many lines below a title may say that somebody is sought. */
const LEAD = 2;
const HALF = 0.5;

/**
 * Finds the one job's title on a page that is called by the employer's openings ("Vacancies"), where what is asked or
 * done stands below it. Null where the page is called by a job, or where there are several.
 */
export function findSoleOffer(
  { titles, url, offered }: Page,
  lines: readonly Line<Element>[],
  lexicons: readonly Lexicon[],
): SoleOffer | null {
  const named = [titles.document, titles.shared ?? '', ...titles.headings];
  if (named.some(readsAsJobTitle)) return null;
  if (!speaksOfJobs(url) && !named.some(speaksOfJob) && !titles.headings.some(isCall)) return null;
  if (!titles.headings.every(namesOpenings)) return null;
  // A sentence names the job where no line of its own does.
  const isTitled = lines.some(
    ({ kind, text }) =>
      kind !== 'item' && text.length <= MOST_OF_A_LABEL && readsAsJobTitle(text) && !/[.!?]$/.test(text),
  );
  const titled = lines.flatMap((line, index) => {
    if (line.text.length > MOST_OF_A_TITLE) return [];
    const called = isTitled ? null : soughtIn(line);
    const title = called ?? withoutSurroundings(line.text.replace(INVITES, ''));
    return called !== null || isTitle(line, title, lexicons)
      ? [{ title, own: key(title), from: called === null ? index + 1 : index, rank: line.rank }]
      : [];
  });
  const ownKey = key(offered);
  if (offered !== null && titled.every(({ own }) => own === ownKey)) {
    const given = offerGiven(lines, lexicons, offered);
    if (given !== null) return given;
  }
  const [offer, ...others] = titled;
  // A heading of a part may say it again.
  if (offer === undefined || !others.every(({ own }) => own === offer.own)) return null;
  const below = blockOf(lines, offer.from, offer.rank);
  return !isTeaser(below) && tellsOfTheJob(below, lexicons) ? offer : null;
}

/** The job that the page's data name: below the line that says its title alone, the last of them before its parts. */
function offerGiven(
  lines: readonly Line<Element>[],
  lexicons: readonly Lexicon[],
  offered: string,
): SoleOffer | null {
  const own = key(offered);
  const isIt = ({ text, linked }: Line<Element>) => linked < HALF * text.length && key(text) === own;
  const first = lines.findIndex(isIt);
  const parts = lines.findIndex(
    (line, index) => first >= 0 && index > first && line.kind !== 'item' && isPart(line, lexicons),
  );
  if (parts < 0) return null;
  const at = lines.findLastIndex((line, index) => index < parts && isIt(line));
  const below = blockOf(lines, at + 1, lines[at]?.rank ?? 0);
  // The same section twice is of two.
  const sections = below
    .filter((line) => line.kind !== 'item' && isPart(line, lexicons))
    .map(({ text }) => key(text));
  const isOne = !isTeaser(below) && new Set(sections).size === sections.length;
  return isOne && tellsOfTheJob(below, lexicons) ? { title: offered, from: at + 1 } : null;
}

const isPart = ({ text }: Line<Element>, lexicons: readonly Lexicon[]): boolean =>
  text.length <= MOST_OF_A_LABEL && ['requirements', 'duties'].includes(partOf(text, lexicons) ?? '');
/** A few words of the job and a link to all of them. */
const isTeaser = (below: readonly Line<Element>[]): boolean =>
  below.slice(0, MOST_OF_A_TEASER).some(({ text, linked }) => linked > 0 && READ_MORE.test(text));
const MOST_OF_A_TEASER = 4;
const READ_MORE =
  /^(?:read|learn|find out|see|view|show) more\b|^(?:mehr (?:lesen|erfahren)|weiterlesen|lire (?:la suite|plus)|en savoir plus|leer más|ver más|saber más|leggi (?:di più|tutto)|scopri di più|lees (?:meer|verder)|czytaj (?:więcej|dalej)|ler mais|saiba mais)/i;

/** "Vacancies", "Work with us": no job in words that are not known. */
const namesOpenings = (heading: string): boolean =>
  isCall(heading.trim()) ||
  [GENERIC, LANDING, CAREERS, IS_CAREERS, OPENINGS, LIST].some((sign) => sign.test(heading.trim()));

/** What stands below a heading up to the next of a higher rank; below a line of another kind all that follows. */
function blockOf(lines: readonly Line<Element>[], from: number, rank: number): readonly Line<Element>[] {
  const ends = (line: Line<Element>): boolean => line.kind === 'heading' && line.rank < rank && rank <= 6;
  const to = lines.findIndex((line, index) => index >= from && ends(line));
  return lines.slice(from, to < 0 ? undefined : to);
}

const isTitle = (line: Line<Element>, title: string, lexicons: readonly Lexicon[]): boolean =>
  line.linked < HALF * line.text.length &&
  (line.kind === 'heading' ||
    line.rank === 7 ||
    (line.kind === 'paragraph' && MARKED_TITLE.test(line.text))) &&
  !goesOn(title) &&
  readsAsJobTitle(title) &&
  partOf(line.text, lexicons) === null;

function partOf(text: string, lexicons: readonly Lexicon[]): string | null {
  const found = classifyHeading(text, lexicons);
  return found !== null && found.coverage >= HALF ? found.kind : null;
}

/** Whether a section of what is asked or done follows, or the first words say that somebody is sought. */
export function tellsOfTheJob(below: readonly Line<Element>[], lexicons: readonly Lexicon[]): boolean {
  return (
    below.some(({ kind, text }) => {
      const label = (LABEL.exec(text)?.[0] ?? text).slice(0, MOST_OF_A_LABEL + 1);
      const part = kind !== 'item' && label.length <= MOST_OF_A_LABEL ? partOf(label, lexicons) : null;
      return part === 'requirements' || part === 'duties';
    }) || below.slice(0, LEAD).some(({ text }) => saysSought(text, lexicons))
  );
}

/** "Wir suchen zum nächstmöglichen Zeitpunkt einen Weber (m/w/d) in Vollzeit …": whom a sentence calls for. */
function soughtIn(line: Line<Element>): string | null {
  if (line.kind === 'item' || line.linked >= HALF * line.text.length) return null;
  const rest = CALLS_FOR.exec(line.text)?.[1];
  if (rest === undefined) return null;
  const own = rest.replace(WHEN, '').replace(ARTICLE, '');
  const mark = AS_MARKED.exec(own)?.[0];
  const title = (mark ?? own.split(ENDS_A_TITLE, 1)[0] ?? '').trim().replace(/[.,;:!]+$/, '');
  return title.length >= 4 && title.length <= 90 && readsAsJobTitle(title) ? title : null;
}
const CALLS_FOR =
  /^(?:.{0,80}?\b)?(?:(?:is|are|['’]re|we) (?:now |currently )?(?:looking for|seeking|hiring|recruiting)|suchen(?: wir)?|sucht|nous (?:recherchons|recrutons)|recrute|recherche|buscamos|se busca|busca|precisa(?:mos)?|procuramos|procura|cerchiamo|cerca|zoeken(?: wij| we)?|zoekt|szukamy|poszukujemy|poszukuje|zatrudnimy|zatrudni)\s+(.{4,})$/i;
const WHEN =
  /^(?:(?:zum \S+ (?:zeitpunkt|termin)|ab (?:sofort|dem \S+|\d\S*)|zum \d\S*|per sofort|zur (?:verstärkung|unterstützung) (?:unseres|des) (?:\S+ )?teams|für (?:unseren?|die|den|das) \S+(?: in \S+)?|dringend|currently|dès que possible|per direct|op korte termijn|od zaraz|actualmente)[,\s]+)+/i;
const ARTICLE =
  /^(?:an?|our|eine[nr]?\/?(?:n|e|r)?|ein\/e|une?|un[.·(]e\)?|un\/une|un[oa]?\/?a?|uma?|een|(?:dich|sie) als)\s+/i;
const AS_MARKED = /^.{3,80}?\((?:[mwfdvxhki]\s?[/|]\s?){1,3}[mwfdvxhki]\)/i;
const ENDS_A_TITLE =
  /[,.;–]\s|\s(?:in|im|für|mit|ab|zum|zur|auf|bei|die|der|das|for|to|who|with|at|en|à|au|dans|pour|para|con|que|qui|met|voor|die|per|presso|nella?|da|em|no|na|do|w|z|ze)\s/i;
