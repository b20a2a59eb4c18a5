import type { VisibleTitles } from '../candidate.ts';
import { readsAsJobTitle } from '../job-title/job-title.ts';
import { GENERIC, key, LEGAL_FORM, ORGANISATION, SEPARATOR } from '../names.ts';
import {
  CONTROL,
  goesOn,
  INVITES,
  ITS_MARK,
  MARKED_TITLE,
  MENU,
  SOUGHT,
  withoutSurroundings,
} from './surroundings.ts';

export interface Heading {
  readonly text: string;
  /** 1 to 6, 7 for bold. */
  readonly rank: number;
  /** What is asked or done is announced right below it. */
  readonly heads?: boolean;
}

/** "We are hiring!": a call over the title. */
const CALLS =
  /^(?:we(?:['’]re| are)? (?:now |currently )?(?:hiring|recruiting)|(?:now )?hiring(?: now)?|wir (?:stellen ein|suchen (?:dich|sie|verstärkung))|(?:on|nous) recrut(?:e|ons)|(?:ti|te|vi) (?:cerchiamo|buscamos)|estamos (?:contratando|buscando)|stiamo assumendo|we zoeken jou|zatrudniamy|we(?: are|['’]re) looking for you|(?:looking|searching) for (?:an? )?(?:new )?(?:job|work|career|challenge|opportunity)|(?:help|staff|verstärkung|unterstützung|hilfe|mitarbeiter(?::?innen)?|personal|kolleg(?:e|en|in)|collega['’]?s?|personeel|medewerkers?|talente?n?) (?:wanted|gesucht|gezocht))\s?[!?.:]*$/i;

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
    !readsAsJobTitle(text) &&
    ((own === key(titles.document) && told.some(readsAsJobTitle)) ||
      // "Peatbog - careers", over a job of any rank with its parts.
      (parts.every((part) => key(part) === own) &&
        headings.some(({ text: other, heads }) => heads === true && readsAsJobTitle(other))));
  // The one heading that ends as titles do, but for what goes on from the one above it ("in Farrow (m/w/d)").
  const only = marks.size === 1 ? ([...marks][0] ?? '') : '';
  const marked =
    only === '' || SPEAKS_TO.test(only) || /^(?:in|im|für|für den|bei|am|at|for|à|en|na|w)\s/.test(only)
      ? null
      : only.replace(INVITES, '');
  const weigh = (written: string, weight: number) => {
    const text = withoutControl(withoutCall(written), shared);
    const own = key(text);
    if (
      own.length < leastOf(own) ||
      text.length > 200 ||
      not.has(own) ||
      GENERIC.test(text) ||
      CALLS.test(written) ||
      MENU.test(text) ||
      goesOn(text)
    )
      return;
    if (namesSite(text, own) || (LEGAL_FORM.test(text) && !readsAsJobTitle(text))) return;
    let score = weight;
    if (shared.some((title) => title.includes(own))) score += 3;
    if (parts.some((part) => key(part) === own)) score += 1;
    if (readsAsJobTitle(text) || SOUGHT.test(written)) score += 2;
    if (text === marked) score += 3;
    // "Farrow Weaving Centre": who seeks, over what is sought.
    if (
      ORGANISATION.test(text) &&
      !readsAsJobTitle(text) &&
      headings.some((other) => readsAsJobTitle(other.text))
    )
      score -= 3.5;
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
  best ??= parts.find(readsAsJobTitle)?.replace(INVITES, '') ?? null;
  best = headOf(best, titles.headings);
  best = withoutSubtitle(best, parts);
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
  const plain = whoIsSought(withoutSurroundings(aboveEmployer(best, parts, titles.site)));
  // "Weaver of fine nets jobs": as sites call a job's page for those who search.
  const single = plain.replace(/\s+jobs$/i, '');
  const bare = single.split(' ').length > 2 && readsAsJobTitle(single) ? single : plain;
  // Nothing but the section's name is left: the page's own title says more.
  return GENERIC.test(bare) ? (parts.find(readsAsJobTitle) ?? best) : bare || best;
}

/** "Wir suchen Sie (m/w/d) als": over the title. */
const SPEAKS_TO = /\b(?:als|comme|como|come|jako)\s?:?$/i;

/** A title without the words that call for somebody; a question is nobody's. */
function withoutCall(title: string): string {
  const rest = title.replace(INVITES, '');
  return /^looking\b/i.test(title) && (rest.endsWith('?') || !readsAsJobTitle(rest)) ? title : rest;
}

/** A title without the control that stands behind it in the same heading. */
function withoutControl(title: string, shared: readonly string[]): string {
  const bare = title.replace(CONTROL, '');
  const isShared = () => shared.some((own) => own.includes(key(bare)) && !own.includes(key(title)));
  return bare !== title && (readsAsJobTitle(bare) || isShared()) ? bare : title;
}

/** "Peatbog (EU) is hiring a Weaver": the weaver. */
function whoIsSought(title: string): string {
  const sought = HIRING.exec(title)?.[1] ?? '';
  // "Recherche" is a trade as well.
  const seeker = title.slice(0, -sought.length).replace(/\srecherche\s.*$/, '');
  return readsAsJobTitle(sought) && (!/\srecherche\s/.test(title) || !readsAsJobTitle(seeker))
    ? sought
    : title;
}
const HIRING =
  /^.{2,60}? (?:is (?:now |currently )?hiring(?: for)?|recrute|recherche(?=\s(?:une?|un[.·⋅•]e|un\(e\))\s.*\((?:[HFhfX]\/){1,2}[HFhfX]\))|sucht|busca|contrata|cerca|zoekt|szuka|poszukuje)\s?:?(?: ab sofort)?(?: (?:an?|une?|un[.·⋅•]e|un\(e\)|eine?n?|een|un[ao]|uma?|(?:dich|sie) als))? (?=\S)(.{3,})$/i;

/** The fewest characters of a title's key: a word of a script without spaces may have two. */
const leastOf = (own: string): number => (UNSPACED.test(own) ? 2 : 3);
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]/;

/**
 * A title without what its heading holds behind it in an element of its own ("Weaver" of "WeaverNets and lines"), or, in
 * a script without spaces, in parentheses.
 */
function withoutSubtitle(title: string | null, parts: readonly string[]): string | null {
  if (title === null) return null;
  const own = parts.map(withoutSurroundings).find((part) => {
    if (part.length < 2 || !title.startsWith(part)) return false;
    const rest = title.slice(part.length);
    if (UNSPACED.test(part)) return /^[（(].*[)）]$/.test(rest);
    return readsAsJobTitle(part) && /^\p{Lu}/u.test(rest) && /\p{Ll}$/u.test(part);
  });
  return own ?? title;
}

/**
 * "Weaver Peatbog" where the page is called "Weaver vacancy | Peatbog", or the site "Peatbog": the employer stands in a
 * line of its own below.
 */
function aboveEmployer(title: string, parts: readonly string[], site: string | null): string {
  const last = parts.at(-1) ?? '';
  const isEmployer = LEGAL_FORM.test(last) || key(last) === key(site);
  const own = parts
    .map((part) => ({ part, head: part.replace(CALLED_AN_OFFER, '') }))
    .find(
      ({ part, head }) =>
        (head !== part || isEmployer) &&
        head.length >= LEAST_OF_A_HEAD &&
        title.startsWith(`${head} `) &&
        /^\s\p{L}/u.test(title.slice(head.length)) &&
        key(last) === key(title.slice(head.length)),
    );
  return own?.head ?? title;
}
const CALLED_AN_OFFER = /\s+(?:vacature|vacancy|job|stelle|stellenangebot)$/i;
const LEAST_OF_A_HEAD = 3;

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

function partsOf(titles: VisibleTitles): string[] {
  return [titles.document, titles.shared ?? '']
    .flatMap((title) => title.split(UNSPACED.test(title) ? /[|｜_＿—–-]/ : SEPARATOR))
    .map((part) => part.trim())
    .filter((part) => part !== '' && !GENERIC.test(part));
}

/** Whether a heading calls for somebody and names nobody. */
export const isCall = (text: string): boolean => CALLS.test(text);
