import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { buildFolder, findBrowser } from '../../../scripts/browsers.ts';
import { ROOT } from '../../../scripts/data.ts';
import { pressPrompt } from './chromium-prompt.ts';
import {
  type Costs,
  KEYS,
  type Kit,
  placeAtRest,
  placeOf,
  sizeOf,
  type Tab,
  type Theme,
  until,
  type View,
} from './kit.ts';
import { startServer } from './server.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** Starts Chromium with the built extension; `profile` keeps grants over a restart. */
export async function startChromium(options: { profile?: string; build?: string } = {}): Promise<Kit> {
  const server = await startServer();
  const extension = options.build ?? buildFolder(ROOT, 'chromium');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'certlens-chromium-'));
  const uiPort = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    executablePath: await findBrowser('chromium'),
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 860 },
    locale: 'en-US',
    args: [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--lang=en-US',
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--enable-unsafe-extension-debugging',
      `--enable-ui-devtools=${uiPort}`,
      '--enable-features=ui-debug-tools-enable-synthetic-events',
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}, EXCLUDE 127.0.0.1`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium gives no session for the browser itself');
  const session = await browser.newBrowserCDPSession();

  let theme: Theme = 'light';
  const dress = (page: Page) => page.emulateMedia(mediaOf(theme));
  const tabs = new Map<Tab, Page>();
  const tabOf = (page: Page): Tab => {
    const tab = asTab(context, page);
    tabs.set(tab, page);
    return tab;
  };

  const targetOf = async (path: string): Promise<string> => {
    const { targetId } = await until(path, async () => {
      const all = (await session.send('Target.getTargets')) as {
        targetInfos: { targetId: string; url: string }[];
      };
      return all.targetInfos.find((info) => info.url.startsWith(`chrome-extension://${id}/${path}`));
    });
    return targetId;
  };

  const sampled = async (tab: Tab, throttle: number, run: () => Promise<void>): Promise<Costs> => {
    const page = tabs.get(tab);
    if (page === undefined) throw new Error('the tab is not of this kit');
    const on = await context.newCDPSession(page);
    await on.send('Profiler.enable');
    await on.send('Profiler.setSamplingInterval', { interval: 100 });
    await on.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await on.send('Profiler.start');
    await run();
    const { profile } = await on.send('Profiler.stop');
    await on.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await on.detach();
    return costsIn(profile, `chrome-extension://${id}/`);
  };

  return {
    name: 'chromium',
    server,
    promptBy: 'the press on the real prompt',
    async open(address) {
      const page = await context.newPage();
      await dress(page);
      await page.goto(address);
      return tabOf(page);
    },
    async openPrivate(address) {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(async (extensionId) => {
        const { developerPrivate } = (
          globalThis as never as {
            chrome: {
              developerPrivate: Record<
                'updateProfileConfiguration' | 'updateExtensionConfiguration',
                (change: object) => Promise<void>
              >;
            };
          }
        ).chrome;
        // The change starts the extension anew, and without this mode Chromium starts none that is not from its store.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
      }, id);
      await settings.close();
      const own = await context.newPage();
      await until('the extension', async () => {
        await own.goto(`chrome-extension://${id}/options.html`);
        return true;
      });
      await own.evaluate(
        (url) =>
          (
            globalThis as never as { chrome: { windows: { create(of: object): Promise<unknown> } } }
          ).chrome.windows.create({ incognito: true, url }),
        address,
      );
      await own.close();
      const page = await until('the private window', async () =>
        context.pages().find((one) => one.url() === address),
      );
      await page.waitForLoadState();
      return tabOf(page);
    },
    async openOwn(path) {
      const page = await context.newPage();
      await dress(page);
      await page.goto(`chrome-extension://${id}/${path}`);
      return tabOf(page);
    },
    async waitForOwn(path) {
      const address = `chrome-extension://${id}/${path}`;
      const page = await until(`the page ${path}`, async () =>
        context.pages().find((one) => one.url().startsWith(address)),
      );
      await page.waitForLoadState();
      return tabOf(page);
    },
    answerPrompt: (answer) => pressPrompt(uiPort, answer),
    async openPopup(tab) {
      const page = tabs.get(tab);
      if (page === undefined) throw new Error('the tab is not of this kit');
      await page.bringToFront();
      const own = await context.newCDPSession(page);
      const { targetInfo } = await own.send('Target.getTargetInfo');
      const { targetInfos } = await session.send('Target.getTargets', {
        filter: [{ type: 'tab' }, {}],
      } as never);
      const infos = targetInfos as { targetId: string; type: string; url: string; title: string }[];
      const target =
        infos.find((info) => info.type === 'tab' && info.url === targetInfo.url) ??
        infos.find((info) => info.type === 'tab');
      await session.send('Extensions.triggerAction' as never, { id, targetId: target?.targetId } as never);
      return {
        ...(await attachView(session, await targetOf('popup.html'), theme)),
        waitForWorkbench: async () => attachView(session, await targetOf('sidepanel.html'), theme),
      };
    },
    async theme(next) {
      theme = next;
      await Promise.all(context.pages().map(dress));
    },
    costsOf: (tab, run) => sampled(tab, 1, run),
    slowCostsOf: (tab, times, run) => sampled(tab, times, run),
    async putToSleep() {
      const all = (await session.send('Target.getTargets')) as {
        targetInfos: { targetId: string; type: string; url: string }[];
      };
      const target = all.targetInfos.find((info) => info.type === 'service_worker' && info.url.includes(id));
      if (target !== undefined) await session.send('Target.closeTarget', { targetId: target.targetId });
    },
    async takeOut() {
      // The protocol removes only what it has loaded itself: the browser's own page of extensions switches ours off.
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        (id) =>
          (
            globalThis as never as {
              chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } };
            }
          ).chrome.management.setEnabled(id, false),
        id,
      );
      await page.close();
    },
    async close() {
      await context.close();
      await server.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/**
 * The longest that one sample stands for (milliseconds), five times the interval: in a longer gap the machine ran
 * something else, which is none of our work.
 */
const MOST_OF_A_SAMPLE = 0.5;

/** The processor's time of the samples under our script's functions, and of the longest run of them. */
function costsIn({ nodes, samples = [], timeDeltas = [] }: Profile, own: string): Costs {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const below = (roots: Profile['nodes']): Set<number> => {
    const found = new Set<number>();
    const pending = roots.map(({ id }) => id);
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      pending.push(...(byId.get(next)?.children ?? []));
    }
    return found;
  };
  const written = nodes.filter(({ callFrame }) => callFrame.url.startsWith(own));
  const ours = below(written);
  // The script as a whole stands in no line of it.
  const whole = below(written.filter(({ callFrame: { lineNumber } }) => lineNumber < 0));
  let [sum, run, longest, evaluated] = [0, 0, 0, 0];
  samples.forEach((sample, index) => {
    const time = Math.min(MOST_OF_A_SAMPLE, (timeDeltas[index + 1] ?? 0) / 1_000);
    run = ours.has(sample) ? run + time : 0;
    sum += ours.has(sample) ? time : 0;
    evaluated += whole.has(sample) ? time : 0;
    longest = Math.max(longest, run);
  });
  return { ours: sum, evaluated, longest };
}

