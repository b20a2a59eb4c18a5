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
