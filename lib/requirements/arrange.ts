import type { Posting } from '../posting/posting.ts';
import { mergeBeyond } from './beyond.ts';
import { mergeFindings } from './findings.ts';
import { withoutEmployers } from './organisations.ts';
import { type Options, Reader } from './reader.ts';
import type { Mention, Requirements } from './requirement.ts';
import type { Context } from './rules.ts';
import { withoutTrades } from './trades.ts';

export type { Options } from './reader.ts';

/** The title; of a text without one its first line, when it is short. */
function titleOf({ title, text, blocks }: Posting): string | null {
  const [first] = blocks;
  if (title !== null || first === undefined) return title?.trim() ?? null;
  const line = text.slice(first.start, first.end).trim();
  return line.length < 120 ? line : null;
}

/**
 * What a posting asks, from the places that name skills and credentials: level, alternatives, and what is beyond.
 * @param mentions in order, without overlaps
 */
export function arrange(posting: Posting, mentions: readonly Mention[], options: Options = {}): Requirements {
  const reader = new Reader(posting, options);
  const title = titleOf(posting);
  let next = 0;
  for (const [index, block] of posting.blocks.entries()) {
    while (next < mentions.length && (mentions[next] as Mention).start < block.start) next++;
    const inside: Mention[] = [];
    while (next < mentions.length && (mentions[next] as Mention).start < block.end) {
      const mention = mentions[next++] as Mention;
      if (mention.end <= block.end) inside.push(mention);
    }
    const line = posting.text.slice(block.start, block.end).trim();
    // Some boards say the title again on the next line.
    reader.readBlock(block, index, inside, line === title);
  }
  const { text } = posting;
  const context: Context = { explain: options.explain, without: options.without };
  const merged = mergeFindings(withoutEmployers(reader.findings, reader.employers, text), text, context);
  return {
    requirements: withoutTrades(merged, posting, options.isTrade ?? (() => false), context),
    beyond: mergeBeyond(reader.beyond, text),
  };
}
