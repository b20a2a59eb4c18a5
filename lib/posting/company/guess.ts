import type { Board } from '../board.ts';
import type { VisibleTitles } from '../candidate.ts';
import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { linesOf } from '../markup/walk.ts';
import { key, LEGAL_FORM, ORGANISATION, placeOfTitle, SEPARATOR, trimName } from '../names.ts';
import { isNamedNearby, isPlace, isPlain, isSame, onlyOne, upTo } from './fits.ts';
import { aloneInTitle, inCopyright, inFull, saidTwice, withoutSection } from './in-parts.ts';
import { isNobody, namedInText } from './in-text.ts';
import { namesInTitles } from './in-titles.ts';
import { namedByLabel } from './labelled.ts';
import { isName, namedBesideTitle, namedByElements, profileSlugs, timesActing } from './named.ts';
import { BOARD_NAME, employerOnBoard, nameOfCard, nameUnderTitle } from './on-board.ts';
import {
  copyrightOf,
  mentions,
  namedTenant,
  ownLabel,
  ownName,
  spelledOut,
  tracesOf,
  vendorOf,
  wordsWithKeys,
} from './traces.ts';

/**
 * The employer on a page without data, from the page's own title ("Title at Company", "Company hiring Title in Place",
 * "Title | Company"), held against its logo, its host and its site's name. Null when nothing tells it.
 */
export function guessCompany(
  dom: Dom,
  url: URL | null,
  board: Board | null,
  titles: VisibleTitles,
  title: string | null,
  text: string,
): string | null {
  // The job's title and the board's own picture stand in such elements too.
  const others = new Set([key(title), key(board?.name ?? null)]);
  const all = namedByElements(dom, url).filter((name) => !others.has(key(name)));
  const named = all[0] ?? null;
  const body = dom.one('body');
  const linesOfPage = once(() => (body === null ? [] : linesOf(dom, body)));
  // Of many names on a page with a list the one that stands under this job's title.
  const only =
    new Set(all.map(key)).size >= MANY
      ? (nameOfCard(linesOfPage(), all, title, text) ?? onlyOne(all))
      : onlyOne(all);
  const tenant = board === null ? namedTenant(url, text) : null;
  const traces = [...(named === null ? [] : [named]), ...tracesOf(dom, url, board, titles, text)].filter(
    (trace) => key(trace) !== key(title),
  );
  const { said, whole, parts } = namesInTitles(titles, title, board, only !== null);
  // "… at Company in Place": a name that the page gives elsewhere ends before the place.
  if (said !== null) return whole ? said : upTo(said, traces);
  const told =
    parts.find((part) => traces.some((trace) => key(trace) === key(part))) ??
    parts.find((part) => traces.some((trace) => isSame(part, trace)));
  // A name that the page's own title gives as well, or the address of the employer's page on this site.
  const slugs = profileSlugs(dom, url).map(key);
  const shown = parts.find(
    (part) => all.some((name) => key(name) === key(part)) || slugs.includes(key(part)),
  );
  if (shown !== undefined) return shown;
  const firm = onlyOne(
    titles.headings.filter(
      (heading) =>
        heading.length <= 60 &&
        (title === null || !heading.startsWith(title)) &&
        (LEGAL_FORM.test(heading) ||
          (ORGANISATION.test(heading) &&
            !OF_A_SECTION.test(heading) &&
            isName(heading) &&
            !readsAsJobTitle(heading) &&
            mentions(text, heading) !== null)),
    ),
  );
  const ending = parts.find((part) => LEGAL_FORM.test(part)) ?? null;
  // "Peatbog - Weaving Ltd", which is one name to a picture.
  const legal =
    traces.find((trace) => ending !== null && parts.some((part) => key(trace) === key(part) + key(ending))) ??
    ending;
  if (firm !== null && legal === null && key(firm) !== key(title)) return firm;
  if (only !== null) return only;
  // Of many names on a board's page the one that the job's address holds.
  const addressed = all.length < MANY ? undefined : inAddress(all, url);
  if (addressed !== undefined) return addressed;
  const lines = linesOfPage();
  const labelled =
    namedByLabel(lines, text) ??
    firmUnderTitle(lines, title) ??
    whoSeeks(lines, title) ??
    (board === null ? null : postedBy(lines, title));
  if (labelled !== null) return labelled;
  // Where the page's title names a board, or nobody: the name under the job's title that the posting speaks of.
  const beside =
    board === null && (parts.length === 0 || parts.some((part) => BOARD_NAME.test(part)))
      ? namedBesideTitle(lines, title, text)
      : null;
  if (beside !== null) return beside;
  const institution = told === undefined ? institutionUnderTitle(lines, title) : null;
  if (institution !== null) return institution;
  if (legal !== null) return legal;
  const employer = employerOnBoard(lines, titles, parts, title);
  if (employer !== null) return employer;
  // A site that calls itself by what it does, at an address and under a picture with the name that the text knows.
  const owner = told !== undefined && key(told) === key(titles.site) ? ownName(dom, url) : null;
  if (owner !== null && !isSame(owner, told as string) && mentions(text, owner) !== null) return owner;
  const lead = inLead(dom, lines, title);
  if (lead !== null) return lead;
  // A site that the posting never names, where the posting names somebody again and again: a board's.
  const spoken = namedInText(lines, title, text);
  const site = told ?? named ?? titles.site;
  if (spoken !== null && site !== null && mentions(text, trimName(site)) === null && !isSame(spoken, site))
    return spoken;
  const behind = behindTitle(lines, title, text);
  const isOfABoard = BOARD_NAME.test(`${site} ${url?.hostname} ${parts.join(' ')}`);
  if (behind !== null && (isOfABoard || LEGAL_FORM.test(behind) || behind.includes('&'))) return behind;
  if (told !== undefined) return withoutPlaceBefore(withoutSection(told, traces), titles.site, text);
  if (named !== null) return named;
  if (titles.site !== null && traces.includes(trimName(titles.site)) && board === null)
    return trimName(titles.site);
  return (
    inHeadings(titles, traces, title) ??
    ofCareers(titles, text) ??
    inFull(spoken, parts) ??
    namedBesideTitle(lines, title, text) ??
    // A part of the page's title that the posting's own text names.
    parts.find((part) => part.length >= 3 && !readsAsJobTitle(part) && mentions(text, part)) ??
    inText(traces, text) ??
    saidTwice(parts) ??
    inCopyright(parts, lines) ??
    aloneInTitle(parts, titles, title, text, url) ??
    last(dom, url, board, traces, parts, text) ??
    inTitle(title, text) ??
    onlyFirm(text) ??
    onlyUniversity(text) ??
    ofOwnMail(url, text) ??
    (board === null ? null : nameUnderTitle(lines, title, text)) ??
    tenant
  );
}

