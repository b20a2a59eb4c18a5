import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuidanceView } from '../../../lib/i18n/guidance-view.ts';
import { startSession } from '../../../lib/page/session.ts';
import { looksLikePosting } from '../../../lib/posting/looks-like-posting.ts';
import { HOSTS } from '../../../lib/posting/markup/dom.ts';
import { readPlain } from '../../../lib/posting/read-posting.ts';
import { longPage, NO_POSTING } from '../../bench/made-up-page.ts';

const ADDRESS = 'https://careers.tidewright.example/jobs/88';
const PANEL = 'x-panel';

/** A session on a page, with what it does counted. */
function sessionOn(html: string) {
  const { window } = new JSDOM(html, { url: ADDRESS });
  const page = window.document;
  const counts = { readings: 0, looks: 0, messages: 0, walks: 0 };
  /** The observers that observe something. */
  const observing = new Set<object>();
  vi.stubGlobal(
    'MutationObserver',
    class extends window.MutationObserver {
      override observe(target: Node, options?: MutationObserverInit) {
        observing.add(this);
        super.observe(target, options);
      }
      override disconnect() {
        observing.delete(this);
        super.disconnect();
      }
    },
  );
  for (const prototype of [window.Document.prototype, window.Element.prototype]) {
    const query = prototype.querySelectorAll;
    prototype.querySelectorAll = function (this: ParentNode, selector: string) {
      if (selector === HOSTS && (this.nodeType === 9 || this === page.documentElement)) counts.walks++;
      return Reflect.apply(query, this, [selector]);
    } as typeof query;
  }
  const session = startSession({
    page,
    address: () => ADDRESS,
    mayShowPosting: (document, address) => {
      counts.looks++;
      return looksLikePosting(document, address);
    },
    async read(document, address) {
      counts.readings++;
      const reading = readPlain(document, address);
      return reading.posting === null ? reading : { ...reading, told: null };
    },
    find: () => {
      counts.messages++;
      return Promise.resolve({ language: 'en', found: { requirements: [], beyond: [] }, headings: [] });
    },
    guide: () => {
      counts.messages++;
      return Promise.resolve({} as GuidanceView);
    },
    // Our own element comes beside the body, here as late as it can.
    show: (shown) => {
      const own = page.querySelector(PANEL);
      if (shown === null) own?.remove();
      else if (own === null && shown.view !== null) page.documentElement.append(page.createElement(PANEL));
    },
    isOurs: (element) => element.localName === PANEL,
  });
  return { page, session, counts, observing };
}

const pass = async (milliseconds: number) => {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await Promise.resolve();
};

describe('what it costs, in counts', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is one reading, two messages and one observer for a posting that stands still', async () => {
    const { session, counts, observing } = sessionOn(longPage(3_000, true));
    await pass(20_000);
    expect(counts).toMatchObject({ looks: 1, readings: 1, messages: 2 });
    expect(observing.size).toBe(1);
    session.stop();
    expect(observing.size).toBe(0);
  });

  it('is one reading more for each change that has settled, and no message for the same words', async () => {
    const { page, session, counts, observing } = sessionOn(longPage(3_000, false));
    await pass(1_000);
    expect(counts).toMatchObject({ readings: 1, messages: 2 });
    for (let change = 0; change < 20; change++) {
      page.querySelector('.text')?.append(page.createElement('span'));
      await pass(20);
    }
    await pass(1_000);
    expect(counts).toMatchObject({ readings: 2, messages: 2 });
    expect(observing.size).toBe(1);
    session.stop();
  });

  it('is one look, two walks for components and no reading on a page without posting, and in the end no observer', async () => {
    const { session, counts, observing } = sessionOn(NO_POSTING);
    await pass(1_000);
    // The detector and the observer share one walk; the other looks whether components were drawn late.
    expect(counts).toEqual({ looks: 1, readings: 0, messages: 0, walks: 2 });
    expect(observing.size).toBe(1);
    await pass(20_000);
    expect(observing.size).toBe(0);
    expect(counts.walks).toBe(2);
    session.stop();
  });
});
