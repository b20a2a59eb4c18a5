import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseLanguage } from '../../../lib/i18n/languages.ts';

const files = vi.hoisted(() => new Map<string, string>());
vi.mock('../../../lib/platform/own-file.ts', () => ({
  ownFile: async (path: string) => new Response(files.get(path) ?? 'no such file'),
}));

/** As a fresh start of the worker: nothing is known from before. */
async function fresh(uiLanguage: string) {
  vi.resetModules();
  const words = await import('../../../lib/platform/words.ts');
  fakeBrowser.i18n.getUILanguage = () => uiLanguage;
  return words;
}

describe('the language that is chosen', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['pt-PT'], 'pt-BR'],
    [['pt_BR'], 'pt-BR'],
    [['ja', 'FR'], 'fr'],
    [['ja'], 'en'],
    [[], 'en'],
    [[''], 'en'],
  ])('for %j is %s', (wished, language) => expect(chooseLanguage(wished)).toBe(language));
});

describe('the words of the interface', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    files.clear();
    files.set('/messages/en/all.json', JSON.stringify({ 'panel.close': 'Close' }));
    files.set('/messages/de/all.json', JSON.stringify({ 'panel.close': 'Schließen' }));
  });

  it('are those of the browser’s language, and a name where a message is missing', async () => {
    const words = await fresh('de-CH');
    await words.prepareWords();
    expect(words.translator().locale).toBe('de');
    expect(words.translator().text('panel.close')).toBe('Schließen');
    expect(words.translator().text('panel.name')).toBe('panel.name');
  });

  it('are those of the chosen language, before the browser’s', async () => {
    const words = await fresh('en-GB');
    await words.chooseOwnLanguage('de');
    await words.prepareWords();
    expect(words.translator().locale).toBe('de');
    await words.chooseOwnLanguage(null);
    await words.prepareWords();
    expect(words.translator().locale).toBe('en');
  });

  it.each(['not JSON', '[1]', '{"panel.close":7}'])('are English where the file is %s', async (content) => {
    files.set('/messages/de/all.json', content);
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const words = await fresh('de');
    await words.prepareWords();
    expect(words.translator().text('panel.close')).toBe('Close');
    expect(words.translator().locale).toBe('en');
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  it('are tried again when none could be read', async () => {
    const before = [...files];
    files.clear();
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const words = await fresh('de');
    await expect(words.prepareWords()).rejects.toThrow();
    expect(() => words.translator()).toThrow();
    for (const [path, text] of before) files.set(path, text);
    await words.prepareWords();
    expect(words.translator().locale).toBe('de');
    logged.mockRestore();
  });
});
