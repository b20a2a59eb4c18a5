import { createElement } from './element.ts';
import type { PlacedMark } from './marks.ts';

export interface ListMarks {
  readonly element: HTMLElement;
  show(marks: readonly PlacedMark[]): void;
}

/**
 * Small marks over the cards of a result list. Hidden from assistive technology: they stand apart from the cards that
 * they speak of, and a press goes through them to the card. Made by hand, as the badge is.
 */
export function createListMarks(page: Document): ListMarks {
  const element = createElement(page, 'ul', { class: 'surface list-marks', 'aria-hidden': 'true' });
  const items: HTMLElement[] = [];
  return {
    element,
    show(marks) {
      for (const surplus of items.splice(marks.length)) surplus.remove();
      for (const [index, { missing, words, right, bottom }] of marks.entries()) {
        let item = items[index];
        if (item === undefined) {
          item = createElement(page, 'li');
          items.push(item);
          element.append(item);
        }
        item.setAttribute('class', missing === 0 ? 'list-mark done' : 'list-mark');
        item.style.transform = `translate(${right}px, ${bottom}px) translate(-100%, -100%)`;
        // A page's list is drawn at each step of a scroll: the same words are not laid out anew.
        if (item.textContent !== words) item.textContent = words;
      }
    },
  };
}
