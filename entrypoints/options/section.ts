import type { VNode } from 'preact';
import type { Translate } from '../../components/translate.ts';
import type { HeldView } from '../../lib/i18n/held-view.ts';

/** What the page gives to each of its sections. */
export interface SectionProps {
  readonly t: Translate;
  /** What the person holds and aims for; null as long as it is not known. Made anew when any window changes it. */
  readonly held: HeldView | null;
  /** Shows what an answer says the person holds now, or why it was refused. */
  readonly take: (answer: Promise<HeldView>) => void;
  /** Tells the person what went wrong; null once it is well again. */
  readonly tell: (problem: unknown) => void;
}

/** One section of the page with its own wiring: it asks, and a view in components/options shows. */
export type Section = (props: SectionProps) => VNode | null;
