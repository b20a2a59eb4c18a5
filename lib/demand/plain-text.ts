/**
 * Text of a page as one plain line: no control characters and none that turn the direction of what stands beside it,
 * white space as single spaces, at most `longest` UTF-16 units and no half character. Null for what says nothing.
 */
export function plainLine(written: string | null, longest: number): string | null {
  if (written === null) return null;
  const line = written
    // More than is kept, so that what is dropped does not count; and no more than that is looked at.
    .slice(0, 4 * longest)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}|\p{Cs}|\p{Co}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= longest) return line === '' ? null : line;
  const cut = line.slice(0, longest - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
