import { createListMarks, type ListMarks } from '../../lib/page/list-marks.ts';
import type { PlacedMark } from '../../lib/page/marks.ts';
import type { LazyHost } from './styled-host.ts';

/** Shows the marks over a list, or with none takes them away. */
export function showListMarks(host: LazyHost): (marks: readonly PlacedMark[]) => void {
  let list: ListMarks | null = null;
  return (marks) => {
    if (marks.length === 0) {
      list = null;
      host.opened()?.drop('marks');
      return;
    }
    const layer = host.open().layer('marks');
    list ??= createListMarks(document);
    if (list.element.parentNode !== layer) layer.append(list.element);
    list.show(marks);
  };
}
