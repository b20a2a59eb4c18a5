import { defineUnlistedScript } from '#imports';
import { reportOf } from '../lib/page/report.ts';

/** Put into a page when a report on it is copied, and only then: no other page should carry what tells of one. */
export default defineUnlistedScript(() => reportOf(document, location.href));
