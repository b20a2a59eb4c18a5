import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { key, LEGAL_FORM, ORGANISATION, placeOfTitle, SEPARATOR } from '../names.ts';
import { isFirm, isPlace } from './fits.ts';
import { isNobody } from './in-text.ts';
import { isName, timesActing } from './named.ts';

const MOST_PARTS = 4;

/** The line right under the job's title. */
function lineUnderTitle(lines: readonly Line<Element>[], title: string | null): string {
  const at = placeOfTitle(lines, title);
  return at < 0 ? '' : (lines[at + 1]?.text ?? '');
}

/** A firm's full name in the line right under the job's title. */
export const firmUnderTitle = (lines: readonly Line<Element>[], title: string | null): string | null =>
  lineUnderTitle(lines, title).split(SEPARATOR, MOST_PARTS).find(isFirm) ?? null;

/** A public employer's name, alone in that line. */
export function institutionUnderTitle(lines: readonly Line<Element>[], title: string | null): string | null {
  const under = lineUnderTitle(lines, title);
  const named = under.length <= MOST_OF_A_NAME && INSTITUTION.test(under) && isName(under) && !isPlace(under);
  return named && !readsAsJobTitle(under) && !isNobody(under) ? under : null;
}
const MOST_OF_A_NAME = 80;
/** "Farrow Standards Authority", "University of Farrow"; pay, places and hours are said in such words as well. */
const INSTITUTION =
  /^(?!.*\b(?:[Ss]alary|[Cc]ommission|[Pp]ay|[Bb]ase|[Ff]ull|[Pp]art|[Tt]ime|[Nn]ear|[Ll]ocal|[Ww]orks|[Ss]tudent|[Tt]ax|[Dd]epartment)\b)(?:\p{Lu}[\p{L}'’.-]*\s(?:(?:of|the|and|for|&|\p{Lu}[\p{L}'’.-]*)\s){0,6}(?:University|College|Council|Authority|Ministry|Hospital|Foundation|Museum|Municipality)|(?:University|Universität|Université|Universidad|Universidade|Università|Hochschule|Ministry|Ayuntamiento|Gemeente|Mairie|Comune)\s(?:(?:of|the|and|for|&|de|del|di|da|van|der|für|des|la|le|\p{Lu}[\p{L}'’.-]*)(?:\s|$)){1,8})$/u;

/** "Peatbog recrute :" in the line right above the job's title. */
export function whoSeeks(lines: readonly Line<Element>[], title: string | null): string | null {
  const at = placeOfTitle(lines, title);
  const name = SEEKS.exec(lines[at - 1]?.text ?? '')?.[1] ?? '';
  const fits = isName(name) && !isPlace(name) && !isNobody(name) && !OF_SOMEBODY.test(name);
  return fits && /^\p{Lu}[^!?]*$/u.test(name) ? name : null;
}
const SEEKS =
  /^(.{2,60}?) (?:is (?:now |currently )?(?:hiring|recruiting|looking for)|recrute|sucht|busca|contrata|cerca|assume|zoekt|szuka|poszukuje)\s?:?$/i;

/** "Posted 19 April by Peatbog", on a board, in one of the lines under the title. */
export function postedBy(lines: readonly Line<Element>[], title: string | null, text: string): string | null {
  const at = placeOfTitle(lines, title);
  if (at < 0) return null;
  const names = lines
    .slice(at + 1, at + 1 + MOST_FACTS)
    .map(({ text: own }) => (own.length <= MOST_OF_A_NAME ? (POSTED_BY.exec(own)?.[1] ?? '') : ''));
  // A person may have posted it.
  const isFirmly = (name: string) =>
    LEGAL_FORM.test(name) || ORGANISATION.test(name) || name.includes('&') || timesActing(name, text) > 0;
  return names.find((name) => isName(name) && !isNobody(name) && isFirmly(name)) ?? null;
}
/** "1 October 2026 by Peatbog", near the title: who published it, where the posting, the host or the page's foot tells that it is a house. */
export function byLine(
  lines: readonly Line<Element>[],
  title: string | null,
  host: string | undefined,
  said: string,
): string | null {
  const at = placeOfTitle(lines, title);
  const near =
    at < 0 ? [] : [...lines.slice(at + 1, at + 1 + MOST_FACTS), ...lines.slice(at).slice(-MOST_OF_A_FOOT)];
  const isHouse = (name: string) =>
    key(host ?? null)
      .replace(OF_A_HOST, '')
      .startsWith(key(name)) ||
    timesActing(name, said) > 1 ||
    lines.slice(-MOST_OF_A_FOOT).some(({ text }) => OWNED.test(text) && text.includes(name));
  for (const { text } of near) {
    const name = text.length <= MOST_OF_A_NAME ? (BY_LINE.exec(text)?.[1] ?? '') : '';
    if (isName(name) && !isNobody(name) && isHouse(name)) return name;
  }
  return null;
}
const MOST_OF_A_FOOT = 40;
/** "get" of getpeatbog.example. */
const OF_A_HOST = /^(?:get|try|join|use|my|go)(?=.{4})/;
const OWNED = /©.*\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b.*©/;
const BY_LINE =
  /^(?:(?:[Pp]ublished|[Pp]osted|.{0,30}\d{4},?)\s)?by\s(\p{Lu}[^,;\d]{1,59}?)(?:\s(?:on\s)?\d.*)?$/u;
const MOST_FACTS = 4;
const POSTED_BY =
  /^(?:[Pp]osted|[Pp]ublished|[Aa]dvertised|[Vv]eröffentlicht|[Pp]ubliée?|[Pp]ublicad[oa]|[Pp]ubblicat[oa]|[Gg]eplaatst|[Oo]publikowan[aeoy])\b.{0,40}?\s(?:by|von|par|por|da|door|przez)\s(\p{Lu}.*)$/u;

/** "Die Peatbog GmbH (PB) sucht für ihr Werk in Farrow eine", in one paragraph or several: what the title below ends. */
export function inLead(dom: Dom, lines: readonly Line<Element>[], title: string | null): string | null {
  const at = placeOfTitle(lines, title);
  const last = lines[at - 1];
  if (last === undefined) return null;
  const parentOf = ({ origin }: Line<Element>) => (origin === null ? null : dom.parent(origin));
  const isBeside = (line: Line<Element>) =>
    line.kind === 'paragraph' &&
    (line.linked < 0.5 * line.text.length || line.text.length >= LEAST_OF_A_LEAD) &&
    (line.origin === last.origin || (parentOf(line) !== null && parentOf(line) === parentOf(last)));
  const above = lines.slice(Math.max(0, at - MOST_ABOVE), at);
  // The shortest stretch that says it.
  for (let from = above.length - 1; from >= 0 && isBeside(above[from] as Line<Element>); from--) {
    const said = above
      .slice(from)
      .map(({ text }) => text)
      .join(' ');
    const name = said.length <= MOST_OF_A_LEAD ? (SEEKS_A.exec(said)?.[1] ?? '') : '';
    const fits = isName(name) || (name.length <= MOST_OF_A_FULL_NAME && LEGAL_FORM.test(name));
    if (fits && !isPlace(name) && !isNobody(name) && !OF_SOMEBODY.test(name)) return name;
  }
  return null;
}
const MOST_ABOVE = 3;
/** Shorter ones in links are a menu's. */
const LEAST_OF_A_LEAD = 60;
const MOST_OF_A_LEAD = 400;
const MOST_OF_A_FULL_NAME = 90;
const SEEKS_A =
  /^(?:(?:[Tt]he|[Dd]ie|[Dd]er|[Dd]as|[Ll][ae]|[Ee]l|[Ii]l|[Hh]et|[Dd]e)\s)?(\p{Lu}(?:[^.,!?;:]|\.(?=[\p{L}\s(])){1,88}?)(?:\s\([^()]{2,40}\))?\s(?:is (?:looking for|seeking)|seeks|sucht|recherche|recrute|busca|cerca|zoekt|szuka|poszukuje)(?:\s[^.!?]{0,250})?\s(?:an?|eine?n?|une?|een|un[ao]?|uma?)\s?[:…]?$/u;
/** "Für den Park", "Every crew", "Importante empresa": what begins a sentence, or calls somebody without a name. */
const OF_SOMEBODY =
  /^(?:for|since|on|at|by|with|from|every|each|any|one|some|now|today|für|im|in|auf|bei|an|am|zum|zur|seit|wegen|jede\w?|eine?\w?|pour|dans|depuis|chaque|chez|para|desde|por|en|per|da|dal|ogni|voor|vanwege|sinds|elke?|bij|dla|w|od|na|z|każd\w+)\s|\b(?:client|customer|company|agency|agencia|agenzia|agence|empresa|azienda|entreprise|firma|bedrijf|unternehmen|betrieb|neighbour|department|crew|teams?|abteilung|equipo|équipe)\b/i;
