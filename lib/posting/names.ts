import { fold } from '../vocabulary/normalise.ts';
import type { VisibleTitles } from './candidate.ts';
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
    const line = isHidden(dom, element) ? null : lineOf(dom, element);
    if (line === null) continue;
    const text = withoutMarks(dom, element, line);
    if (leadsHome(dom, element)) front ??= trimName(text);
    else headings.push(text);
  }
  return {
    headings,
    document: dom.title.replace(/\s+/g, ' ').trim().slice(0, 400),
    shared: meta(['og:title', 'twitter:title']),
    site: withoutSlogan(meta(['og:site_name', 'application-name'])) ?? front,
  };
}

/** Addresses of an employer's own page on a board. */
export const PROFILE =
  '[href*="/company/"],[href*="/companies/"],[href*="/company-profile"],[href*="/employer/"],[href*="/employers/"],[href*="/firma/"],[href*="/firmen/"],[href*="/empresa/"],[href*="/empresas/"],[href*="/unternehmen/"],[href*="/entreprise"],[href*="/cmp/"]';

/** A heading without what else stands at its end: a link to the employer's page, a badge ("Urgent"). */
function withoutMarks(dom: Dom, heading: Element, line: string): string {
  const marks = dom.all(MARKS, heading).slice(-MOST_MARKS);
  return marks.reduceRight((rest, mark) => {
    const own = lineOf(dom, mark) ?? '';
    const left = own !== '' && rest.endsWith(own) ? rest.slice(0, -own.length).trim() : '';
    return left.length >= LEAST_OF_A_HEADING && !GOES_ON.test(left) ? left : rest;
  }, line);
}
const MARKS = `${PROFILE},[class~="badge" i],[class~="pill" i],[class~="chip" i]`;
const LEAST_OF_A_HEADING = 4;
const MOST_MARKS = 8;
/** What stands before the words that belong to it. */
const GOES_ON =
  /\s(?:the|to|of|for|at|in|and|das|der|die|den|dem|für|bei|im|und|de|du|des|la|le|les|pour|chez|el|en|para|con|il|per|da|do|van|voor|bij|het)$/i;

/** "Peatbog | Nets for all waters": the name that a site gives itself, without what it says of itself. */
function withoutSlogan(site: string | null): string | null {
  if (site === null) return null;
  const [name = ''] = site.split(SLOGAN).filter((part) => part !== '' && !GENERIC.test(part));
  return name === '' ? site : name;
}
const SLOGAN = /\s[|•·–—]\s/;

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
  /(?:^|\s|,\s?)(?:gmbh(?: & co\.? kg)?|ag|kg|ohg|e\.?\s?v\.?|eg|ug|se|ltd\.?|limited|plc|llp|llc|inc\.?|corp\.?|pty ltd|s\.?\s?r\.?\s?l\.?|s\.?\s?p\.?\s?a\.?|s\.?\s?a\.?\s?s\.?|sarl|s\.\s?a\.|lda\.?|ltda\.?|s\.?\s?l\.?u?\.?|b\.?\s?v\.?|n\.\s?v\.|nv\.|sp\. z o\.\s?o\.|s\.a\.|oyj?|ab|a\/s|aps|a\.\s?s\.|s\.\s?r\.\s?o\.|kft\.?|zrt\.?|uab|o[üu]|sia|d\.\s?o\.\s?o\.)$|^(?:株式会社|有限会社|合同会社).|.(?:株式会社|有限会社|合同会社|有限公司|有限责任公司|股份公司|주식회사)$/i;

/** Words of an organisation's kind. */
export const ORGANISATION =
  /\b(?:university|cent(?:er|re)|universität|hochschule|université|universidad|universidade|università|universiteit|uniwersytet|college|school|council|hospital|hospitals|klinik|klinikum|institute?|foundation|stiftung|trust|bank|group|gruppe|authority|ministry|department|society|association|company|verband|verein|stadt|landkreis|gemeente|mairie|ayuntamiento|comune|prefeitura)(?![a-z\u00c0-\u024f])/i;

