import { render } from 'preact';
import { ListMarks } from '../../components/ListMarks.tsx';
import type { PlacedMark } from '../../lib/page/marks.ts';
import type { LazyHost } from './styled-host.ts';

/** Shows the marks over a list, or with none takes them away. */
export function createListMarks(host: LazyHost): (marks: readonly PlacedMark[]) => void {
  return (marks) => {
    if (marks.length > 0) return render(<ListMarks marks={marks} />, host.open().layer('marks'));
    const dropped = host.opened()?.drop('marks') ?? null;
    if (dropped !== null) render(null, dropped);
  };
}
