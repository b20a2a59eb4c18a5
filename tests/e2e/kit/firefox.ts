import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { buildFolder, findBrowser } from '../../../scripts/browsers.ts';
import { ROOT } from '../../../scripts/data.ts';
import {
  type Costs,
  KEYS,
  type Kit,
  placeAtRest,
  placeOf,
  sizeOf,
  type Tab,
  until,
  type View,
} from './kit.ts';
import { startServer } from './server.ts';

/** As in the manifest; Firefox names its own nodes after it, with each other character as "_". */
const GECKO_ID = 'certlens@certlens.example';
const NODE_ID = GECKO_ID.replace(/[^a-z0-9]/gi, '_');
const UUID = 'c2d3f4a5-1b6e-4d7f-8a90-0123456789ab';

/** A browser that has not closed by then is ended (milliseconds). */
const CLOSES_WITHIN = 10_000;

/** How often the browser's profiler looks (milliseconds). */
const SAMPLED_EVERY = 0.5;

/** The browser's element that shows a view. */
type ViewFrame = HTMLElement & {
  readonly messageManager: { loadFrameScript(address: string, later: boolean): void };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(area: DOMRect, scale: number, colour: string): Promise<ImageBitmap>;
    };
  };
};

/** The browser's windows, as its own scripts know them. */
interface PrivateWindows {
  readonly Services: { readonly wm: { getEnumerator(type: string): Iterable<Window> } };
  readonly PrivateBrowsingUtils: { isWindowPrivate(of: Window): boolean };
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: never }>;
}
type Remote =
  | { type: 'success'; result: RemoteValue }
  | { type: 'exception'; exceptionDetails: { text: string } };
interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

