import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookUpAddress, readLookUpAddress } from '../../../lib/platform/elsewhere/look-up-page.ts';
import { suggestionsFor, targetOf } from '../../../lib/platform/elsewhere/omnibox.ts';
import { showMissing, showNothing } from '../../../lib/platform/elsewhere/toolbar-badge.ts';

const hits = [
  { kind: 'credential', id: 'cka', name: 'CKA <b> & "more"', issuer: 'CNCF' },
  { kind: 'skill', id: 'sql', name: 'SQL', issuer: null },
];
vi.mock('../../../lib/platform/catalog.ts', () => ({
  searchCatalog: async (text: string, limit: number) => (text === 'k' ? hits.slice(0, limit) : []),
}));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://id${path}`);
});

const searchOf = (address: string) => new URL(address).search;

describe('the address of the look-up page', () => {
  it.each(['CKA', 'C# & .NET', 'ärztin?text=x#y', '½ "<script>"'])('brings %s back', (text) =>
    expect(readLookUpAddress(searchOf(lookUpAddress({ text })))).toEqual({ text }));

  it('brings a credential back', () =>
    expect(readLookUpAddress(searchOf(lookUpAddress({ credential: 'cka' })))).toEqual({ credential: 'cka' }));

  it('holds no more of a selection than can be looked up', () => {
    const target = readLookUpAddress(searchOf(lookUpAddress({ text: `  a\n\tb ${'x'.repeat(10_000)}` })));
    expect(target).toEqual({ text: `a b ${'x'.repeat(196)}` });
  });

  it.each([
    '',
    '?credential=../../x',
    `?credential=${'a'.repeat(9_999)}`,
  ])('asks for nothing by "%.30s"', (search) => expect(readLookUpAddress(search)).toEqual({ text: '' }));
});

describe('the address bar', () => {
  it('suggests what is found, without signs that a browser would read as markup', async () => {
    const suggested = await suggestionsFor('k');
    expect(suggested).toEqual([
      { content: 'credential:cka', description: 'CKA  b     more  · CNCF' },
      { content: 'SQL', description: 'SQL · Skill' },
    ]);
    expect(suggested.map(({ content }) => targetOf(content))).toEqual([
      { credential: 'cka' },
      { text: 'SQL' },
    ]);
  });

  it('looks up what was typed where nothing was chosen', () =>
    expect(targetOf('k8s admin')).toEqual({ text: 'k8s admin' }));
});

describe("the toolbar's button", () => {
  it('says how many are missing in its tab, and nothing once the posting is left', async () => {
    const text = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined);
    const title = vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue(undefined);
    vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
    vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockRejectedValue(new Error('the tab is gone'));
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      action: { default_title: 'Read' },
    } as never);
    await showMissing(7, 3, '3 of 5 missing');
    expect(text).toHaveBeenLastCalledWith({ tabId: 7, text: '3' });
    expect(title).toHaveBeenLastCalledWith({ tabId: 7, title: '3 of 5 missing' });
    await showNothing(7);
    expect(text).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
    expect(title).toHaveBeenLastCalledWith({ tabId: 7, title: 'Read' });
  });
});
