import type { PlainPosting, Posting } from '../posting.ts';
import { findBlocks } from './blocks.ts';
import { languageOf } from './language.ts';

/** Tells the language and the sections of a posting that was read from a page. */
export function tellSections({ lines, ...plain }: PlainPosting): Posting {
  const language = languageOf(plain.text);
  return { ...plain, language, blocks: findBlocks(plain.text, lines, language) };
}
