import { browser } from '#imports';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange, settingsSchema } from '../profile/settings.ts';
import { inTurn } from './in-turn.ts';
import { ExtensionError } from './protocol.ts';
import { SETTINGS_KEY } from './watch-profile.ts';
import { translator } from './words.ts';

/** Settings that can't be read remember nothing and send nothing, and are left as they are. */
export async function loadSettings(): Promise<{
  readonly settings: Settings;
  readonly problem: string | null;
}> {
  const { [SETTINGS_KEY]: raw } = await browser.storage.local.get(SETTINGS_KEY);
  if (raw === undefined) return { settings: DEFAULT_SETTINGS, problem: null };
  const parsed = settingsSchema.safeParse(raw);
  if (parsed.success) return { settings: parsed.data, problem: null };
  const issue = parsed.error.issues[0];
  return {
    settings: { ...DEFAULT_SETTINGS, remember: false },
    problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  };
}

const queue = inTurn();

/** One change after the other. Throws an `ExtensionError` where the stored settings can't be read. */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  return queue(async () => {
    const { settings, problem } = await loadSettings();
    const refuse = (detail: string) =>
      new ExtensionError('profile', translator().text('error.settings-refused', { detail }));
    if (problem !== null) throw refuse(problem);
    const { pause, resume } = change;
    const others = settings.pausedSites.filter((site) => site !== pause && site !== resume);
    const next = settingsSchema.safeParse({
      version: 1,
      sync: change.sync ?? settings.sync,
      remember: change.remember ?? settings.remember,
      keepDays: change.keepDays === undefined ? settings.keepDays : change.keepDays,
      pausedSites: pause === undefined ? others : [...others, pause].sort(),
    });
    if (!next.success) throw refuse(next.error.issues[0]?.message ?? '');
    if (JSON.stringify(next.data) !== JSON.stringify(settings))
      await browser.storage.local.set({ [SETTINGS_KEY]: next.data });
    return next.data;
  });
}
