import { test as base } from '@playwright/test';
import { expect, openPanel, paintedText, panelLists, startKit } from './extension.ts';
import { until } from './kit/kit.ts';
import { ADDRESSES } from './postings.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from the pattern
base('asks for no site at install, and reads a board only once it is allowed', async ({}, info) => {
  const kit = await startKit(info);
  try {
    const welcome = await kit.waitForOwn('welcome.html');
    const tab = await kit.open(ADDRESSES.cloud);
    await pause(1_000);
    expect(await paintedText(tab)).toEqual({});
    expect(await tab.evaluate(() => document.querySelector('certlens-panel'), null)).toBeNull();

    await until('the button', () =>
      welcome.evaluate(() => document.querySelector('button.primary') !== null, null),
    );
    await welcome.front();
    const [asked] = await Promise.all([kit.answerPrompt('deny'), welcome.click('button.primary')]);
    expect(asked.length).toBeGreaterThan(0);
    const status = () =>
      welcome.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '', null);
    const denied = await until('the welcome page to say that it was denied', status);
    await tab.reload();
    await pause(1_000);
    expect(await paintedText(tab)).toEqual({});

    await welcome.front();
    await Promise.all([kit.answerPrompt('allow'), welcome.click('button.primary')]);
    const allowed = await until('the welcome page to say that it is allowed', async () => {
      const now = await status();
      return now !== denied ? now : null;
    });
    expect(allowed).not.toBe(denied);
    await tab.front();
    // The tab that was open all along is read without a reload.
    await until('the open tab', async () => (await paintedText(tab))['certlens-required']?.length);
    const next = await kit.open(ADDRESSES.finance);
    await until('a new tab', async () => (await paintedText(next))['certlens-required']?.length);
    info.annotations.push({ type: 'prompt', description: kit.promptBy });
  } finally {
    await kit.close();
  }
});

// biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from the pattern
base('reads any other page when the toolbar button is pressed', async ({}, info) => {
  const kit = await startKit(info);
  try {
    const tab = await kit.open(ADDRESSES.employer);
    await pause(800);
    expect(await paintedText(tab)).toEqual({});
    const popup = await kit.openPopup(tab);
    const text = await until('the posting in the popup', () =>
      popup.evaluate(
        (view) => (view.document.querySelector('.requirement') ? view.document.body.textContent : null),
        null,
      ),
    );
    expect(text).toContain('Platform Engineer');
    await popup.close();
    await until('highlights', async () =>
      (await paintedText(tab))['certlens-required']?.includes('Terraform'),
    );
    await openPanel(tab);
    expect((await panelLists(tab))?.text).toContain('Terraform');
    // The page forbids every style of its own: ours stand all the same.
    const width = await tab.inPanel(
      (root) => root.querySelector('.panel')?.getBoundingClientRect().width ?? 0,
      null,
    );
    expect(width).toBeGreaterThan(300);
    expect(width).toBeLessThan(420);
  } finally {
    await kit.close();
  }
});
