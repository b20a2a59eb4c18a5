import { HeldSections } from '../../components/options/HeldSections.tsx';
import { ask } from '../../lib/platform/ask.ts';
import type { Section } from './section.ts';

const search = (text: string) => ask('catalog.search', { text, limit: 8 });

export const Held: Section = ({ t, held, take }) => (
  <HeldSections
    held={held}
    t={t}
    search={search}
    onHold={(kind, id, isHeld, expires) => take(ask('profile.hold', { kind, id, held: isHeld, expires }))}
  />
);
