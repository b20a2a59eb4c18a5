import type { Candidate, Page } from '../candidate.ts';
import { ownLabel } from '../company/traces.ts';
import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Line } from '../markup/lines.ts';
import { namedDescriptions, namedTitles } from '../markup/naming.ts';
import { lineOf, linesOf } from '../markup/walk.ts';
import { key, OF_A_PAGE } from '../names.ts';
import { classifyHeading } from '../sections/heading.ts';
import { languageOf } from '../sections/language.ts';
import { lexiconsFor } from '../sections/lexicon.ts';
import { guessTitle, type Heading } from '../title/guess-title.ts';
import { MARKED_TITLE } from '../title/surroundings.ts';
import { dropAboveTitle } from './above-title.ts';
import { hasApplyControl } from './applying.ts';
import { besideOf, shownLetters } from './beside.ts';
import { commonAncestor } from './board.ts';
import { tellsOfEnd } from './closed.ts';
import { againFrom, headsBlocks, holdsSeveral, isOnCardsOnly, repeatsSections } from './crowd.ts';
import { dropForm } from './form-fields.ts';
import { areFacts, asLabelled, fullFrom } from './full-description.ts';
import { LEAST, likeness } from './likeness.ts';
import {
  dropCompanyBox,
  dropMenus,
  inFavour,
  isWithin,
  keepCards,
  keepHowToApply,
  keepPlainSections,
  keepTags,
  OF_THE_JOB,
  weighIn,
} from './line-weights.ts';
import { findOpened, openedOffer } from './opened.ts';
import { findPane } from './pane.ts';
import { leadBefore, leadsElsewhere, tellsOfDate } from './posting-ends.ts';
import { bestRun, type Weighed, within } from './run.ts';
import { findSoleOffer } from './sole-offer.ts';
import { dropTeasers } from './teasers.ts';

/** What stands beside the pane of the job. */
const OUTSIDE: Weighed = { weight: -400, barrier: true };
/** More elements that are called descriptions than this are of a list. */
const MOST_DESCRIPTIONS = 8;
const MOST_OF_A_FACT = 50;
const MOST_FACTS = 4;
/** How many lines of a posting may stand before its title. */
const MOST_BEFORE_A_TITLE = 6;
/** How many lines behind it may say how to apply. */
const MOST_BEHIND = 5;

/** A short line of its own that no markup calls a heading. */
const readsAsTitle = (line: Line<Element>): boolean =>
  line.kind === 'paragraph' &&
  line.text.length <= 90 &&
  !/[.!?:|–,-]$/.test(line.text) &&
  readsAsJobTitle(line.text);

/** The title as it stands in the page, with what was taken from around it. */
const isTitle = ({ text, rank }: Line<Element>, title: string): boolean => {
  const [shown, own] = [key(text), key(title)];
  return rank === 1 ? shown.includes(own) : shown === own;
};

const HALF = 0.5;

/** What is of the page behind the last of the posting's lines. */
const isOutside = (line: Line<Element>): boolean => leadsElsewhere(line) || tellsOfDate(line);

/** A heading at a text's end heads what stands behind it. */
const headsNothing = (line: Line<Element> | undefined): boolean =>
  line?.kind === 'heading' && line.text.length <= MOST_OF_A_FACT && !/[.!@\d]/.test(line.text);

/** The name of an employer's own site is no title of a job. */
const hostOf = ({ board, url }: Page): string[] => {
  const label = board !== null || url === null ? undefined : ownLabel(url.hostname);
  return label === undefined ? [] : [label];
};

/** What the page's own names call the job's title: one text only, or those of a list would be taken. */
function titlesByName(page: Page): string[] {
  const { dom } = page;
  const texts = namedTitles(dom).flatMap((element) => lineOf(dom, element, 200) ?? []);
  return [...new Set(texts)].slice(0, 12);
}

/** Several questions to a page are answered by one look at it. */
const looked = new WeakMap<Page, Candidate[]>();

/** Finds the posting by what postings look like: headings, lists, the words that ask, little in links. */
export function readGeneral(page: Page): Candidate[] {
  const known = looked.get(page) ?? look(page);
  looked.set(page, known);
  return known;
}

