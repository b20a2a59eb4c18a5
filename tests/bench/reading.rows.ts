import { looksLikePosting } from '../../lib/posting/looks-like-posting.ts';
import { domOf } from '../../lib/posting/markup/dom.ts';
import { mayShowPosting } from '../../lib/posting/may-show-posting.ts';
import { pageOf, readPlain, readPosting } from '../../lib/posting/read-posting.ts';
import { findShown, findWhole } from '../../lib/posting/region.ts';
import { readSnapshot } from '../../lib/posting/snapshot/read-snapshot.ts';
import { takeSnapshot } from '../../lib/posting/snapshot/take-snapshot.ts';
import { readJsonLd } from '../../lib/posting/sources/json-ld.ts';
import { parsePage } from '../../scripts/read-page.ts';
import { longPage, NO_POSTING } from './made-up-page.ts';
import { median, type Row, time } from './row.ts';

const ADDRESS = 'https://careers.tidewright.example/jobs/88';
/** An address that does not speak of jobs. */
const ELSEWHERE = 'https://tidewright.example/walks';
const TIMES = 9;

function medianOf(run: () => void): number {
  run();
  return median(
    Array.from({ length: TIMES }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

/** A fixed amount of work, to hold the times of one machine against those of another. */
function calibrate(): number {
  let sum = 0;
  for (let at = 0; at < 5_000_000; at++) sum = (sum + at * 31) | 0;
  return sum;
}

/** Reading a page with the document of Node, which is slower than a browser's: its figure stands for the share that is ours. */
export function rows(): Row[] {
  const read = (withData: boolean) => {
    const document = parsePage(longPage(10_000, withData));
    return medianOf(() => {
      if (readPosting(document, ADDRESS).posting === null) throw new Error('not read');
    });
  };
  const readWritten = (withData: boolean) => {
    const { snapshot } = takeSnapshot(parsePage(longPage(10_000, withData)));
    return medianOf(() => {
      if (snapshot === null || readSnapshot(snapshot, ADDRESS, false).posting === null)
        throw new Error('not read');
    });
  };
  const article = parsePage(NO_POSTING);
  const job = parsePage(longPage(10_000, true));
  const dom = domOf(job);
  const lines = readJsonLd(pageOf(dom, ADDRESS))[0]?.lines ?? [];
  const found = (element: Element | null | undefined) => {
    if (element?.className !== 'text') throw new Error('not found');
  };
  const byLines = medianOf(() => found(findShown(dom, lines)?.region));
  const whole = medianOf(() => found(findWhole(dom, lines)));
  return [
    time('calibration loop', medianOf(calibrate), null),
    time('reading, 10,000 characters as JSON-LD, Node’s document', read(true), null),
    time(
      'the same without its sections, Node’s document',
      medianOf(() => void readPlain(job, ADDRESS)),
      null,
    ),
    time('reading by way of a snapshot, 10,000 characters as JSON-LD', readWritten(true), null),
    time('reading by way of a snapshot, 10,000 characters without data', readWritten(false), null),
    time('where the page shows a description, by its text as a whole', whole, null),
    time('where the page shows a description, by its lines', byLines, null),
    time('reading, 10,000 characters without data, Node’s document', read(false), null),
    time(
      'the page’s half of the detector on a page without posting, Node’s document',
      medianOf(() => {
        if (mayShowPosting(article, ELSEWHERE)) throw new Error('taken for a posting');
      }),
      null,
    ),
    time(
      'detector on a page without posting, Node’s document',
      medianOf(() => {
        if (looksLikePosting(article, ADDRESS)) throw new Error('taken for a posting');
      }),
      null,
    ),
  ];
}
