import type { PageCardProps } from '../../components/PageCard.tsx';
import type { PagePanelProps } from '../../components/PagePanel.tsx';
import { meetingOf } from './meeting.ts';

/** What is drawn when the person opens something in the page: a script of its own, put into the page by then. */
export interface PageViews {
  /** The styles of both. */
  readonly style: string;
  readonly panel: (props: PagePanelProps, into: HTMLElement) => void;
  readonly card: (props: PageCardProps, into: HTMLElement) => void;
  /** Ends what was drawn there. */
  readonly clear: (drawn: HTMLElement) => void;
}

export const pageViews = meetingOf<PageViews>('page-views');
