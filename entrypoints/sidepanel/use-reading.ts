import { useEffect, useState } from 'preact/hooks';
import type { ReadingActionsProps } from '../../components/sidepanel/ReadingActions.tsx';
import type { ReadingView } from '../../lib/i18n/own-data-views.ts';
import { ask } from '../../lib/platform/ask.ts';
import { messageOf } from '../../lib/platform/own-page.ts';
import type { PostingSummary } from '../../lib/platform/posting-summary.ts';
import { watchReadings, watchSettings } from '../../lib/platform/watch-profile.ts';
import { hostOf } from '../../lib/profile/settings.ts';

/** What is kept of a posting, as it is now in every window, and how that is changed. */
export function useReading(posting: PostingSummary | null): ReadingActionsProps {
  const [reading, setReading] = useState<ReadingView | null>(null);
  const [pausedSites, setPausedSites] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const site = hostOf(posting?.url ?? null);
  const fail = (error: unknown) => setFailure(messageOf(error));
  useEffect(() => {
    let overtaken = false;
    const unlessOvertaken = (error: unknown) => {
      if (!overtaken) setFailure(messageOf(error));
    };
    const read = () => {
      setFailure(null);
      if (posting === null) return setReading(null);
      const { board, jobId, title, company, location } = posting;
      ask('readings.find', { posting: { board, jobId, title, company, location } }).then((found) => {
        if (!overtaken) setReading(found);
      }, unlessOvertaken);
    };
    const readSettings = () =>
      void ask('settings.read', {}).then((settings) => {
        if (!overtaken) setPausedSites(settings.pausedSites);
      }, unlessOvertaken);
    read();
    readSettings();
    const unwatch = [watchReadings(read), watchSettings(readSettings)];
    return () => {
      overtaken = true;
      for (const stop of unwatch) stop();
    };
  }, [posting]);
  // A site may be paused by a host above it.
  const pausedBy = pausedSites.find((paused) => site === paused || site?.endsWith(`.${paused}`));
  return {
    starred: reading?.starred ?? null,
    site,
    paused: pausedBy !== undefined,
    failure,
    onStar(starred) {
      if (reading !== null) ask('readings.star', { name: reading.name, starred }).catch(fail);
    },
    onPause(paused) {
      const change = paused ? { pause: site ?? undefined } : { resume: pausedBy };
      ask('settings.write', { change }).catch(fail);
    },
  };
}