/** "About the Company", "Our Company Culture". */
const OF_A_SECTION =
  /^(?:about|our|the|why|who|what|join|your|über|unser|das|die|der|notre|nos|la|le|nuestr[ao]|sobre|onze|over)\s|\b(?:culture|values|profile|overview|benefits)$/i;

const MANY = 3;

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** The name that a part of the page's address is ("/companies/peatbog/vacancies/7"), as it is written in full. */
function inAddress(names: readonly string[], url: URL | null): string | undefined {
  const parts = new Set(url?.pathname.split('/').map(key));
  const named = names.find((name) => key(name).length >= LEAST_OF_A_SLUG && parts.has(key(name)));
  return names
    .filter((name) => named !== undefined && key(name).startsWith(key(named)))
    .sort((one, other) => other.length - one.length)[0];
}
const LEAST_OF_A_SLUG = 3;

const isFirm = (text: string): boolean =>
  LEGAL_FORM.test(text) && isName(text) && !isPlace(text) && !readsAsJobTitle(text);
const MOST_PARTS = 4;

/** The line right under the job's title. */
function lineUnderTitle(lines: readonly Line<Element>[], title: string | null): string {
  const at = placeOfTitle(lines, title);
  return at < 0 ? '' : (lines[at + 1]?.text ?? '');
}

/** A firm's full name in the line right under the job's title. */
const firmUnderTitle = (lines: readonly Line<Element>[], title: string | null): string | null =>
  lineUnderTitle(lines, title).split(SEPARATOR, MOST_PARTS).find(isFirm) ?? null;

