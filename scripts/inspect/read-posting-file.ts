import type { Reading } from '../../lib/posting/posting.ts';
import { readText } from '../../lib/posting/read-text.ts';
import { readInput } from './read-file.ts';

/** Reads one file as a posting: a saved page, or a text that is the posting. Throws an `UnreadableError`. */
export async function readPostingFile(path: string, url: string | null): Promise<Reading> {
  const { kind, content } = readInput(path);
  if (kind === 'text') return { posting: { ...readText(content), url }, region: null, sure: 1 };
  // The parser of pages takes longer to load than hundreds of texts to read.
  const { readPage } = await import('../read-page.ts');
  return readPage(content, url);
}
