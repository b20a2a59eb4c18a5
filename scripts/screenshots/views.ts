import { BOARD_ADDRESSES, LIST_JOBS, listPage } from '../../tests/e2e/board-pages.ts';
import { allowBoards, openPanel, paintedText } from '../../tests/e2e/extension.ts';
import { type View as KitView, type Tab, until } from '../../tests/e2e/kit/kit.ts';
import { placeOfPainted } from '../../tests/e2e/kit/painted.ts';
import { ADDRESSES, type Job, postingPage } from '../../tests/e2e/postings.ts';
import {
  HEIGHT,
  type Held,
  hold,
  inPanel,
  type Look,
  NOTHING,
  SIZES,
  type Stage,
  store,
  there,
} from './stage.ts';

/** What pictures of the workbench need of it. */
type ViewTab = Pick<KitView, 'evaluate'>;

/** One view in one state. */
export interface View {
  readonly name: string;
  readonly take: (stage: Stage, look: Look, path: string) => Promise<void>;
}

const SOME: Held = {
  skills: ['python', 'docker'],
  credentials: [{ id: 'comptia-security-plus', expires: '2027-03-01' }],
  goals: {},
};

const JOB: Job = {
  id: '4100000009',
  title: 'Cloud Security Engineer',
  company: 'Tidewater Rail',
  body: `
    <p>Tidewater Rail runs commuter trains along the coast. Our signalling and ticketing live in the cloud, and a team of five keeps them safe.</p>
    <h3>What you will do</h3><ul><li>You review the design of new services before they go live.</li><li>You take your turn on call, one week in six.</li></ul>
    <h3>Requirements</h3><ul>
      <li>At least three years of experience in cloud security, on AWS or Azure</li>
      <li>Hands-on experience with Kubernetes and Docker</li>
      <li>You write Python well enough to automate your own work</li>
      <li>CISSP, CCSP or an AWS security certification</li></ul>
    <h3>Nice to have</h3><ul>
      <li>Splunk or another SIEM</li>
      <li>CompTIA Security+</li>
      <li>A Certified Kubernetes Security Specialist (CKS) certification</li></ul>`,
};
const EXPERIENCE: Job = {
  id: '4100000010',
  title: 'Master of the Harbour Crane',
  company: 'Tidewater Rail',
  body: `
    <p>Tidewater Rail also loads ships, and we look for somebody who keeps the old crane and its crew in good order all year.</p>
    <h3>Requirements</h3><ul><li>At least ten years of experience in leading a crew</li><li>A university degree</li><li>You speak French fluently</li></ul>`,
};
const at = (number: number) => `https://jobs.lever.co/tidewater/7f0c2a6e-51b1-4a1c-9b6e-7c1d5a0e00${number}`;
const PLAN = at(10);
const YEARS = at(11);
const BUSY = at(12);
const WALL = at(13);

/** Puts the pages there that pictures are taken of. */
export function servePages({ kit }: Stage): void {
  kit.server.serve(PLAN, { body: postingPage(JOB, PLAN) });
  kit.server.serve(YEARS, { body: postingPage(EXPERIENCE, YEARS) });
  kit.server.serve(BOARD_ADDRESSES.list, { body: listPage(LIST_JOBS, 6) });
  kit.server.serve(WALL, {
    body: '<!doctype html><title>Sign in</title><main><h1>Sign in to see this job</h1><form><input type="password"></form></main>',
  });
  kit.server.serve(BUSY, {
    body: '<!doctype html><title>Busy</title><p>Busy</p><script>setTimeout(() => { const end = Date.now() + 9000; while (Date.now() < end); }, 800)</script>',
  });
}

async function openPosting({ kit }: Stage, address: string): Promise<Tab> {
  const tab = await kit.open(address);
  await until('the badge', () =>
    tab.inPanel((root) => root.querySelector('.badge')?.textContent ?? null, null),
  );
  return tab;
}

