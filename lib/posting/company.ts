import type { Board } from './board.ts';
import type { VisibleTitles } from './candidate.ts';
import { namedBesideTitle, namedByElements, profileSlugs } from './company-named.ts';
import { copyrightOf, mentions, tracesOf } from './company-traces.ts';
import type { Dom } from './markup/dom.ts';
import { linesOf } from './markup/walk.ts';
import { GENERIC, key, readsAsJobTitle, SEPARATOR, trimName } from './names.ts';

const JOINER = /\s(?:at|@|bei|chez|presso|bij|w firmie|na empresa|en)\s/i;
/** Forms of companies, which end a name. */
const LEGAL =
  /(?:^|\s|,\s?)(?:gmbh(?: & co\.? kg)?|ag|kg|ohg|e\.?\s?v\.?|eg|ug|se|ltd\.?|limited|plc|llp|llc|inc\.?|corp\.?|pty ltd|s\.?\s?r\.?\s?l\.?|s\.?\s?p\.?\s?a\.?|s\.?\s?a\.?\s?s\.?|sarl|s\.\s?a\.|lda\.?|ltda\.?|s\.?\s?l\.?u?\.?|b\.?\s?v\.?|n\.\s?v\.|sp\. z o\.\s?o\.|s\.a\.|oy|ab|a\/s|aps)$/i;
/** Words of an organisation's kind. */
const ORGANISATION =
  /\b(?:university|universität|hochschule|université|universidad|universidade|università|universiteit|uniwersytet|college|school|council|hospital|hospitals|klinik|klinikum|institute?|foundation|stiftung|trust|bank|group|gruppe|authority|ministry|department|society|association|verband|verein|stadt|landkreis|gemeente|mairie|ayuntamiento|comune|prefeitura)\b/i;
/** A place's number, which no name has. */
const POSTCODE = /\b\d{4,5}\b/;
/** A site that lists other employers' jobs says so in its name. */
const BOARD_NAME =
  /job|stellen|empleo|emploi|work|praca|lavoro|vaga|vacatur|trabajo|recruit|hire|hiring|career|karriere/i;
const MOST_LINES = 400;

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
  const all = namedByElements(dom, url);
  const named = all[0] ?? null;
  const only = onlyOne(all);
  const traces = [...(named === null ? [] : [named]), ...tracesOf(dom, url, board, titles, text)];
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
      return upTo(name, traces);
    }
    for (const side of [rest.before, rest.after])
      for (const part of ` ${side} `.split(SEPARATOR)) {
        // "Weaver for the loom at Peatbog", where the heading says "Weaver".
        const joining = /^.{3,}\s(?:at|@|bei|chez)\s(.{2,60})$/i.exec(part.trim())?.[1];
        const name = trimName(joining ?? part.trim());
        if (
          /\p{L}/u.test(name) &&
          key(name).length > 1 &&
          !POSTCODE.test(name) &&
          !GENERIC.test(name) &&
          key(name) !== key(board?.name ?? null)
        )
          parts.push(name);
      }
  }
  const matches = (one: string, other: string) => {
    const [shorter, longer] = [key(one), key(other)].sort((a, b) => a.length - b.length) as [string, string];
    if (shorter.length >= 2 && longer.startsWith(shorter) && shorter.length >= 0.4 * longer.length)
      return true;
    // "University of Farrow" at farrow.example.
    return (
      !readsAsJobTitle(one) && one.split(/\s+/).some((word) => word.length >= 4 && key(word) === key(other))
    );
  };
  const told = parts.find((part) => traces.some((trace) => matches(part, trace)));
  // A name that the page's own title gives as well, or the address of the employer's page on this site.
  const slugs = profileSlugs(dom, url).map(key);
  const shown = parts.find(
    (part) => all.some((name) => key(name) === key(part)) || slugs.includes(key(part)),
  );
  if (shown !== undefined) return shown;
  if (only !== null) return only;
  // Where the page's title names a board, or nobody: the name under the job's title that the posting speaks of.
  const beside =
    board === null && (parts.length === 0 || parts.some((part) => BOARD_NAME.test(part)))
      ? namedBesideTitle(dom, title, text)
      : null;
  if (beside !== null) return beside;
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
  const acting = namedBesideTitle(dom, title, text);
  if (acting !== null) return acting;
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
    (ORGANISATION.test(alone) || isNamedNearby(alone, text, url) || endsAsSite(titles.document, title, alone))
  )
    return alone;
  const owner = board === null ? copyrightOf(dom) : null;
  if (owner !== null && isNamedNearby(owner, text, url)) return owner;
  if (traces[0] !== undefined && /\s|^\p{Lu}/u.test(traces[0])) return traces[0];
  return board === null
    ? (distinct.find((part) => isPlain(part) && isNamedNearby(part, text, url)) ?? null)
    : null;
}

/** "Weaver | Peatbog": as pages name their site behind what they show. Places stand behind a dash. */
function endsAsSite(document: string, title: string, name: string): boolean {
  if (!document.startsWith(title) || !document.endsWith(name)) return false;
  return /^\s*[|·]\s*$/.test(document.slice(title.length, document.length - name.length));
}

/** A name up to where one of the traces ends in it, as it is written there; all of it where none does. */
function upTo(name: string, traces: readonly string[]): string {
  const words = name.split(' ');
  for (let count = 1; count < words.length; count++) {
    const begun = words.slice(0, count).join(' ');
    if (key(begun).length > 2 && traces.some((trace) => key(trace) === key(begun))) return trimName(begun);
  }
  return name;
}

/** A part of a page's title that neither reads as a job nor begins with a word of boards. */
const isPlain = (part: string): boolean =>
  part.length >= 3 && !readsAsJobTitle(part) && !GENERIC.test(part.split(/\s/)[0] ?? '');

/** What stands before the employer's name in a line under the title, as a key: "Posted by Peat & Sons". */
const BY =
  /^(?:(?:posted|published|veröffentlicht|publié|publicado|geplaatst|pubblicato)?(?:by|at|von|bei|par|chez|por|door|da)|company|employer|arbeitgeber|entreprise|empresa|azienda)(?=.)/u;

/** On a site that calls itself a board: what its title names beside the job and itself, where a line near the job's begins with it. */
function employerOnBoard(
  dom: Dom,
  titles: VisibleTitles,
  parts: readonly string[],
  title: string | null,
): string | null {
  const { site } = titles;
  const body = dom.one('body');
  if (site === null || title === null || body === null || !BOARD_NAME.test(site)) return null;
  const lines = linesOf(dom, body)
    .slice(0, MOST_LINES)
    .map((line) => key(line.text));
  const at = lines.indexOf(key(title));
  if (at < 0) return null;
  const near = lines.slice(Math.max(0, at - 4), at + 6);
  return (
    parts.find(
      (part) =>
        key(part) !== key(trimName(site)) && near.some((line) => line.replace(BY, '').startsWith(key(part))),
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

/** What stands before and after the title in a page's own title; null when the title is not in it. */
function without(shown: string, title: string | null): { before: string; after: string } | null {
  if (shown === '') return null;
  const at = title === null ? -1 : shown.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0) return { before: '', after: shown };
  return { before: shown.slice(0, at), after: shown.slice(at + (title?.length ?? 0)) };
}
