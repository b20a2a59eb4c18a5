import { speaksOfJobs } from '../address.ts';
import type { Candidate, Page } from '../candidate.ts';
import { type Dom, isHidden } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { linesOf } from '../markup/walk.ts';
import { guessTitle, type Heading, key, readsAsJobTitle } from '../names.ts';
import { LIST } from '../not-a-posting.ts';
import { classifyHeading } from '../sections/heading.ts';
import { languageOf } from '../sections/language.ts';
import { type Lexicon, lexiconsFor } from '../sections/lexicon.ts';
import { wordsOf } from '../sections/phrases.ts';
import { commonAncestor } from './board.ts';

/** What a class or an id says of elements that stand beside a posting. */
const BESIDE =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|newsletter|related|similar|recommended|recommendations?|breadcrumbs?|share|sharing|social|footer|comments?|navbar|nav|menu|skip-link|sr-only|visually-hidden|screen-?reader(?:-text)?|signup|subscribe)(?:$|[\s_-])/i;
const ROLES =
  /^(?:navigation|banner|contentinfo|dialog|alertdialog|search|complementary|menu|menubar|tablist)$/;

/** Elements that hold no part of a posting, by their tag, role, class or controls. */
function isBeside(dom: Dom, element: Element, tag: string): boolean {
  if (tag === 'nav' || tag === 'footer' || tag === 'dialog') return true;
  if (tag === 'body' || tag === 'main' || tag === 'article' || tag === 'a') return false;
  if (ROLES.test(dom.attribute(element, 'role') ?? '')) return dom.one('h1', element) === null;
  if (tag === 'form') {
    if (dom.one('h1', element) !== null) return false;
    const controls = dom.all('input:not([type=hidden]),select,textarea', element).length;
    return (
      dom.one('input[type=file],input[type=password]', element) !== null ||
      (controls >= 2 && dom.rawText(element).length < 4_000)
    );
  }
  if (
    tag === 'div' ||
    tag === 'section' ||
    tag === 'aside' ||
    tag === 'ul' ||
    tag === 'header' ||
    tag === 'span'
  ) {
    const names = `${dom.attribute(element, 'class')?.slice(0, 300) ?? ''} ${dom.attribute(element, 'id')?.slice(0, 100) ?? ''}`;
    if (names.length > 1 && BESIDE.test(names)) return dom.one('h1', element) === null;
  }
  return false;
}

interface Weighed {
  readonly weight: number;
  /** Nothing after it belongs to what stands before it. */
  readonly barrier: boolean;
}

const APPLY = -150;

function weigh(line: Line<Element>, lexicons: readonly Lexicon[]): Weighed {
  const { text, kind, rank, linked } = line;
  const length = text.length;
  const inLinks = linked >= 0.5 * length;
  if (length <= 70) {
    const short = wordsOf(text);
    if (lexicons.some((lexicon) => lexicon.apply.whole(short) !== null))
      return { weight: APPLY, barrier: false };
    const beside = lexicons.some((lexicon) => lexicon.beside.whole(short) !== null);
    const begins = beside || besideShare(short, lexicons) >= (kind === 'heading' ? 0.4 : 0.6);
    if (begins && (kind === 'heading' || rank === 7) && kind !== 'item')
      return { weight: -400, barrier: true };
    if (beside && kind !== 'item') return { weight: -60, barrier: false };
  }
  if (inLinks) return { weight: -15 - Math.min(length, 100) * 0.2, barrier: false };
  if (kind === 'heading' || rank === 7 || (length <= 90 && text.endsWith(':'))) {
    const found = classifyHeading(text, lexicons);
    return { weight: found === null ? 2 : found.kind === 'other' ? 5 : 40, barrier: false };
  }
  if (kind === 'item') return { weight: 8 + Math.min(length, 200) * 0.5, barrier: false };
  if (length >= 60 || (length >= 30 && /[.!?;]$/.test(text)))
    return { weight: Math.min(length, 400) * 0.5, barrier: false };
  if (/^[\p{L}\s/]{2,30}:\s?\S/u.test(text)) return { weight: 4, barrier: false };
  return { weight: -6, barrier: false };
}

