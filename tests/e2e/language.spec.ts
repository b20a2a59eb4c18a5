import { LANGUAGES, type Language } from '../../lib/i18n/languages.ts';
import german from '../../lib/i18n/messages/de.json' with { type: 'json' };
import english from '../../lib/i18n/messages/en.json' with { type: 'json' };
import { expect, test } from './extension.ts';
import { type Tab, until } from './kit/kit.ts';

const choose = (tab: Tab, code: Language | ''): Promise<void> =>
  tab.evaluate((value) => {
    const field = document.querySelector<HTMLSelectElement>('#language select');
    if (field === null) throw new Error('no choice of language');
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, code as string);

/** The page's language, direction and title, and the language that is chosen; null while it is not drawn. */
const shown = (tab: Tab) =>
  tab
    .evaluate(() => {
      const field = document.querySelector<HTMLSelectElement>('#language select');
      if (field === null) return null;
      const { lang, dir } = document.documentElement;
      const title = document.querySelector('h1')?.textContent ?? '';
      return { lang, dir, title, chosen: field.value, offered: [...field.options].map(({ text }) => text) };
    }, null)
    // The page is just being drawn anew.
    .catch(() => null);

const speaks = (tab: Tab, lang: string, chosen: string) =>
  until(`the page in ${lang}`, async () => {
    const now = await shown(tab);
    return now !== null && now.lang === lang && now.chosen === chosen;
  });

test('the language is chosen on the options page, and every page speaks it at once', async ({ kit }) => {
  const options = await kit.openOwn('options.html');
  await speaks(options, 'en', '');
  expect((await shown(options))?.offered).toEqual([
    english['options.languageBrowser'],
    ...Object.values(LANGUAGES),
  ]);

  await choose(options, 'de');
  await speaks(options, 'de', 'de');
  expect(await shown(options)).toMatchObject({ dir: 'ltr', title: german['options.title'] });
  const welcome = await kit.openOwn('welcome.html');
  const title = () => welcome.evaluate(() => document.querySelector('h1')?.textContent ?? '', null);
  await until('the welcome page in German', async () => (await title()) === german['welcome.title']);

  await choose(options, 'ar');
  await speaks(options, 'ar', 'ar');
  expect(await shown(options)).toMatchObject({ dir: 'rtl' });

  await choose(options, '');
  await speaks(options, 'en', '');
  await until(
    'the welcome page in English',
    async () => (await title().catch(() => '')) === english['welcome.title'],
  );
});
