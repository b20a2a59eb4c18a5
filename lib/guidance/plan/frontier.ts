/** What a set of credentials comes to: heavier, cheaper, shorter is better, then fewer, then preferred. */
export interface FrontSet {
  /** Places in the problem's items. */
  readonly items: readonly number[];
  readonly weight: number;
  readonly cents: number;
  readonly hours: number;
  /** The sum of the ranks of what was chosen: the last tie is broken by it. */
  readonly rank: number;
}

/** The sets found so far that no other found set of the same weight beats, by weight. */
export interface Frontier {
  /** True where a set of this worth is better than all that are known of its weight. */
  isNew(weight: number, cents: number, hours: number, count: number, rank: number): boolean;
  /** Takes a set that is new, and drops what it beats. */
  add(set: FrontSet): void;
  /** True where a known set is as heavy, as cheap and as short as this, and no longer a list. */
  covers(weight: number, cents: number, hours: number, count: number): boolean;
  /** What no other set beats in weight, cost and hours: by weight, then by cost. */
  sets(): FrontSet[];
}

/** Sets of one weight stand by rising cost and falling hours, so that a look is a walk along few. */
export function createFrontier(): Frontier {
  // By weight: whole numbers, and no more than a posting asks.
  const stairs: (FrontSet[] | undefined)[] = [];
  let heaviest: number[] = [];
  const beats = (set: FrontSet, cents: number, hours: number, count: number, rank: number): boolean => {
    if (set.cents > cents || set.hours > hours) return false;
    if (set.cents < cents || set.hours < hours) return true;
    return set.items.length < count || (set.items.length === count && set.rank <= rank);
  };
  return {
    isNew(weight, cents, hours, count, rank) {
      const known = stairs[weight];
      if (known === undefined) return true;
      for (let place = 0; place < known.length; place++) {
        const set = known[place] as FrontSet;
        if (set.cents > cents) return true;
        if (beats(set, cents, hours, count, rank)) return false;
      }
      return true;
    },
    add(set) {
      const known = stairs[set.weight];
      if (known === undefined) {
        stairs[set.weight] = [set];
        heaviest = [...heaviest, set.weight].sort((one, other) => other - one);
        return;
      }
      const kept = known.filter(
        ({ cents, hours, items, rank }) => !beats(set, cents, hours, items.length, rank),
      );
      const place = kept.findIndex(({ cents }) => cents >= set.cents);
      kept.splice(place < 0 ? kept.length : place, 0, set);
      stairs[set.weight] = kept;
    },
    covers(weight, cents, hours, count) {
      for (const known of heaviest) {
        if (known < weight) return false;
        for (const set of stairs[known] as FrontSet[]) {
          if (set.cents > cents) break;
          if (set.hours <= hours && (set.items.length <= count || known > weight)) return true;
        }
      }
      return false;
    },
    sets() {
      const front: FrontSet[] = [];
      for (const weight of heaviest)
        for (const set of stairs[weight] as FrontSet[])
          if (!front.some(({ cents, hours }) => cents <= set.cents && hours <= set.hours)) front.push(set);
      return front.sort((one, other) => one.weight - other.weight || one.cents - other.cents);
    },
  };
}