/** Which share of a line's words names what stands beside a posting, where it begins with that. */
function besideShare(words: readonly string[], lexicons: readonly Lexicon[]): number {
  const shares = lexicons.map((lexicon) => {
    const found = lexicon.beside.find(words);
    return found[0]?.at === 0 ? found.reduce((sum, each) => sum + each.words, 0) / words.length : 0;
  });
  return Math.max(0, ...shares);
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The run of lines with the greatest sum of weights; barriers are never inside. */
function bestRun(weights: readonly Weighed[]): Run | null {
  let best: Run | null = null;
  let from = 0;
  let sum = 0;
  weights.forEach(({ weight, barrier }, index) => {
    if (barrier) {
      sum = 0;
      from = index + 1;
      return;
    }
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += weight;
    if (sum > 0 && (best === null || sum > best.weight)) best = { from, to: index, weight: sum };
  });
  return best;
}

/** A section's own heading outside the element that holds the rest keeps its lines in the run. */
const KEPT_BEFORE = new Set(['requirements', 'preferred', 'duties', 'about']);
const KEPT_AFTER = new Set(['requirements', 'preferred', 'duties', 'benefits']);
const FACT = /^[\p{L}\s/]{2,30}:\s?\S/u;

/**
 * Postings stand in an element of their own, with facts and notices around it: where one element holds nine tenths of a
 * run, what is outside of it goes.
 */
function within(
  dom: Dom,
  lines: readonly Line<Element>[],
  weights: readonly Weighed[],
  run: Run,
  lexicons: readonly Lexicon[],
): Run {
  const sums = new Map<Node, number>();
  let total = 0;
  for (let index = run.from; index <= run.to; index++) {
    const weight = Math.max(0, weights[index]?.weight ?? 0);
    total += weight;
    let node: Node | null = weight > 0 ? (lines[index]?.origin ?? null) : null;
    for (let steps = 0; node !== null && steps < 80; node = dom.parent(node), steps++)
      sums.set(node, (sums.get(node) ?? 0) + weight);
  }
  // Entries come in the order of the climb, so that of equals the innermost is first.
  let holder: Node | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [node, sum] of sums)
    if (sum >= 0.9 * total && sum < least) {
      holder = node;
      least = sum;
    }
  if (holder === null) return run;
  const inside = (line: Line<Element> | undefined): boolean => {
    let node: Node | null = line?.origin ?? null;
    for (let steps = 0; node !== null && steps < 80; node = dom.parent(node), steps++)
      if (node === holder) return true;
    return false;
  };
  const announces = (line: Line<Element> | undefined, kinds: ReadonlySet<string>): boolean => {
    if (
      line === undefined ||
      line.text.length > 90 ||
      (line.kind !== 'heading' && line.rank !== 7 && !line.text.endsWith(':'))
    )
      return false;
    return kinds.has(classifyHeading(line.text, lexicons)?.kind ?? '');
  };
  let { from, to } = run;
  while (from < to && !inside(lines[from])) from++;
  while (to > from && !inside(lines[to])) to--;
  for (let index = run.from; index < from; index++) if (announces(lines[index], KEPT_BEFORE)) from = index;
  for (let index = run.to; index > to; index--) if (announces(lines[index], KEPT_AFTER)) to = run.to;
  while (from > run.from && FACT.test(lines[from - 1]?.text ?? '')) from--;
  return { from, to, weight: run.weight };
}

/** Signs of an article, a shop or a course, which speak of skills and requirements as postings do. */
const ELSE = [
  'meta[property="og:type"][content="article" i]',
  'meta[property="article:published_time"]',
  'meta[property="og:type"][content="product" i]',
  '[itemtype*="schema.org/Article" i],[itemtype*="schema.org/BlogPosting" i],[itemtype*="schema.org/Product" i],[itemtype*="schema.org/Course" i],[itemtype*="schema.org/QAPage" i]',
];
const ELSE_IN_DATA =
  /"@type"\s*:\s*"(?:Article|NewsArticle|BlogPosting|TechArticle|Product|Course|QAPage|DiscussionForumPosting|Recipe|HowTo)"/;
const COURSE =
  /\b(?:curriculum|syllabus|tuition|bootcamp|enrol(?:l|ment)?|add to (?:cart|basket)|free shipping|changelog|npm install|pip install|sudo apt|in this article|in this guide|step \d)\b/gi;

