import { fold } from '../vocabulary/normalise.ts';
import type { Board } from './board.ts';
import type { VisibleTitles } from './candidate.ts';
import { type Dom, isHidden } from './markup/dom.ts';
import { lineOf } from './markup/walk.ts';

/** Letters and digits only, folded: what a title is compared by. */
export function key(text: string | null): string {
  return text === null ? '' : fold(text).replace(/[^\p{L}\p{N}+#]+/gu, '');
}

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
  for (const element of dom.all('h1').slice(0, 12)) {
    const text = isHidden(dom, element) ? null : lineOf(dom, element);
    if (text !== null) headings.push(text);
  }
  return {
    headings,
    document: dom.title.replace(/\s+/g, ' ').trim().slice(0, 400),
    shared: meta(['og:title', 'twitter:title']),
    site: meta(['og:site_name', 'application-name']),
  };
}

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

/** Words of a job's title, in the languages read here. */
const JOB_NOUN =
  /engineer|developer|manager|analyst|scientist|designer|architect|consultant|specialist|director|assistant|technician|administrat|coordinator|officer|nurse|teacher|driver|representative|associate|\blead\b|\bhead of|intern(?:ship)?\b|accountant|supervisor|operator|clerk|advisor|adviser|recruiter|researcher|programmer|executive|mechanic|electrician|therapist|physician|counsel|attorney|writer|editor|planner|trainer|instructor|buyer|chef|cook|\bm\/w|\bw\/m|\(m\b|\bh\/f|\bf\/h|\bm\/k|\bk\/m|ingenieur|ingénieur|entwickler|leiter|berater|mitarbeiter|sachbearbeiter|fachkraft|kaufmann|kauffrau|meister|techniker|pfleger|referent|buchhalter|werkstudent|praktikant|développeu|chargé|responsable|technicien|gestionnaire|conseiller|comptable|assistant|chef de|ingenier|desarrollador|analista|gerente|técnico|especialista|coordinador|auxiliar|asesor|desenvolvedor|engenheir|coordenador|programador|sviluppat|ingegner|addett|impiegat|tecnico|consulent|specialista|operai|magazzin|ontwikkelaar|adviseur|medewerker|monteur|beheerder|verpleeg|inżynier|programist|specjalist|kierownik|analityk|konsultant|asystent|pracownik|księgow/i;

export function readsAsJobTitle(text: string): boolean {
  return text.length <= 160 && JOB_NOUN.test(text);
}

const SEPARATOR = /\s+[|–—•·»:-]\s+|\s*[|–—»·]\s*|:\s+|\s+@\s+|\s+-\s+/;
const JOINER = /\s(?:at|@|bei|chez|presso|bij|w firmie|na empresa|en)\s/i;
/** What a part of a page's title says beside names. */
const GENERIC =
  /^(?:(?:the|our|all|open|current|view|search|find|apply(?: now)?(?: for)?|home|official|site|page|portal|website|online|details?|posting|listing|opportunit(?:y|ies)|openings?|positions?|vacanc(?:y|ies)|company|employer|jobs?|job board|careers?|career site|career page|hiring|recruit(?:ing|ment)|karriere|stellen(?:angebote?)?|stellenmarkt|stelle|emplois?|offres?|d'emploi|recrutement|carrières?|empleos?|trabajos?|ofertas?|vagas?|empregos?|lavoro|offerte|vacatures?|praca|oferty|pracy|remote|hybrid|full[- ]?time|part[- ]?time|vollzeit|teilzeit|cdi|cdd|at|in|of|for|and|&|with|us|join|work|team|[(\d)+,.])\s*)+$/i;
const TRIMMINGS =
  /^(?:jobs?|careers?|work|working|life|karriere|stellenangebote?|vacatures?|carrières?)\s+(?:at|bei|chez|in|with|bij)\s+|\s+(?:careers?(?:\s+(?:site|page|portal))?|jobs?(?:\s+board)?|karriere(?:portal|seite)?|stellenangebote|hiring|recruit(?:ing|ment)|talent|vacancies|vacatures|emplois?|recrutement|logo|homepage|inc\. careers)$/gi;

const trimName = (text: string) =>
  text
    .replace(TRIMMINGS, '')
    .replace(TRIMMINGS, '')
    .replace(/^[\s,|–-]+|[\s,|–-]+$/g, '')
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
): string | null {
  const shared = [titles.document, titles.shared ?? ''].map(key);
  const not = new Set([titles.site, ...taken].map(key));
  const parts = partsOf(titles);
  let best: string | null = null;
  let most = 1.5;
  const weigh = (text: string, weight: number) => {
    const own = key(text);
    if (own.length < 3 || text.length > 200 || not.has(own) || GENERIC.test(text)) return;
    let score = weight;
    if (shared.some((title) => title.includes(own))) score += 3;
    if (parts.some((part) => key(part) === own)) score += 1;
    if (readsAsJobTitle(text)) score += 2;
    if (score > most) {
      most = score;
      best = text;
    }
  };
  for (const text of titles.headings) weigh(text, 1);
  headings.forEach(({ text, rank }, index) => {
    weigh(text, rank <= 2 ? 0.5 + index / (headings.length * 4) : 0);
  });
  if (best !== null) return best;
  for (const part of parts) if (readsAsJobTitle(part)) return part;
  return titles.headings.find((text) => !not.has(key(text)) && !GENERIC.test(text)) ?? parts[0] ?? null;
}

function partsOf(titles: VisibleTitles): string[] {
  return [titles.document, titles.shared ?? '']
    .flatMap((title) => title.split(SEPARATOR))
    .map((part) => part.trim())
    .filter((part) => part !== '' && !GENERIC.test(part));
}

const LOGOS = 'header img[alt], [class*="logo" i] img[alt], img[class*="logo" i][alt], img[alt*="logo" i]';
const NAMED = ['class', 'data-testid', 'data-automation', 'data-at', 'data-test', 'data-ui', 'data-qa']
  .map(
    (name) =>
      `[${name}*="company" i],[${name}*="employer" i],[${name}*="advertiser" i],[${name}*="org-name" i]`,
  )
  .join(',');
const NOT_A_NAME =
  /location|address|rating|review|size|industry|logo|about|description|link|info|benefit|website|follow|profile-?card|insight/i;

/** An element that calls itself the employer's name. */
function namedByElement(dom: Dom): string | null {
  for (const element of dom.all(NAMED).slice(0, 40)) {
    const names = ['class', 'data-testid', 'data-automation', 'data-at', 'data-test', 'data-ui', 'data-qa']
      .map((name) => dom.attribute(element, name)?.slice(0, 200) ?? '')
      .join(' ');
    if (NOT_A_NAME.test(names)) continue;
    const text = trimName(lineOf(dom, element, 60) ?? '');
    if (
      key(text).length > 1 &&
      !GENERIC.test(text) &&
      !/[.!?:]$|\d{3}/.test(text) &&
      text.split(' ').length <= 7
    )
      return text;
  }
  return null;
}

/** Names of an employer that the page carries beside its titles: its logo's, its host's, its copyright's. */
function tracesOf(dom: Dom, url: URL | null, board: Board | null, titles: VisibleTitles): string[] {
  const traces: string[] = [];
  if (titles.site !== null && key(titles.site) !== key(board?.name ?? null)) traces.push(titles.site);
  for (const element of dom.all(LOGOS).slice(0, 6))
    traces.push((dom.attribute(element, 'alt') ?? '').trim().slice(0, 80));
  const tenant = url === null ? undefined : board?.tenant?.exec(`${url.hostname}${url.pathname}`)?.[1];
  if (tenant !== undefined) traces.push(tenant.replace(/[-_]+/g, ' '));
  if (url !== null && board === null) {
    const labels = url.hostname
      .split('.')
      .filter(
        (label) =>
          !/^(?:www\d?|jobs?|careers?|karriere|apply|recruiting|hire|work|co|com|org|net|boards?|carriere|emploi|stellen|talent)$/.test(
            label,
          ),
      );
    if (labels[0] !== undefined && labels.length > 1) traces.push(labels.at(-2) ?? labels[0]);
  }
  return traces.map(trimName).filter((trace) => key(trace).length > 1 && !GENERIC.test(trace));
}

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
  const named = namedByElement(dom);
  const traces = [...(named === null ? [] : [named]), ...tracesOf(dom, url, board, titles)];
  const parts: string[] = [];
  for (const shown of [titles.document, titles.shared ?? '']) {
    const hiring = /^(.{2,80}?) (?:is )?hiring /i.exec(shown);
    if (hiring?.[1] && !GENERIC.test(hiring[1])) return hiring[1];
    const rest = without(shown, title);
    if (rest === null) continue;
    // "… at Company": what joins title and company says what follows.
    const joined = new RegExp(`^${JOINER.source}(.{2,80}?)(?:(?:${SEPARATOR.source}).*)?$`, 'i').exec(
      ` ${rest.after}`.replace(/^\s+/, ' '),
    );
    if (joined?.[1] && !GENERIC.test(joined[1])) return trimName(joined[1]);
    for (const side of [rest.before, rest.after])
      for (const part of ` ${side} `.split(SEPARATOR)) {
        const name = trimName(part.trim());
        if (key(name).length > 1 && !GENERIC.test(name) && key(name) !== key(board?.name ?? null))
          parts.push(name);
      }
  }
  const matches = (one: string, other: string) => {
    const [shorter, longer] = [key(one), key(other)].sort((a, b) => a.length - b.length) as [string, string];
    return shorter.length >= 2 && longer.startsWith(shorter) && shorter.length >= 0.4 * longer.length;
  };
  for (const part of parts) if (traces.some((trace) => matches(part, trace))) return part;
  if (named !== null) return named;
  if (titles.site !== null && traces.includes(trimName(titles.site)) && board === null)
    return trimName(titles.site);
  const own = key(title);
  for (const heading of titles.headings)
    if (key(heading) !== own && traces.some((trace) => key(trace) === key(heading))) return heading;
  // A part of the page's title that the posting's own text names.
  const told = parts.find((part) => part.length >= 3 && !readsAsJobTitle(part) && mentions(text, part));
  if (told !== undefined) return told;
  for (const trace of traces) {
    const named = mentions(text, trace);
    if (named !== null) return named;
  }
  return traces[0] !== undefined && /\s|^\p{Lu}/u.test(traces[0]) ? traces[0] : null;
}

/** How the text writes a name; null when it does not name it. */
function mentions(text: string, name: string): string | null {
  const wanted = name.toLowerCase();
  const own = text.toLowerCase();
  for (
    let at = own.indexOf(wanted), tries = 0;
    at >= 0 && tries < 20;
    at = own.indexOf(wanted, at + 1), tries++
  ) {
    const before = own[at - 1] ?? ' ';
    const after = own[at + wanted.length] ?? ' ';
    const found = text.slice(at, at + wanted.length);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after) && /\p{Lu}/u.test(found)) return found;
  }
  return null;
}

/** What stands before and after the title in a page's own title; null when the title is not in it. */
function without(shown: string, title: string | null): { before: string; after: string } | null {
  if (shown === '') return null;
  const at = title === null ? -1 : shown.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0) return { before: '', after: shown };
  return { before: shown.slice(0, at), after: shown.slice(at + (title?.length ?? 0)) };
}
