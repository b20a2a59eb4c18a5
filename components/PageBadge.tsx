import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import { type BadgePlace, placeAt, placeByKey } from '../lib/page/badge-place.ts';
import type { Translate } from './translate.ts';

/** The pointer has to go this far before a press is a move (CSS pixels). */
const MOVES_FROM = 6;

interface PageBadgeProps {
  readonly label: string;
  readonly busy: boolean;
  readonly done: boolean;
  readonly place: BadgePlace;
  readonly t: Translate;
  readonly button: Ref<HTMLButtonElement>;
  readonly onOpen: () => void;
  readonly onMove: (place: BadgePlace) => void;
}

/** What is missing, in two words; opens the panel. It can be dragged to where it is in nobody's way, or moved by the arrow keys. */
export function PageBadge({ label, busy, done, place, t, button, onOpen, onMove }: PageBadgeProps) {
  const press = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  const at = ({ clientX, clientY }: PointerEvent) =>
    placeAt({ x: clientX, y: clientY }, { width: window.innerWidth, height: window.innerHeight });
  return (
    <button
      ref={button}
      type="button"
      class={`badge ${place.side} ${done ? 'done' : ''}`}
      // The lowest place is that of the style sheet.
      {...(place.up > 0 && { style: { '--up': String(place.up) } })}
      aria-expanded="false"
      aria-busy={busy}
      title={t('panel.move')}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        press.current = { x: event.clientX, y: event.clientY, moved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const from = press.current;
        if (from === null) return;
        if (Math.hypot(event.clientX - from.x, event.clientY - from.y) < MOVES_FROM && !from.moved) return;
        from.moved = true;
        onMove(at(event));
      }}
      onPointerCancel={() => {
        press.current = null;
      }}
      onClick={() => {
        const moved = press.current?.moved ?? false;
        press.current = null;
        if (!moved) onOpen();
      }}
      onKeyDown={(event) => {
        const next = placeByKey(place, event.key);
        if (next === null) return;
        event.preventDefault();
        onMove(next);
      }}
    >
      <span class="dot" aria-hidden="true" />
      <span class="visually-hidden">{t('panel.name')}</span>
      {label}
    </button>
  );
}
