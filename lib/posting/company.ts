import type { Board } from './board.ts';
import type { VisibleTitles } from './candidate.ts';
import type { Dom } from './markup/dom.ts';
import { namesOf, selectorOf } from './markup/naming.ts';
import { lineOf, linesOf } from './markup/walk.ts';
import { GENERIC, key, readsAsJobTitle, SEPARATOR, trimName } from './names.ts';

const JOINER = /\s(?:at|@|bei|chez|presso|bij|w firmie|na empresa|en)\s/i;
const LOGOS = 'header img[alt], [class*="logo" i] img[alt], img[class*="logo" i][alt], img[alt*="logo" i]';
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
const NOT_A_NAME =
  /location|address|rating|review|size|industry|logo|about|description|link|info|benefit|website|follow|profile-?card|insight|similar|related|wrap|container|section|block|list/i;
const LABEL =
  /^(?:company|employer|organi[sz]ation|arbeitgeber|unternehmen|firma|entreprise|employeur|empresa|azienda|bedrijf|pracodawca)(?: name)?\s*:\s*/i;
/** What follows a name in its own element: stars, a number of reviews, a link to the employer's page. */
const AFTER_NAME = /\s*(?:\d[.,]\d\b.*|\(\d+ .*|★.*)$/;

/** What an element may give as a name: its own text without links, its first line, all of it. */
function readingsOf(dom: Dom, element: Element): string[] {
  const own = linesOf(dom, element, (_, tag) => tag === 'a').map((line) => line.text);
  const lines = linesOf(dom, element).map((line) => line.text);
  return [own.join(' '), lines[0] ?? '', lines.join(' ')];
}

/** Addresses of an employer's own page on a board. */
const PROFILE =
  '[href*="/company/"],[href*="/companies/"],[href*="/company-profile"],[href*="/employer/"],[href*="/employers/"],[href*="/firma/"],[href*="/firmen/"],[href*="/empresa/"],[href*="/empresas/"],[href*="/unternehmen/"],[href*="/entreprise"],[href*="/cmp/"]';

const isName = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  text.length <= 60 &&
  key(text).length > 1 &&
  !GENERIC.test(text) &&
  !/[!?:]$|\d{3}/.test(text) &&
  (!text.endsWith('.') || /\b\p{L}{1,4}\.$/u.test(text)) &&
  text.split(' ').length <= 7;

/** Elements that call themselves the employer's name, in the page's order. */
function namedByElements(dom: Dom): string[] {
  const names: string[] = [];
  for (const element of dom.all(NAMED).slice(0, 40)) {
    if (NOT_A_NAME.test(namesOf(dom, element))) continue;
    const name = readingsOf(dom, element)
      .map((text) => trimName(text.replace(LABEL, '').replace(AFTER_NAME, '')))
      .find(isName);
    if (name !== undefined) names.push(name);
  }
  if (names.length > 0) return names;
  return dom
    .all(PROFILE)
    .slice(0, 40)
    .flatMap((link) => trimName(lineOf(dom, link, 60) ?? ''))
    .filter(
      (name) => isName(name) && !/\b(?:profile|page|website|more|all|see|view|visit|about)\b/i.test(name),
    );
}

/** Forms of companies, which end a name. */
const LEGAL =
  /(?:^|\s|,\s?)(?:gmbh(?: & co\.? kg)?|ag|kg|ohg|e\.?\s?v\.?|eg|ug|se|ltd\.?|limited|plc|llp|llc|inc\.?|corp\.?|pty ltd|s\.?\s?r\.?\s?l\.?|s\.?\s?p\.?\s?a\.?|s\.?\s?a\.?\s?s\.?|sarl|s\.\s?a\.|lda\.?|ltda\.?|s\.?\s?l\.?u?\.?|b\.?\s?v\.?|n\.\s?v\.|sp\. z o\.\s?o\.|s\.a\.|oy|ab|a\/s|aps)$/i;
/** Words of an organisation's kind. */
const ORGANISATION =
  /\b(?:university|universität|hochschule|université|universidad|universidade|università|universiteit|uniwersytet|college|school|council|hospital|hospitals|klinik|klinikum|institute?|foundation|stiftung|trust|bank|group|gruppe|authority|ministry|department|society|association|verband|verein|stadt|landkreis|gemeente|mairie|ayuntamiento|comune|prefeitura)\b/i;
/** A site that lists other employers' jobs says so in its name. */
const BOARD_NAME =
  /job|stellen|empleo|emploi|work|praca|lavoro|vaga|vacatur|trabajo|recruit|hire|hiring|career|karriere/i;
const MOST_LINES = 400;

/** Names of an employer that the page carries beside its titles: its logo's, its host's, its copyright's. */
function tracesOf(dom: Dom, url: URL | null, board: Board | null, titles: VisibleTitles): string[] {
  const traces: string[] = [];
  if (titles.site !== null && key(titles.site) !== key(board?.name ?? null)) traces.push(titles.site);
  for (const element of dom.all(LOGOS).slice(0, 6)) {
    const alt = (dom.attribute(element, 'alt') ?? '').trim().slice(0, 80);
    traces.push(alt.replace(/^(?:company |employer )?logo (?:for|of|von|de|di) |^logo\b\s*/i, ''));
  }
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
    const host = labels.length > 1 ? (labels.at(-2) ?? labels[0]) : undefined;
    if (host !== undefined) {
      // The host's name as a picture at the head of the page writes it.
      const written = dom
        .all('img[alt]')
        .slice(0, 6)
        .map((image) => (dom.attribute(image, 'alt') ?? '').trim())
        .find((alt) => host.length >= 4 && alt.length <= 80 && key(alt).startsWith(key(host)));
      if (written !== undefined) traces.push(written);
      traces.push(host);
    }
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
  const all = namedByElements(dom);
  const named = all[0] ?? null;
  const only = onlyOne(all);
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
    // In Spanish "en" is said of places too: an employer that the page names in its own element goes before.
    if (joined?.[1] && !GENERIC.test(joined[1]) && !(only !== null && /^\s*en\s/i.test(rest.after))) {
      const name = trimName(joined[1]);
      // "… at Company in Place": a name that the page gives elsewhere ends before the place.
      return traces.find((trace) => key(trace).length > 2 && key(name).startsWith(key(trace))) ?? name;
    }
    for (const side of [rest.before, rest.after])
      for (const part of ` ${side} `.split(SEPARATOR)) {
        const name = trimName(part.trim());
        if (
          /\p{L}/u.test(name) &&
          key(name).length > 1 &&
          !GENERIC.test(name) &&
          key(name) !== key(board?.name ?? null)
        )
          parts.push(name);
      }
  }
  const matches = (one: string, other: string) => {
    const [shorter, longer] = [key(one), key(other)].sort((a, b) => a.length - b.length) as [string, string];
    return shorter.length >= 2 && longer.startsWith(shorter) && shorter.length >= 0.4 * longer.length;
  };
  const told = parts.find((part) => traces.some((trace) => matches(part, trace)));
  if (only !== null) return only;
  const legal = parts.find((part) => LEGAL.test(part));
  if (legal !== undefined) return legal;
  const employer = employerOnBoard(dom, titles, parts, title);
  if (employer !== null) return employer;
  if (told !== undefined) return told;
  if (named !== null) return named;
  if (titles.site !== null && traces.includes(trimName(titles.site)) && board === null)
    return trimName(titles.site);
  const own = key(title);
  for (const heading of titles.headings)
    if (key(heading) !== own && traces.some((trace) => key(trace) === key(heading))) return heading;
  // A part of the page's title that the posting's own text names.
  const mentioned = parts.find((part) => part.length >= 3 && !readsAsJobTitle(part) && mentions(text, part));
  if (mentioned !== undefined) return mentioned;
  for (const trace of traces) {
    const named = mentions(text, trace);
    if (named !== null)
      return traces.find((one) => key(one).startsWith(key(named)) && /\s/.test(one)) ?? named;
  }
  // All that the page's own title says beside the job's.
  const distinct = [...new Map(parts.map((part) => [key(part), part])).values()];
  const alone = distinct.length === 1 ? (distinct[0] as string) : null;
  if (
    alone !== null &&
    title !== null &&
    alone.length >= 2 &&
    (ORGANISATION.test(alone) || isNamedNearby(alone, text, url))
  )
    return alone;
  const owner = board === null ? copyrightOf(dom) : null;
  if (owner !== null && isNamedNearby(owner, text, url)) return owner;
  return traces[0] !== undefined && /\s|^\p{Lu}/u.test(traces[0]) ? traces[0] : null;
}

