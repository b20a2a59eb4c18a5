/** Where the badge stands on every page: at a side, and how far up (0 the bottom, 1 the top of the viewport). */
export interface BadgePlace {
  readonly side: 'left' | 'right';
  readonly up: number;
}

export const FIRST_PLACE: BadgePlace = { side: 'right', up: 0 };

/** How far an arrow key moves it, as a part of the viewport's height. */
const STEP = 0.05;

/** A place as it was kept; null for anything else. */
export function badgePlaceFrom(kept: unknown): BadgePlace | null {
  const { side, up } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  const known = (side === 'left' || side === 'right') && typeof up === 'number' && up >= 0 && up <= 1;
  return known ? { side, up } : null;
}

const within = (up: number): number => Math.min(1, Math.max(0, up));

/** Where it comes to stand when it is let go at a point of a viewport (CSS pixels). */
export function placeAt(
  point: { readonly x: number; readonly y: number },
  viewport: { readonly width: number; readonly height: number },
): BadgePlace {
  return {
    side: point.x < viewport.width / 2 ? 'left' : 'right',
    up: within(1 - point.y / Math.max(1, viewport.height)),
  };
}

/** Where an arrow key moves it; null for another key. */
export function placeByKey(place: BadgePlace, key: string): BadgePlace | null {
  switch (key) {
    case 'ArrowLeft':
      return { ...place, side: 'left' };
    case 'ArrowRight':
      return { ...place, side: 'right' };
    case 'ArrowUp':
      return { ...place, up: within(place.up + STEP) };
    case 'ArrowDown':
      return { ...place, up: within(place.up - STEP) };
    default:
      return null;
  }
}
