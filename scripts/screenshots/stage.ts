import type { Kit, Tab, Theme } from '../../tests/e2e/kit/kit.ts';
import { until } from '../../tests/e2e/kit/kit.ts';

/** How a picture is taken. */
export interface Look {
  readonly language: string;
  readonly theme: Theme;
  readonly width: 'usual' | 'narrow' | 'wide';
}

export const USUAL: Look = { language: 'en', theme: 'light', width: 'usual' };

/** What a person holds and aims for, as a profile of the first version. */
export interface Held {
  readonly skills: readonly string[];
  readonly credentials: readonly { readonly id: string; readonly expires?: string }[];
  readonly goals: Readonly<Record<string, unknown>>;
}

export const NOTHING: Held = { skills: [], credentials: [], goals: {} };

/** A browser with the boards allowed, in which pictures are taken. */
export interface Stage {
  readonly kit: Kit;
  /** A page of the extension, to write its storage from. */
  readonly own: Tab;
}

/** Writes into the extension's storage; null takes a key away. */
export async function store({ own }: Stage, values: Readonly<Record<string, unknown>>): Promise<void> {
  // A page of the extension is drawn anew in another language: it may be gone for a moment.
  await until('the storage', () =>
    own.evaluate(async (all) => {
      type Area = { set(values: object): Promise<void>; remove(key: string): Promise<void> };
      const { local } = (globalThis as never as { chrome: { storage: { local: Area } } }).chrome.storage;
      for (const [key, value] of Object.entries(all))
        await (value === null ? local.remove(key) : local.set({ [key]: value }));
      return true;
    }, values),
  );
}

export const hold = (stage: Stage, held: Held) => store(stage, { profile: { version: 1, ...held } });

/** Waits until an element is there. */
export const there = (tab: Pick<Tab, 'evaluate'>, selector: string) =>
  until(selector, () => tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector));

/** The same in the panel on a page. */
export const inPanel = (tab: Tab, selector: string) =>
  until(selector, () => tab.inPanel((root, wanted) => root.querySelector(wanted) !== null, selector));

/** Widths in CSS pixels by view. */
export const SIZES = {
  page: { usual: 1280, narrow: 390, wide: 1600 },
  own: { usual: 960, narrow: 400, wide: 1440 },
  popup: { usual: 384, narrow: 384, wide: 384 },
  side: { usual: 360, narrow: 280, wide: 560 },
} as const;
export const HEIGHT = 800;