const FOOTERS = 'footer,[class*="footer" i],[id*="footer" i],[class*="copyright" i]';
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b)[\s©\d,–-]*(?:by )?(\p{L}[^|·•©]{1,80}?)(?=\s*(?:[|·•]|\.\s|\.?$|,? \d{4}|[-–,.]? (?:all rights|alle rechte|tous droits|todos los|tutti i|impressum|imprint|privacy|legal)))/iu;

/** Whose copyright a page's foot says it is; null when none says. */
function copyrightOf(dom: Dom): string | null {
  for (const foot of dom.all(FOOTERS).slice(-6))
    for (const line of linesOf(dom, foot).slice(0, 60)) {
      const name = trimName(COPYRIGHT.exec(line.text)?.[1] ?? '');
      // The last dot of "S.p.A." belongs to it.
      if (isName(name)) return /\.\p{L}$/u.test(name) && line.text.includes(`${name}.`) ? `${name}.` : name;
    }
  return null;
}

/** On a site that calls itself a board: what its title names beside the job and itself, where a line near the job's begins with it. */
function employerOnBoard(
  dom: Dom,
  titles: VisibleTitles,
  parts: readonly string[],
  title: string | null,
): string | null {
  const { site } = titles;
  const body = dom.one('body');
  if (site === null || title === null || body === null || !BOARD_NAME.test(trimName(site))) return null;
  const lines = linesOf(dom, body)
    .slice(0, MOST_LINES)
    .map((line) => key(line.text));
  const at = lines.indexOf(key(title));
  if (at < 0) return null;
  const near = lines.slice(Math.max(0, at - 4), at + 6);
  return (
    parts.find(
      (part) => key(part) !== key(trimName(site)) && near.some((line) => line.startsWith(key(part))),
    ) ?? null
  );
}

/** The one name that is given, or that is given most: in its card and over the pane. Null for several alike. */
function onlyOne(names: readonly string[]): string | null {
  const counts = new Map<string, { name: string; count: number }>();
  for (const name of names) {
    const known = counts.get(key(name)) ?? { name, count: 0 };
    known.count++;
    counts.set(key(name), known);
  }
  const [first, second] = [...counts.values()].sort((one, other) => other.count - one.count);
  return first !== undefined && (second === undefined || first.count > second.count) ? first.name : null;
}

/** Whether the first word of a name stands in the text or in the address. */
function isNamedNearby(name: string, text: string, url: URL | null): boolean {
  const first = name.split(/[\s,]+/)[0] ?? '';
  if (first.length < 3) return false;
  return mentions(text, first) !== null || key(url?.href ?? null).includes(key(first));
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