export const SEPARATOR = /\s+[|–—•·»:-]\s+|\s*[|｜–—»·]\s*|:\s+|\s+@\s+|\s+-\s+/;
/** What a part of a page's title says beside names. */
export const GENERIC =
  /^(?:(?:the|our|all|open|current|view|search|find|apply(?: now)?|home|official|site|page|portal|website|online|details?|description|posting|listing|opportunit(?:y|ies)|openings?|positions?|vacanc(?:y|ies)|company|employers?|job ?seekers?|candidates?|recruiters?|jobs?|job board|careers?|hiring|recruit(?:ing|ment)?|karriere|stellen(?:angebote?|anzeigen?|ausschreibung(?:en)?)?|stellenmarkt|(?:中途|新卒|キャリア)?採用(?:情報|サイト|案内)?|求人(?:情報|詳細)?|募集(?:要項|職種)(?:詳細)?|ваканси[ия]|stelle|emplois?|offers?|offres?|d'emploi|recrutement|carrières?|employment|empleos?|trabajos?|ofertas?|vagas?|empregos?|abiert[ao]s|abert[ao]s|aperte|ouvert(?:e?s)|offene|openstaande|lavoro|offerte|vacatures?|praca|oferty|pracy|remote|hybrid|full[- ]?time|part[- ]?time|vollzeit|teilzeit|cdi|cdd|at|in|of|for|and|&|with|us|join|work|team|nous|rejoindre|rejoignez|lavora|con|noi|trabaja|nosotros|trabalhe|conosco|connosco|werken|bij|ons|unsere?|homepage|start(?:seite)?|accueil|inicio|início|kontakt|contact[os]?|contacte[rz]?|contatti|welcome|willkommen|bienvenue|bienvenidos|index|untitled|job announcements?|bewerbung(?:en)?|applications?|candidatures?|[(\d)+,.:…-])\s*)+$/i;
const TRIMMINGS =
  /^(?:jobs?|careers?|karriere|emplois?|vacatures?)\s+[/:]\s+|^(?:(?:ledige (?:stillinger|jobs?)|lediga jobb|avoimet työpaikat)\s+(?:på|hos|ved|i)\s+)|^(?:jobs?|careers?|vacancies|openings|offene stellen|work|working|life|karriere|arbeiten|stellenangebote?|werken|vacatures?|carrières?|travailler|trabajar|lavorare|kariera|praca)\s+(?:at|bei|chez|in|with|bij|en|w)\s+|\s+(?:careers?(?:\s+(?:site|page|portal))?|jobs?(?:\s+board)?|karriere(?:portal|seite)?|stellenangebote|vacancies|vacatures|emplois?|recrutement|logo|homepage|inc\. careers)$/gi;

/** "Details of the offer": what a page's heading calls any job. */
export const OF_A_PAGE =
  /^(?:(?:job|position|vacancy|offer|role) (?:details?|description|information)|details? of the (?:job|offer|position|vacancy)|(?:détails?|détail|fiche|description) (?:de l['’]offre|du poste|de poste)|offre d['’]emploi|(?:detalles?|descripción) (?:de la oferta|del (?:empleo|puesto))|(?:detalhes|descrição) da (?:vaga|oferta)|(?:dettagl[io]o?|descrizione) (?:dell['’]offerta|della posizione)|(?:vacature|functie)(?:details|omschrijving)|stellen(?:details|beschreibung|anzeige)|szczegóły oferty|opis (?:oferty|stanowiska))\s?:?$/i;

/** "Welcome to Peatbog!": what a site's front is called, and pages that were copied from it. */
const WELCOME =
  /^(?:welcome to(?! the\b)|willkommen (?:bei|auf)|bienvenue (?:chez|à|sur)|bienvenid[oa]s a|benvenuti (?:in|su|da)|bem-vind[oa]s? (?:a|à|ao)|welkom bij|witamy w)\s(.{2,80}?)\s?!*$/i;

const MOST_OF_A_FRONT = 100;

/** A name without what sites put around it ("Careers at …", "… Jobs"). */
export const trimName = (text: string) =>
  (text.length <= MOST_OF_A_FRONT ? text.replace(WELCOME, '$1') : text)
    .replace(TRIMMINGS, '')
    .replace(TRIMMINGS, '')
    .replace(/^[\s,|｜–-]+|[\s,|｜–-]+$/g, '')
    .trim();

/** Which of some lines is the job's title; -1 where none is. */
export function placeOfTitle(lines: readonly { readonly text: string }[], title: string | null): number {
  const own = key(title);
  return own === '' ? -1 : lines.findIndex(({ text }) => key(text) === own);
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
