import * as z from 'zod/mini';
import { browser } from '#imports';
import { idSchema } from '../../vocabulary/skill.ts';

/** The longest text that is looked up, in UTF-16 units. */
export const LONGEST_LOOK_UP = 200;

/** What the look-up page is opened with: a text to look up, or a credential to show. */
export type LookUpTarget = { readonly text: string } | { readonly credential: string };

/** The address of the look-up page for a target; a text is cut to what can be looked up. */
export function lookUpAddress(target: LookUpTarget): string {
  const query = new URLSearchParams(
    'text' in target
      ? { text: target.text.trim().replace(/\s+/gu, ' ').slice(0, LONGEST_LOOK_UP) }
      : { credential: target.credential },
  );
  return `${browser.runtime.getURL('/lookup.html')}?${query}`;
}

/** What an address of the look-up page asks for; an empty text where it asks for nothing that can be read. */
export function readLookUpAddress(search: string): LookUpTarget {
  const query = new URLSearchParams(search);
  const credential = idSchema.safeParse(query.get('credential'));
  if (credential.success) return { credential: credential.data };
  const text = z.string().safeParse(query.get('text'));
  return { text: text.success ? text.data.slice(0, LONGEST_LOOK_UP) : '' };
}
