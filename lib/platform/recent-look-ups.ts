import { browser } from '#imports';

const KEY = 'recent-look-ups';
const MOST_RECENT = 8;

/** A skill or a credential that was looked up. */
export interface RecentLookUp {
  readonly kind: 'skill' | 'credential' | 'family';
  readonly id: string;
  readonly name: string;
  readonly issuer?: string | null | undefined;
}

/** What was looked up since the browser was started, the latest first. It lies in memory, never on the disk. */
export async function recentLookUps(): Promise<readonly RecentLookUp[]> {
  const { [KEY]: written } = await browser.storage.session.get(KEY);
  return Array.isArray(written) ? written : [];
}

/** Puts one in front. Nothing that is looked up in a private window is remembered. */
export async function rememberLookUp({ kind, id, name, issuer }: RecentLookUp): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  const others = (await recentLookUps()).filter((other) => other.kind !== kind || other.id !== id);
  const next = [{ kind, id, name, issuer }, ...others].slice(0, MOST_RECENT);
  await browser.storage.session.set({ [KEY]: next });
}
