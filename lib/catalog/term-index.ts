/** Words by what they stand in, for a look-up at each keystroke among very many entries. */
export interface TermIndex {
  /** Numbers of entries that hold the words, best first; with `some` also those that hold only some of them. */
  find(words: readonly string[], limit: number, some: boolean): number[];
}

/** So many words that start as the one asked are looked at. */
const MOST_PREFIXES = 400;
/** A field's number takes so many bits beside the entry's. */
const FIELD_BITS = 3;

/** Words longer than this are taken as they are written. */
const LONGEST = 40;
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1)) as [Uint8Array, Uint8Array, Uint8Array];

/** Whether two words are at most `most` letters apart: written wrong, left out, too many, or two swapped. */
function within(one: string, other: string, most: number): boolean {
  const width = other.length;
  if (Math.abs(one.length - width) > most || width > LONGEST || one.length > LONGEST) return false;
  let [before, last, next] = rows;
  for (let column = 0; column <= width; column++) last[column] = column;
  for (let row = 1; row <= one.length; row++) {
    next[0] = row;
    let least = row;
    for (let column = 1; column <= width; column++) {
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const cost = Math.min(
        (last[column] as number) + 1,
        (next[column - 1] as number) + 1,
        (last[column - 1] as number) + (one[row - 1] === other[column - 1] ? 0 : 1),
        swapped ? (before[column - 2] as number) + 1 : LONGEST,
      );
      next[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    [before, last, next] = [last, next, before];
  }
  return (last[width] as number) <= most;
}

const typosIn = (word: string): number => (word.length > 7 ? 2 : word.length > 3 ? 1 : 0);

/** Takes entries one after the other, so that a long building can be done in pieces. */
export interface TermIndexer {
  /** The words of an entry's fields, in the order of the boosts. Entries are numbered as they come, from 0. */
  add(fields: readonly (readonly string[])[]): void;
  /** The index, when all have been added. */
  done(): TermIndex;
}

/**
 * Indexes entries by the words of their fields. `boosts` weighs a word by the field it stands in, the heaviest first; at
 * most eight fields. A look-up costs what its words' entries cost, and never a look at each entry's text.
 */
export function termIndexer(boosts: readonly number[]): TermIndexer {
  const postings = new Map<string, number[]>();
  const sizes: number[] = [];
  return {
    add(fields) {
      const entry = sizes.length;
      sizes.push(fields[0]?.length ?? 0);
      for (const [field, words] of fields.entries())
        for (const word of words) {
          const list = postings.get(word);
          const posting = (entry << FIELD_BITS) | field;
          if (list === undefined) postings.set(word, [posting]);
          else if (list[list.length - 1] !== posting) list.push(posting);
        }
    },
    done: () => indexOf(postings, Float32Array.from(sizes), boosts),
  };
}

function indexOf(
  postings: ReadonlyMap<string, readonly number[]>,
  sizes: Float32Array,
  boosts: readonly number[],
): TermIndex {
  const count = sizes.length;
  const terms = [...postings.keys()].sort();
  const score = new Float32Array(count);
  const hits = new Uint8Array(count);

  const from = (word: string): number => {
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((terms[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  /** The known words that an asked one may stand for, each with its weight, the likeliest first. */
  const meant = (word: string): [string, number][] => {
    const found: [string, number][] = [];
    const start = from(word);
    for (let at = start; at < terms.length && found.length < MOST_PREFIXES; at++) {
      const term = terms[at] as string;
      if (!term.startsWith(word)) break;
      found.push([term, term === word ? 1 : (0.6 * word.length) / term.length]);
    }
    const typos = typosIn(word);
    if (found.length > 0 || typos === 0 || /^\d+$/.test(word)) return found;
    const near = (low: number, high: number) => {
      for (let at = low; at < high; at++) {
        const term = terms[at] as string;
        if (within(word, term, typos)) found.push([term, 0.3]);
      }
    };
    near(from(word[0] as string), from(`${word[0]}\uffff`));
    if (found.length === 0) near(0, terms.length);
    return found.slice(0, MOST_PREFIXES);
  };

  return {
    find(words, limit, some) {
      const asked = [...new Set(words)].slice(0, 20);
      score.fill(0);
      hits.fill(0);
      for (const [turn, word] of asked.entries())
        for (const [term, weight] of meant(word)) {
          const list = postings.get(term) as readonly number[];
          const worth = weight * Math.log(1 + count / list.length);
          for (const posting of list) {
            const entry = posting >> FIELD_BITS;
            const had = hits[entry] as number;
            if (!some && had < turn) continue;
            const gain = worth * (boosts[posting & ((1 << FIELD_BITS) - 1)] as number);
            // Its first place counts in full, the word's others a little.
            if (had <= turn) {
              hits[entry] = some ? had + 1 : turn + 1;
              score[entry] = (score[entry] as number) + gain;
            } else score[entry] = (score[entry] as number) + gain * 0.05;
          }
        }
      const best: { entry: number; worth: number }[] = [];
      for (let entry = 0; entry < count; entry++) {
        if (some ? hits[entry] === 0 : (hits[entry] as number) < asked.length) continue;
        const worth = (score[entry] as number) / Math.sqrt(4 + (sizes[entry] as number));
        const last = best.at(-1);
        if (best.length === limit && last !== undefined && worth <= last.worth) continue;
        let at = best.length;
        while (at > 0 && (best[at - 1] as { worth: number }).worth < worth) at--;
        best.splice(at, 0, { entry, worth });
        if (best.length > limit) best.pop();
      }
      return best.map(({ entry }) => entry);
    },
  };
}
