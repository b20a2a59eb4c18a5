import type { Board } from '../board.ts';
import type { VisibleTitles } from '../candidate.ts';
import type { Dom } from '../markup/dom.ts';
import { linesOf } from '../markup/walk.ts';
import { GENERIC, key, placesOf, trimName } from '../names.ts';
import { isName } from './named.ts';

const LOGOS = 'header img[alt], [class*="logo" i] img[alt], img[class*="logo" i][alt], img[alt*="logo" i]';
/** What pictures are called that name nobody. */
const NO_PICTURE_OF =
  /\blogo here\b|\.(?:png|jpe?g|gif|svg|webp)$|^(?:my|mein|mon|mi|il mio|mijn|meu|minha) (?:account|profile?|site|dashboard|jobs|konto|compte|cuenta|perfil|conta|profilo)|^(?:footer|header|banner|icon|image|avatar|menu|close|(?:profile|user|avatar) (?:image|picture|photo|icon))$|^(?:facebook|instagram|linkedin|twitter|youtube|whatsapp|tiktok|telegram|pinterest|xing|x)(?:\s(?:icon|text|link|page|profile))?$/i;
/** Labels of a host that name no employer. */
const NO_NAME =
  /^(?:www\d?|jobs?|careers?|karriere|apply|recruiting|hire|work|co|com|org|net|gov|edu|ac|nhs|boards?|carriere|emploi|stellen|talent|beta|staging|preview)$/;
/** Hosts of many sites, each under a label of its own. */
const SHARED_HOST =
  /\.(?:(?:github|gitlab|webflow|carrd|super|softr|tilda)\.(?:io|co|site|ws)|(?:netlify|vercel|web|pages|herokuapp|firebaseapp|onrender|wordpress|blogspot|wixsite|squarespace|weebly|webnode|jimdofree|azurewebsites|notion|framer|myshopify)\.(?:app|com|dev|site|net|website))$/;
const MAIL = /@([a-z\d][a-z\d-]{1,40})\.[a-z.]{2,12}\b/gi;
const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|web|t-online|orange|free|wanadoo|libero|protonmail|proton|mail|aol|example|interia|wp|onet)$/i;
/** What a site says in its data that it is. */
const SITE_DATA =
  /"@type"\s*:\s*"(?:Organization|Corporation|LocalBusiness|NGO|EducationalOrganization|CollegeOrUniversity|GovernmentOrganization|ProfessionalService|WebSite)"[^{}[\]]{0,400}?"name"\s*:\s*"([^"\\]{2,80})"/g;
const MOST_OF_DATA = 20_000;

/** Names of an employer that the page carries beside its titles: its logo's, its host's (and its tenant's there), its mail's, the one in its data. */
export function tracesOf(
  dom: Dom,
  url: URL | null,
  board: Board | null,
  titles: VisibleTitles,
  text: string,
): string[] {
  const traces: string[] = [];
  // "SEEK Australia" is the board, too.
  const ofBoard =
    board !== null && `${titles.site?.toLowerCase()} `.startsWith(`${board.name.toLowerCase()} `);
  if (titles.site !== null && !ofBoard) traces.push(titles.site);
  for (const element of dom.all(LOGOS).slice(0, 6)) {
    const alt = (dom.attribute(element, 'alt') ?? '').trim().slice(0, 80);
    const name = alt.replace(
      /^(?:company |employer )?logo(?:tipo)? (?:for|of|von|d[aei]l?|de la) |^logo\b\s*/i,
      '',
    );
    if (!NO_PICTURE_OF.test(trimName(name))) traces.push(name);
  }
  const tenant = url === null ? undefined : board?.tenant?.exec(`${url.hostname}${url.pathname}`)?.[1];
  if (tenant !== undefined) traces.push(tenant.replace(/[-_]+/g, ' '));
  if (board === null) {
    traces.push(...namesInData(dom));
    const host = url === null ? undefined : ownLabel(url.hostname);
    if (host !== undefined) {
      const written = ownName(dom, url);
      if (written !== null) traces.push(written);
      traces.push(host, ...tenantsOf(url, text));
    }
  }
  for (const [, label] of [...text.matchAll(MAIL)].slice(0, 6))
    if (label !== undefined && !FREE_MAIL.test(label)) traces.push(label);
  // A vendor's own name is nobody's there.
  const vendor = board === null ? vendorOf(url, text) || vendorBeside(url, titles, traces, text) : '';
  return traces
    .map(trimName)
    .filter((trace) => key(trace).length > 1 && key(trace) !== vendor && !GENERIC.test(trace));
}

