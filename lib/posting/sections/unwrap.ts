import type { Span } from '../span.ts';

/** A line shorter than this was not broken for its width. */
const LEAST_WIDTH = 50;
const RUNS_ON = /[\p{Ll},(]$/u;

const opened = (line: string): boolean => line.lastIndexOf('(') > line.lastIndexOf(')');

/** The next line goes on with a small letter, or with what closes a parenthesis that the first leaves open. */
function runsOn(text: string, last: Span, next: Span): boolean {
  const line = text.slice(Math.max(last.start, last.end - 200), last.end).trimEnd();
  if (!RUNS_ON.test(line)) return false;
  const after = text.slice(next.start, Math.min(next.end, next.start + 200));
  return /^[\p{Ll})]/u.test(after) || (opened(line) && after.includes(')') && !after.includes('('));
}

/** Joins lines that were broken for their width: the one runs on, and the next goes on with a small letter. */
export function unwrapped(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      last.kind !== 'heading' &&
      span.kind === (last.kind === 'item' ? null : last.kind) &&
      span.rank === 0 &&
      last.rank === 0 &&
      !span.apart &&
      last.end - last.start >= LEAST_WIDTH &&
      runsOn(text, last, span);
    if (goesOn) joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined;
}
