import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuidanceView } from '../../../lib/i18n/guidance-view.ts';
import {
  type PageReading,
  type SessionDependencies,
  type Shown,
  startSession,
  type Told,
} from '../../../lib/page/session.ts';
import type { PlainPosting } from '../../../lib/posting/posting.ts';

const postingOf = (jobId: string, text: string): PlainPosting => ({
  title: `Job ${jobId}`,
  company: 'Mill',
  location: null,
  board: null,
  source: 'general',
  url: `https://mill.example/${jobId}`,
  jobId,
  text,
  lines: [{ start: 0, end: text.length, kind: null, rank: 0, apart: true }],
});

const TOLD: Told = { language: 'en', found: { requirements: [], beyond: [] }, headings: [] };
const viewOf = (summary: string) => ({ summary }) as GuidanceView;

/** A page whose posting is its one paragraph, as a pane that changes after its address. */
function pageOf(text: string) {
  const { window } = new JSDOM(`<body><main><p>${text}</p></main></body>`, { url: 'https://mill.example/1' });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const page = window.document;
  let address = 'https://mill.example/1';
  const shown: (Shown | null)[] = [];
  const asked: string[] = [];
  const read = async (): Promise<PageReading> => {
    const paragraph = page.querySelector('p');
    if (paragraph === null) return { posting: null, reason: 'other' };
    const posting = postingOf(address.split('/').pop() ?? '', paragraph.textContent ?? '');
    return { posting, region: page.querySelector('main'), sure: 1, told: null };
  };
  const dependencies: SessionDependencies = {
    page,
    address: () => address,
    mayShowPosting: () => page.querySelector('p') !== null,
    read,
    find: (posting) => {
      asked.push(posting.text);
      return Promise.resolve(TOLD);
    },
    guide: (posting) => Promise.resolve(viewOf(posting.text)),
    show: (one) => void shown.push(one),
    isOurs: () => false,
  };
  return {
    page,
    shown,
    asked,
    dependencies,
    go: (next: string) => {
      address = next;
    },
    say: (words: string) => page.querySelector('p')?.replaceChildren(words),
  };
}

/** Lets promises and the page's observers run, and the clock with them. */
const pass = async (milliseconds: number) => {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await Promise.resolve();
};

