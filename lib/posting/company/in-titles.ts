import type { Board } from '../board.ts';
import type { VisibleTitles } from '../candidate.ts';
import { readsAsJobTitle } from '../job-title/job-title.ts';
import { GENERIC, key, LEGAL_FORM, OF_A_PAGE, SEPARATOR, trimName } from '../names.ts';
import { ITS_MARK } from '../title/surroundings.ts';
import { isPlace } from './fits.ts';

/** In Russian and Ukrainian the same word stands before places: before Latin letters and marks of speech it is a firm. */
const JOINER = /\s(?:at|@|bei|chez|presso|bij|w firmie|na empresa|en|[ву](?=\s[a-z«"]))\s/i;
/** "Company is hiring …", "Company recherche …". */
const HIRING =
  /^(.{2,80}?) (?:(?:is )?(?:now |currently )?hiring|is (?:looking for|seeking|recruiting)|recherche|recrute|sucht|busca|contrata|cerca|zoekt|szuka|poszukuje) /i;
/** "… работа в компании Peatbog", "компанія Peatbog, робота у Фарроу". */
const LABELLED = /(?:^|[\s,])компан(?:ия|ии|ія|ії)\s+([^,|–—]{2,60})/i;
/** "「织布工招聘」_河岸织造招聘-Board": who seeks, between marks. */
const SOUGHT_BY = /」[_＿]([^_＿「」-]{2,20}?)(?:招聘|诚聘)/;
/** "Poste à pourvoir : Peatbog recrute …": what is said before the company. */
const LABEL = /^.*\s?:\s+/;
/** "Weaver for the loom at Peatbog", where the heading says "Weaver". */
const JOINED = /^.{3,}\s(?:at|@|bei(?:\s(?:der|dem|den))?|chez|bij|presso)\s(.{2,60})$/i;
/** "Jobs at …", "Offre d'emploi chez …". */
const OF_WORK =
  /\b(?:jobs?|careers?|emplois?|offres?|stellen\w*|karriere|empleos?|ofertas?|vagas?|lavoro|offert[ae]|vacatures?|praca|ofert[ay]|pracy|vacanc(?:y|ies)|opportunit(?:y|ies))\b/i;
const JOINS = /\s+\S+\s*$/;
/** "Find job and career opportunities with Peatbog". */
const OFFERED = /\b(?:jobs?|careers?|opportunities|vacancies|positions|openings)\s(?:with|at)\s(.{2,60})$/i;
/** "Weaver jobs in Farrow at Peatbog". */
const SEARCHED =
  /^\s+(?:jobs?|vacanc(?:y|ies))\s+(?:in|near)\s(?:[^|]{2,60}?(?=\s(?:at|with)\s)|[^|–—-]{2,40}?(?=\s[|–—-]\s|$))/i;
/** "Weaver by Peatbog in Farrow, Leeds Ref: 224": whose the offer is, and where. */
const BY = /^\s+by\s(\p{Lu}.{1,60}?)\s+in\s\p{Lu}.*\bRef\b/u;
/** "in Wels", "(23000X41)": where it is, and its number. */
const WHERE = /^(?:in|im|bei|near|à|te|em|w|we|nel|nella)\s\p{Lu}|^\([^()]*\)$/u;
/** "Farrow / Leeds": where, not for whom. */
const PLACES = /\s\/\s/;
/** A place's number, which no name has. */
const POSTCODE = /\b\d{4,5}\b/;

/** "Board.com", "Board Australia". */
const isBoard = (name: string, board: Board | null): boolean =>
  board !== null &&
  (key(name.replace(DOMAIN, '')) === key(board.name) ||
    name.toLowerCase().startsWith(`${board.name.toLowerCase()} `));
const DOMAIN = /\.(?:com?|net|org|io|jobs|[a-z]{2})(?:\.[a-z]{2})?$/i;

/** What a page's own titles say of the employer. */
export interface InTitles {
  /** What is said to be it: "… at Peatbog", "Peatbog is hiring …". */
  readonly said: string | null;
  /** No place stands behind it. */
  readonly whole?: boolean;
  /** All that stands there beside the job's title and can be a name. */
  readonly parts: readonly string[];
}

/**
 * Looks for the employer in a page's own titles, beside the job's `title`. `sure`: the page names its employer in an
 * element of its own.
 */
export function namesInTitles(
  titles: VisibleTitles,
  title: string | null,
  board: Board | null,
  sure: boolean,
): InTitles {
  const parts: string[] = [];
  /** The title's own parts, between other marks than the page's title has. */
  const own = new Set((title ?? '').split(SEPARATOR).map(key));
  for (const shown of [titles.document, titles.shared ?? '']) {
    const hiring = HIRING.exec(shown);
    const seeker = hiring?.[1]?.replace(LABEL, '');
    if (seeker && isEmployer(seeker, title)) return { said: seeker, parts };
    const sought = SOUGHT_BY.exec(shown)?.[1] ?? LABELLED.exec(shown)?.[1]?.trim();
    if (sought !== undefined) return { said: sought, parts };
    const rest = without(shown, title);
    if (rest === null || repeats(shown, title)) continue;
    rest.after = rest.after.replace(SEARCHED, '');
    const by = rest.before === '' ? BY.exec(rest.after)?.[1] : undefined;
    if (by !== undefined && !GENERIC.test(by) && !readsAsJobTitle(by)) return { said: trimName(by), parts };
    // "… at Company": what joins title and company says what follows.
    const joined = new RegExp(`^${JOINER.source}(.{2,80}?)(?:(?:${SEPARATOR.source}).*)?$`, 'i').exec(
      ` ${rest.after}`.replace(/^\s+/, ' '),
    );
    // In Spanish "en" is said of places too: an employer that the page names in its own element goes before.
    if (
      joined?.[1] &&
      !GENERIC.test(joined[1]) &&
      !(PLACES.test(joined[1]) && /^\s*@/.test(rest.after)) &&
      !(sure && /^\s*en\s/i.test(rest.after))
    )
      return { said: trimName(joined[1].replace(/[«»]/g, '')), parts };
    for (const side of [rest.before, rest.after])
      for (const part of ` ${side} `.split(SEPARATOR)) {
        const joining = JOINED.exec(part.trim())?.[1] ?? OFFERED.exec(part.trim())?.[1];
        const name = trimName(joining ?? part.trim());
        const before = joining === undefined ? '' : part.trim().slice(0, -joining.length).replace(JOINS, '');
        const isOffered =
          OF_WORK.test(before) && GENERIC.test(before.replace(/’/g, "'")) && /^\p{Lu}/u.test(name);
        if (isOffered && !GENERIC.test(name) && !LEGAL_FORM.test(shown))
          return { said: name, whole: true, parts };
        if (
          /\p{L}/u.test(name) &&
          key(name).length > 1 &&
          !POSTCODE.test(name) &&
          !isPlace(name) &&
          !GENERIC.test(name) &&
          !WHERE.test(name) &&
          !OF_A_PAGE.test(name) &&
          !isBoard(name, board)
        )
          parts.push(name);
      }
  }
  const others = parts.filter((part) => !own.has(key(part)));
  const beside = others.length > 0 ? others : parts;
  // What both titles say before what one says.
  const said = (part: string) => beside.filter((other) => key(other) === key(part)).length;
  return { said: null, parts: [...beside].sort((one, other) => said(other) - said(one)) };
}

/** Who seeks, where no name does. */
const NOBODY =
  /^(?:on|we|wir|nous|our (?:client|team)|unser (?:kunde|team)|notre (?:client|équipe)|se|man|il|jetzt|now|one|who|wer|qui|empresa|entreprise|company)$/i;

/** "Weaver – Hiring Peatbog": what ends with a dash, or is the job's title, does not hire. */
const isEmployer = (name: string, title: string | null): boolean =>
  !GENERIC.test(name) &&
  !/[–—|:·-]$/.test(name) &&
  !NOBODY.test(name) &&
  !readsAsJobTitle(name) &&
  key(name) !== key(title);

/** Whether a page's title without parts holds all words of the job's title, in another form. */
function repeats(shown: string, title: string | null): boolean {
  if (title === null || SEPARATOR.test(shown) || JOINER.test(shown) || shown.includes(title)) return false;
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const all = shown.toLowerCase();
  return words.length >= 2 && words.every((word) => all.includes(word));
}

/** What stands before and after the title in a page's own title; null when the title is not in it. */
function without(shown: string, title: string | null): { before: string; after: string } | null {
  if (shown === '') return null;
  const all = shown.toLowerCase();
  // The mark of all genders stands in the heading, and not always in the page's own title.
  for (const own of [title ?? '', (title ?? '').replace(ITS_MARK, '')]) {
    const at = own === '' ? -1 : all.indexOf(own.toLowerCase());
    if (at >= 0) return { before: shown.slice(0, at), after: shown.slice(at + own.length) };
  }
  return { before: '', after: shown };
}
