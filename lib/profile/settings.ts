import * as z from 'zod/mini';

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