describe('a session on one page', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('asks once for a posting, however often the page changes around it', async () => {
    const { page, dependencies, asked } = pageOf('First job');
    const session = startSession(dependencies);
    await pass(2_000);
    page.querySelector('main')?.append(page.createElement('aside'));
    await pass(2_000);
    expect(asked).toEqual(['First job']);
    session.stop();
  });

  it('reads and asks nothing where it is switched off, not even on request, and reads once it is on', async () => {
    const { dependencies, asked, shown } = pageOf('First job');
    let off = true;
    const session = startSession({ ...dependencies, isOff: () => off });
    await pass(500);
    expect(await session.request('page')).toEqual({ kind: 'none', reason: 'switched-off' });
    expect(asked).toEqual([]);
    off = false;
    session.reconsider();
    expect((await session.settled()).kind).toBe('posting');
    expect(asked).toEqual(['First job']);
    off = true;
    session.reconsider();
    expect(shown.at(-1)).toBeNull();
    expect(await session.settled()).toEqual({ kind: 'none', reason: 'switched-off' });
    session.stop();
  });

  it('asks whether it is switched off where a page may show a posting, and nowhere else', async () => {
    const { page, dependencies, asked, say } = pageOf('First job');
    const paragraph = page.querySelector('p') as Element;
    paragraph.remove();
    let off: boolean | null = null;
    let learns = 0;
    const learn = async () => {
      learns++;
      off = false;
    };
    const session = startSession({ ...dependencies, isOff: () => off, learn });
    await pass(2_000);
    expect([learns, await session.settled()]).toEqual([0, { kind: 'none', reason: 'other' }]);
    page.querySelector('main')?.append(paragraph);
    await pass(2_000);
    say('First job, all of it');
    await pass(2_000);
    expect([learns, asked]).toEqual([1, ['First job', 'First job, all of it']]);
    session.stop();
  });

  it('reads nothing before it is known whether it is switched off, not even on request', async () => {
    const { dependencies, asked } = pageOf('First job');
    let off: boolean | null = null;
    let tell = (_off: boolean) => {};
    const learned = new Promise<void>((resolve) => {
      tell = (next) => {
        off = next;
        resolve();
      };
    });
    const session = startSession({ ...dependencies, isOff: () => off, learn: () => learned });
    const requested = session.request('page');
    await pass(2_000);
    expect(asked).toEqual([]);
    tell(true);
    expect(await requested).toEqual({ kind: 'none', reason: 'switched-off' });
    expect(asked).toEqual([]);
    off = false;
    session.reconsider();
    expect((await session.settled()).kind).toBe('posting');
    session.stop();
  });

  it('reads what waits when it is asked to, watches nothing before, and waits again on the next page', async () => {
    const { dependencies, asked, shown, go, say } = pageOf('First job');
    let looks = 0;
    const mayShowPosting = () => ++looks > 0;
    const session = startSession({ ...dependencies, mayShowPosting, waits: () => true });
    await pass(2_000);
    say('First job, all of it');
    await pass(2_000);
    expect(await session.settled()).toEqual({ kind: 'none', reason: 'unread' });
    expect((await session.request('page')).kind).toBe('posting');
    expect(asked).toEqual(['First job, all of it']);
    go('https://mill.example/2');
    session.navigated();
    say('Second job');
    await pass(5_000);
    expect(await session.settled()).toEqual({ kind: 'none', reason: 'unread' });
    expect(shown.at(-1)).toBeNull();
    expect([asked.length, looks]).toEqual([1, 0]);
    session.stop();
  });

  it('reads again when the posting grows', async () => {
    const { dependencies, asked, say } = pageOf('First job');
    const session = startSession(dependencies);
    await pass(500);
    say('First job, all of it');
    await pass(2_000);
    expect(asked).toEqual(['First job', 'First job, all of it']);
    session.stop();
  });

  it('does not show the first job under the address of the second', async () => {
    const { dependencies, shown, go, say } = pageOf('First job');
    const session = startSession(dependencies);
    await pass(500);
    go('https://mill.example/2');
    session.navigated();
    expect(shown.at(-1)).toBeNull();
    await pass(1_000);
    expect(shown.at(-1)).toBeNull();
    expect((await session.settled()).kind).toBe('none');
    say('Second job');
    await pass(1_000);
    expect(shown.at(-1)?.posting.text).toBe('Second job');
    session.stop();
  });

  it('takes the same words for the next job once the page has had its time', async () => {
    const { dependencies, shown, go } = pageOf('The same words');
    const session = startSession(dependencies);
    await pass(500);
    go('https://mill.example/2');
    session.navigated();
    await pass(4_000);
    expect(shown.at(-1)?.posting.jobId).toBe('2');
    session.stop();
  });

  it('takes a change of the fragment for a move within the page', async () => {
    const { dependencies, asked, go } = pageOf('First job');
    const session = startSession(dependencies);
    await pass(500);
    go('https://mill.example/1#apply');
    session.navigated();
    await pass(2_000);
    expect((await session.settled()).kind).toBe('posting');
    expect(asked).toEqual(['First job']);
    session.stop();
  });

  it('drops an answer that a later posting has overtaken', async () => {
    const { dependencies, shown, say } = pageOf('First job');
    const answers: ((view: GuidanceView) => void)[] = [];
    const session = startSession({
      ...dependencies,
      guide: () => new Promise((resolve) => void answers.push(resolve)),
    });
    await pass(500);
    say('Second job');
    await pass(2_000);
    answers[1]?.(viewOf('second'));
    await pass(10);
    answers[0]?.(viewOf('first'));
    await pass(10);
    expect(shown.at(-1)?.view?.summary).toBe('second');
    session.stop();
  });

  it.each(['find', 'guide'] as const)('tells why there is no guidance: %s', async (failing) => {
    const { dependencies, shown } = pageOf('First job');
    const session = startSession({
      ...dependencies,
      [failing]: () => Promise.reject(new Error('The catalog is gone.')),
    });
    await pass(500);
    expect(shown.at(-1)).toMatchObject({ view: null, failure: 'The catalog is gone.' });
    session.stop();
  });

  it('takes a job away the moment its words are replaced, and shows it again without asking twice', async () => {
    const { page, dependencies, shown, asked } = pageOf('First job');
    const session = startSession(dependencies);
    await pass(500);
    expect(shown.at(-1)?.view?.summary).toBe('First job');
    const pane = page.querySelector('main');
    const again = pane?.cloneNode(true) as Element;
    pane?.remove();
    await pass(1);
    expect(shown.at(-1)).toBeNull();
    page.body.append(again);
    await pass(2_000);
    expect(shown.at(-1)?.view?.summary).toBe('First job');
    expect(asked).toEqual(['First job']);
    session.stop();
  });

  it('does not show an answer for words that have gone in the meantime', async () => {
    const { page, dependencies, shown } = pageOf('First job');
    let answer: (view: GuidanceView) => void = () => undefined;
    const session = startSession({
      ...dependencies,
      guide: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    await pass(500);
    page.querySelector('main')?.remove();
    await pass(1);
    answer(viewOf('first'));
    await pass(10);
    expect(shown.at(-1)).toBeNull();
    session.stop();
  });

  it('says that it is at work only where the guidance is long in coming', async () => {
    const { dependencies, shown } = pageOf('First job');
    let answer: (view: GuidanceView) => void = () => undefined;
    const guide = () =>
      new Promise<GuidanceView>((resolve) => {
        answer = resolve;
      });
    const session = startSession({ ...dependencies, guide });
    await pass(300);
    expect(shown).toEqual([]);
    await pass(150);
    expect(shown).toMatchObject([{ view: null, failure: null }]);
    answer(viewOf('first'));
    await pass(500);
    expect(shown.slice(1)).toMatchObject([{ view: { summary: 'first' } }]);
    session.stop();
  });

  it('finds nothing anew when the profile has changed: only what closes the gap', async () => {
    const { dependencies, asked } = pageOf('First job');
    let guided = 0;
    const guide = async () => viewOf(String(++guided));
    const session = startSession({ ...dependencies, guide });
    await pass(500);
    session.refresh();
    await pass(500);
    expect(asked).toEqual(['First job']);
    expect(guided).toBe(2);
    session.stop();
  });

  it('tells once that a guided posting was left, also where the guidance comes too late', async () => {
    const { dependencies, go } = pageOf('First job');
    let answer: (view: GuidanceView) => void = () => undefined;
    let left = 0;
    const session = startSession({
      ...dependencies,
      guide: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
      left: () => void left++,
    });
    await pass(10);
    go('https://mill.example/2');
    session.navigated();
    expect(left).toBe(1);
    answer(viewOf('first'));
    await pass(10);
    expect(left).toBe(2);
    session.stop();
    expect(left).toBe(2);
  });

  it('learns of a new address from the page’s change, before any event tells it', async () => {
    const { dependencies, shown, go, say } = pageOf('First job');
    const session = startSession(dependencies);
    await pass(500);
    go('https://mill.example/2');
    say('Second job');
    await pass(1);
    expect(shown.at(-1)).toBeNull();
    await pass(2_000);
    expect(shown.at(-1)?.posting.jobId).toBe('2');
    session.stop();
  });

  it('waits for a posting that is loaded anew under the same address', async () => {
    const { page, dependencies, shown } = pageOf('First job');
    const session = startSession(dependencies);
    await pass(500);
    const paragraph = page.querySelector('p') as Element;
    paragraph.remove();
    await pass(3_000);
    expect(shown.at(-1)).toBeNull();
    page.querySelector('main')?.append(paragraph);
    await pass(2_000);
    expect(shown.at(-1)?.posting.text).toBe('First job');
    session.stop();
  });

  it('asks for nothing that came with the reading', async () => {
    const { dependencies, asked, shown } = pageOf('First job');
    const session = startSession({
      ...dependencies,
      read: async () =>
        ({ ...(await dependencies.read(dependencies.page, '', null)), told: TOLD }) as PageReading,
    });
    await pass(500);
    expect(await session.settled()).toMatchObject({ kind: 'posting', told: TOLD });
    expect(shown.at(-1)?.view?.summary).toBe('First job');
    expect(asked).toEqual([]);
    session.stop();
  });

  /** A page whose readings are answered by hand, each with the page as it was when it was taken. */
  const slowly = (dependencies: SessionDependencies) => {
    const answers: (() => Promise<void>)[] = [];
    const read = (...[page, address, request]: Parameters<SessionDependencies['read']>) => {
      const reading = dependencies.read(page, address, request);
      return new Promise<PageReading>((resolve) => {
        answers.push(async () => {
          resolve(await reading);
          await pass(1);
        });
      });
    };
    return { answers, slow: { ...dependencies, read } };
  };

  it('drops a reading that a later one has overtaken', async () => {
    const { dependencies, asked, say } = pageOf('First job');
    const { answers, slow } = slowly(dependencies);
    const session = startSession(slow);
    say('Second job');
    await pass(2_000);
    expect(answers).toHaveLength(2);
    await answers[1]?.();
    await answers[0]?.();
    expect(asked).toEqual(['Second job']);
    session.stop();
  });

  it('shows nothing of words that went while they were read', async () => {
    const { dependencies, asked, say } = pageOf('First job');
    const { answers, slow } = slowly(dependencies);
    const session = startSession(slow);
    await pass(100);
    say('Second job');
    await pass(1);
    await answers[0]?.();
    expect(asked).toEqual([]);
    await pass(2_000);
    await answers[1]?.();
    expect(asked).toEqual(['Second job']);
    session.stop();
  });

  it('keeps a reading while the page changes around its words', async () => {
    const { page, dependencies, asked } = pageOf('First job');
    const { answers, slow } = slowly(dependencies);
    const session = startSession(slow);
    await pass(100);
    page.querySelector('main')?.append(page.createElement('hr'));
    await pass(1);
    await answers[0]?.();
    expect(asked).toEqual(['First job']);
    session.stop();
  });

  it('drops a reading of the address before, and one that comes when all is over', async () => {
    const { dependencies, asked, go, say } = pageOf('First job');
    const { answers, slow } = slowly(dependencies);
    const session = startSession(slow);
    await pass(100);
    go('https://mill.example/2');
    session.navigated();
    await answers[0]?.();
    expect(asked).toEqual([]);
    say('Second job');
    await pass(2_000);
    session.stop();
    await answers.at(-1)?.();
    expect(asked).toEqual([]);
  });

  it('says nothing where nobody answers, and reads again once the page has changed', async () => {
    const { dependencies, shown, asked, say } = pageOf('First job');
    let deaf = true;
    const session = startSession({
      ...dependencies,
      read: (...all) => (deaf ? Promise.reject(new Error('Nobody there.')) : dependencies.read(...all)),
    });
    await pass(500);
    expect(await session.settled()).toEqual({ kind: 'none', reason: 'unread' });
    expect(shown).toEqual([]);
    deaf = false;
    say('Second job');
    await pass(2_000);
    expect(asked).toEqual(['Second job']);
    session.stop();
  });

  it('leaves nothing behind when it is stopped', async () => {
    const { dependencies, shown, asked, say } = pageOf('First job');
    const session = startSession(dependencies);
    await pass(500);
    session.stop();
    expect(shown.at(-1)).toBeNull();
    say('Second job');
    await pass(5_000);
    expect(asked).toEqual(['First job']);
  });
});
