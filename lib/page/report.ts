import { boardOf, parseAddress } from '../posting/address.ts';
import { surveySources } from '../posting/sources/survey.ts';
import type { PageState } from './session.ts';

/**
 * What an issue on the project needs of a page that was not read, or read wrong: which sources were found and how well
 * they fit. Nothing of its text, or of its address but the host. How it is built (`outlineOf`) follows below.
 */
export function reportHead(page: Document, address: string, state: PageState, version: string): string {
  const found = surveySources(page, address).map(
    ({ source, letters, blocks, titleShown, fit }) =>
      `- ${source}: ${letters} characters in ${blocks} blocks, title ${titleShown === null ? 'none' : titleShown ? 'shown' : 'not shown'}, fit ${fit}`,
  );
  const told =
    state.kind === 'none'
      ? `no posting (${state.reason})`
      : `a posting, from ${state.posting.source}, language ${state.told?.language ?? 'not told'}, ${state.posting.lines.length} lines`;
  return [
    `CertLens ${version}`,
    `host: ${parseAddress(address)?.hostname ?? 'none'}`,
    `board: ${boardOf(parseAddress(address))?.id ?? 'none'}`,
    `read as: ${told}`,
    'sources:',
    ...(found.length === 0 ? ['- none'] : found),
    'structure:',
  ].join('\n');
}
