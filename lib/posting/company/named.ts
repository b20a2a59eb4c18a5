import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { namesOf, selectorOf } from '../markup/naming.ts';
import { lineOf, linesOf } from '../markup/walk.ts';
import { GENERIC, key, OF_A_PAGE, PROFILE, placeOfTitle, placesOf, SEPARATOR, trimName } from '../names.ts';

const EMPLOYERS = [
  'company',
  'employer',
  'advertiser',
  'org-name',
  'comp-name',
  'compname',
  'firma',
  'arbeitgeber',
  'unternehmen',
  'empresa',
  'entreprise',
  'azienda',
  'bedrijf',
];
const NAMED = selectorOf(EMPLOYERS, ['company', 'employer', 'advertiser']);
/** The property of a posting in markup that is incomplete otherwise. */
const DECLARED = '[property~="hiringOrganization"],[itemprop~="hiringOrganization"]';
const NOT_A_NAME =
  /confirm|cookie|consent|contact|location|address|rating|review|size|industry|logo|about|description|link|info|benefit|website|follow|profile-?card|insight|similar|related|wrap|container|section|block|list|menu|nav|dropdown|toggle/i;
const LABEL =
  /^(?:company|employer|organi[sz]ation|arbeitgeber|unternehmen|firma|entreprise|employeur|empresa|azienda|bedrijf|pracodawca)(?: name)?\s*:\s*/i;
/** "About Peatbog": the heading of its box. */
const ABOUT =
  /^(?:[Aa]bout|[Üü]ber|[Oo]m|[Oo]ver|O firmie|[Ss]obre(?: [ao])?|À propos d[eu]|[Cc]hi è|[Aa]cerca de)\s(?=\p{Lu})/u;
