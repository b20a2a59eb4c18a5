import { readsAsJobTitle } from '../job-title/job-title.ts';
import { GENERIC, key, LEGAL_FORM, trimName } from '../names.ts';
import { isName } from './named.ts';
import { mentions } from './traces.ts';

/** Whether a name of the page's title and one found elsewhere are the same employer's. */
export function isSame(one: string, other: string): boolean {
  const [shorter, longer] = [key(one), key(other)].sort((a, b) => a.length - b.length) as [string, string];
  if (shorter.length >= 2 && longer.startsWith(shorter) && shorter.length >= 0.4 * longer.length) return true;
  // "University of Farrow" at farrow.example.
  return (
    !readsAsJobTitle(one) && one.split(/\s+/).some((word) => word.length >= 4 && key(word) === key(other))
  );
}

/** "Weaver | Peatbog": as pages name their site behind what they show. Places stand behind a dash. */
export function endsAsSite(document: string, title: string, name: string): boolean {
  const at = document.indexOf(title);
  if (at < 0 || !document.endsWith(name)) return false;
  return /^\s*[|·]\s*$/.test(document.slice(at + title.length, document.length - name.length));
}

/** A name up to where one of the traces ends in it, as it is written there; all of it where none does. */
export function upTo(name: string, traces: readonly string[]): string {
  if (traces.some((trace) => key(trace) === key(name))) return name;
  const words = name.split(' ');
  for (let count = 1; count < words.length; count++) {
    const begun = words.slice(0, count).join(' ');
    if (key(begun).length > 2 && traces.some((trace) => key(trace) === key(begun))) return trimName(begun);
  }
  return name;
}

/** A part of a page's title that neither reads as a job nor begins with a word of boards. */
export const isPlain = (part: string): boolean =>
  part.length >= 3 && !readsAsJobTitle(part) && !GENERIC.test(part.split(/\s/)[0] ?? '');

/** The one name that is given, or that is given most: in its card and over the pane. Null for several alike. */
export function onlyOne(names: readonly string[]): string | null {
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
export function isNamedNearby(name: string, text: string, url: URL | null): boolean {
  const first = name.split(/[\s,]+/)[0] ?? '';
  if (first.length < 3) return false;
  const address = key(url?.href ?? null);
  return (
    mentions(text, first) !== null ||
    address.includes(key(first)) ||
    address.includes(key(withoutUmlauts(first)))
  );
}

/** A part of a house, which some systems write into their data as who hires. */
export const isDepartment = (name: string): boolean => DEPARTMENT.test(name.trim());
const DEPARTMENT =
  /^(?:research (?:and|&) development|r ?& ?d|human resources|people (?:and|&|operations)(?: culture)?|sales(?: (?:and|&) marketing)?|marketing|engineering|information technology|it|finance|accounting|operations|customer (?:service|support|success)|manufacturing|production|quality(?: assurance)?|supply chain|logistics|administration|procurement|vertrieb|entwicklung|produktion|verwaltung|personal(?:abteilung)?|ventas|operaciones|recursos humanos|ressources humaines|risorse umane)$/i;

/** A town with its state, or a town and its country: no name of an employer. */
export const isPlace = (name: string): boolean =>
  /^[\p{L}\s.'’-]+,\s(?:[A-Z]{2,3}(?:\s[\dA-Z\s]{3,8})?|USA|UK|Germany|Deutschland|France|España|Spain|Italia|Italy|Canada|Australia|India)$/u.test(
    name,
  );

/** Whether a text is a firm's name with its legal form. */
export const isFirm = (text: string): boolean =>
  LEGAL_FORM.test(text) && isName(text) && !isPlace(text) && !readsAsJobTitle(text);

/** As addresses write it: "baecker" for "Bäcker". */
const withoutUmlauts = (name: string): string =>
  name.replace(/[äöüøœæ]/gi, (letter) => UMLAUTS[letter.toLowerCase()] ?? letter).replace(/ß/g, 'ss');
const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', œ: 'oe', æ: 'ae' };