/** The host's name as a picture at the head of the page writes it, of its owner or of who has a label there; null where none does. */
export function ownName(dom: Dom, url: URL | null): string | null {
  const host = url === null ? undefined : ownLabel(url.hostname);
  if (url === null || host === undefined || host.length < LEAST_OF_A_LABEL) return null;
  const alts = picturesOf(dom);
  const written = alts.find((alt) => key(alt).startsWith(key(host)));
  if (written !== undefined) return written;
  const labels = [
    ...url.hostname.split('.').slice(0, -2),
    ...OF_A_TENANT.flatMap((name) => url.searchParams.get(name) ?? []),
  ];
  const tenants = labels.filter((label) => label.length >= LEAST_OF_A_LABEL && !NO_NAME.test(label)).map(key);
  // Further pictures may show a place.
  return (
    alts.slice(0, MOST_OF_A_HEAD).find((alt) => tenants.some((tenant) => key(alt).startsWith(tenant))) ?? null
  );
}
const LEAST_OF_A_LABEL = 4;
const MOST_OF_A_HEAD = 2;
/** What vendors call the employer in an address. */
const OF_A_TENANT = ['company', 'org', 'tenant'];

/** What the first pictures of a page are called. */
export const picturesOf = (dom: Dom): string[] =>
  dom
    .all('img[alt]')
    .slice(0, 6)
    .map((image) => (dom.attribute(image, 'alt') ?? '').trim())
    .filter((alt) => alt !== '' && alt.length <= 80);

/** The label of a host that is its owner's: "tidewright" of "jobs.tidewright.co.uk" and of "tidewright.github.io". */
export function ownLabel(hostname: string): string | undefined {
  const labels = hostname.replace(SHARED_HOST, '.site').split('.').slice(0, -1);
  while (labels.length > 0 && NO_NAME.test(labels.at(-1) as string)) labels.pop();
  return labels.at(-1);
}

/**
 * Whose careers a vendor's host shows: "peatbog.careers.vendor.example", or "peatbog.vendor.example" where the text names
 * Peatbog often and never the vendor: a host's first label may be a place too.
 */
function tenantsOf(url: URL | null, text: string): string[] {
  const [tenant = '', section = '', ...vendor] = url?.hostname.split('.') ?? [];
  if (vendor.length === 0 || tenant.length < LEAST_OF_A_TENANT || NO_NAME.test(tenant)) return [];
  if (vendor.length >= 2 && NO_NAME.test(section)) return [tenant];
  return vendor.length === 1 && mentions(text, section) === null && saysOften(text, tenant) ? [tenant] : [];
}

/**
 * "Peatbog" of "peatbogcareers.vendor.example": whose careers a vendor's host shows, as the text writes it. Null where the
 * text does not: "jobsearch", "berlinjobs".
 */
export function namedTenant(url: URL | null, text: string): string | null {
  const [label = '', ...vendor] = url?.hostname.split('.') ?? [];
  if (vendor.length !== 2 || NO_NAME.test(label)) return null;
  const name = label.replace(OF_CAREERS, '');
  if (name === label || name.length < LEAST_OF_A_NAME || NO_NAME.test(name)) return null;
  return mentions(text, name) ?? spelledOut(wordsWithKeys(text), name);
}
/** The key of the vendor's own name, which is nobody's at such a host; empty at any other. */
export const vendorOf = (url: URL | null, text: string): string =>
  url !== null && namedTenant(url, text) !== null ? key(ownLabel(url.hostname) ?? null) : '';

/** The same for "peatbog.vendor.example", where the site calls itself by the vendor, another sign of the page names Peatbog, and the text never names the vendor. */
function vendorBeside(
  url: URL | null,
  { site }: VisibleTitles,
  traces: readonly string[],
  text: string,
): string {
  const [label = '', ...rest] = url?.hostname.split('.') ?? [];
  const vendor = rest.length === 2 ? key(rest[0] as string) : '';
  if (vendor === '' || label.length < LEAST_OF_A_TENANT || NO_NAME.test(label)) return '';
  if (key(site) !== vendor || mentions(text, site ?? '') !== null) return '';
  return traces.some((trace) => key(trace).startsWith(key(label))) ? vendor : '';
}

