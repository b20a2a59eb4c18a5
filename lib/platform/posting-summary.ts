import type { Posting } from '../posting/posting.ts';

/** What guidance needs of a posting: never its whole text. */
export type PostingSummary = Pick<
  Posting,
  'title' | 'company' | 'location' | 'language' | 'board' | 'jobId' | 'url'
>;
