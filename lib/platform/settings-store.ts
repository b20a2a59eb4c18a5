import * as z from 'zod/mini';
import { browser } from '#imports';
import { inTurn } from './in-turn.ts';
import { ExtensionError } from './protocol.ts';
import { translator } from './words.ts';

export const SETTINGS_KEY = 'settings';

/** For how many days readings are kept; null for always. */
export const KEEP_DAYS = [30, 90, 365, null] as const;
export type KeepDays = (typeof KEEP_DAYS)[number];
const MOST_PAUSED = 200;

export const keepDaysSchema = z.union([z.literal(30), z.literal(90), z.literal(365), z.null()]);
/** A host name as an address has it. */
export const siteSchema = z.string().check(z.maxLength(253), z.regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/));

export const settingsSchema = z.object({
  version: z.literal(1),
  /** The profile goes through the browser's own sync. */
  sync: z.boolean(),
  /** Postings that are read are remembered. */
  remember: z.boolean(),
  keepDays: keepDaysSchema,
  /** Postings of these hosts, and of hosts below them, are not remembered. */
  pausedSites: z.array(siteSchema).check(z.maxLength(MOST_PAUSED)),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  sync: false,
  remember: true,
  keepDays: 365,
  pausedSites: [],
};

/** One change of the settings; a site is paused or taken up again by itself, so that two windows do not undo each other. */
export interface SettingsChange {
  readonly sync?: boolean | undefined;
  readonly remember?: boolean | undefined;
  readonly keepDays?: KeepDays | undefined;
  readonly pause?: string | undefined;
  readonly resume?: string | undefined;
}

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

/** True where postings of this address may be remembered. */
export function maySave(settings: Settings, address: string | null): boolean {
  if (!settings.remember) return false;
  const host = hostOf(address);
  return host === null || !settings.pausedSites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** The host of an address; null when it has none. */
export function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).hostname.toLowerCase() || null;
}