/** A public employer's name, alone in that line. */
function institutionUnderTitle(lines: readonly Line<Element>[], title: string | null): string | null {
  const under = lineUnderTitle(lines, title);
  const named = under.length <= MOST_OF_A_NAME && INSTITUTION.test(under) && isName(under) && !isPlace(under);
  return named && !readsAsJobTitle(under) && !isNobody(under) ? under : null;
}
const MOST_OF_A_NAME = 80;
/** "Farrow Standards Authority", "University of Farrow"; pay, places and hours are said in such words as well. */
const INSTITUTION =
  /^(?!.*\b(?:[Ss]alary|[Cc]ommission|[Pp]ay|[Bb]ase|[Ff]ull|[Pp]art|[Tt]ime|[Nn]ear|[Ll]ocal|[Ww]orks|[Ss]tudent|[Tt]ax|[Dd]epartment)\b)(?:\p{Lu}[\p{L}'’.-]*\s(?:(?:of|the|and|for|&|\p{Lu}[\p{L}'’.-]*)\s){0,6}(?:University|College|Council|Authority|Ministry|Hospital|Foundation|Museum|Municipality)|(?:University|Universität|Université|Universidad|Universidade|Università|Hochschule|Ministry|Ayuntamiento|Gemeente|Mairie|Comune)\s(?:(?:of|the|and|for|&|de|del|di|da|van|der|für|des|la|le|\p{Lu}[\p{L}'’.-]*)(?:\s|$)){1,8})$/u;

/** "Peatbog recrute :" in the line right above the job's title. */
function whoSeeks(lines: readonly Line<Element>[], title: string | null): string | null {
  const at = placeOfTitle(lines, title);
  const name = SEEKS.exec(lines[at - 1]?.text ?? '')?.[1] ?? '';
  const fits = isName(name) && !isPlace(name) && !isNobody(name) && !OF_SOMEBODY.test(name);
  return fits && /^\p{Lu}[^!?]*$/u.test(name) ? name : null;
}
const SEEKS =
  /^(.{2,60}?) (?:is (?:now |currently )?(?:hiring|recruiting|looking for)|recrute|sucht|busca|contrata|cerca|assume|zoekt|szuka|poszukuje)\s?:?$/i;

/** "Posted 19 April by Peatbog", on a board, in one of the lines under the title. */
function postedBy(lines: readonly Line<Element>[], title: string | null): string | null {
  const at = placeOfTitle(lines, title);
  if (at < 0) return null;
  const names = lines
    .slice(at + 1, at + 1 + MOST_FACTS)
    .map(({ text }) => (text.length <= MOST_OF_A_NAME ? (POSTED_BY.exec(text)?.[1] ?? '') : ''));
  return names.find((name) => isName(name) && !isNobody(name)) ?? null;
}
const MOST_FACTS = 4;
const POSTED_BY =
  /^(?:[Pp]osted|[Pp]ublished|[Aa]dvertised|[Vv]eröffentlicht|[Pp]ubliée?|[Pp]ublicad[oa]|[Pp]ubblicat[oa]|[Gg]eplaatst|[Oo]publikowan[aeoy])\b.{0,40}?\s(?:by|von|par|por|da|door|przez)\s(\p{Lu}.*)$/u;

/** "Weaver, Peatbog", where the posting says again and again what Peatbog is and does. */
function inTitle(title: string | null, text: string): string | null {
  const [, before = '', name = ''] = BEHIND_A_COMMA.exec(title ?? '') ?? [];
  const fits = readsAsJobTitle(before) && !readsAsJobTitle(name) && isName(name) && !isPlace(name);
  return fits && timesActing(name, text) >= OFTEN ? name : null;
}
const BEHIND_A_COMMA = /^([^,]{3,}),\s(\p{Lu}[^,]{2,40})$/u;
const OFTEN = 2;

/** "Weaver – Peatbog" in a line of its own, where the posting says what Peatbog does: on a board, for elsewhere a place or a shift stands there. */
function behindTitle(lines: readonly Line<Element>[], title: string | null, text: string): string | null {
  if (title === null) return null;
  const line = lines.find(
    ({ text: own }) =>
      own.length <= title.length + MOST_OF_A_NAME && own.startsWith(title) && own.length > title.length,
  );
  const name = BEHIND_A_DASH.exec(line?.text.slice(title.length) ?? '')?.[1] ?? '';
  const fits = isName(name) && !isPlace(name) && !isNobody(name) && !readsAsJobTitle(name);
  return fits && timesActing(name, text) > 0 ? name : null;
}
const BEHIND_A_DASH = /^\s[–—|-]\s(\p{Lu}.*)$/u;

/** "Die Peatbog GmbH (PB) sucht für ihr Werk in Farrow eine", in one paragraph or several: what the title below ends. */
function inLead(dom: Dom, lines: readonly Line<Element>[], title: string | null): string | null {
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

/** A heading of rank 1 that is a name found elsewhere. */
function inHeadings(titles: VisibleTitles, traces: readonly string[], title: string | null): string | null {
  const own = key(title);
  return (
    titles.headings.find(
      (heading) => key(heading) !== own && traces.some((trace) => key(trace) === key(heading)),
    ) ?? null
  );
}

/** "CAREERS AT PEATBOG", where the posting speaks of Peatbog: as the posting writes it. */
function ofCareers({ headings, document }: VisibleTitles, text: string): string | null {
  for (const front of [...headings, document]) {
    const name = CAREERS_AT.exec(front)?.[1] ?? '';
    const named = isName(name) ? mentions(text, name) : null;
    if (named !== null) return named;
  }
  return null;
}
const CAREERS_AT =
  /^(?:jobs|careers?|work(?:ing)?|life|karriere|arbeiten|emplois|carrières|werken) (?:at|bei|chez|bij) (.{2,60})$/i;

/** A trace that the posting's own text names, as it or a fuller trace writes it. */
function inText(traces: readonly string[], text: string): string | null {
  let parted: ReturnType<typeof wordsWithKeys> | null = null;
  const words = () => {
    parted ??= wordsWithKeys(text);
    return parted;
  };
  for (const trace of traces) {
    const named = mentions(text, trace) ?? spelledOut(words(), trace);
    if (named !== null)
      return traces.find((one) => key(one).startsWith(key(named)) && /\s/.test(one)) ?? named;
  }
  return null;
}

/** The one firm that the posting names with its legal form. */
function onlyFirm(text: string): string | null {
  const firms = new Map<string, string>();
  for (const [found] of text.slice(0, MOST_OF_A_TEXT).matchAll(FIRM))
    if (isFirm(found) && !isNobody(found)) firms.set(key(found), found);
  return firms.size === 1 ? ([...firms.values()][0] as string) : null;
}
const FIRM =
  /(?:\p{Lu}[\p{L}\p{N}&'’-]{0,30},? ){1,4}(?:[Ii]nc\.?|[Ll]td\.?|LLC|LLP|GmbH|B\.V\.|N\.V\.|S\.r\.l\.|S\.p\.A\.|S\.L\.|Corp\.?)(?![\p{L}\p{N}])/gu;
const MOST_OF_A_TEXT = 20_000;

/** The one university at which the posting says that its work is done; degrees come from others. */
function onlyUniversity(text: string): string | null {
  const found = new Map<string, string>();
  for (const [, name = ''] of text.slice(0, MOST_OF_A_TEXT).matchAll(AT_UNIVERSITY))
    found.set(key(name), name.replace(/['’]s$/, ''));
  return found.size === 1 ? ([...found.values()][0] as string) : null;
}
const AT_UNIVERSITY =
  /(?<=\b(?:[Aa]t|[Ww]ithin|[Jj]oin) (?:the )?|[Aa]n der |[Àà] l['’]|[Ee]n la |[Aa]an de )(?<!(?:degree|studies|student|graduate|enrolled|lecturer)s? at (?:the )?)((?:University of \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? University|Universität (?:zu )?\p{Lu}[\p{L}-]+|Technische Universität \p{Lu}[\p{L}-]+|Université (?:de |d['’])?\p{Lu}[\p{L}-]+|Universidad de \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?|Universiteit(?: van)? \p{Lu}[\p{L}-]+)(?:['’]s)?)/gu;

/** The host's own name, where the posting says to write to an address there: "jobs [at] peatbog [dot] example". */
function ofOwnMail(url: URL | null, text: string): string | null {
  const host = url === null ? undefined : ownLabel(url.hostname);
  if (host === undefined || host.length < LEAST_OF_A_SLUG) return null;
  const own = text.toLowerCase();
  const written = [`@${host}.`, `[at] ${host}`, `(at) ${host}`, `@ ${host} `].some((mail) =>
    own.includes(mail),
  );
  return written ? host : null;
}

/** "Farrow Peatbog", on a site that calls itself Peatbog: the site's name. */
function withoutPlaceBefore(name: string, site: string | null, text: string): string {
  if (site === null || !name.endsWith(` ${site}`)) return name;
  const before = name.slice(0, -site.length).trim();
  return !OF_A_NAME.test(before) && mentions(text, before) !== null ? site : name;
}
const OF_A_NAME = /^(?:new|old|the|group|bank)$|\s(?:of|de|der|von|und|and|&)$/i;

/** What is left: whose copyright it is, a trace that is written as names are, a plain part of the title. */
function last(
  dom: Dom,
  url: URL | null,
  board: Board | null,
  traces: readonly string[],
  parts: readonly string[],
  text: string,
): string | null {
  const owner = board === null ? copyrightOf(dom) : null;
  if (owner !== null && key(owner) !== vendorOf(url, text) && isNamedNearby(owner, text, url)) return owner;
  if (traces[0] !== undefined && /\s|^\p{Lu}/u.test(traces[0])) return traces[0];
  return board === null
    ? (parts.find((part) => isPlain(part) && isNamedNearby(part, text, url)) ?? null)
    : null;
}
