import { useEffect, useState } from 'preact/hooks';
import { hoursLeft } from '../../lib/guidance/plan/hours-left.ts';
import { ask } from '../../lib/platform/ask.ts';
import { localDay } from '../../lib/platform/dates.ts';
import { watchProfile } from '../../lib/platform/watch-profile.ts';
import type { PartProps } from './part.ts';

/** The person's own limits, as the options page has them now. */
export function useLimits(): PartProps['limits'] {
  const [limits, setLimits] = useState<PartProps['limits']>({ budget: null, hours: null });
  useEffect(() => {
    const read = () =>
      ask('profile.read', {}).then(
        ({ goals }) => setLimits({ budget: goals.budget ?? null, hours: hoursLeft(goals, localDay()) }),
        () => undefined,
      );
    void read();
    return watchProfile(() => void read());
  }, []);
  return limits;
}
