import type { ListMarks } from '../../lib/page/list-marks.ts';
import { lookAWhile } from '../../lib/page/look-a-while.ts';
import type { Marks, MarksDependencies, PlacedMark } from '../../lib/page/marks.ts';
import { meetingOf } from './meeting.ts';
import type { LazyHost } from './styled-host.ts';

/** What follows a list and draws its marks: a script of its own, put into the page once a list is there. */
export interface ListMarksScript {
  readonly start: (use: MarksDependencies) => Marks;
  readonly create: (page: Document) => ListMarks;
}

export const listMarks = meetingOf<ListMarksScript>('list-marks');

/** Waits for a list that is known, where the person did not switch us off, and has its marks brought then. */
export function followList(host: LazyHost, use: Omit<MarksDependencies, 'show'>): Marks {
  let marks: Marks | null = null;
  let bringing = false;
  let stopped = false;
  let failed = 0;
  const bring = async () => {
    if (bringing) return;
    bringing = true;
    try {
      await use.learn?.();
      if (use.isOff?.() !== true && !stopped) {
        const { start, create } = await listMarks.bring();
        // What comes late is not started in a page that the extension has left.
        if (!stopped) marks = start({ ...use, show: showMarks(host, create) });
      }
    } catch {
      // The background was slow, or the extension has gone: one more try tells.
      if (failed++ === 0 && !stopped) looks.start();
    }
    bringing = false;
  };
  const looks = lookAWhile(() => {
    if (marks === null && (use.cards()?.cards.length ?? 0) > 0) void bring();
  });
  const look = () => {
    if (use.mayList?.() !== false) looks.start();
  };
  look();
  return {
    refresh: () => marks?.refresh(),
    navigated: () => (marks === null ? look() : marks.navigated()),
    stop() {
      stopped = true;
      looks.stop();
      marks?.stop();
    },
  };
}

/** Shows the marks over a list, or with none takes them away. */
function showMarks(host: LazyHost, create: ListMarksScript['create']): MarksDependencies['show'] {
  let list: ListMarks | null = null;
  return (marks: readonly PlacedMark[]) => {
    if (marks.length === 0) {
      list = null;
      host.opened()?.drop('marks');
      return;
    }
    const layer = host.open().layer('marks');
    list ??= create(document);
    if (list.element.parentNode !== layer) layer.append(list.element);
    list.show(marks);
  };
}