/** Pictures of the popup that the toolbar's button opens. */
const popup = (
  name: string,
  options: {
    readonly held?: Held;
    readonly on?: string;
    /** What is there once it is ready; null waits for nothing. */
    readonly ready: string | null;
    readonly before?: (tab: Tab, stage: Stage) => Promise<unknown>;
    /** Runs in the popup. */
    readonly act?: (view: Window) => void;
    readonly until?: string;
  },
): View => ({
  name: `popup-${name}`,
  async take(stage, _look, path) {
    await hold(stage, options.held ?? SOME);
    const tab = await stage.kit.open(options.on ?? PLAN);
    await options.before?.(tab, stage);
    const opened = await stage.kit.openPopup(tab);
    try {
      const wait = (selector: string) =>
        until(`${selector} in the popup ${name}`, () =>
          opened.evaluate((view, wanted) => view.document.querySelector(wanted) !== null, selector),
        );
      if (options.ready !== null) await wait(options.ready);
      if (options.act !== undefined) await opened.evaluate(options.act as never, null);
      if (options.until !== undefined) await wait(options.until);
      await opened.screenshot(path);
    } finally {
      await store(stage, { 'site-off:jobs.lever.co': null });
      await opened.close().catch(() => undefined);
      await tab.close();
    }
  },
});

/** Pictures of the posting's own page with what we show in it. */
const page = (name: string, options: { held?: Held; act?: (tab: Tab) => Promise<unknown> }): View => ({
  name: `page-${name}`,
  async take(stage, look, path) {
    await hold(stage, options.held ?? SOME);
    const tab = await openPosting(stage, PLAN);
    await tab.resize(SIZES.page[look.width], HEIGHT);
    await until('highlights', async () => (await paintedText(tab))['certlens-required']?.length);
    await inPanel(tab, '.badge:not([aria-busy=true])');
    await options.act?.(tab);
    await tab.screenshot(path);
    await tab.close();
  },
});

/** Pictures of the workbench that stands beside the page. */
const side = (part: string, options: { act?: (view: ViewTab) => Promise<unknown>; held?: Held }): View => ({
  name: `side-${part}`,
  async take(stage, look, path) {
    await hold(stage, options.held ?? SOME);
    const finance = await openPosting(stage, ADDRESSES.finance);
    const posting = await openPosting(stage, PLAN);
    await finance.close();
    const opened = await stage.kit.openPopup(posting);
    await inView(opened, '.workbench');
    await opened.press('.workbench');
    const panel = await opened.waitForWorkbench();
    try {
      await panel.widen(SIZES.side[look.width]);
      const tab: ViewTab = {
        evaluate: (run, argument) => panel.evaluate(run, argument),
      };
      await inView(tab, '.requirement');
      const index = ['posting', 'plan', 'compare', 'demand', 'held'].indexOf(part.split('-')[0] ?? '');
      await tab.evaluate(
        (view, which) => view.document.querySelectorAll<HTMLElement>('[role=tab]')[which]?.click(),
        index,
      );
      await options.act?.(tab);
      await panel.screenshot(path);
    } finally {
      await panel.close();
      await posting.close();
    }
  },
});

/** Waits until an element is in a view. */
const inView = (tab: ViewTab, selector: string) =>
  until(selector, () =>
    tab.evaluate((view, wanted) => view.document.querySelector(wanted) !== null, selector),
  );

/** Pictures of the extension's other pages. */
const own = (
  name: string,
  path: string,
  ready: string,
  options: { held?: Held; act?: (tab: Tab) => Promise<unknown> } = {},
): View => ({
  name,
  async take(stage, look, file) {
    await hold(stage, options.held ?? SOME);
    const tab = await stage.kit.openOwn(path);
    await tab.resize(SIZES.own[look.width], HEIGHT);
    await there(tab, ready);
    await options.act?.(tab);
    await tab.screenshot(file, true);
    await tab.close();
  },
});

const RESUME =
  'Certified Kubernetes Administrator (CKA), valid until May 2027\nPython, Terraform\nA prize for rowing';

const paste = async (tab: Tab) => {
  await tab.evaluate((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('.import textarea');
    if (field === null) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, RESUME);
  await until('the button', () =>
    tab.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('.import button:not(:disabled)');
      button?.click();
      return button !== null;
    }, null),
  );
  await there(tab, '.import-group');
};

