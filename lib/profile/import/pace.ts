import { ImportError } from './import-error.ts';
import { LIMITS } from './limits.ts';

/** Work goes on for so many milliseconds before the page gets its turn. */
const SLICE = 12;

/** What bounds the work on one file and tells how far it is. */
export interface Pace {
  readonly signal: AbortSignal;
  /** To be awaited between two small pieces of work; `done` is the part that is behind, 0 to 1. Throws an `ImportError`. */
  breathe(done?: number): Promise<void>;
  /** Waits for work that goes on elsewhere, no longer than the signal and the time allow. */
  within<T>(work: Promise<T>): Promise<T>;
}

interface PaceOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number) => void;
  /** Milliseconds, monotonous. */
  readonly now?: () => number;
  readonly most?: number;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Stops on the signal or when the time is over, and lets the page live in between. */
export function createPace(options: PaceOptions = {}): Pace {
  const { onProgress, now = () => performance.now(), most = LIMITS.time } = options;
  const signal = options.signal ?? new AbortController().signal;
  const start = now();
  let turn = start;
  const tooSlow = () => new ImportError('too-slow', { seconds: Math.round(most / 1000) });
  const check = () => {
    if (signal.aborted) throw new ImportError('cancelled');
    if (now() - start > most) throw tooSlow();
  };
  return {
    signal,
    async within(work) {
      check();
      let timer: ReturnType<typeof setTimeout> | undefined;
      let stop = () => {};
      const over = new Promise<never>((_, reject) => {
        stop = () => reject(new ImportError('cancelled'));
        signal.addEventListener('abort', stop, { once: true });
        timer = setTimeout(() => reject(tooSlow()), most - (now() - start));
      });
      try {
        return await Promise.race([work, over]);
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
      }
    },
    async breathe(done) {
      check();
      if (now() - turn < SLICE) return;
      if (done !== undefined) onProgress?.(Math.min(1, Math.max(0, done)));
      await nextTurn();
      turn = now();
      check();
    },
  };
}
