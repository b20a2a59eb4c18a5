import { browser } from '#imports';

/** Reads a file that the build has put beside the scripts. The only use of `fetch`: it never leaves the extension. */
export function ownFile(path: `/${string}`): Promise<Response> {
  // The files are generated, so the types of the build do not know them on a fresh clone.
  const address = browser.runtime.getURL as (path: string) => string;
  return fetch(address(path));
}
