import { BOARD_ADDRESSES, FRAMED_PAGE, framingPage } from './board-pages.ts';
import { expect, test } from './extension.ts';
import { until } from './kit/kit.ts';
import { isPainted } from './kit/painted.ts';
import { CLOUD_JOB } from './postings.ts';

test('a board in a low frame of a page that may not be read shows its guidance there', async ({ kit }) => {
  kit.server.serve(BOARD_ADDRESSES.framed, { body: FRAMED_PAGE });
  kit.server.serve(BOARD_ADDRESSES.framing, { body: framingPage(BOARD_ADDRESSES.framed) });
  const tab = await kit.open(BOARD_ADDRESSES.framing);
  const frame = await tab.inFrame('greenhouse.io/embed');
  await until('highlights in the frame', () => isPainted(frame, 'Terraform'));
  expect(await tab.evaluate(() => document.querySelector('certlens-panel'), null)).toBeNull();

  const badge = await until('the badge', () =>
    frame.inPanel((root) => {
      const box = root.querySelector('.badge')?.getBoundingClientRect();
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, null),
  );
  const offset = await tab.evaluate(() => {
    const box = document.querySelector('iframe')?.getBoundingClientRect();
    return { x: box?.x ?? 0, y: box?.y ?? 0 };
  }, null);
  await tab.press(offset.x + badge.x, offset.y + badge.y);
  const shown = await until('the panel', () =>
    frame.inPanel((root) => {
      const panel = root.querySelector('.panel')?.getBoundingClientRect();
      const content = root.querySelector('.panel .content')?.getBoundingClientRect();
      const close = root.querySelector('.panel .close')?.getBoundingClientRect();
      if (panel === undefined || content === undefined || close === undefined) return null;
      if (root.querySelector('.requirement.missing') === null) return null;
      return { top: panel.top, bottom: panel.bottom, content: content.height, close: close.top };
    }, null),
  );
  expect(shown.top).toBeGreaterThanOrEqual(0);
  expect(shown.bottom).toBeLessThanOrEqual(300);
  expect(shown.content).toBeGreaterThan(100);
  expect(shown.close).toBeGreaterThanOrEqual(0);

  const popup = await kit.openPopup(tab);
  const text = await until('the posting in the popup', () =>
    popup.evaluate(
      (view) => (view.document.querySelector('.requirement') ? view.document.body.textContent : null),
      null,
    ),
  );
  expect(text).toContain(CLOUD_JOB.title);
  expect(text).toContain('Terraform');
  await popup.close();
  await tab.close();
});
