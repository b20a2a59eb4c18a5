import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/page/watch.ts';

/** A page that was looked at, and how often it was then told to have changed. */
function watched(body: string) {
  const { window } = new JSDOM(`<body>${body}</body>`);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const changed = vi.fn();
  const watch = watchPage(window.document, changed);
  watch.onStart();
  return { page: window.document, changed, watch };
}

describe('components that are drawn late', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('are noticed as long as one of the page is not defined', async () => {
    const { page, changed, watch } = watched('<job-view></job-view>');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(changed).not.toHaveBeenCalled();
    page.querySelector('job-view')?.attachShadow({ mode: 'open' }).append('A job');
    await vi.advanceTimersByTimeAsync(600);
    expect(changed).toHaveBeenCalledTimes(1);
    watch.stop();
  });

  it('are waited for no longer than for any other posting', async () => {
    const { page, changed } = watched('<job-view></job-view>');
    await vi.advanceTimersByTimeAsync(10_500);
    expect(vi.getTimerCount()).toBe(0);
    page.querySelector('job-view')?.attachShadow({ mode: 'open' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('are looked for once where all is defined', async () => {
    const { watch } = watched('<main><p>Walks along the estuary</p></main>');
    await vi.advanceTimersByTimeAsync(300);
    // What is left ends the waiting.
    expect(vi.getTimerCount()).toBe(1);
    watch.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
