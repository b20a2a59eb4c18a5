import { browser } from '#imports';
import type { PageScript } from './protocol.ts';

/** Scripts that are put into a page when they are needed, as the build names them. */
type ScriptFile = '/report.js' | `/${PageScript}.js`;

/** Runs a script in a frame and answers with its result. Fails where the browser does not let us read it any more. */
export async function runScript(
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
  file: ScriptFile,
): Promise<unknown> {
  const [ran] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    injectImmediately: true,
  });
  return ran?.result;
}
