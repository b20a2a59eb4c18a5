import { parseAddress } from './address.ts';
import { domOf } from './markup/dom.ts';

/**
 * A saved page's address: the one given, else its absolute canonical link, else its absolute og:url, else null. In the
 * browser the address is always `location.href`.
 */
export function pageAddress(document: Document, given: string | null): string | null {
  if (given !== null && given !== '') return given;
  const dom = domOf(document);
  for (const [selector, name] of [
    ['link[rel~="canonical" i][href]', 'href'],
    ['meta[property="og:url" i][content]', 'content'],
  ] as const) {
    for (const element of dom.all(selector).slice(0, 10)) {
      const url = parseAddress(dom.attribute(element, name)?.trim() ?? null);
      if (url !== null && (url.protocol === 'https:' || url.protocol === 'http:')) return url.href;
    }
  }
  return null;
}
