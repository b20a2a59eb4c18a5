import { defineUnlistedScript } from '#imports';
import { outlineOf } from '../lib/page/outline.ts';

/** Put into a page when a report on it is copied, and only then: no other page should carry its list of words. */
export default defineUnlistedScript(() => outlineOf(document));
