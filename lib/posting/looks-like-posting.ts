import { boardOf, jobIdOf, parseAddress, speaksOfJobs } from './address.ts';
import { type Dom, domOf } from './markup/dom.ts';
import { classifyHeading } from './sections/heading.ts';
import { lexiconsFor } from './sections/lexicon.ts';

const MARKED = '[itemtype*="JobPosting" i],[typeof~="JobPosting"],[typeof$=":JobPosting"]';
const MOST_HEADINGS = 40;

/**
 * Whether a page may show a posting: cheap enough for every page that we may look at. True does not promise one;
 * false means that reading it would find none, but where the person asks.
 */
export function looksLikePosting(document: Document, address: string | null): boolean {
  try {
    const dom = domOf(document);
    const url = parseAddress(address);
    const board = boardOf(url);
    if (board !== null && jobIdOf(url, board) !== null) return true;
    if (board?.elements?.some((layout) => dom.one(layout.description) !== null)) return true;
    if (hasPostingData(dom) || dom.one(MARKED) !== null) return true;
    return speaksOfJobs(url) && hasSections(dom);
  } catch {
    return false;
  }
}

function hasPostingData(dom: Dom): boolean {
  return dom
    .all('script[type*="ld+json" i]')
    .slice(0, 20)
    .some((script) => dom.rawText(script).includes('JobPosting'));
}

/** Two headings that announce different sections of a posting. */
function hasSections(dom: Dom): boolean {
  const lexicons = lexiconsFor(null);
  const kinds = new Set<string>();
  for (const heading of dom.all('h2,h3,h4,strong,b').slice(0, MOST_HEADINGS)) {
    const text = dom.rawText(heading);
    if (text.length > 80) continue;
    const found = classifyHeading(text, lexicons);
    if (found !== null && found.coverage >= 0.5 && found.kind !== 'other' && found.kind !== 'legal')
      kinds.add(found.kind);
    if (kinds.size >= 2 && (kinds.has('requirements') || kinds.has('duties'))) return true;
  }
  return false;
}
