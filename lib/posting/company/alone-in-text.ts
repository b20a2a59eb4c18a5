import { key } from '../names.ts';
import { isFirm } from './fits.ts';
import { isNobody } from './in-text.ts';
import { mentions, ownLabel, spelledOut, wordsWithKeys } from './traces.ts';

/** A trace that the posting's own text names, as it or a fuller trace writes it. */
export function inText(traces: readonly string[], text: string): string | null {
  let parted: ReturnType<typeof wordsWithKeys> | null = null;
  const words = () => {
    parted ??= wordsWithKeys(text);
    return parted;
  };
  for (const trace of traces) {
    const named = mentions(text, trace) ?? spelledOut(words(), trace);
    if (named !== null)
      return traces.find((one) => key(one).startsWith(key(named)) && /\s/.test(one)) ?? named;
  }
  return null;
}

/** The one firm that the posting names with its legal form. */
export function onlyFirm(text: string): string | null {
  const firms = new Map<string, string>();
  for (const [found] of text.slice(0, MOST_OF_A_TEXT).matchAll(FIRM))
    if (isFirm(found) && !isNobody(found)) firms.set(key(found), found);
  return firms.size === 1 ? ([...firms.values()][0] as string) : null;
}
const FIRM =
  /(?:\p{Lu}[\p{L}\p{N}&'’-]{0,30},? ){1,4}(?:[Ii]nc\.?|[Ll]td\.?|LLC|LLP|GmbH|B\.V\.|N\.V\.|S\.r\.l\.|S\.p\.A\.|S\.L\.|Corp\.?)(?![\p{L}\p{N}])/gu;
const MOST_OF_A_TEXT = 20_000;

/** The one university at which the posting says that its work is done; degrees come from others. */
export function onlyUniversity(text: string): string | null {
  const found = new Map<string, string>();
  for (const match of text.slice(0, MOST_OF_A_TEXT).matchAll(AT_UNIVERSITY)) {
    const name = match[1] ?? '';
    const around = text.slice(
      Math.max(0, match.index - MOST_BEFORE),
      match.index + match[0].length + MOST_BEHIND,
    );
    if (OF_ITS_PAST.test(around)) return null;
    found.set(key(name), name.replace(/['’]s$/, ''));
  }
  return found.size === 1 ? ([...found.values()][0] as string) : null;
}
const MOST_BEFORE = 80;
const MOST_BEHIND = 40;
/** Who was founded or has studied there. */
const OF_ITS_PAST =
  /found|studie|studied|taught|trained|spin|graduat|began|begun|started|partner|cooperat|collaborat|gegründet|begonnen|absolv|kooper|form[ée]|étud|fond[ée]|partenari|estudi|fundad|colabora|gestudeerd|opgericht|samenwerk|client|kund/i;
const AT_UNIVERSITY =
  /(?<=\b(?:[Aa]t|[Ww]ithin|[Jj]oin) (?:the )?|[Aa]n der |[Àà] l['’]|[Ee]n la |[Aa]an de )(?<!(?:degree|studies|student|graduate|enrolled|lecturer)s? at (?:the )?)((?:University of \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? University|Universität (?:zu )?\p{Lu}[\p{L}-]+|Technische Universität \p{Lu}[\p{L}-]+|Université (?:de |d['’])?\p{Lu}[\p{L}-]+|Universidad de \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?|Universiteit(?: van)? \p{Lu}[\p{L}-]+)(?:['’]s)?)/gu;

/** The host's own name, where the posting says to write to an address there: "jobs [at] peatbog [dot] example". */
export function ofOwnMail(url: URL | null, text: string): string | null {
  const host = url === null ? undefined : ownLabel(url.hostname);
  if (host === undefined || host.length < LEAST_OF_A_HOST) return null;
  const own = text.toLowerCase();
  const written = [`@${host}.`, `[at] ${host}`, `(at) ${host}`, `@ ${host} `].some((mail) =>
    own.includes(mail),
  );
  return written ? host : null;
}
const LEAST_OF_A_HOST = 3;
