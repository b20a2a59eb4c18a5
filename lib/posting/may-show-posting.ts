import { boardOf, jobIdOf, parseAddress, speaksOfJob, speaksOfJobs } from './address.ts';
import { type Dom, domOf } from './markup/dom.ts';
import { bodyText, MARK, MAY_HEAD, SECTIONS, seeks } from './said-by-postings.ts';
import { saysFurtherSections, seeksFurther, speaksFurther } from './sources/further-languages.ts';

const MARKED = '[itemtype*="JobPosting" i],[typeof~="JobPosting"],[typeof$=":JobPosting"]';
/** More of a page's possible headings are not looked at. */
const MOST_HEADINGS = 40;
/** A longer text heads nothing, in characters. */
const LONGEST_HEADING = 80;

/**
 * Whether a page is worth being written down and looked at in the background: the first half of the detector, which runs
 * on every page that we may look at. False means that `looksLikePosting` would say no: whatever it takes for a posting's
 * sign by its words is asked here too, and what needs lists of words is left to it.
 */
export function mayShowPosting(
  document: Document,
  address: string | null,
  dom: Dom = domOf(document),
): boolean {
  try {
    const url = parseAddress(address);
    if (isMarked(dom, url)) return true;
    // All of a board's addresses speak of jobs.
    if (boardOf(url) === null && speaksOf(dom, url)) return true;
    const text = bodyText(dom);
    return seeks(text) || MARK.test(text) || maySayParts(dom, text);
  } catch {
    return false;
  }
}

/** Whether the address, a board's own elements or data in the page say that a posting is shown. */
export function isMarked(dom: Dom, url: URL | null): boolean {
  const board = boardOf(url);
  return (
    (board !== null && jobIdOf(url, board) !== null) ||
    board?.elements?.some((layout) => dom.one(layout.description) !== null) === true ||
    hasPostingData(dom) ||
    dom.one(MARKED) !== null
  );
}

function hasPostingData(dom: Dom): boolean {
  return dom
    .all('script[type*="ld+json" i]')
    .slice(0, 20)
    .some((script) => dom.rawText(script).includes('JobPosting'));
}

/** Whether the address or the page's own title speaks of jobs. */
export const speaksOf = (dom: Dom, url: URL | null): boolean =>
  speaksOfJobs(url) || speaksOfJob(dom.title) || speaksFurther(dom.title) || seeksFurther(dom.title);

/** Whether the text, or what heads its parts, has words that head sections of a posting. */
function maySayParts(dom: Dom, text: string): boolean {
  SECTIONS.lastIndex = 0;
  if (SECTIONS.test(text) || saysFurtherSections(text)) return true;
  return MAY_HEAD.test(text) && possibleHeadings(dom).some((heading) => MAY_HEAD.test(heading));
}

/** The texts of a page's first headings, and of what old pages write in their place. */
export const possibleHeadings = (dom: Dom): string[] =>
  dom
    .all('h2,h3,h4,h5,strong,b,u,[role=heading]')
    .slice(0, MOST_HEADINGS)
    .map((heading) => dom.rawText(heading))
    .filter((text) => text.length <= LONGEST_HEADING);
