import { defineUnlistedScript } from '#imports';
import { outlineOf } from '../lib/page/outline.ts';

/** Put into a page when a report on it is copied, and only then: its words are as many as a board's whole file. */
export default defineUnlistedScript(() => outlineOf(document));
