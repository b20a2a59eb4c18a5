import { parseAddress } from './address.ts';
import { readsAsJobTitle } from './job-title/job-title.ts';
import { type Dom, domOf } from './markup/dom.ts';
import { namedDescriptions } from './markup/naming.ts';
import { isMarked, possibleHeadings, speaksOf } from './may-show-posting.ts';
import { LIST } from './not-a-posting.ts';
import { bodyText, MARK, MAY_HEAD, SECTIONS, seeks } from './said-by-postings.ts';
import { classifyHeading } from './sections/heading.ts';
import { isRead, lexiconsFor } from './sections/lexicon.ts';
import { inOtherScript, saysFurtherSections } from './sources/further-languages.ts';
import { COURSE, ELSE_PATH, PROFILE_PATH } from './sources/other-pages.ts';

/** More elements that are called descriptions are of a list. */
const MOST_NAMED = 8;

/**
 * Whether a page may show a posting. True does not promise one; false means that reading it would find none, but where
 * the person asks.
 */
export const looksLikePosting = (document: Document, address: string | null): boolean =>
  mayBePosting(domOf(document), address);

/** The same of a page that stands in a browser or was written down. */
export function mayBePosting(dom: Dom, address: string | null): boolean {
  try {
    const url = parseAddress(address);
    if (isMarked(dom, url)) return true;
    const speaks = speaksOf(dom, url);
    const named = namedDescriptions(dom).length;
    if (speaks && named > 0 && named <= MOST_NAMED) return true;
    if (speaks && [dom.title, ...fronts(dom)].some((title) => readsAsJobTitle(title) && !LIST.test(title)))
      return true;
    const isOfJobs = speaks || named > 0;
    const bothSay = !isOfJobs && headsAsTitled(dom);
    const titled = bothSay || (!isOfJobs && readsAsJobTitle(dom.title));
    if (!isOfJobs && !titled && !headsWithJob(dom)) return false;
    const text = bodyText(dom);
    const hasParts = () => saysParts(dom, text);
    if (isOfJobs) return hasParts() || seeks(text) || MARK.test(text);
    // A course and a person's profile may be called like a job, and have sections too.
    const isElse = () => url !== null && (ELSE_PATH.test(url.pathname) || PROFILE_PATH.test(url.pathname));
    if (titled) return seeks(text) || (!isElse() && saidOf(COURSE, text) <= (bothSay ? 1 : 0) && hasParts());
    return seeks(text) && hasParts();
  } catch {
    return false;
  }
}

const languageOf = (dom: Dom): string | null =>
  dom.root === null ? null : (dom.attribute(dom.root, 'lang')?.slice(0, 2).toLowerCase() ?? null);

/** What the page is headed by. */
const fronts = (dom: Dom): string[] => {
  const headings = dom.all('h1');
  return headings.length > MOST_TITLES ? [] : headings.map((heading) => dom.rawText(heading).trim());
};

/** Whether a page's first headings name a job, where neither its address nor its own title does. */
const headsWithJob = (dom: Dom): boolean =>
  dom
    .all('h1,h2')
    .slice(0, MOST_TITLES)
    .some((heading) => readsAsJobTitle(dom.rawText(heading).trim()));

/** Whether the page's own title holds one of its headings that reads as a job's: both say it. */
const headsAsTitled = (dom: Dom): boolean =>
  fronts(dom).some((front) => front !== '' && dom.title.includes(front) && readsAsJobTitle(front));
const MOST_TITLES = 3;

/** Two headings that announce different sections of a posting. */
function hasSections(dom: Dom): boolean {
  const declared = languageOf(dom);
  const lexicons = lexiconsFor(declared !== null && isRead(declared) ? declared : null);
  const kinds = new Set<string>();
  for (const heading of possibleHeadings(dom)) {
    const found = classifyHeading(heading, lexicons);
    if (found !== null && found.coverage >= 0.5 && found.kind !== 'other' && found.kind !== 'legal')
      kinds.add(found.kind);
    if (kinds.size >= 2 && (kinds.has('requirements') || kinds.has('duties'))) return true;
  }
  return false;
}

/** How many different ones of an expression's words a text says; two are enough. */
function saidOf(words: RegExp, text: string): number {
  const found = new Set<string>();
  // By the expression itself: `matchAll` makes one anew, and these are long.
  words.lastIndex = 0;
  for (let match = words.exec(text); match !== null && found.size < 2; match = words.exec(text))
    found.add(match[0].toLowerCase().replace(/s$/, ''));
  return found.size;
}

/** Whether the page has two of a posting's sections. Its headings are looked at only where its text speaks of one. */
function saysParts(dom: Dom, text: string): boolean {
  const said = saidOf(SECTIONS, text);
  if (said > 1 || ((said > 0 || MAY_HEAD.test(text)) && hasSections(dom))) return true;
  const declared = languageOf(dom);
  return (declared === null || !isRead(declared) || inOtherScript(text)) && saysFurtherSections(text);
}
