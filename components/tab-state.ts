import type { GuidanceView } from '../lib/i18n/guidance-view.ts';

/** What is known of the tab that a person looks at. */
export type TabState =
  | { readonly kind: 'loading' }
  /** The browser lets no extension read this page. */
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'none'; readonly reason: string }
  | {
      readonly kind: 'posting';
      readonly title: string | null;
      readonly company: string | null;
      readonly view: GuidanceView | null;
      readonly failure: string | null;
    };
