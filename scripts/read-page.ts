import { JSDOM, VirtualConsole } from 'jsdom';
import { pageAddress } from '../lib/posting/page-address.ts';
import type { Reading } from '../lib/posting/posting.ts';
import { readPosting } from '../lib/posting/read-posting.ts';

/** Parses a saved page without running or loading anything of it. */
export function parsePage(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

/** Reads a saved page as the extension reads it in the browser. The address: the one given, else the page's own. */
export function readPage(html: string, url: string | null): Reading {
  const document = parsePage(html);
  return readPosting(document, pageAddress(document, url));
}
