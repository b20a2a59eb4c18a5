import type { Dom } from './markup/dom.ts';
import type { Line } from './markup/lines.ts';
import { linesOf } from './markup/walk.ts';
import { key } from './names.ts';
import { besideOf, opensOtherJobs, promotes, shownLetters, speaksOfCookies } from './sources/beside.ts';

/** A shorter line goes on with nothing by itself: a fact, a control. */
const LEAST_OF_A_SENTENCE = 60;
/** What goes on is less than this share of the whole; more is another text. */
const MOST_MORE = 0.5;
const MOST_LINES = 12;
/** How a whole sentence ends; a short line is an item. */
const ENDS = /[.!?:;)\]"”’]$|^.{0,40}$/;
/** Fewer letters stand in other lines too. */
const LEAST_OF_A_PIECE = 24;

const isSentence = ({ kind, linked, text }: Line<Element>): boolean =>
  kind === 'paragraph' && linked < 0.3 * text.length && text.length >= LEAST_OF_A_SENTENCE;

/**
 * A description whose data was cut off within a sentence, with what the element that shows it goes on with: the rest of
 * the sentence, and prose right behind it. The same lines where nothing was cut off.
 */
export function withContinuation(dom: Dom, region: Element, description: readonly Line[]): readonly Line[] {
  const { text: ending = '.' } = description.at(-1) ?? {};
  const last = key(ending);
  if (ENDS.test(ending) || last.length < LEAST_OF_A_PIECE) return description;
  const own = description.reduce((sum, { text }) => sum + key(text).length, 0);
  // Cheap, for most pages: the element holds nothing else.
  if (key(dom.rawText(region)).length < own + LEAST_OF_A_SENTENCE / 2) return description;
  const lines = linesOf(dom, region, besideOf(dom, shownLetters(dom, region)));
  const shown = lines.map(({ text }) => key(text));
  const at = shown.findIndex((text) => text.includes(last));
  // The page's line says more than the data's last words.
  if (at < 0 || shown[at]?.endsWith(last)) return description;
  const more: Line<Element>[] = [];
  for (let index = at + 1; index < lines.length && more.length < MOST_LINES; index++) {
    const line = lines[index] as Line<Element>;
    if (!isSentence(line) || promotes(line.text) || opensOtherJobs(line.text) || speaksOfCookies(line.text))
      break;
    more.push(line);
  }
  const whole = lines[at] as Line<Element>;
  const size = more.reduce((sum, { text }) => sum + text.length, whole.text.length - last.length);
  if (size > MOST_MORE * own) return description;
  return shown[at]?.startsWith(last)
    ? [...description.slice(0, -1), whole, ...more]
    : [...description, ...more];
}