/** Starts Firefox with the built extension, spoken to over WebDriver BiDi. */
export async function startFirefox(options: { build?: string } = {}): Promise<Kit> {
  const server = await startServer();
  const profile = mkdtempSync(join(tmpdir(), 'certlens-firefox-'));
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'intl.locale.requested': 'en-US',
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': server.proxyPort,
      'network.proxy.no_proxies_on': '127.0.0.1',
    },
  });
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  await browser.installExtension(options.build ?? buildFolder(ROOT, 'firefox'));

  const chromeContext = async (): Promise<string> => {
    const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const tree = result as { contexts: { context: string; url: string }[] };
    const window = tree.contexts.find(({ url }) => url.endsWith('browser.xhtml')) ?? tree.contexts[0];
    if (window === undefined) throw new Error('Firefox shows no window');
    return window.context;
  };
  /** Runs in the browser's own window. */
  const inChrome = async <A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> =>
    callFunction<R>(
      bidi,
      await chromeContext(),
      `async (text) => JSON.stringify(await (${run.toString()})(JSON.parse(text)) ?? null)`,
      [{ type: 'string', value: JSON.stringify(argument ?? null) }],
    ).then((text) => JSON.parse(text as unknown as string) as R);

  const contexts = new Map<Tab, Page>();
  const inPrivate = new Set<Tab>();
  const tabOf = (page: Page): Tab => {
    const tab = asTab(bidi, page);
    contexts.set(tab, page);
    return tab;
  };

  /** A tab in a window like any other, or in the private one: what is opened comes into the window in front. */
  const newPage = async (hidden = false): Promise<Page> => {
    if (inPrivate.size > 0)
      await inChrome((wanted) => {
        const { Services, PrivateBrowsingUtils } = window as unknown as PrivateWindows;
        const windows = [...Services.wm.getEnumerator('navigator:browser')];
        windows.find((one) => PrivateBrowsingUtils.isWindowPrivate(one) === wanted)?.focus();
        return true;
      }, hidden);
    return browser.newPage();
  };

  const openOwnPage = async (path: string, hidden = false): Promise<Page> => {
    const page = await newPage(hidden);
    await page.setViewport({ width: 1280, height: 860 });
    // `goto` never reports that a page of the extension has loaded.
    page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
    await until(`the page ${path}`, () =>
      page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
    );
    return page;
  };

  /** A view is no browsing context of WebDriver's: it is reached through `driver`, another page of the extension. */
  const attachView = (driver: Page, type: 'popup' | 'sidebar'): Omit<View, 'close'> => {
    const evaluate: View['evaluate'] = (run, argument) =>
      callFunction(
        bidi,
        contextOf(driver),
        `async (text) => {
          const [view] = browser.extension.getViews({ type: '${type}' });
          if (view === undefined) throw new Error('no ${type} is open');
          return JSON.stringify(await (${run.toString()})(view, JSON.parse(text)) ?? null);
        }`,
        [{ type: 'string', value: JSON.stringify(argument ?? null) }],
      ).then((text) => JSON.parse(text as string));
    /** Does something with the view's frame in the browser's own window; what is drawn stands at (left, top). */
    const inFrame = <A, R>(
      act: (frame: ViewFrame, left: number, top: number, argument: A) => R | Promise<R>,
      argument: A,
    ): Promise<R> =>
      inChrome(
        new Function(
          'argument',
          `const selector = 'browser[webextension-view-type="${type}"]';
          const outer = document.getElementById('sidebar');
          const inner = outer?.contentDocument?.querySelector(selector);
          const frame = document.querySelector(selector) ?? inner;
          if (frame == null) throw new Error('no ${type} is open');
          const box = frame.getBoundingClientRect();
          const around = frame === inner ? outer.getBoundingClientRect() : { x: 0, y: 0 };
          return (${act.toString()})(frame, around.x + box.x, around.y + box.y, argument);`,
        ) as (argument: A) => R | Promise<R>,
        argument,
      );
    const strike = (strokes: readonly { readonly key: string; readonly keyCode: number }[]) =>
      inFrame((frame, _left, _top, all) => {
        const { Cc, Ci } = globalThis as never as {
          Cc: Record<string, { createInstance(of: unknown): Keyboard }>;
          Ci: Record<string, unknown>;
        };
        interface Keyboard {
          beginInputTransactionForTests(on: Window): boolean;
          keydown(event: KeyboardEvent): number;
          keyup(event: KeyboardEvent): boolean;
        }
        frame.focus();
        const keyboard = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
        keyboard?.beginInputTransactionForTests(window);
        for (const { key, keyCode } of all) {
          const event = new KeyboardEvent('', { key, code: key.length > 1 ? key : '', keyCode });
          keyboard?.keydown(event);
          keyboard?.keyup(event);
        }
        return true;
      }, strokes);
    return {
      evaluate,
      async runSource(source) {
        await inFrame((frame, _left, _top, code) => {
          // In a sandbox of the view's own, which its content security policy says nothing about.
          const script = `Cu.evalInSandbox(${JSON.stringify(code)},
            new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`;
          frame.messageManager.loadFrameScript(
            `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
            false,
          );
          return true;
        }, source);
      },
      async press(selector) {
        const place = await placeAtRest(() => evaluate(placeOf, selector));
        await inFrame((_frame, left, top, { x, y }) => {
          const { synthesizeMouseEvent } = window as unknown as {
            synthesizeMouseEvent(type: string, x: number, y: number, event: object, options: object): void;
          };
          for (const type of ['mousemove', 'mousedown', 'mouseup'])
            synthesizeMouseEvent.call(window, type, left + x, top + y, { button: 0, clickCount: 1 }, {});
          return true;
        }, place);
      },
      key: async (name) => void (await strike([{ key: name, keyCode: KEYS[name] }])),
      type: async (text) => void (await strike([...text].map((key) => ({ key, keyCode: 0 })))),
      widen: async (width) =>
        void (await inFrame((_frame, _left, _top, wide) => {
          const box = document.getElementById('sidebar-box');
          for (const property of ['width', 'min-width', 'max-width'])
            box?.style.setProperty(property, `${wide}px`);
          return true;
        }, width)),
      async screenshot(path) {
        const size = await evaluate(sizeOf, null);
        const picture = await inFrame(async (frame, _left, _top, { width, height }) => {
          const { currentWindowGlobal } = frame.browsingContext;
          const bitmap = await currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
          const canvas = document.createElement('canvas');
          canvas.width = bitmap.width;
          canvas.height = bitmap.height;
          canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
          return canvas.toDataURL('image/png').split(',')[1] ?? '';
        }, size);
        writeFileSync(path, Buffer.from(picture, 'base64'));
      },
    };
  };

  return {
    name: 'firefox',
    server,
    promptBy: 'the press on the real prompt',
    async open(address) {
      const page = await newPage();
      await page.setViewport({ width: 1280, height: 860 });
      await page.goto(address);
      return tabOf(page);
    },
    async openPrivate(address) {
      await inChrome(async (id) => {
        type Addon = { reload(): Promise<void> };
        const { ChromeUtils } = globalThis as unknown as {
          ChromeUtils: {
            importESModule(address: string): {
              AddonManager: { getAddonByID(id: string): Promise<Addon> };
              ExtensionPermissions: { add(id: string, permissions: object): Promise<void> };
            };
          };
        };
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const permissions = ['internal:privateBrowsingAllowed'];
        await ExtensionPermissions.add(id, { permissions, origins: [] });
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id)).reload();
        return true;
      }, GECKO_ID);
      await inChrome(async (url) => {
        type Opened = Window & {
          delayedStartupPromise?: Promise<void>;
          gBrowser: { fixupAndLoadURIString(url: string, how: object): void };
        };
        const { OpenBrowserWindow, Services } = globalThis as unknown as {
          OpenBrowserWindow(how: { private: boolean }): Opened;
          Services: { scriptSecurityManager: { getSystemPrincipal(): unknown } };
        };
        const opened = OpenBrowserWindow({ private: true });
        await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
        await opened.delayedStartupPromise;
        opened.gBrowser.fixupAndLoadURIString(url, {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        });
        return true;
      }, address);
      const page = await until('the private window', async () => {
        for (const one of await browser.pages()) {
          const here = one.evaluate(() => (document.readyState === 'complete' ? location.href : ''));
          const pause = new Promise<string>((resolve) => setTimeout(resolve, 500, ''));
          if ((await Promise.race([here.catch(() => ''), pause])) === address) return one;
        }
        return null;
      });
      const tab = tabOf(page);
      inPrivate.add(tab);
      return tab;
    },
    openOwn: async (path) => tabOf(await openOwnPage(path)),
    async waitForOwn(path) {
      const page = await until(`the page ${path}`, async () => {
        for (const one of await browser.pages()) {
          const address = await Promise.race([
            one.evaluate(() => location.href).catch(() => ''),
            new Promise<string>((resolve) => setTimeout(resolve, 500, '')),
          ]);
          if (address.includes(`${UUID}/${path}`)) return one;
        }
        return null;
      });
      return tabOf(page);
    },
    async answerPrompt(answer) {
      return until('the permission prompt', () =>
        inChrome((which) => {
          const { PopupNotifications } = window as unknown as {
            PopupNotifications: {
              panel: { state: string; querySelector(selector: string): PromptNode | null };
            };
          };
          type PromptNode = HTMLElement & { button: HTMLElement; secondaryButton: HTMLElement };
          const prompt = PopupNotifications.panel.querySelector('popupnotification');
          if (prompt === null || PopupNotifications.panel.state !== 'open') return '';
          const text = prompt.textContent || 'prompt';
          (which === 'allow' ? prompt.button : prompt.secondaryButton).click();
          return text;
        }, answer),
      );
    },
    async openPopup(tab) {
      // The popup is no browsing context of WebDriver's: it is reached through another page of the extension, which
      // sees a popup over a private window from such a window only.
      const driver = await openOwnPage('welcome.html', inPrivate.has(tab));
      await contexts.get(tab)?.bringToFront();
      await inChrome(
        ({ id, hidden }) => {
          const { CustomizableUI, Services, PrivateBrowsingUtils } = window as unknown as PrivateWindows & {
            CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
          };
          CustomizableUI.addWidgetToArea(`${id}-browser-action`, 'nav-bar');
          const shown = [...Services.wm.getEnumerator('navigator:browser')].find(
            (one) => PrivateBrowsingUtils.isWindowPrivate(one) === hidden,
          );
          shown?.focus();
          const button = shown?.document.getElementById(`${id}-browser-action`);
          button?.querySelector<HTMLElement>('.unified-extensions-item-action-button')?.click();
          return button !== null;
        },
        { id: NODE_ID, hidden: inPrivate.has(tab) },
      );
      const popup = attachView(driver, 'popup');
      await until('the popup', () => popup.evaluate((view) => view.document.readyState === 'complete', null));
      return {
        ...popup,
        async close() {
          await popup.evaluate((view) => view.close(), null);
          await driver.close();
        },
        async waitForWorkbench() {
          const workbench = attachView(driver, 'sidebar');
          await until('the workbench', () =>
            workbench.evaluate((view) => view.document.readyState === 'complete', null),
          );
          return {
            ...workbench,
            async close() {
              await inChrome(() => {
                (window as unknown as { SidebarController: { hide(): void } }).SidebarController.hide();
                return true;
              }, null);
              await driver.close();
            },
          };
        },
      };
    },
    async theme(theme) {
      await inChrome((which) => {
        const { Services } = globalThis as unknown as {
          Services: { prefs: { setIntPref(name: string, value: number): void } };
        };
        Services.prefs.setIntPref(
          'layout.css.prefers-color-scheme.content-override',
          which === 'dark' ? 0 : 1,
        );
        // Its own views follow the toolbar's theme, not that of pages.
        for (const what of ['toolbar', 'content'])
          Services.prefs.setIntPref(`browser.theme.${what}-theme`, which === 'dark' ? 0 : 1);
        Services.prefs.setIntPref('ui.systemUsesDarkTheme', which === 'dark' ? 1 : 0);
        Services.prefs.setIntPref('browser.display.document_color_use', which === 'forced' ? 2 : 1);
        return true;
      }, theme);
    },
    async costsOf(_tab, run) {
      await inChrome(async (interval) => {
        const { Services } = globalThis as unknown as {
          Services: {
            profiler: {
              StartProfiler(size: number, interval: number, what: string[], threads: string[]): Promise<void>;
            };
          };
        };
        await Services.profiler.StartProfiler(4_000_000, interval, ['js', 'cpu'], ['GeckoMain']);
        return true;
      }, SAMPLED_EVERY);
      await run();
      return inChrome(costsInProfile, `moz-extension://${UUID}/content-scripts/`);
    },
    slowCostsOf: null,
    async putToSleep() {
      await inChrome(async (id) => {
        type Policy = { extension: { terminateBackground(): Promise<void> } };
        const { WebExtensionPolicy } = globalThis as unknown as {
          WebExtensionPolicy: { getByID(id: string): Policy };
        };
        await WebExtensionPolicy.getByID(id).extension.terminateBackground();
        return true;
      }, GECKO_ID);
    },
    async takeOut() {
      await inChrome(async (id) => {
        type Addon = { uninstall(): Promise<void> };
        const { ChromeUtils } = globalThis as unknown as {
          ChromeUtils: {
            importESModule(address: string): {
              AddonManager: { getAddonByID(id: string): Promise<Addon> };
            };
          };
        };
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id)).uninstall();
        return true;
      }, GECKO_ID);
    },
    async close() {
      const closed = browser.close().catch(() => undefined);
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, CLOSES_WITHIN))]);
      browser.process()?.kill('SIGKILL');
      await server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/**
 * What a file's functions took of the pages' main threads, by the processor's time between the samples of the browser's
 * own profiler; ends that.
 */
