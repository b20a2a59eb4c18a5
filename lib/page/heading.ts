import type { Posting } from '../posting/posting.ts';
import type { Span } from '../requirements/requirement.ts';

/** The longest heading that is quoted, in UTF-16 units. */
const LONGEST = 120;

/** The heading or lead-in under which a span of the posting stands; null when there is none. */
export function headingOver(
  { text, blocks }: Pick<Posting, 'text' | 'blocks'>,
  { start }: Span,
): string | null {
  const block = blocks.find((one) => one.start <= start && start < one.end);
  const heading = block?.heading == null ? undefined : blocks[block.heading];
  if (heading === undefined) return null;
  const words = text.slice(heading.start, heading.end).replace(/\s+/gu, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words || null;
}
