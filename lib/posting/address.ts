import type { Board } from './board.ts';
import { BOARDS } from './boards/index.ts';
import type { Dom } from './markup/dom.ts';

/** The address as a URL; null when there is none, or none that can be parsed. */
export function parseAddress(address: string | null): URL | null {
  if (address === null || address === '') return null;
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

const SCHEME = 'https://';

/** Whether a match pattern ("https://*.example.com/jobs/*") takes an address. Only http and https are known. */
export function matchesPattern(
  pattern: string,
  url: Pick<URL, 'protocol' | 'hostname' | 'pathname'>,
): boolean {
  const slash = pattern.indexOf('/', SCHEME.length);
  if (!pattern.startsWith(SCHEME) || slash < 0 || !url.protocol.startsWith('http')) return false;
  const wild = pattern.startsWith('*.', SCHEME.length);
  const host = pattern.slice(SCHEME.length + (wild ? 2 : 0), slash);
  const { hostname, pathname } = url;
  if (host === '' || host.includes('*') || !hostname.endsWith(host)) return false;
  if (hostname.length !== host.length && !(wild && hostname.endsWith(`.${host}`))) return false;
  return pattern.endsWith('*')
    ? pathname.startsWith(pattern.slice(slash, -1))
    : pathname === pattern.slice(slash);
}

/** The board whose page an address is; null for an employer's own page. */
export function boardOf(url: URL | null): Board | null {
  if (url === null) return null;
  const { href } = url;
  if (last?.href !== href) {
    // Read once: what is asked of an address of the page's own costs, and there are many patterns.
    const { protocol, hostname, pathname } = url;
    const parts = { protocol, hostname, pathname };
    const fits = (pattern: string) => matchesPattern(pattern, parts);
    last = { href, board: BOARDS.find((board) => board.matches.some(fits)) ?? null };
  }
  return last.board;
}

/**
 * The board whose own elements a page without an address holds: title, employer and description of one layout. Null for
 * none, and where the names of the parts are those that many sites use.
 */
export function boardByElements(dom: Dom): Board | null {
  const holds = (selector: string | undefined) =>
    selector !== undefined && !COMMON_NAMES.test(selector) && dom.one(selector) !== null;
  return (
    BOARDS.find((board) =>
      board.elements?.some(
        ({ title, company, description }) => holds(title) && holds(company) && holds(description),
      ),
    ) ?? null
  );
}
const COMMON_NAMES = /itemprop|^(?:h1|#content|main|article)$/;

/** Of one address it is asked again and again. */
let last: { readonly href: string; readonly board: Board | null } | null = null;

/** What names the job in an address, by the board's rule, else by the parameters of an embedded board. */
export function jobIdOf(url: URL | null, board: Board | null): string | null {
  if (url === null) return null;
  const hashed = board?.job?.hash?.exec(url.hash)?.[1];
  if (hashed) return hashed;
  for (const name of board?.job?.query ?? []) {
    const value = url.searchParams.get(name);
    if (value) return value;
  }
  for (const expression of board?.job?.path ?? []) {
    const id = expression.exec(url.pathname)?.[1];
    if (id) return id;
  }
  for (const name of EMBEDDED) {
    const value = url.searchParams.get(name);
    if (value) return value;
  }
  return null;
}

/** Parameters by which an employer's page names the job of a board that it embeds. */
const EMBEDDED = [
  'gh_jid',
  'ashby_jid',
  'lever-jid',
  'jobId',
  'job_id',
  'jobid',
  'jid',
  'vacancyId',
  'requisitionId',
];

/** The parts of an address that look like ids: long numbers, hexadecimals, UUIDs, "R46392". */
export function idsIn(address: string): string[] {
  return (
    address.match(
      /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|\b[A-Z]{1,4}-?\d{4,}\b|\d{5,}|\b(?=[A-Za-z]*\d)[\dA-Fa-f]{10,}\b/gi,
    ) ?? []
  );
}

/** The commonest of the next: the long expression takes Firefox a millisecond to make. */
const COMMON_JOB_WORD = /(?:^|[^a-z])(?:jobs?|careers?)(?:[^a-z]|$)/i;
const JOB_WORD =
  /(?:^|[^a-z])(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|(?:job-?)?postings?|jobsuche|requisitions?|recruit(?:ing|ment)?|employment|stellen(?:angebote?|markt|anzeigen?)?|stelle|karriere|emplois?|offres?(?:-d-?emplois?)?|recrutement|carrieres?|empleos?|trabajos?|vagas?|empregos?|lavor[oa]|posizioni-(?:aperte|lavorative)|carriere|lavora-con-noi|vacatures?|werken-?bij[a-z]*|nous-rejoindre|rejoignez-nous|join-(?:us|the-team|our-team)|work-(?:with|for)-us|trabaja-con-nosotros|unete|prac[ay]|kariera|oferta-pracy|hiring|apply|opportunit(?:y|ies)|jobdetail|viewjob|gh_jid|ashby_jid)(?:[^a-z]|$)/i;

const JOB_TITLE =
  /\b(?:jobs?|vacanc(?:y|ies)|careers?|hiring|recruit(?:ing|ment)?|stellen(?:angebot|anzeige|ausschreibung)e?|jobsuche|karriere|offre d.emploi|recrutement|recrute|oferta de (?:empleo|trabajo)|empleos?|vagas?|lavora|offert[ae] di lavoro|vacatures?|oferta pracy|praca|wir suchen|gesucht|nous recherchons|se busca|cercasi|gezocht|poszukujemy|nab[oó]r\w*)\b|\b(?:[mwfdvxhk]\/){1,3}[mwfdvxhk]\b/i;

/** Whether a page's own title says that it shows a job, in the languages read here. */
export const speaksOfJob = (title: string): boolean => JOB_TITLE.test(title.slice(0, 400));

/** "VacancyDetails" is two words. */
const CAMEL = /([a-z])([A-Z])/g;

/** Whether the address speaks of jobs. */
export function speaksOfJobs(url: URL | null): boolean {
  if (url === null) return false;
  const words = `${url.hostname}${url.pathname}${url.search}`.slice(0, 600).replace(CAMEL, '$1-$2');
  return COMMON_JOB_WORD.test(words) || JOB_WORD.test(words);
}
