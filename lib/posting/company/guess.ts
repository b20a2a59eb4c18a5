import type { Board } from '../board.ts';
import type { VisibleTitles } from '../candidate.ts';
import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Dom } from '../markup/dom.ts';
import { linesOf } from '../markup/walk.ts';
import { GENERIC, key, LEGAL_FORM, ORGANISATION, trimName } from '../names.ts';
import { LIST } from '../not-a-posting.ts';
import { jobAndEmployer } from '../title/surroundings.ts';
import { inText, ofOwnMail, onlyFirm } from './alone-in-text.ts';
import { byLine, firmUnderTitle, inLead, institutionUnderTitle, postedBy, whoSeeks } from './around-title.ts';
import { isFirm, isNamedNearby, isPlace, isPlain, isSame, onlyOne, upTo } from './fits.ts';
import { aloneInTitle, inCopyright, inFull, saidTwice, withoutSection } from './in-parts.ts';
import { namedInText } from './in-text.ts';
import { namesInTitles } from './in-titles.ts';
import { namedByLabel } from './labelled.ts';
import { isName, namedBesideTitle, namedByElements, profileSlugs, timesActing } from './named.ts';
import { nameNearTitle } from './near-title.ts';
import { BOARD_NAME, employerOnBoard, nameOfCard, nameUnderTitle } from './on-board.ts';
import { callsEmployers, isBoardsHost } from './open-board.ts';
import {
  copyrightOf,
  mentions,
  namedTenant,
  ownLabel,
  ownName,
  picturesOf,
  tracesOf,
  vendorOf,
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
  const isBoards = board === null && isBoardsHost(url === null ? undefined : ownLabel(url.hostname));
  const isOfOthers = isBoards || (board === null && callsEmployers(dom));
  const found = companyOf(dom, url, board, titles, title, text, isOfOthers);
  // An agency calls employers, too: where its page names nobody else, it is who hires.
  return found ?? (isOfOthers && !isBoards ? companyOf(dom, url, board, titles, title, text, false) : null);
}

/** `isOfOthers`: the site shows the jobs of others, and its own name is nobody's. */
function companyOf(
  dom: Dom,
  url: URL | null,
  board: Board | null,
  titles: VisibleTitles,
  title: string | null,
  text: string,
  isOfOthers: boolean,
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
  let traces = [...(named === null ? [] : [named]), ...tracesOf(dom, url, board, titles, text)].filter(
    (trace) => key(trace) !== key(title),
  );
  const host = board === null && url !== null ? ownLabel(url.hostname) : undefined;
  const isSite = (name: string) => isOwn(name, host, titles.site);
  const { said, whole, parts: allParts } = namesInTitles(titles, title, board, only !== null || isOfOthers);
  const ownJob =
    !isOfOthers ||
    [...allParts, ...traces].some(
      (name) => isSite(name) && mentions(text, name.replace(DOMAIN, '')) !== null,
    );
  const parts = ownJob ? allParts : allParts.filter((part) => !isSite(part) && !LIST.test(part));
  if (!ownJob) traces = traces.filter((trace) => !isSite(trace));
  // "… at Company in Place": a name that the page gives elsewhere ends before the place.
  if (said !== null) return whole ? said : upTo(said, traces);
  const its = employerInTitle(title, text);
  if (its !== null) return its;
  const found =
    parts.find((part) => traces.some((trace) => key(trace) === key(part))) ??
    parts.find((part) => traces.some((trace) => isSame(part, trace)));
  // A vendor's name at the title's end, which the posting never says: who acts in it stands before.
  const acting =
    found !== undefined && mentions(text, found) === null
      ? parts.find((part) => part !== found && !readsAsJobTitle(part) && timesActing(part, text) > 0)
      : undefined;
  const pictures = picturesOf(dom);
  const told =
    acting ?? found ?? parts.find((part) => pictures.some((picture) => key(picture) === key(part)));
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
    namedByLabel(dom, lines, text) ??
    firmUnderTitle(lines, title) ??
    whoSeeks(lines, title) ??
    (board === null ? null : postedBy(lines, title, text));
  if (labelled !== null) return labelled;
  // Where the page's title names a board, or nobody: the name under the job's title that the posting speaks of.
  const beside =
    board === null && (parts.length === 0 || parts.some((part) => BOARD_NAME.test(part)))
      ? namedBesideTitle(lines, title, text)
      : null;
  if (beside !== null) return beside;
  const near = ownJob ? null : nameNearTitle(dom, lines, title, text, parts, isSite, isBoardsHost(host));
  if (near !== null) return near;
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
  if (told !== undefined) return withoutPlaceBefore(withoutSection(told, traces), titles.site, text);
  if (named !== null) return named;
  if (titles.site !== null && traces.includes(trimName(titles.site)) && board === null)
    return trimName(titles.site);
  return (
    inHeadings(titles, traces, title) ??
    ofCareers(titles, text) ??
    inFull(spoken, parts) ??
    namedBesideTitle(lines, title, text) ??
    // A part of the page's title that the posting's own text names, in a sentence before a line of facts.
    parts.find((part) => isPlain(part) && saysInSentence(text, part)) ??
    parts.find((part) => part.length >= 3 && !readsAsJobTitle(part) && mentions(text, part)) ??
    byLine(lines, title, host, text) ??
    inText(traces, text) ??
    saidTwice(parts) ??
    inCopyright(parts, lines) ??
    aloneInTitle(parts, titles, title, text, url) ??
    last(dom, url, board, traces, parts, text) ??
    onlyOne(pictures.filter(isFirm)) ??
    onlyFirm(text) ??
    ofOwnMail(url, text) ??
    (board === null ? null : nameUnderTitle(lines, title, text)) ??
    tenant
  );
}

/** "Weaver at Peatbog" over a text in which Peatbog acts. */
function employerInTitle(title: string | null, text: string): string | null {
  const [job, name] = title === null ? ['', ''] : jobAndEmployer(title);
  const isEmployer =
    readsAsJobTitle(job) &&
    isName(name) &&
    !isPlace(name) &&
    !GENERIC.test(name) &&
    timesActing(name, text) > 0;
  return isEmployer ? name : null;
}

/** Whether a longer line of a text names somebody. */
const saysInSentence = (text: string, name: string): boolean =>
  text.split('\n').some((line) => line.length >= name.length + LEAST_MORE && mentions(line, name) !== null);
const LEAST_MORE = 30;

/** "About the Company", "Our Company Culture". */
const OF_A_SECTION =
  /^(?:about|our|the|why|who|what|join|your|über|unser|das|die|der|notre|nos|la|le|nuestr[ao]|sobre|onze|over)\s|\b(?:culture|values|profile|overview|benefits)$/i;

const MANY = 3;

/** Whether a name is the site's own: what its host is called, or it calls itself. */
function isOwn(name: string, host: string | undefined, site: string | null): boolean {
  const own = key(name.replace(DOMAIN, ''));
  if (own.length < 2) return false;
  const label = key(host ?? null);
  return (
    (label.length > 1 && (own.startsWith(label) || (own.length > 3 && label.startsWith(own)))) ||
    own === key(site)
  );
}
const DOMAIN = /\.[a-z]{2,4}(?:\.[a-z]{2})?$/i;

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
