import { expect, paintedText, test } from './extension.ts';
import { type Kit, type Tab, until } from './kit/kit.ts';
import { ADDRESSES } from './postings.ts';

/** The middle of the first range of a highlight that holds these words. */
const placeOfWords = (tab: Tab, words: string): Promise<{ x: number; y: number } | null> =>
  tab.evaluate((wanted) => {
    for (const [name, ranges] of CSS.highlights as unknown as Map<string, Iterable<Range>>)
      for (const range of name.startsWith('certlens-') ? ranges : [])
        if (range.toString() === wanted) {
          range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
    return null;
  }, words);

const cardText = (tab: Tab): Promise<string | null> =>
  tab.inPanel((root) => root.querySelector('.card')?.textContent ?? null, null);

async function openPosting(kit: Kit): Promise<Tab> {
  const tab = await kit.open(ADDRESSES.cloud);
  await until('highlights', async () => (await paintedText(tab))['certlens-required']?.length);
  await until('the badge', () =>
    tab.inPanel((root) => /\d/.test(root.querySelector('.badge')?.textContent ?? ''), null),
  );
  return tab;
}

test('a press on a highlight says what it is, why, and what closes it; Escape takes it away', async ({
  kit,
}) => {
  const tab = await openPosting(kit);
  const place = await until('the words', () => placeOfWords(tab, 'Ansible'));
  await tab.press(place.x, place.y);
  const text = await until('the card', () => cardText(tab));
  expect(text).toContain('Ansible');
  expect(text).toContain('Skill');
  expect(text).toContain('Nice to have');
  expect(text).toMatch(/preferred/i);
  expect(text).toContain('Closed by');
  await tab.key('Escape');
  await until('the card to go', async () => (await cardText(tab)) === null);
  const other = await until('other words', () => placeOfWords(tab, 'Kubernetes'));
  await tab.press(other.x, other.y);
  await until('the other card', async () => (await cardText(tab))?.includes('Requirements'));
  await tab.press(5, 300);
  await until('the card to go', async () => (await cardText(tab)) === null);
  await tab.close();
});

test('the badge is moved by keyboard, stays where it was put, and opens as before', async ({ kit }) => {
  const tab = await openPosting(kit);
  const where = (one: Tab) =>
    one.inPanel((root) => {
      const box = root.querySelector('.badge')?.getBoundingClientRect();
      return box === undefined ? null : { x: box.x, y: box.y };
    }, null);
  const first = await until('the badge', () => where(tab));
  await tab.inPanel((root) => root.querySelector<HTMLElement>('.badge')?.focus(), null);
  await tab.key('ArrowLeft');
  await tab.key('ArrowUp');
  const moved = await until('it to move', async () => {
    const at = await where(tab);
    return at !== null && at.x < first.x && at.y < first.y ? at : null;
  });
  await tab.reload();
  await until('the badge where it was put', async () => {
    const at = await where(tab);
    return at?.x === moved.x && at.y === moved.y;
  });
  await tab.inPanel((root) => root.querySelector<HTMLElement>('.badge')?.focus(), null);
  await tab.key('ArrowRight');
  for (let step = 0; step < 20; step++) await tab.key('ArrowDown');
  await until('it to be back', async () => (await where(tab))?.y === first.y);
  await tab.key('Enter');
  await until('the panel', () => tab.inPanel((root) => root.querySelector('.panel') !== null, null));
  await tab.close();
});

test('one press switches it off on this site, and one in the popup on again', async ({ kit }) => {
  const tab = await openPosting(kit);
  await tab.inPanel((root) => root.querySelector<HTMLElement>('.badge')?.click(), null);
  await until('the panel', () =>
    tab.inPanel((root) => root.querySelector('.panel footer button') !== null, null),
  );
  await tab.inPanel((root) => root.querySelector<HTMLElement>('.panel footer button')?.click(), null);
  await until('nothing of ours to be there', async () => {
    const painted = Object.keys(await paintedText(tab)).length;
    return (
      painted === 0 &&
      (await tab.inPanel((root) => root.querySelector('.badge, .panel') !== null, null)) !== true
    );
  });
  await tab.reload();
  const popup = await kit.openPopup(tab);
  await until('the popup to say so', () =>
    popup.evaluate((view) => view.document.body.textContent?.includes('switched CertLens off'), null),
  );
  expect(Object.keys(await paintedText(tab))).toEqual([]);
  await popup.press('button.primary');
  await until('highlights', async () => (await paintedText(tab))['certlens-required']?.length);
  await until('the popup to show the posting', () =>
    popup.evaluate((view) => view.document.querySelector('.requirement') !== null, null),
  );
  await popup.close();
  await tab.close();
});
