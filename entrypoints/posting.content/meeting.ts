import { ask } from '../../lib/platform/ask.ts';
import type { PageScript } from '../../lib/platform/protocol.ts';

/** Where a script that is put into the page later hands over what it brings. */
export interface Meeting<Brought> {
  /** Said by the script that brings it. */
  offer(brought: Brought): void;
  /** Has the script put into the page. Fails when the extension has gone, or may not read the page any more. */
  bring(): Promise<Brought>;
}

/** How long an answer is waited for (milliseconds): a background that dies meanwhile never gives one. */
const LATEST = 5_000;

/**
 * Where two scripts meet, in the world that the extension's scripts have to themselves: a symbol, for a page's elements
 * answer to names.
 */
export function meetingOf<Brought>(script: PageScript): Meeting<Brought> {
  const place = Symbol.for(`certlens.${script}`);
  const world = globalThis as { [place]?: Brought };
  return {
    offer(brought) {
      world[place] = brought;
    },
    async bring() {
      const late = new Promise<never>((_, reject) =>
        setTimeout(reject, LATEST, new Error('The script is late.')),
      );
      await Promise.race([ask('page.bring', { script }), late]);
      const brought = world[place];
      if (brought === undefined) throw new Error('The script did not come.');
      return brought;
    },
  };
}