function asTab(context: BrowserContext, page: Page): Tab {
  let session: CDPSession | null = null;
  const cdp = async () => {
    session ??= await context.newCDPSession(page);
    return session;
  };
  return {
    goto: async (address) => void (await page.goto(address)),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    runSource: async (source) => void (await page.evaluate(`${source};0`)),
    inPanel: async (run, argument) => runInPanel(await cdp(), run, argument),
    async inFrame(address) {
      const frame = await until(`a frame of ${address}`, async () =>
        page.frames().find((one) => one.url().includes(address)),
      );
      // A frame of another site has a process, and so a session, of its own.
      const on = await context.newCDPSession(frame);
      return {
        evaluate: (run, argument) => frame.evaluate(run as never, argument as never),
        inPanel: (run, argument) => runInPanel(on, run, argument),
      };
    },
    press: (x, y) => page.mouse.click(x, y),
    click: (selector) => page.click(selector),
    key: (name) => page.keyboard.press(name),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path, whole = false) => void (await page.screenshot({ path, fullPage: whole })),
    resize: (width, height) => page.setViewportSize({ width, height }),
    front: () => page.bringToFront(),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    close: () => page.close(),
  };
}

async function runInPanel<A, R>(
  on: CDPSession,
  run: (root: ShadowRoot, argument: A) => R,
  argument: A,
): Promise<R | null> {
  const { root } = (await on.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: ProtocolNode };
  const shadow = findPanel(root);
  if (shadow === null) return null;
  const { object } = await on.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result, exceptionDetails } = await on.send('Runtime.callFunctionOn', {
    objectId: object.objectId as string,
    functionDeclaration: `function (argument) { return (${run.toString()})(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

interface ProtocolNode {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly shadowRoots?: readonly ProtocolNode[];
  readonly children?: readonly ProtocolNode[];
  readonly contentDocument?: ProtocolNode;
}

function findPanel(node: ProtocolNode): ProtocolNode | null {
  if (node.localName === 'certlens-panel') return node.shadowRoots?.[0] ?? null;
  for (const child of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
    const found = findPanel(child);
    if (found !== null) return found;
  }
  return null;
}

/** Chromium's name for each way to show pages. */
const mediaOf = (theme: Theme) =>
  ({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
  }) as const;

/** What a view answers that closed before it could. */
const VIEW_CLOSED = 'the view has closed';

/** Lets the closing of the view be the answer to a press or a key: it may be just what was pressed for. */
const orClosed = (sent: Promise<unknown>): Promise<unknown> =>
  sent.catch((error: Error) => {
    if (error.message !== VIEW_CLOSED) throw error;
  });

/** Playwright shows no popup and no side panel as a page: its target is spoken to directly. */
async function attachView(session: CDPSession, targetId: string, theme: Theme): Promise<View> {
  const { sessionId } = (await session.send('Target.attachToTarget', {
    targetId,
    flatten: false,
  } as never)) as { sessionId: string };
  let next = 0;
  const waiting = new Map<number, (message: { result?: never; error?: { message: string } }) => void>();
  session.on(
    'Target.receivedMessageFromTarget' as never,
    ((event: { sessionId: string; message: string }) => {
      if (event.sessionId !== sessionId) return;
      const message = JSON.parse(event.message) as { id?: number };
      if (message.id !== undefined) waiting.get(message.id)?.(message as never);
    }) as never,
  );
  // A view that closes answers nothing that it was asked before.
  session.on(
    'Target.detachedFromTarget' as never,
    ((event: { sessionId: string }) => {
      if (event.sessionId !== sessionId) return;
      for (const answer of [...waiting.values()]) answer({ error: { message: VIEW_CLOSED } });
    }) as never,
  );
  const send = <R>(method: string, params: object = {}): Promise<R> =>
    new Promise((resolve, reject) => {
      const id = ++next;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(error.message));
        else resolve(result as unknown as R);
      });
      session
        .send(
          'Target.sendMessageToTarget' as never,
          { sessionId, message: JSON.stringify({ id, method, params }) } as never,
        )
        .catch(reject);
    });
  const { colorScheme, forcedColors } = mediaOf(theme);
  await send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: colorScheme },
      { name: 'forced-colors', value: forcedColors },
    ],
  });
  const evaluate: View['evaluate'] = async (run, argument) => {
    const { result, exceptionDetails } = await send<{
      result: { value: never };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', {
      expression: `(${run.toString()})(globalThis, ${JSON.stringify(argument ?? null)})`,
      returnByValue: true,
      awaitPromise: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    evaluate,
    async press(selector) {
      const place = await placeAtRest(() => evaluate(placeOf, selector));
      for (const type of ['mousePressed', 'mouseReleased'])
        await orClosed(send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 }));
    },
    runSource: async (expression) => void (await send('Runtime.evaluate', { expression })),
    async key(name) {
      const key = { key: name, code: name, windowsVirtualKeyCode: KEYS[name] };
      const text = name === 'Enter' ? { text: '\r' } : {};
      await orClosed(
        send('Input.dispatchKeyEvent', {
          type: name === 'Enter' ? 'keyDown' : 'rawKeyDown',
          ...key,
          ...text,
        }),
      );
      // The key may have closed the view.
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }).catch(() => undefined);
    },
    type: async (text) => void (await send('Input.insertText', { text })),
    widen: async (width) =>
      void (await send('Emulation.setDeviceMetricsOverride', {
        width,
        height: 800,
        deviceScaleFactor: 1,
        mobile: false,
      })),
    async screenshot(path) {
      // What lies beyond the view is drawn only where there is room for it; the popup can be given none.
      const size = await evaluate(sizeOf, null);
      const metrics = { deviceScaleFactor: 1, mobile: false };
      await send('Emulation.setDeviceMetricsOverride', { ...size, ...metrics }).catch(() => undefined);
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      await send('Emulation.clearDeviceMetricsOverride').catch(() => undefined);
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    close: async () => void (await session.send('Target.closeTarget', { targetId })),
  };
}
