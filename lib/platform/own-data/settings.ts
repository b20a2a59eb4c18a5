import type { SettingsView } from '../../i18n/own-data-views.ts';
import type { Handlers } from '../answer-requests.ts';
import { sweepReadings } from '../readings-store.ts';
import { changeSettings, loadSettings } from '../settings-store.ts';
import { syncState, turnSync } from '../sync.ts';
import { translator } from '../words.ts';
import type { OwnDataRequests } from './protocol.ts';

async function settingsView(): Promise<SettingsView> {
  const [{ settings, problem }, state] = await Promise.all([loadSettings(), syncState()]);
  const { sync, remember, keepDays, pausedSites } = settings;
  return {
    sync,
    syncProblem: state.problem,
    remember,
    keepDays,
    pausedSites,
    problem: problem === null ? null : translator().text('error.settings-refused', { detail: problem }),
  };
}

export const settingsAnswers: Pick<Handlers, Extract<keyof OwnDataRequests, `settings.${string}`>> = {
  'settings.read': settingsView,
  async 'settings.write'({ change: { sync, ...change } }) {
    await changeSettings(change);
    if (sync !== undefined) await turnSync(sync);
    // What a shorter time no longer keeps goes at once.
    if (change.keepDays !== undefined) await sweepReadings();
    return settingsView();
  },
};