/** What follows a name in its own element: stars, a number of reviews, a link to the employer's page. */
const AFTER_NAME = /\s*(?:\d[.,]\d\b.*|\(\d+ .*|★.*)$/;
/** "font-company-header": in the colours and the letters of the employer's own site. */
const THEME = /(?:^|\s)(?:\S+:)?(?:font|bg|text|border|rounded|fill|prose)-company-\S+/g;
const isThemedOnly = (called: string): boolean => {
  const rest = called.replace(THEME, ' ');
  return rest !== called && !EMPLOYERS.some((word) => rest.toLowerCase().includes(word));
};
const MOST_ELEMENTS = 40;
const LISTS = new Set(['ul', 'ol', 'nav', 'menu']);

/** What an element may give as a name: its own text without links, its first line, all of it. */
function readingsOf(dom: Dom, element: Element): string[] {
  const own = linesOf(dom, element, (_, tag) => tag === 'a').map((line) => line.text);
  const lines = linesOf(dom, element).map((line) => line.text);
  return [own.join(' '), lines[0] ?? '', lines.join(' ')];
}

/** An employer's pages on itself, in its own menu. */
const OWN_PAGES =
  /\/(?:company|companies|unternehmen|entreprise|empresa|firma)\/(?:[a-z-]*(?:info|about|overview|history|news|contact|team|values|message|access)[a-z-]*\/?)?(?:index\.\w+)?$/i;
/** What a board has for all employers. */
const FOR_ALL = /\/(?:company|companies|employers?|firma|firmen|empresas?|unternehmen|entreprises?|cmp)\/?$/i;
/** What a link says that leads to a company's page without naming it. */
export const LEADS =
  /\b(?:profile|page|website|more|all|see|view|visit|about|browse|explore|discover|search|find|apply|follow|jobs|reviews?|salar\w+)\b/i;

/** "Look at the employer's profile": a control of several words. */
const leadsThere = (text: string): boolean => CALLS.test(text) && text.split(' ').length >= 3;
const CALLS =
  /^(?:see|view|visit|show|browse|explore|discover|find|read|learn|look|apply|follow|advertise (?:on|with|a|your)|post a|register|create an?|upload (?:your|a)|voir|découvrez|découvrir|ver|mira|vedi|scopri|bekijk|zobacz|podívejte|zum|zur|ansehen)\s/i;

/** What a page heads its facts of an employer with, or of the job. */
const OF_IT =
  /^(?:job|req(?:uisition)?|reference|ref) (?:id|number|no\.?|code)$|^(?:locations?|posted on|time type|(?:job|employment|contract) type|department|salary)$|^(?:company|employer|firmen|unternehmens|about the (?:company|employer))[\s-]?(?:photos?|pictures|videos?|size|overview|profile?|page|info(?:rmation|s)?|details|benefits|culture|type|description|website|tools|links|news|facts|snapshot|search|größe|profil|beschreibung)?$|^(?:the (?:company|employer)|das unternehmen|l[’']entreprise|la (?:empresa|société)|l[’']azienda|het bedrijf|a empresa)$|^(?:show|see|view|read|learn) (?:more|all|less)$|^(?:apply(?: now)?|inscríbe(?:te|rme)?|inscribirme|inscriu-t[’']hi|postular(?:me|se)?|postuler|(?:jetzt )?bewerben|candidat[ai](?:r|ti|r-se)?|candidate-se|solliciteer|aplikuj)$/i;

/** "Get job updates from Peatbog", "Life in the company": what a site offers about the employer. */
const CALLS_UP =
  /^(?:get|see|view|follow|learn|receive|compare|write|be the first)\s(?!.*\b(?:inc|ltd|gmbh|llc)\b).*\s(?:from|about|at|of|by|with|to|for)\s|\b(?:(?:in|at|of) the company|dans l[’']entreprise|en la empresa|in azienda|na empresa|in het bedrijf|w firmie)$|^(?:à propos de (?:notre|nous|l[’'])|über uns|about (?:us|our|the)\b|sobre (?:nós|nosotros)|over ons|o firmie$|despre\b)/i;

/** Whether a text can be the name of an employer. */
export const isName = (text: string): boolean =>
  text.length <= 60 &&
  /\p{L}/u.test(text) &&
  !/[{}]/.test(text) &&
  key(text).length > 1 &&
  !GENERIC.test(text) &&
  !OF_A_PAGE.test(text) &&
  !OF_IT.test(text) &&
  !CALLS_UP.test(text) &&
  !/[!?:]$|[：]|: | \| |\(\d|\d{3}|^\d+\+? (?:new )?jobs?\b/i.test(text) &&
  (!text.endsWith('.') || /\b\p{L}{1,4}\.$/u.test(text)) &&
  text.split(' ').length <= 7;

/** Elements that call themselves the employer's name, in the page's order; without any, what links to its page on this site say. */
export function namedByElements(dom: Dom, url: URL | null): string[] {
  const declared = dom.one(DECLARED);
  const declaredName = declared === null ? '' : trimName(lineOf(dom, declared, 60) ?? '');
  if (isName(declaredName)) return [declaredName];
  const names: string[] = [];
  for (const element of dom.all(NAMED()).slice(0, MOST_ELEMENTS)) {
    const called = namesOf(dom, element);
    if (NOT_A_NAME.test(called) || isThemedOnly(called)) continue;
    // Many links are a menu's.
    if (dom.all('a', element).length > (LISTS.has(dom.tag(element)) ? 1 : 2)) continue;
    const name = readingsOf(dom, element)
      .map((text) => trimName(text.replace(LABEL, '').replace(ABOUT, '').replace(AFTER_NAME, '')))
      .find((text) => isName(text) && !leadsThere(text));
    if (name !== undefined) names.push(name);
  }
  if (names.length > 0) return names;
  return profileLinks(dom, url)
    .map((link) => trimName(lineOf(dom, link, 60) ?? ''))
    .filter((name) => isName(name) && !LEADS.test(name) && !leadsThere(name));
}

/** The last parts of the addresses of employers' pages on this site ("peat-and-sons"). */
export function profileSlugs(dom: Dom, url: URL | null): string[] {
  return profileLinks(dom, url).flatMap((link) => {
    const path = (dom.attribute(link, 'href') ?? '').replace(/[?#].*$/, '').replace(/\/$/, '');
    return path.slice(path.lastIndexOf('/') + 1) || [];
  });
}

/** Links to employers' pages; one to another site leads to the employer's page among people, and says "LinkedIn". */
function profileLinks(dom: Dom, url: URL | null): Element[] {
  return dom
    .all(PROFILE)
    .slice(0, MOST_ELEMENTS)
    .filter((link) => {
      const host = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(dom.attribute(link, 'href') ?? '')?.[1];
      const address = (dom.attribute(link, 'href') ?? '').replace(/[?#].*$/, '');
      if (OWN_PAGES.test(address) || FOR_ALL.test(address)) return false;
      return (
        (host === undefined || url === null || siteOf(host) === siteOf(url.hostname)) &&
        !standsInMenu(dom, link)
      );
    });
}

/** Whether an element stands in the page's menu, head or foot. */
function standsInMenu(dom: Dom, element: Element): boolean {
  let node: Node | null = element;
  for (let steps = 0; node !== null && steps < MOST_STEPS; node = dom.parent(node), steps++)
    if (dom.type(node) === ELEMENT && MENU_TAGS.has(dom.tag(node as Element))) return true;
  return false;
}
const ELEMENT = 1;
const MENU_TAGS = new Set(['nav', 'footer']);
const MOST_STEPS = 40;

/** The last two labels of a host. */
const siteOf = (host: string): string => host.toLowerCase().split('.').slice(-2).join('.');

const MOST_LINES = 600;
/** What stands right before and after the name of somebody who acts. */
const BEFORE_IT = /(?:^|[\s(])(?:at|join|joining|about|bei|über|chez|presso|bij|przy)\s$/i;
const AFTER_IT =
  /^(?:['’]s\b|\s(?:is|are|has|was|offers|seeks|helps|makes|builds|provides|ist|sucht|bietet|hat|est|recherche|propose|recrute|es|busca|ofrece|è|cerca|offre|é|oferece|procura|heeft|zoekt|biedt|jest|szuka|oferuje)\b)/i;

/** A line near the job's title that the posting's text names as one who acts ("Peatbog is …", "at Peatbog"); null for none. */
export function namedBesideTitle(
  all: readonly Line<Element>[],
  title: string | null,
  text: string,
): string | null {
  const at = placeOfTitle(all.slice(0, MOST_LINES), title);
  if (at < 0) return null;
  const lines = all.slice(0, MOST_LINES).map((line) => line.text);
  const near = [...lines.slice(at + 1, at + 5), ...lines.slice(Math.max(0, at - 2), at)];
  const named = (line: string, least: number): boolean =>
    line.length >= 3 && isName(line) && !readsAsJobTitle(line) && timesActing(line, text) >= least;
  // "Peatbog • Farrow • full-time": the name before the facts, where a place may stand as well.
  const begun = near
    .filter((line) => line.length <= MOST_OF_FACTS && SEPARATOR.test(line))
    .map((line) => (line.split(SEPARATOR, 1)[0] as string).trim());
  return near.find((line) => named(line, 1)) ?? begun.find((line) => named(line, 2)) ?? null;
}
const MOST_OF_FACTS = 120;

/** How often a text names somebody as one who acts. */
export function timesActing(name: string, text: string): number {
  return placesOf(text, name).filter((at) => {
    const before = text.slice(Math.max(0, at - 12), at);
    const after = text.slice(at + name.length, at + name.length + 14);
    return AFTER_IT.test(after) || BEFORE_IT.test(before);
  }).length;
}
