import type { Posting } from '../posting/posting.ts';
import type { Mention, Requirement, Span } from './requirement.ts';
import { type Context, holds } from './rules.ts';

/** In these languages one word says as much as two elsewhere: "Lohnbuchhaltung", "loonadministratie". */
const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl']);
/** One plain word, no abbreviation. */
const PLAIN_WORD = /^\p{L}\p{Ll}+$/u;
/** What is done of it is said: "procurement activities". */
const DONE = /^\s+(?:activities|functions|process(?:es)?|procedures|operations|tasks|duties)(?!\p{L})/u;

/**
 * Leaves out a trade that is merely mentioned, by one plain word wherever it stands: "marketing", "logistics" and "surgery"
 * are departments, industries and wards more often than what a person is to know.
 * @param isTrade whether a mention names a discipline that is a trade, an industry or a department as well
 */
export function withoutTrades(
  requirements: readonly Requirement[],
  { text, language }: Posting,
  isTrade: (mention: Mention) => boolean,
  context: Context,
): Requirement[] {
  if (!holds('trade', context) || COMPOUNDING.has(language ?? '')) return [...requirements];
  const faint = ({ start, end }: Span): boolean =>
    PLAIN_WORD.test(text.slice(start, end)) && !DONE.test(text.slice(end, end + 20));
  return requirements.filter(({ level, anyOf, also }) => {
    if (level !== 'mentioned' || !anyOf.every(isTrade) || ![...anyOf, ...also].every(faint)) return true;
    for (const { start, end, id } of anyOf)
      context.explain?.({ start, end, id, rule: 'trade', result: 'dropped' });
    return false;
  });
}
