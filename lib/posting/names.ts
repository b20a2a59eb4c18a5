import { fold } from '../vocabulary/normalise.ts';
import type { VisibleTitles } from './candidate.ts';
import { readsAsJobTitle } from './job-title/job-title.ts';
import { type Dom, isHidden } from './markup/dom.ts';
import { lineOf } from './markup/walk.ts';

/** Letters and digits only, folded: what a title is compared by. */
export function key(text: string | null): string {
  if (text === null) return '';
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z\d+#]+/g, '');
  return fold(text).replace(/[^\p{L}\p{N}+#]+/gu, '');
}

/** Folding leaves it as it is but for its case. */
const ASCII = /^[\0-\x7f]*$/;

/** What the page calls what it shows. */
export function visibleTitles(dom: Dom): VisibleTitles {
  const meta = (names: readonly string[]): string | null => {
    for (const name of names) {
      const element = dom.one(`meta[property="${name}"],meta[name="${name}"]`);
      const content =
        element === null ? '' : (dom.attribute(element, 'content') ?? '').replace(/\s+/g, ' ').trim();
      if (content !== '') return content.slice(0, 400);
    }
    return null;
  };
  const headings: string[] = [];
  let front: string | null = null;
  for (const element of dom.all('h1,[role=heading][aria-level="1"]').slice(0, 12)) {
    const text = isHidden(dom, element) ? null : lineOf(dom, element);
    if (text === null) continue;
    if (leadsHome(dom, element)) front ??= trimName(text);
    else headings.push(text);
  }
  return {
    headings,
    document: dom.title.replace(/\s+/g, ' ').trim().slice(0, 400),
    shared: meta(['og:title', 'twitter:title']),
    site: meta(['og:site_name', 'application-name']) ?? front,
  };
}

/** Whether a heading is the site's name: all of it is a link to the site's own front. */
function leadsHome(dom: Dom, heading: Element): boolean {
  const link = dom.one('a[href]', heading);
  if (link === null || !FRONT.test((dom.attribute(link, 'href') ?? '').trim())) return false;
  return key(lineOf(dom, link)) === key(lineOf(dom, heading));
}
const FRONT = /^(?:(?:https?:)?\/\/[^/?#]+\/?|\/)(?:index\.\w{3,5}|[a-z]{2}\/?)?$/i;

/** Whether the page itself shows this title: in a heading of rank 1, its own title or its title for sharing. */
export function isShown(title: string | null, titles: VisibleTitles): boolean {
  const wanted = key(title);
  if (wanted === '') return false;
  return [...titles.headings, titles.document, titles.shared].some((shown) => {
    const own = key(shown);
    return (
      own !== '' && (own.includes(wanted) || (wanted.includes(own) && own.length >= 0.6 * wanted.length))
    );
  });
}

/** Forms of companies, which end a name. */
export const LEGAL_FORM =
  /(?:^|\s|,\s?)(?:gmbh(?: & co\.? kg)?|ag|kg|ohg|e\.?\s?v\.?|eg|ug|se|ltd\.?|limited|plc|llp|llc|inc\.?|corp\.?|pty ltd|s\.?\s?r\.?\s?l\.?|s\.?\s?p\.?\s?a\.?|s\.?\s?a\.?\s?s\.?|sarl|s\.\s?a\.|lda\.?|ltda\.?|s\.?\s?l\.?u?\.?|b\.?\s?v\.?|n\.\s?v\.|sp\. z o\.\s?o\.|s\.a\.|oy|ab|a\/s|aps)$|^(?:株式会社|有限会社|合同会社).|.(?:株式会社|有限会社|合同会社|有限公司|有限责任公司|股份公司|주식회사)$/i;

export const SEPARATOR = /\s+[|–—•·»:-]\s+|\s*[|｜–—»·]\s*|:\s+|\s+@\s+|\s+-\s+/;
/** What a part of a page's title says beside names. */
export const GENERIC =
  /^(?:(?:the|our|all|open|current|view|search|find|apply(?: now)?(?: for)?|home|official|site|page|portal|website|online|details?|description|posting|listing|opportunit(?:y|ies)|openings?|positions?|vacanc(?:y|ies)|company|employers?|employer details|job ?seekers?|candidates?|recruiters?|jobs?|job board|careers?|career site|career page|hiring|recruit(?:ing|ment)|karriere|stellen(?:angebote?|anzeigen?|ausschreibung(?:en)?)?|stellenmarkt|募集要項|stelle|emplois?|offers?|offres?|d'emploi|recrutement|carrières?|employment|empleos?|trabajos?|ofertas?|vagas?|empregos?|lavoro|offerte|vacatures?|praca|oferty|pracy|remote|hybrid|full[- ]?time|part[- ]?time|vollzeit|teilzeit|cdi|cdd|at|in|of|for|and|&|with|us|join|work|team|nous|rejoindre|rejoignez|lavora|con|noi|trabaja|nosotros|trabalhe|conosco|connosco|werken|bij|ons|unsere?|home(?:page)?|start(?:seite)?|accueil|inicio|início|kontakt|contact[os]?|contatti|welcome|willkommen|bienvenue|bienvenidos|index|untitled|bewerbung(?:en)?|applications?|candidatures?|[(\d)+,.])\s*)+$/i;
const TRIMMINGS =
  /^(?:jobs?|careers?|work|working|life|karriere|arbeiten|stellenangebote?|werken|vacatures?|carrières?|travailler|trabajar|lavorare)\s+(?:at|bei|chez|in|with|bij|en)\s+|\s+(?:careers?(?:\s+(?:site|page|portal))?|jobs?(?:\s+board)?|karriere(?:portal|seite)?|stellenangebote|vacancies|vacatures|emplois?|recrutement|logo|homepage|inc\. careers)$/gi;

/** A name without what sites put around it ("Careers at …", "… Jobs"). */
export const trimName = (text: string) =>
  text
    .replace(TRIMMINGS, '')
    .replace(TRIMMINGS, '')
    .replace(/^[\s,|｜–-]+|[\s,|｜–-]+$/g, '')
    .trim();

export interface Heading {
  readonly text: string;
  /** 1 to 6, 7 for bold. */
  readonly rank: number;
}

/** The job's title on a page without data: a heading that the page's own title repeats and that reads like a job. */
export function guessTitle(
  titles: VisibleTitles,
  headings: readonly Heading[],
  taken: readonly string[],
  called: readonly string[] = [],
): string | null {
  const shared = [titles.document, titles.shared ?? ''].map(key);
  const not = new Set([titles.site, ...taken].map(key));
  const parts = partsOf(titles);
  let best: string | null = null;
  let most = 1.5;
  const marks = new Set(
    [...titles.headings, ...headings.map(({ text }) => text)].filter((text) => MARKED_TITLE.test(text)),
  );
  const told = [...titles.headings, ...headings.filter(({ rank }) => rank <= 2).map(({ text }) => text)];
  // A page that is called by its site's name alone, over the job's title.
  const namesSite = (text: string, own: string) =>
    own === key(titles.document) && !readsAsJobTitle(text) && told.some(readsAsJobTitle);
  // The one heading that ends as titles do, but for what goes on from the one above it ("in Farrow (m/w/d)").
  const only = marks.size === 1 ? ([...marks][0] ?? '') : '';
  const marked =
    only === '' || /^(?:in|im|für|für den|bei|am|at|for|à|en|na|w)\s/.test(only)
      ? null
      : only.replace(INVITES, '');
  const weigh = (written: string, weight: number) => {
    const text = written.replace(INVITES, '');
    const own = key(text);
    if (
      own.length < leastOf(own) ||
      text.length > 200 ||
      not.has(own) ||
      GENERIC.test(text) ||
      MENU.test(text)
    )
      return;
    if (namesSite(text, own) || (LEGAL_FORM.test(text) && !readsAsJobTitle(text))) return;
    let score = weight;
    if (shared.some((title) => title.includes(own))) score += 3;
    if (parts.some((part) => key(part) === own)) score += 1;
    if (readsAsJobTitle(text)) score += 2;
    if (text === marked) score += 3;
    if (score > most) {
      most = score;
      best = text;
    }
  };
  for (const text of titles.headings) weigh(text, 1);
  headings.forEach(({ text, rank }, index) => {
    weigh(text, rank >= 1 && rank <= 2 ? 0.5 + index / (headings.length * 4) : 0);
  });
  // What the page's names call the job's title: of several, the one that the page's own title repeats.
  for (const text of called) weigh(text, called.length === 1 ? 2 : 0);
  best ??= parts.find(readsAsJobTitle) ?? null;
  best = headOf(best, titles.headings);
  const own = titles.headings.filter((text) => !LEGAL_FORM.test(text));
  const above = headings
    .filter(({ text, rank }) => (rank === 1 || rank === 2) && !/[:：]$/.test(text))
    .map(({ text }) => text);
  const others = [...(own.length > 0 ? own : above.slice(-1)), ...titles.headings, ...parts].filter(
    (text) => !GENERIC.test(text),
  );
  best ??=
    others.find((text) => !not.has(key(text)) && !LEGAL_FORM.test(text)) ??
    others.find((text) => !not.has(key(text))) ??
    others[0] ??
    null;
  if (best === null) return null;
  const bare = best
    .replace(LABELLED, '')
    .replace(SECTIONED, '')
    .replace(AT_COMPANY, '')
    .replace(NUMBERED, '')
    .replace(SEARCHED, '')
    .replace(POSTED, '')
    .trim();
  // Nothing but the section's name is left: the page's own title says more.
  return GENERIC.test(bare) ? (parts.find(readsAsJobTitle) ?? best) : bare || best;
}

/** The fewest characters of a title's key: a word of a script without spaces may have two. */
const leastOf = (own: string): number => (/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(own) ? 2 : 3);

/** A page's own heading, where the title found elsewhere is that with facts behind it ("Weaver Full time Farrow"). */
function headOf(title: string | null, headings: readonly string[]): string | null {
  const own = key(title);
  const head = headings.find(
    (heading) => /\S\s+\S/.test(heading) && readsAsJobTitle(heading) && own.startsWith(key(heading)),
  );
  return title === null || headings.includes(title) ? title : (head ?? title);
}

/** A title as the page's heading writes it, where that has no more than the mark behind it ("Weaver (m/w/d)"). */
export function asWritten(title: string | null, { headings }: VisibleTitles): string | null {
  if (title === null || title === headings[0] || MARKED_TITLE.test(title)) return title;
  const own = key(title);
  return headings.find((heading) => own !== '' && key(heading.replace(ITS_MARK, '')) === own) ?? title;
}
const ITS_MARK = /\s*\((?:(?:[mwfdvxhki]\s?[/|]\s?){1,3}[mwfdvxhki]|all genders)\)\s*$/i;

/** "(m/w/d)", "(H/F)", "m/k": what stands behind a job's title, and behind little else. */
export const MARKED_TITLE =
  /\((?:[mwfdvxhki]\s?[/|]\s?){1,3}[mwfdvxhki]\)|(?:^|\s)(?:[mwfhk]\/){1,2}[mwfhkdx](?=$|[\s)])/i;
/** What a site calls its own parts, for those who hear it. */
const MENU = /\b(?:menu|navigation)$/i;
/** "Designer @ Peatbog". */
const AT_COMPANY = /\s+@\s+.*$/;
/** "We are looking for a baker": how an employer calls before the title. */
const INVITES =
  /^(?:(?:(?:aktuell|zurzeit|derzeit) gesucht|currently wanted|wir suchen(?: aktuell)?|we are hiring|now hiring|on recherche|nous recherchons|buscamos|cerchiamo|szukamy)\s?:|we(?: are|['’]re) (?:looking for|hiring|seeking|recruiting)(?: an?| our)?|wir suchen(?: eine?n?)?|nous (?:recherchons|recrutons)(?: une?)?|wij zoeken(?: een)?|buscamos(?: una?)?|cerchiamo(?: un[oa]?)?|(?:procuramos|buscamos)(?: uma?)?|szukamy)\s+(?=\p{L})/iu;
/** "Position details: Payroll Officer": what a site calls the job's title before it. */
const LABELLED =
  /^(?:job|position|vacancy|role|stellen?(?:angebot|anzeige|ausschreibung)?|oferta|offre|poste|vacature|vaga|posizione|stanowisko)(?:\s(?:details?|title|description|opening|posting|opportunity|name|d.emploi|de (?:empleo|trabajo)))?\s*:\s+|^(?:job|position|vacancy|role) (?:description|details?|opening|posting|announcement) for (?:an? |the )?/i;
/** "Vacancies / Weaver": the name of the section that the title stands under. */
const SECTIONED =
  /^(?:(?:open|current|our|offene?|aktuelle?|unsere?|job|nos|ofertas? de|oferty)\s+)?(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|opportunit(?:y|ies)|stellen?(?:angebote?|anzeigen?|ausschreibung(?:en)?)?|karriere|emplois?|recrutement|carrières?|empleos?|vagas?|lavora con noi|vacatures?|praca|pracy|kariera)\s*[/|›»–—:-]\s+(?=\p{L})/iu;
/** The job's number behind its title. */
const NUMBERED = /\s*[-–]?\s*\((?:[A-Za-z]{0,4}[-_]?\d{4,}|(?:job|req|ref)[^()]{0,12}\d{3,})\)\s*$/i;
/** "Surveyor job in Perth": a title made for search engines. */
const SEARCHED = /\s+(?:job|vacancy)(?:s)?\s+(?:in|at|near)\s.*$/i;

/** When it was posted, and for how many hours, behind it in the same heading. */
const POSTED =
  /\s+(?:(?:full|part)[- ]time\s+)?(?:(?:regular|permanent|temporary|contract)\s+)?posted(?: on)?:? .*\d.*$/i;

function partsOf(titles: VisibleTitles): string[] {
  return [titles.document, titles.shared ?? '']
    .flatMap((title) => title.split(SEPARATOR))
    .map((part) => part.trim())
    .filter((part) => part !== '' && !GENERIC.test(part));
}

/** A name stands in a text so often that further places tell nothing. */
const MOST_PLACES = 20;

/** Where a text holds a name, letter for letter, as UTF-16 offsets: the first twenty places. */
export function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(name, at + 1))
    places.push(at);
  return places;
}