/** How much a run of lines, with the page around it, is like a posting. Below `LEAST` it is none. */
function likeness(
  page: Page,
  run: readonly Line<Element>[],
  lexicons: readonly Lexicon[],
  applies: boolean,
  title: string | null,
): number {
  const { dom, url } = page;
  const text = run.map((line) => line.text).join('\n');
  const kinds = new Set<string>();
  for (const line of run)
    if (
      line.kind !== 'item' &&
      line.text.length <= 110 &&
      (line.kind === 'heading' || line.rank === 7 || line.text.endsWith(':') || line.text.length <= 40)
    ) {
      const found = classifyHeading(line.text, lexicons);
      if (found !== null && found.coverage >= 0.34) kinds.add(found.kind);
    }
  const words = wordsOf(text.slice(0, 20_000));
  const marks = Math.max(
    0,
    ...lexicons.map((lexicon) => new Set(lexicon.marks.find(words).map(({ phrase }) => phrase)).size),
  );
  let score = 0;
  if (kinds.has('requirements')) score += 2;
  if (kinds.has('duties')) score += 2;
  if (kinds.has('preferred')) score += 1;
  if (kinds.has('benefits')) score += 1;
  if (kinds.has('about')) score += 0.5;
  score += Math.min(4, marks / 3);
  if (text.length >= 600) score += 1;
  if (text.length < 250) score -= 2;
  if (page.titles.headings.some((heading) => LIST.test(heading))) score -= 5;
  else if (page.jobId === null && LIST.test(page.titles.document)) score -= 2;
  // A list of jobs with a few words on each: links again and again.
  const links = run.filter((line) => line.text.length >= 8 && line.linked >= 0.5 * line.text.length).length;
  if (links >= 4 && links >= 0.08 * run.length) score -= Math.min(6, links / 2);
  let voice = 0;
  if (applies) voice += 1.5;
  if (speaksOfJobs(url)) voice += 1.5;
  if (page.board !== null && page.jobId !== null) voice += 2;
  if (title !== null && readsAsJobTitle(title)) voice += 1;
  score += voice;
  if (dom.one(ELSE.join(',')) !== null) score -= page.board === null ? 3 : 1;
  else if (
    dom
      .all('script[type*="ld+json" i]')
      .slice(0, 20)
      .some((script) => ELSE_IN_DATA.test(dom.rawText(script).slice(0, 20_000)))
  )
    score -= 3;
  score -= Math.min(4, (text.match(COURSE)?.length ?? 0) * 1.5);
  return voice === 0 ? Math.min(score, LEAST - 1) : score;
}

const LEAST = 5.5;

/** Finds the posting by what postings look like: headings, lists, the words that ask, little in links. */
export function readGeneral(page: Page): Candidate[] {
  const { dom } = page;
  if (dom.root === null) return [];
  const body = dom.one('body') ?? dom.root;
  const lines = linesOf(dom, body, (element, tag) => isBeside(dom, element, tag));
  const language = languageOf(
    lines
      .filter((line) => line.text.length > 60)
      .slice(0, 60)
      .map((line) => line.text)
      .join('\n'),
  );
  const declared = dom.attribute(dom.root, 'lang')?.slice(0, 2).toLowerCase() ?? null;
  const lexicons = lexiconsFor(language, declared);
  const weights = lines.map((line) => weigh(line, lexicons));
  const best = bestRun(weights);
  if (best === null) return [];
  const found = within(dom, lines, weights, best, lexicons);
  const before: Heading[] = lines
    .slice(0, found.from + 2)
    .filter((line) => (line.kind === 'heading' || line.rank === 7) && line.text.length <= 200)
    .slice(-12)
    .map((line) => ({ text: line.text, rank: line.rank }));
  const title = guessTitle(page.titles, before, []);
  let from = found.from;
  // The title, and the few words of facts above it, are no part of the text.
  for (let index = found.from; index < found.to && index < found.from + 5; index++) {
    if ((lines[index]?.text.length ?? 0) > 90) break;
    if (title !== null && key(lines[index]?.text ?? null) === key(title)) from = index + 1;
  }
  const run = lines.slice(from, found.to + 1);
  const applies = hasApplyControl(page, lexicons);
  const sure = likeness(page, run, lexicons, applies, title);
  if (sure < LEAST) return [];
  const origins = run.map((line) => line.origin).filter((origin): origin is Element => origin !== null);
  return [
    {
      source: 'general',
      title,
      company: null,
      location: null,
      lines: run,
      region: commonAncestor(dom, origins),
      ids: [],
      sure: Math.min(0.7, 0.4 + (sure - LEAST) / 20),
    },
  ];
}

/** Whether a link or a button leads to an application. */
export function hasApplyControl(page: Page, lexicons: readonly Lexicon[]): boolean {
  const { dom } = page;
  for (const element of dom.all('a[href],button,input[type=submit],[role=button]').slice(0, 600)) {
    if (isHidden(dom, element)) continue;
    const written =
      dom.tag(element) === 'input' ? (dom.attribute(element, 'value') ?? '') : dom.rawText(element);
    if (written.length > 200) continue;
    const text = wordsOf(written.slice(0, 200));
    if (text.length <= 8 && lexicons.some((lexicon) => lexicon.apply.whole(text) !== null)) return true;
  }
  return false;
}
