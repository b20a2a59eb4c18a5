import { ImportError } from './import-error.ts';

/** Parses a text as XML; what goes wrong stands in a `parsererror` element. The document is never shown. */
export type ParseXml = (text: string) => Document;

/** The opening tag of the root, behind declarations and comments. */
const ROOT = /<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)/;

/** The local name of the root element; null where there is none near the start. */
export function rootName(text: string): string | null {
  const start = text
    .slice(0, 20_000)
    .replace(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g, '')
    .replace(/<!DOCTYPE(?:[^[\]>]|\[[^\]]*\])*>/i, '');
  return ROOT.exec(start)?.[2] ?? null;
}

/**
 * Parses XML that defines no entities of its own: a few of them, one inside the other, unfold to gigabytes. Throws an
 * `ImportError` on these and on what is not well formed.
 */
export function parseSafely(text: string, parse: ParseXml): Document {
  if (/<!ENTITY/i.test(text)) throw new ImportError('xml-entities');
  const parsed = parse(text);
  if (parsed.documentElement === null || parsed.getElementsByTagName('parsererror').length > 0)
    throw new ImportError('xml-broken');
  return parsed;
}

/** The elements inside with this local name, whatever their namespace. */
export const elementsOf = (within: Document | Element, name: string): Element[] =>
  Array.from(within.getElementsByTagNameNS('*', name));

/** The text of the first element inside with this local name. */
export const textIn = (within: Element, name: string): string =>
  elementsOf(within, name)[0]?.textContent?.trim() ?? '';
