import type { Place } from './place.ts';
import type { Scene } from './scene.ts';
import { ITEM_TAILS, NAME_TAILS } from './words.ts';

/** How many words may stand between two items of an enumeration, beside the marks. */
const BETWEEN = 3;
/** A line of so few words is an item of a list by itself. */
const SHORT_LINE = 5;
export const JOINS = /^(?:and|or|und|oder|sowie|et|ou|y|o|e|u|en|of|i|lub|oraz|ed|od|and\/or)$/i;

/** Whether two places that follow one another are items of one enumeration: "Python, strong Go", "Java/Kotlin", or short lines. */
export function isEnumerated(scene: Scene, left: Place, right: Place): boolean {
  const { text } = scene;
  if (right.start - left.end > 60) return false;
  const gap = text.slice(left.end, right.start);
  if (/[.!?…]["”’)]?\s+\p{Lu}/u.test(gap + text.slice(right.start, right.start + 1))) return false;
  const words = gap.match(/[\p{L}\p{N}]+/gu) ?? [];
  const others = words.filter((word) => !JOINS.test(word));
  if (others.length > BETWEEN) return false;
  if (gap.includes('\n')) return isShortLine(scene, left) && isShortLine(scene, right);
  if (words.length === 0) return true;
  return others.length === 0 || /[,;/|•·&+()]/.test(gap) || words.length > others.length;
}

/** Nothing but a mark or a joining word stands between the two: "Go and Rust", "Chef/Puppet". */
export function isJoined(scene: Scene, left: Place, right: Place): boolean {
  if (right.start - left.end > 12) return false;
  const gap = scene.text.slice(left.end, right.start);
  return (
    /^\s*[,/|•·&+]?\s*(?:(?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub|oraz|and\/or)\s+)?$/i.test(gap) &&
    gap.trim() !== ''
  );
}

function isShortLine(scene: Scene, place: Place): boolean {
  const [start, end] = scene.lineAt(place.start);
  return (
    end - start < 80 && (scene.text.slice(start, end).match(/[\p{L}\p{N}+#]+/gu)?.length ?? 0) <= SHORT_LINE
  );
}

const GOES_ON: ReadonlySet<string> = new Set(['of', 'in', 'with']);

/** Nothing but marks, a joining word, a version or a word like "experience" follows. */
export function endsItem(scene: Scene, place: Place): boolean {
  const after = scene.text.slice(place.end, place.end + 40);
  return (
    /^\s*(?:$|[\n,;/|•·)(&+\]]|[.:!?](?:\s|$)|[-–—]\s|\d|v\d)/.test(after) ||
    // "Solid knowledge of" goes on with what is known: there the word before is no item.
    (ITEM_TAILS.has(scene.folded(place.last + 1)) && !GOES_ON.has(scene.word(place.last + 2))) ||
    (after[0] === '-' && NAME_TAILS.has(scene.folded(place.last + 1)))
  );
}

/** The place is an item by itself: nothing but marks, a joining word, a version or a word like "experience" follows. */
export function isWholeItem(scene: Scene, place: Place): boolean {
  const before = scene.text.slice(Math.max(0, place.start - 12), place.start);
  const startsWell =
    /(?:^|[\n,;/|•·(&+:[]|[-–—*]\s)\s*$/.test(before) || JOINS.test(scene.word(place.first - 1));
  return startsWell && endsItem(scene, place);
}

/** The line holds this name alone, with a level or a version at the most. */
export function isOwnLine(scene: Scene, place: Place): boolean {
  const [start, end] = scene.lineAt(place.start);
  if (end - start > 60) return false;
  const rest = scene.text.slice(start, place.start) + scene.text.slice(place.end, end);
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => ITEM_TAILS.has(word.toLowerCase()) || /^\d/.test(word));
}
