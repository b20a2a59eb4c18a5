/** A mark as it stands over its card. */
export interface ListMark {
  readonly jobId: string;
  readonly missing: number;
  /** "3 missing" */
  readonly words: string;
  /** CSS pixels in the viewport. */
  readonly right: number;
  readonly bottom: number;
}

/**
 * Small marks over the cards of a result list. Hidden from assistive technology: they stand apart from the cards that
 * they speak of, and a press goes through them to the card.
 */
export function ListMarks({ marks }: { readonly marks: readonly ListMark[] }) {
  return (
    <ul class="surface list-marks" aria-hidden="true">
      {marks.map(({ jobId, missing, words, right, bottom }) => (
        <li
          key={jobId}
          class={`list-mark ${missing === 0 ? 'done' : ''}`}
          style={`transform: translate(${right}px, ${bottom}px) translate(-100%, -100%)`}
        >
          {words}
        </li>
      ))}
    </ul>
  );
}
