import { expect, test } from './extension.ts';
import { type Kit, until } from './kit/kit.ts';
import { ADDRESSES, ARTICLE, CLOUD_JOB } from './postings.ts';

/** Presses the popup's button and answers with what came to the clipboard, once the popup says so. */
async function copied(kit: Kit, address: string, ready: string) {
  const tab = await kit.open(address);
  const popup = await kit.openPopup(tab);
  await until('the popup to have read', () =>
    popup.evaluate((view, selector) => view.document.querySelector(selector) !== null, ready),
  );
  await popup.evaluate((view) => {
    const clipboard = view.navigator.clipboard as { writeText(text: string): Promise<void> };
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = async (text) => {
      await write(text);
      view.document.body.dataset.copied = text;
    };
  }, null);
  await popup.press('.report button');
  const text = await until('the report', () =>
    popup.evaluate((view) => view.document.body.dataset.copied, null),
  );
  await until('the popup to say so', () =>
    popup.evaluate(
      (view) => view.document.querySelector('.report [role=status]')?.textContent?.includes('was copied'),
      null,
    ),
  );
  await popup.close();
  await tab.close();
  return text;
}

test('copies how a page without a posting is built, and none of its text', async ({ kit }) => {
  const text = await copied(kit, ADDRESSES.article, '.report button');
  expect(text).toMatch(/^CertLens \d/);
  expect(text).toContain('host: jobs.lever.co');
  expect(text).toContain('board: lever');
  expect(text).toContain('read as: no posting');
  expect(text).toMatch(/^ *article$/m);
  for (const word of ARTICLE.match(/\b(?:estuary|river|boots|meadows|dunes|walks)\b/g) ?? [])
    expect(text).not.toContain(word);
});

test('copies the same where a posting was read', async ({ kit }) => {
  const text = await copied(kit, ADDRESSES.cloud, '.requirement');
  expect(text).toContain('json-ld');
  expect(text).toContain('#description');
  for (const word of ['Terraform', CLOUD_JOB.company, CLOUD_JOB.title, 'harbourfinch'])
    expect(text).not.toContain(word);
});
