import type { ComponentChildren } from 'preact';
import { Names } from './Names.tsx';

interface FoldProps {
  readonly title: string;
  readonly count: number;
  /** What is in it, in one line; seen while it is closed. */
  readonly preview?: readonly string[] | undefined;
  readonly open?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** A list under its name and count: a glance tells what is in it, a press shows it. */
export function Fold({ title, count, preview, open = false, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>
        <h2>{title}</h2> <span class="count">{count}</span>
        {preview !== undefined && (
          <span class="preview soft small">
            <Names of={preview} />
          </span>
        )}
      </summary>
      {children}
    </details>
  );
}