const compared = async (tab: ViewTab) => {
  for (let count = 1; count <= 3; count++) {
    await inView(tab, 'ul.row button');
    await tab.evaluate((view) => view.document.querySelector<HTMLElement>('ul.row button')?.click(), null);
    await until('the columns', () =>
      tab.evaluate((view, wanted) => view.document.querySelectorAll('thead th').length >= wanted, count),
    );
  }
};

/** Every view and state, once. */
export const VIEWS: readonly View[] = [
  popup('plan', { ready: '.requirement' }),
  popup('unfolded', {
    ready: '.requirement',
    act: (view) => {
      for (const one of view.document.querySelectorAll('details')) one.open = true;
      view.document.querySelector('.folds')?.scrollIntoView();
    },
  }),
  popup('empty-profile', { held: NOTHING, ready: '.requirement' }),
  popup('experience', { on: YEARS, ready: '.glance' }),
  popup('all-met', {
    ready: '.requirement',
    on: ADDRESSES.finance,
    held: {
      ...NOTHING,
      skills: ['ifrs', 'month-end-close', 'account-reconciliation', 'power-bi'],
      credentials: [{ id: 'cpa-us' }, { id: 'acca' }],
    },
  }),
  popup('loading', { on: BUSY, ready: 'h1', before: () => new Promise((ok) => setTimeout(ok, 400)) }),
  popup('no-posting', { on: ADDRESSES.article, ready: '.notice' }),
  popup('cannot-read', { on: WALL, ready: '.notice' }),
  popup('switched-off', {
    ready: '.notice',
    before: async (tab, stage) => {
      await store(stage, { 'site-off:jobs.lever.co': true });
      await tab.reload();
    },
  }),
  popup('look-up', {
    ready: '.requirement',
    act: (view) => {
      const field = view.document.querySelector<HTMLInputElement>('input[type=search]');
      if (field === null) return;
      field.value = 'kubern';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    until: '.hits button',
  }),
  popup('facts', {
    ready: '.requirement',
    act: (view) => view.document.querySelector<HTMLElement>('.glance button.names')?.click(),
    until: '.fact-table',
  }),
  popup('recent', {
    ready: '.recent',
    act: (view) => view.document.querySelector('.recent')?.setAttribute('open', ''),
  }),
  {
    name: 'popup-not-allowed',
    async take(stage, _look, path) {
      const tab = await stage.kit.openOwn('popup.html');
      await tab.resize(384, 400);
      await there(tab, '.notice');
      await tab.screenshot(path);
      await tab.close();
    },
  },
  page('badge', {}),
  page('panel', { act: openPanel }),
  page('card', {
    act: async (tab) => {
      const place = await placeOfPainted(tab);
      await tab.press(place?.x ?? 0, place?.y ?? 0);
      await inPanel(tab, '.card');
    },
  }),
  {
    name: 'page-list-marks',
    async take(stage, look, path) {
      await hold(stage, SOME);
      const tab = await stage.kit.open(BOARD_ADDRESSES.list);
      await tab.resize(SIZES.page[look.width], HEIGHT);
      await inPanel(tab, '.list-mark');
      await tab.screenshot(path);
      await tab.close();
    },
  },
  side('posting', {}),
  side('plan', { act: (tab) => inView(tab, '.chart') }),
  side('compare', { act: compared }),
  side('compare-empty', {}),
  side('demand', { act: (tab) => inView(tab, '.demand') }),
  side('held', {
    held: {
      ...SOME,
      credentials: [...SOME.credentials, { id: 'cka', expires: '2026-01-01' }, { id: 'pmp' }],
    },
    act: (tab) => inView(tab, 'li button.names'),
  }),
  own('welcome', 'welcome.html', 'button.primary'),
  own('options', 'options.html', '.held li'),
  own('options-empty', 'options.html', 'h1', { held: NOTHING }),
  own('options-import', 'options.html', '.import', { act: paste }),
  own('sample', 'sample.html', '.requirement'),
  own('look-up', 'lookup.html?credential=cka', '.fact-table'),
];

/** Those that are looked at in every theme, width and language, and in both browsers. */
export const PAIRED: readonly string[] = ['popup-plan', 'page-panel', 'side-plan', 'options'];

export { allowBoards };