const OF_CAREERS =
  /^(?:careers?|jobs?|empleo|karriere|carrieres?|emploi|lavora|vagas|praca)-?(?=[^-])|-?(?:careers?|jobs?|empleo|karriere|carrieres?|emploi|vagas|praca)$/;
const LEAST_OF_A_NAME = 3;

const saysOften = (text: string, name: string): boolean =>
  placesOf(text.toLowerCase(), name.toLowerCase()).length >= OFTEN && mentions(text, name) !== null;
const OFTEN = 3;

/** Shorter are countries and languages. */
const LEAST_OF_A_TENANT = 4;

/** The one name by which a page's data calls its site; none where it names several. */
function namesInData(dom: Dom): string[] {
  const names = new Map<string, string>();
  for (const script of dom.all('script[type*="ld+json" i]').slice(0, 10))
    for (const match of dom.rawText(script).slice(0, MOST_OF_DATA).matchAll(SITE_DATA)) {
      const name = (match[1] as string).trim();
      if (isName(name)) names.set(key(name), name);
    }
  return names.size === 1 ? [...names.values()] : [];
}

const FOOTERS = 'footer,[class*="footer" i],[id*="footer" i],[class*="copyright" i]';
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b)(?:[\s©\d,–|-]|copyright\b)*(?:by )?([a-z\u00c0-\u1fff\u2c00-\uffff][^|·•©]{1,80}?)(?=\s*(?:[|·•]|\.\s|\.?$|,? \d{4}|[-–,.]? (?:all rights|alle rechte|tous droits|todos los|tutti i|impressum|imprint|privacy|legal)))/i;

const MOST_OF_A_NOTICE = 300;

/** Whose copyright a page's foot says it is; null when none says. */
export function copyrightOf(dom: Dom): string | null {
  for (const foot of dom.all(FOOTERS).slice(-6))
    for (const line of linesOf(dom, foot).slice(0, 60)) {
      const name = trimName(COPYRIGHT.exec(line.text.slice(0, MOST_OF_A_NOTICE))?.[1] ?? '');
      // The last dot of "S.p.A." belongs to it.
      if (isName(name)) return /\.\p{L}$/u.test(name) && line.text.includes(`${name}.`) ? `${name}.` : name;
    }
  return null;
}

/** How the text writes a name; null when it does not name it. */
export function mentions(text: string, name: string): string | null {
  const wanted = name.toLowerCase();
  const own = text.toLowerCase();
  for (const at of placesOf(own, wanted)) {
    const before = own[at - 1] ?? ' ';
    const after = own[at + wanted.length] ?? ' ';
    const found = text.slice(at, at + wanted.length);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after) && /\p{Lu}/u.test(found)) return found;
  }
  return null;
}

/** A text's first words with their keys, for `spelledOut`. */
export const wordsWithKeys = (text: string): readonly (readonly [word: string, own: string])[] =>
  text
    .slice(0, MOST_OF_A_TEXT)
    .split(/[\s,]+/)
    .map((word) => [word, key(word)]);

/** How words write a name that a host runs together: "Peat Bog & Sons" for "peatbogsons". Null where they do not. */
export function spelledOut(words: ReturnType<typeof wordsWithKeys>, host: string): string | null {
  const wanted = key(host);
  if (wanted.length < LEAST_OF_A_HOST) return null;
  for (const [from, [first, begun]] of words.entries()) {
    if (begun === '' || !wanted.startsWith(begun) || !/^\p{Lu}/u.test(first)) continue;
    let own = '';
    for (let to = from; to < Math.min(words.length, from + MOST_WORDS) && wanted.startsWith(own); to++) {
      own += words[to]?.[1] ?? '';
      if (own !== wanted) continue;
      const name = words.slice(from, to + 1).map(([word]) => word);
      return trimName(name.join(' ')).replace(/[.;:]$/, '');
    }
  }
  return null;
}
const LEAST_OF_A_HOST = 6;
const MOST_OF_A_TEXT = 20_000;
const MOST_WORDS = 6;
