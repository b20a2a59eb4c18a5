import type { VisibleTitles } from '../candidate.ts';
import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Line } from '../markup/lines.ts';
import { key, ORGANISATION } from '../names.ts';
import { endsAsSite, isNamedNearby } from './fits.ts';
import { isName } from './named.ts';

/** A name that the text says, as the page's own title writes it: "Peatbog Radio" for "Peatbog". */
export const inFull = (name: string | null, parts: readonly string[]): string | null =>
  name === null ? null : (parts.find((part) => part.startsWith(`${name} `) && !part.includes(' / ')) ?? name);

/** "Careers Peatbog": the site's section before its name. */
export function withoutSection(part: string, traces: readonly string[]): string {
  const bare = part.replace(SECTION, '');
  return traces.some((trace) => key(trace) === key(bare)) ? bare : part;
}
const SECTION =
  /^(?:careers?|jobs?|karriere|stellen|vacatures|emplois|empleos?|vagas|kariera)\s+(?=[a-z\u00c0-\u1fff\u2c00-\uffff])/i;

/** What both of the page's titles say beside the job's: the site's name. */
export const saidTwice = (parts: readonly string[]): string | null =>
  parts.find(
    (part) =>
      !readsAsJobTitle(part) && isName(part) && parts.filter((other) => key(other) === key(part)).length > 1,
  ) ?? null;

/** What the page's own title says beside the job's, and a line that tells whose copyright it is. */
export function inCopyright(parts: readonly string[], lines: readonly Line<Element>[]): string | null {
  const owned = lines.filter(({ text }) => text.includes('©'));
  return (
    parts.find(
      (part) => isName(part) && !readsAsJobTitle(part) && owned.some(({ text }) => text.includes(part)),
    ) ?? null
  );
}

/** All that the page's own title says beside the job's. */
export function aloneInTitle(
  parts: readonly string[],
  titles: VisibleTitles,
  title: string | null,
  text: string,
  url: URL | null,
): string | null {
  const distinct = [...new Map(parts.map((part) => [key(part), part])).values()];
  const alone = distinct.length === 1 ? (distinct[0] as string) : null;
  if (alone === null || title === null || alone.length < 2) return null;
  const bare = alone.replace(SECTION, '');
  if (bare !== alone && isNamedNearby(bare, text, url)) return bare;
  const fits =
    ORGANISATION.test(alone) || isNamedNearby(alone, text, url) || endsAsSite(titles.document, title, alone);
  return fits ? alone : null;
}
