/** How long after a load or a navigation a page is looked at, and then again (milliseconds): no observer runs meanwhile. */
const LOOKS = [0, 600, 1_400, 3_000];

export interface Looks {
  /** Starts anew. */
  start(): void;
  stop(): void;
}

/** Looks a few times at what may come late. */
export function lookAWhile(look: () => void): Looks {
  let next: ReturnType<typeof setTimeout> | undefined;
  const lookAfter = (times: number) => {
    const after = LOOKS[times];
    if (after === undefined) return;
    next = setTimeout(() => {
      lookAfter(times + 1);
      look();
    }, after);
  };
  const stop = () => clearTimeout(next);
  return {
    start() {
      stop();
      lookAfter(0);
    },
    stop,
  };
}