async function costsInProfile(file: string): Promise<Costs> {
  interface Table {
    readonly schema: Readonly<Record<string, number>>;
    readonly data: readonly (readonly (number | null)[])[];
  }
  interface Thread {
    readonly samples: Table;
    readonly stackTable: Table;
    readonly frameTable: Table;
    readonly stringTable: readonly string[];
  }
  interface Profiled {
    readonly threads: readonly Thread[];
    readonly processes?: readonly Profiled[];
  }
  const { profiler } = (
    globalThis as unknown as {
      Services: {
        profiler: { getProfileDataAsync(): Promise<Profiled>; StopProfiler(): Promise<void> };
      };
    }
  ).Services;
  const profile = await profiler.getProfileDataAsync();
  await profiler.StopProfiler();
  let [ours, evaluated, longest] = [0, 0, 0];
  const add = ({ samples, stackTable, frameTable, stringTable }: Thread) => {
    const prefixAt = stackTable.schema.prefix as number;
    const frameAt = stackTable.schema.frame as number;
    const locationAt = frameTable.schema.location as number;
    /** By the stack: none of ours, ours, or ours with the script as a whole around it. */
    const kinds: number[] = [];
    // A stack's prefix stands before it in the table.
    stackTable.data.forEach((stack, index) => {
      const frame = frameTable.data[stack[frameAt] as number];
      const location = stringTable[frame?.[locationAt] as number] ?? '';
      const prefix = stack[prefixAt];
      const around = typeof prefix === 'number' ? (kinds[prefix] ?? 0) : 0;
      // A function's name stands before its file; the script as a whole has none.
      const own = location.startsWith(file) ? 2 : location.includes(file) ? 1 : 0;
      kinds[index] = Math.max(around, own);
    });
    const stackAt = samples.schema.stack as number;
    const spentAt = samples.schema.threadCPUDelta as number;
    let run = 0;
    for (const sample of samples.data) {
      const kind = kinds[sample[stackAt] ?? -1] ?? 0;
      const milliseconds = (sample[spentAt] ?? 0) / 1e6;
      run = kind > 0 ? run + milliseconds : 0;
      ours += kind > 0 ? milliseconds : 0;
      evaluated += kind === 2 ? milliseconds : 0;
      longest = Math.max(longest, run);
    }
  };
  const visit = ({ threads, processes = [] }: Profiled) => {
    threads.forEach(add);
    processes.forEach(visit);
  };
  visit(profile);
  return { ours, evaluated, longest };
}

