import { type BadgePlace, placeAt, placeByKey } from './badge-place.ts';
import { createElement } from './element.ts';

/** The pointer has to go this far before a press is a move (CSS pixels). */
const MOVES_FROM = 6;

/** What the badge says. */
export interface BadgeState {
  readonly label: string;
  readonly busy: boolean;
  /** Nothing is missing. */
  readonly done: boolean;
  readonly place: BadgePlace;
  /** Of the label; null while it is not known. */
  readonly direction: 'ltr' | 'rtl' | null;
  /** What it is, for those who do not see it. */
  readonly name: string;
  /** How it is moved. */
  readonly title: string;
}

export interface Badge {
  readonly element: HTMLElement;
  show(state: BadgeState): void;
  focus(): void;
}

interface BadgeActions {
  /** It may be opened next: the pointer or the focus has come to it. */
  readonly onNear: () => void;
  readonly onOpen: () => void;
  /** What was to be opened is not wanted any more. */
  readonly onEscape: () => void;
  readonly onMove: (place: BadgePlace) => void;
}

/**
 * What is missing, in two words; opens the panel. It can be dragged to where it is in nobody's way, or moved by the arrow
 * keys. Made by hand and not as a component: it is all that most pages ever see of us, and what draws components takes
 * the page several times as long to start as the badge does to make. `framed`: in a frame of another page, which may be as
 * long as the posting, it stands at the top.
 */
export function createBadge(
  page: Document,
  framed: boolean,
  { onNear, onOpen, onEscape, onMove }: BadgeActions,
): Badge {
  const create = (name: string, attributes: Readonly<Record<string, string>>): HTMLElement =>
    createElement(page, name, attributes);
  const text = (): Text => Document.prototype.createTextNode.call(page, '');
  const [name, label] = [text(), text()];
  const surface = create('div', { class: framed ? 'surface bare framed' : 'surface bare' });
  const button = create('button', { type: 'button', 'aria-expanded': 'false' });
  const named = create('span', { class: 'visually-hidden' });
  named.append(name);
  button.append(create('span', { class: 'dot', 'aria-hidden': 'true' }), named, label);
  surface.append(button);

  let place: BadgePlace | null = null;
  let press: { readonly x: number; readonly y: number; moved: boolean } | null = null;
  for (const name of ['pointerenter', 'focus']) button.addEventListener(name, onNear);
  button.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    press = { x: event.clientX, y: event.clientY, moved: false };
    button.setPointerCapture(event.pointerId);
  });
  button.addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
    if (press === null) return;
    if (Math.hypot(x - press.x, y - press.y) < MOVES_FROM && !press.moved) return;
    press.moved = true;
    onMove(placeAt({ x, y }, { width: window.innerWidth, height: window.innerHeight }));
  });
  button.addEventListener('pointercancel', () => {
    press = null;
  });
  button.addEventListener('click', () => {
    const moved = press?.moved ?? false;
    press = null;
    if (!moved) onOpen();
  });
  button.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onEscape();
    const next = place === null ? null : placeByKey(place, event.key);
    if (next === null) return;
    event.preventDefault();
    onMove(next);
  });
  return {
    element: surface,
    show(state) {
      // The lowest place is that of the style sheet.
      const lowest = state.place.up === 0 && (place === null || place.up === 0);
      if (!lowest) button.style.setProperty('--up', String(state.place.up));
      place = state.place;
      button.setAttribute('class', `badge ${place.side}${state.done ? ' done' : ''}`);
      button.setAttribute('aria-busy', String(state.busy));
      button.setAttribute('title', state.title);
      if (state.direction !== null) surface.setAttribute('dir', state.direction);
      name.data = state.name;
      label.data = state.label;
    },
    focus: () => button.focus(),
  };
}
