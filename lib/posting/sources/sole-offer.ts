import { speaksOfJob, speaksOfJobs } from '../address.ts';
import type { Page } from '../candidate.ts';
import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Line } from '../markup/lines.ts';
import { key } from '../names.ts';
import { classifyHeading } from '../sections/heading.ts';
import type { Lexicon } from '../sections/lexicon.ts';
import { wordsOf } from '../sections/phrases.ts';
import { INVITES, withoutSurroundings } from '../title/surroundings.ts';

/** The one job that a page of an employer's openings shows in full. */
export interface SoleOffer {
  readonly title: string;
  /** The first line below its title. */
  readonly from: number;
}

const MOST_OF_A_TITLE = 120;
/** Where a section is announced without a heading's markup. */
const MOST_OF_A_LABEL = 60;
/** "Requirements: …": what stands before the colon. */
const LABEL = /^[^:]{3,40}(?=:\s)/;
/** How many lines below a title may say that somebody is sought. */
const LEAD = 2;
const HALF = 0.5;

/**
 * Finds the one job's title on a page that is called by the employer's openings ("Vacancies"), where what is asked or
 * done stands below it. Null where the page is called by a job, or where there are several.
 */
export function findSoleOffer(
  { titles, url }: Page,
  lines: readonly Line<Element>[],
  lexicons: readonly Lexicon[],
): SoleOffer | null {
  const named = [titles.document, titles.shared ?? '', ...titles.headings];
  if (named.some(readsAsJobTitle)) return null;
  if (!speaksOfJobs(url) && !named.some(speaksOfJob)) return null;
  const titled = lines.flatMap((line, index) => {
    const title = withoutSurroundings(line.text.replace(INVITES, ''));
    return isTitle(line, title, lexicons) ? [{ line, title, own: key(title), from: index + 1 }] : [];
  });
  const marked = titled.filter(({ line }) => isMarked(line));
  const [offer, ...others] = marked.length > 0 ? marked : titled;
  if (offer === undefined || !tellsOfTheJob(lines, offer.from, lexicons)) return null;
  // A heading of a part may say it again, with more words or fewer.
  return others.every(({ own }) => own.includes(offer.own) || offer.own.includes(own)) ? offer : null;
}

const isMarked = ({ kind, rank }: Line<Element>): boolean => kind === 'heading' || rank === 7;

/** A line that no markup calls a heading, and that is no sentence. */
const isShortLine = ({ kind, text }: Line<Element>): boolean =>
  kind === 'paragraph' && !/[.!?:|,–-]$/.test(text) && text.split(' ').length <= MOST_WORDS;
const MOST_WORDS = 8;

const isTitle = (line: Line<Element>, title: string, lexicons: readonly Lexicon[]): boolean =>
  line.text.length <= MOST_OF_A_TITLE &&
  line.linked < HALF * line.text.length &&
  (isMarked(line) || isShortLine(line)) &&
  // "(m/v) by day" goes on from the line above.
  !title.startsWith('(') &&
  readsAsJobTitle(title) &&
  partOf(line.text, lexicons) === null;

function partOf(text: string, lexicons: readonly Lexicon[]): string | null {
  const found = classifyHeading(text, lexicons);
  return found !== null && found.coverage >= HALF ? found.kind : null;
}

/** Whether a section of what is asked or done follows, or the first words say that somebody is sought. */
function tellsOfTheJob(lines: readonly Line<Element>[], from: number, lexicons: readonly Lexicon[]): boolean {
  const below = lines.slice(from);
  return (
    below.some(({ kind, text }) => {
      const label = (LABEL.exec(text)?.[0] ?? text).slice(0, MOST_OF_A_LABEL + 1);
      const part = kind !== 'item' && label.length <= MOST_OF_A_LABEL ? partOf(label, lexicons) : null;
      return part === 'requirements' || part === 'duties';
    }) ||
    below.slice(0, LEAD).some(({ text }) => {
      const words = wordsOf(text.slice(0, MOST_OF_A_TITLE));
      return lexicons.some(
        ({ ofTheJob, calls }) => ofTheJob.find(words).length > 0 || calls.find(words).length > 0,
      );
    })
  );
}