async function callFunction<R>(
  bidi: Bidi,
  context: string,
  functionDeclaration: string,
  args: readonly object[],
): Promise<R> {
  return (await callFunctionRaw(bidi, context, functionDeclaration, args)).value as R;
}

async function callFunctionRaw(
  bidi: Bidi,
  context: string,
  functionDeclaration: string,
  args: readonly object[],
): Promise<RemoteValue> {
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration,
    target: { context },
    arguments: args,
    awaitPromise: true,
    userActivation: true,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const answer = result as Remote;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result;
}

const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

function asTab(bidi: Bidi, page: Page): Tab {
  return {
    goto: async (address) => void (await page.goto(address)),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never) as never,
    runSource: async (source) => void (await page.evaluate(`${source};0`)),
    inPanel: (run, argument) => runInPanel(bidi, contextOf(page), run, argument),
    async inFrame(address) {
      const frame = await until(`a frame of ${address}`, async () =>
        page.frames().find((one) => one.url().includes(address)),
      );
      return {
        evaluate: (run, argument) => frame.evaluate(run as never, argument as never) as never,
        inPanel: (run, argument) =>
          runInPanel(bidi, (frame as unknown as { _id: string })._id, run, argument),
      };
    },
    press: (x, y) => page.mouse.click(x, y),
    click: (selector) => page.click(selector),
    key: (name) => page.keyboard.press(name as KeyInput),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path, whole = false) =>
      void (await page.screenshot({ path: path as `${string}.png`, fullPage: whole })),
    resize: (width, height) => page.setViewport({ width, height }),
    front: () => page.bringToFront(),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    close: () => page.close(),
  };
}

async function runInPanel<A, R>(
  bidi: Bidi,
  context: string,
  run: (root: ShadowRoot, argument: A) => R,
  argument: A,
): Promise<R | null> {
  const shadow = await callFunctionRaw(
    bidi,
    context,
    // By the prototype: a page may have shadowed the document's own names.
    '() => Document.prototype.querySelector.call(document, "certlens-panel")',
    [],
  );
  const root = (shadow.value as { shadowRoot?: RemoteValue } | undefined)?.shadowRoot;
  if (root?.sharedId === undefined) return null;
  const text = await callFunction<string>(
    bidi,
    context,
    `(root, text) => JSON.stringify((${run.toString()})(root, JSON.parse(text)) ?? null)`,
    [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(argument ?? null) }],
  );
  return JSON.parse(text);
}
