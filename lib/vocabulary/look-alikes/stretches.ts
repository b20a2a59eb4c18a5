const ENDS_SENTENCE = /[.!?;:…][)\]"'”’]*\s+(?=[\p{Lu}\p{N}"“„([•-])|[!?;]\s+|\n+/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|incl|inkl|z\.\s?b|bspw|evtl|ggf|bzw|ca|vs|approx|min|max|dr|mr|mrs|ms|st|no|nr|inc|u\.s|p\.ej|ej|n\.b|np|m\.in|tj|bv|t\/m)\.\s*$/i;

/** The last index whose value is at most `value`; -1 when there is none. */
export function lastAtMost(values: ArrayLike<number>, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the lines of a text start, the first one at 0. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Where its sentences start, the first one at 0: not behind a colon, nor behind the dot of an abbreviation. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(ENDS_SENTENCE)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith(':')) continue;
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), end)))
      continue;
    starts.push(end);
  }
  return starts;
}
