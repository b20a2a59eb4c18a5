import { ImportError } from './import-error.ts';
import { elementsOf } from './xml.ts';

const isBadges = (element: Element): boolean =>
  /openbadges|imsglobal|1edtech/i.test(element.namespaceURI ?? '');

/**
 * The badge that is baked into a drawing: `openbadges:assertion` (2.0) or `openbadges:credential` (3.0), its JSON as
 * text or its JWT as the attribute `verify`. Throws an `ImportError` where there is none.
 */
export function badgeInSvg(document: Document): string {
  const [baked] = [...elementsOf(document, 'assertion'), ...elementsOf(document, 'credential')].filter(
    isBadges,
  );
  if (baked === undefined) throw new ImportError('svg-no-badge');
  const text = baked.textContent?.trim() ?? '';
  return text === '' ? (baked.getAttribute('verify')?.trim() ?? '') : text;
}