function look(page: Page): Candidate[] {
  const { dom } = page;
  if (dom.root === null) return [];
  const unfolded = findOpened(page);
  const body = dom.one('body') ?? dom.root;
  const isBeside = besideOf(dom, shownLetters(dom, body));
  const all = linesOf(
    dom,
    body,
    (element, tag) => unfolded?.closed.has(element) === true || isBeside(element, tag),
  );
  const again = againFrom(all, page.titles.document);
  const lines = again === null ? all : all.slice(0, again);
  const language = languageOf(
    lines
      .filter((line) => line.text.length > 60)
      .slice(0, 60)
      .map((line) => line.text)
      .join('\n'),
  );
  const declared = dom.attribute(dom.root, 'lang')?.slice(0, 2).toLowerCase() ?? null;
  const lexicons = lexiconsFor(language, declared);
  const described = namedDescriptions(dom);
  const favoured = described.length <= MOST_DESCRIPTIONS ? described : [];
  const weights = lines.map((line) =>
    inFavour(weighIn(dom, line, lexicons), isWithin(dom, line.origin, favoured)),
  );
  keepTags(lines, weights, lexicons);
  keepPlainSections(dom, lines, weights, lexicons);
  keepCards(lines, weights, lexicons);
  keepHowToApply(lines, weights, lexicons);
  dropTeasers(dom, lines, weights, lexicons);
  dropMenus(lines, weights);
  dropCompanyBox(lines, weights);
  dropForm(lines, weights);
  const opened = findPane(dom, lines, page.titles);
  // Several jobs with their sections, one below the other, are no list beside a pane.
  const around =
    opened === null
      ? []
      : lines.filter((_, at) => (at < opened.from || at >= opened.to) && lines[at + 1]?.kind === 'item');
  const pane = repeatsSections(around, lexicons) ? null : opened;
  if (pane !== null)
    weights.forEach((_, index) => {
      if (index < pane.from || index >= pane.to) weights[index] = OUTSIDE;
    });
  const sole =
    pane !== null ? null : (openedOffer(dom, unfolded, lines) ?? findSoleOffer(page, lines, lexicons));
  const beside = pane !== null || sole !== null;
  if (sole !== null) for (let index = 0; index < sole.from; index++) weights[index] = OUTSIDE;
  if (!beside) dropAboveTitle(lines, weights, page.titles, lexicons);
  const best = bestRun(weights);
  if (best === null) return [];
  const found = within(dom, lines, weights, best, lexicons);
  const asks = (line: Line<Element> | undefined): boolean => {
    const said = line === undefined || line.kind === 'item' ? null : classifyHeading(line.text, lexicons);
    return said !== null && OF_THE_JOB.has(said.kind) && said.coverage >= HALF;
  };
  const nameless = ![page.titles.document, ...page.titles.headings].some(readsAsJobTitle);
  const before: Heading[] = lines
    .slice(0, found.from + MOST_BEFORE_A_TITLE)
    .map((line, index) => ({ line, index }))
    .filter(
      ({ line, index }) =>
        index < found.from + 2 ||
        MARKED_TITLE.test(line.text) ||
        (nameless && line.kind === 'heading' && readsAsJobTitle(line.text) && asks(lines[index + 1])),
    )
    .filter(
      ({ line }) =>
        (line.kind === 'heading' || line.rank === 7 || readsAsTitle(line)) && line.text.length <= 200,
    )
    .slice(-12)
    .map(({ line, index }) => ({ text: line.text, rank: line.rank, heads: asks(lines[index + 1]) }));
  const guessed = sole?.title ?? guessTitle(page.titles, before, hostOf(page), titlesByName(page));
  const title = pane?.title ?? asLabelled(lines, guessed);
  let from = fullFrom(lines, found.from, found.to);
  // The title, and the few words of facts above it, are no part of the text.
  for (let index = found.from; index < found.to && index < found.from + 5; index++) {
    const line = lines[index] as Line<Element>;
    if ((title !== null && isTitle(line, title)) || tellsOfEnd(line.text) || tellsOfDate(line))
      from = Math.max(from, index + 1);
    // What is said before the title is of the posting.
    else if (line.text.length > MOST_OF_A_FACT) break;
  }
  // Its facts stand right below the one title.
  const facts = sole === null ? [] : lines.slice(sole.from, from);
  if (sole !== null && facts.length <= MOST_FACTS && facts.every(({ linked }) => linked === 0))
    from = sole.from;
  const lead = leadBefore(lines, weights, from, title);
  let { to } = found;
  while (to > from && isOutside(lines[to] as Line<Element>)) to--;
  if (to > from && headsNothing(lines[to]) && lines[to - 1]?.kind !== 'heading') to--;
  const run = [...lead, ...lines.slice(from, to + 1).filter(({ text }) => !tellsOfEnd(text))];
  const applies = hasApplyControl(page, lexicons);
  const shown = lines.slice(pane?.from ?? 0, pane?.to);
  const crowded =
    repeatsSections(shown, lexicons) ||
    (!beside && (headsBlocks(shown, page.titles.headings) || isOnCardsOnly(shown, title)))
      ? 'whole'
      : holdsSeveral(run, title)
        ? 'parts'
        : null;
  // A label calls it a job's title where the page's heading is that of every job, or a name its description.
  const named = described.length > 0 || (guessed !== title && (guessed === null || OF_A_PAGE.test(guessed)));
  const behind = lines
    .slice(to + 1, to + 1 + MOST_BEHIND)
    .map((line) => line.text.slice(0, 300))
    .join('\n');
  // The facts above the text tell of a job as well.
  const above = lines.slice(found.from, from);
  const judged = areFacts(above) ? [...above, ...run] : run;
  const sure = likeness(page, judged, lexicons, {
    applies,
    title,
    behind,
    named,
    crowded,
    beside,
  });
  if (sure < LEAST) return [];
  const origins = run.map((line) => line.origin).filter((origin): origin is Element => origin !== null);
  return [
    {
      source: 'general',
      title,
      company: pane?.company ?? null,
      location: null,
      lines: run,
      region: commonAncestor(dom, origins),
      ids: [],
      sure: Math.min(0.7, 0.4 + (sure - LEAST) / 20),
    },
  ];
}
