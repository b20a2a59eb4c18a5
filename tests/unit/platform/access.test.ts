import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { syncRegistration } from '../../../lib/platform/access.ts';
import { BOARD_MATCHES } from '../../../lib/posting/boards/index.ts';

/** The browser's side: what is granted, and what is registered. */
const granted = new Set<string>();
let registered: { id: string; matches: string[]; js: string[]; allFrames: boolean }[] = [];
const calls: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  granted.clear();
  registered = [];
  calls.length = 0;
  const later = () => new Promise((resolve) => setTimeout(resolve, 1));
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
    },
    scripting: {
      getRegisteredContentScripts: async () => {
        await later();
        return registered;
      },
      registerContentScripts: async (scripts: typeof registered) => {
        await later();
        if (registered.length > 0) throw new Error('Duplicate script ID');
        calls.push('register');
        registered = scripts;
      },
      updateContentScripts: async (scripts: typeof registered) => {
        await later();
        if (registered.length === 0) throw new Error('Nonexistent script ID');
        calls.push('update');
        registered = scripts;
      },
      unregisterContentScripts: async () => {
        calls.push('unregister');
        registered = [];
      },
    },
  });
  vi.clearAllMocks();
});

describe('the registration of the reader', () => {
  it('is not there as long as no board is allowed', async () => {
    await syncRegistration();
    expect(calls).toEqual([]);
  });

  it('follows what is granted, step by step', async () => {
    const [first, second] = BOARD_MATCHES as [string, string];
    granted.add(first);
    await syncRegistration();
    expect(registered[0]?.matches).toEqual([first]);
    granted.add(second);
    await syncRegistration();
    expect(registered[0]?.matches).toEqual([first, second]);
    granted.clear();
    await syncRegistration();
    expect(registered).toEqual([]);
    expect(calls).toEqual(['register', 'update', 'unregister']);
  });

  it('does not race with itself', async () => {
    granted.add(BOARD_MATCHES[0] as string);
    await Promise.all([syncRegistration(), syncRegistration(), syncRegistration()]);
    expect(calls).toEqual(['register', 'update', 'update']);
    expect(registered[0]).toMatchObject({ js: ['/content-scripts/posting.js'], allFrames: true });
  });
});
