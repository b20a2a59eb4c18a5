import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_HOURS_PER_WEEK } from '../../lib/guidance/weights.ts';
import { ask } from '../../lib/platform/ask.ts';
import { localDay } from '../../lib/platform/dates.ts';
import { watchProfile } from '../../lib/platform/watch-profile.ts';
import type { PartProps } from './part.ts';

const WEEK = 7 * 86_400_000;

/** The person's own limits, as the options page has them now. */
export function useLimits(): PartProps['limits'] {
  const [limits, setLimits] = useState<PartProps['limits']>({ budget: null, hours: null });
  useEffect(() => {
    const read = () =>
      ask('profile.read', {}).then(
        ({ goals: { budget, by, hoursPerWeek } }) => {
          const weeks = by === undefined ? null : (Date.parse(by) - Date.parse(localDay())) / WEEK;
          setLimits({
            budget: budget ?? null,
            hours: weeks === null ? null : Math.max(0, weeks) * (hoursPerWeek ?? DEFAULT_HOURS_PER_WEEK),
          });
        },
        () => undefined,
      );
    void read();
    return watchProfile(() => void read());
  }, []);
  return limits;
}
