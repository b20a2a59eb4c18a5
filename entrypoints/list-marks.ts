import { defineUnlistedScript } from '#imports';
import { createListMarks } from '../lib/page/list-marks.ts';
import { startMarks } from '../lib/page/marks.ts';
import { listMarks } from './posting.content/list-marks.ts';

/** Put into a page once one of the lists that are known is there: most pages never need what follows it. */
export default defineUnlistedScript(() => listMarks.offer({ start: startMarks, create: createListMarks }));
