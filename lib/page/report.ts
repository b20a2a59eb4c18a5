import { boardOf, parseAddress } from '../posting/address.ts';
import { surveySources } from '../posting/sources/survey.ts';
import { outlineOf } from './outline.ts';

/**
 * What an issue on the project needs of a page that was not read, or read wrong: which sources were found and how well
 * they fit, and how the page is built. Nothing of its text, or of its address but the host.
 */
export function reportOf(page: Document, address: string): string[] {
  const found = surveySources(page, address).map(
    ({ source, letters, blocks, titleShown, fit }) =>
      `- ${source}: ${letters} characters in ${blocks} blocks, title ${titleShown === null ? 'none' : titleShown ? 'shown' : 'not shown'}, fit ${fit}`,
  );
  return [
    `host: ${parseAddress(address)?.hostname ?? 'none'}`,
    `board: ${boardOf(parseAddress(address))?.id ?? 'none'}`,
    'sources:',
    ...(found.length === 0 ? ['- none'] : found),
    'structure:',
    ...outlineOf(page),
  ];
}
