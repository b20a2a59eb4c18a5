import type { Dom } from './markup/dom.ts';
import type { Line } from './markup/lines.ts';
import { linesOf } from './markup/walk.ts';
import { key } from './names.ts';
import { besideOf, shownLetters } from './sources/beside.ts';

/** A shorter line goes on with nothing by itself: a fact, a control. */
const LEAST_OF_A_SENTENCE = 60;
/** What goes on is less than this share of the whole; more is another text. */
const MOST_MORE = 0.5;
const MOST_LINES = 12;
/** Fewer letters stand in other lines too. */
const LEAST_OF_A_PIECE = 24;

const isSentence = (line: Line<Element> | undefined): boolean =>
  line !== undefined && line.linked < 0.3 * line.text.length && line.text.length >= LEAST_OF_A_SENTENCE;

/**
 * A description with what the element that shows it says right behind its last line, where the data was cut off before:
 * the rest of a sentence, and prose, each with a short line over it at most. The same lines where nothing goes on.
 */
export function withContinuation(dom: Dom, region: Element, description: readonly Line[]): readonly Line[] {
  const keys = description.map(({ text }) => key(text));
  const own = keys.join('');
  // Cheap, for most pages: the element holds nothing else.
  if (key(dom.rawText(region)).length < own.length + LEAST_OF_A_SENTENCE / 2) return description;
  const lines = linesOf(dom, region, besideOf(dom, shownLetters(dom, region)));
  const shown = lines.map(({ text }) => key(text));
  const last = keys.at(-1) ?? '';
  const at = shown.findLastIndex((text) =>
    last.length < LEAST_OF_A_PIECE ? text === last : text.includes(last),
  );
  const behind = shown.slice(at + 1);
  if (at < 0 || behind.some((text) => text.length >= LEAST_OF_A_SENTENCE && own.includes(text)))
    return description;
  const more: Line<Element>[] = [];
  for (let index = at + 1; index < lines.length && more.length < MOST_LINES; index++) {
    const line = lines[index] as Line<Element>;
    if (!isSentence(line) && (line.linked > 0 || !isSentence(lines[index + 1]))) break;
    more.push(line);
  }
  const whole = lines[at] as Line<Element>;
  const size = more.reduce((sum, { text }) => sum + text.length, whole.text.length - last.length);
  if (size > MOST_MORE * own.length) return description;
  return shown[at]?.startsWith(last)
    ? [...description.slice(0, -1), whole, ...more]
    : [...description, ...more];
}
