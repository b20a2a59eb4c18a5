import { speaksOfJob, speaksOfJobs } from '../address.ts';
import type { Page } from '../candidate.ts';
import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { isShown, key, SEPARATOR } from '../names.ts';
import { LIST } from '../not-a-posting.ts';
import { classifyHeading, classifyOpening } from '../sections/heading.ts';
import type { Lexicon } from '../sections/lexicon.ts';
import { wordsOf } from '../sections/phrases.ts';
import { isCall } from '../title/guess-title.ts';
import { MARKED_TITLE } from '../title/surroundings.ts';
import { saysSought } from './applying.ts';
import { ASKS_FOR_PAPERS, JOB_MAIL } from './calls.ts';
import { marksOneTitle } from './crowd.ts';
import { furtherKind, furtherMarks, seeksFurther, speaksFurther, weightOf } from './further-languages.ts';
import {
  ADVICE,
  ARTICLE,
  ARTICLE_IN_DATA,
  CAREERS,
  COURSE,
  ELSE,
  ELSE_IN_DATA,
  ELSE_PATH,
  INDEX_PATH,
  IS_CAREERS,
  LANDING,
  LOADING,
  MOST_OF_A_HEADING,
  NO_OPENINGS,
  OPENINGS,
  PAPER,
  PLACE_OF_CAREERS,
  PLURAL,
  PROFILE_PATH,
  QUESTION,
  TOLD_PATH,
} from './other-pages.ts';

/** What the page around a run tells of it. */
export interface Told {
  /** A control that leads to an application. */
  readonly applies: boolean;
  readonly title: string | null;
  /** The few lines behind the run, where some say how to apply. */
  readonly behind: string;
  /** An element that the page calls a job's description. */
  readonly named: boolean;
  /** Several jobs stand on the page, each with its sections, or with what cards say. */
  readonly crowded: 'whole' | 'parts' | null;
  /** The job stands in a pane beside the list, or alone under the openings: what the page says of itself is said of those. */
  readonly beside: boolean;
}

const MOST_OPENINGS = 40;
const MOST_OF_DATA = 20_000;
/** A shorter line is no sentence, but where it ends as one that leads to a list. */
const LEAST_OF_A_SENTENCE = 60;
const LEAST_OF_A_LEAD_IN = 20;
const opens = ({ text, kind }: Line<Element>): boolean =>
  text.length >= LEAST_OF_A_SENTENCE ||
  (kind !== 'item' && text.length >= LEAST_OF_A_LEAD_IN && text.endsWith(':'));

/** How much a run of lines, with the page around it, is like a posting. Below `LEAST` it is none. */
export function likeness(
  page: Page,
  run: readonly Line<Element>[],
  lexicons: readonly Lexicon[],
  told: Told,
): number {
  const { dom, url } = page;
  const { applies, title } = told;
  // What the data call a job is one where the page is called by it.
  const isOffered = key(title) === key(page.offered) && isShown(title, page.titles);
  const job = title !== null && (readsAsJobTitle(title) || isOffered);
  const isMarked = MARKED_TITLE.test(title ?? '');
  const addressSpeaks = speaksOfJobs(url);
  const documentSpeaks = speaksOfJob(page.titles.document);
  const titleInAddress = title !== null && addressSpeaks && namesTitle(url, title);
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
      const further = found === null ? furtherKind(line.text) : null;
      if (further !== null) kinds.add(further);
    }
  // Prose without headings: "You will …", "In return we offer …".
  const openings = new Set<string>();
  for (const line of run.filter(opens).slice(0, MOST_OPENINGS)) {
    const kind = classifyOpening(line.text, lexicons);
    if (kind !== null && !kinds.has(kind)) openings.add(kind);
  }
  const words = wordsOf(text.slice(0, 20_000));
  const marks = Math.max(
    furtherMarks(text),
    ...lexicons.map((lexicon) => new Set(lexicon.marks.find(words).map(({ phrase }) => phrase)).size),
  );
  let score = 0;
  if (kinds.has('requirements')) score += 2;
  if (kinds.has('duties')) score += 2;
  if (kinds.has('preferred')) score += 1;
  if (kinds.has('benefits')) score += 1;
  if (kinds.has('about')) score += 0.5;
  score += (['requirements', 'duties', 'benefits'] as const).filter((kind) => openings.has(kind)).length;
  score += Math.min(4, marks / 3);
  const said = weightOf(text);
  if (said >= 600) score += 1;
  if (said < LEAST_OF_A_TEXT) score -= 2;
  if (told.crowded !== null) score -= told.crowded === 'whole' ? 9 : 6;
  const onlyTitle = marksOneTitle(dom, told.title);
  // The address names the job by title and number, and it can be applied for here.
  const isOwnPage =
    job && titleInAddress && applies && !LIST.test(title) && /\d{3}/.test(url?.pathname ?? '');
  const index =
    !told.beside &&
    url !== null &&
    page.jobId === null &&
    !/\d/.test(url.search) &&
    INDEX_PATH.test(url.pathname);
  if (index && !onlyTitle) score -= isOfOne(page.titles, title, job) ? 1 : job ? 3 : 5;
  if (!told.beside && page.titles.headings.some((heading) => LIST.test(heading)))
    score -= onlyTitle ? 0 : isOwnPage ? 2 : 5;
  else if (
    !told.beside &&
    page.jobId === null &&
    LIST.test(page.titles.document) &&
    !headsAsShared(page.titles)
  )
    score -= 2;
  // A list of jobs with a few words on each: links again and again.
  const links = run.filter((line) => line.text.length >= 8 && line.linked >= 0.5 * line.text.length).length;
  if (links >= 4 && links >= 0.08 * run.length) score -= Math.min(6, links / 2);
  let voice = 0;
  const asks = kinds.has('requirements') || kinds.has('duties');
  const withBehind = asks || job ? `${text}\n${told.behind}` : text;
  const takesApplications = applies || JOB_MAIL.test(withBehind) || ASKS_FOR_PAPERS.test(withBehind);
  if (takesApplications) voice += 1.5;
  else if (seeks(run, lexicons)) voice += 1;
  else if (shownCalls(page.titles)) voice += 1;
  if (told.named) voice += 2;
  if (addressSpeaks) voice += 1.5;
  else if (documentSpeaks || speaksFurther(page.titles.document) || seeksFurther(page.titles.document))
    voice += 1;
  if (page.board !== null && page.jobId !== null) voice += 2;
  if (job) voice += titleInAddress ? 2 : 1;
  score += voice;
  // An address that nobody knows can't speak of jobs.
  if (job && url === null && said >= LEAST_OF_A_TEXT) score += OF_NO_ADDRESS;
  if (isOwnPage && said >= 600 && told.crowded === null && links < 4) score += 1;
  // In words that are not known here, a page of jobs that says where to apply still has its lists under headings.
  if ((takesApplications || titleInAddress) && voice >= CLEAR_VOICE)
    score += Math.min(2, 0.7 * headedLists(run));
  const data = dom
    .all('script[type*="ld+json" i]')
    .slice(0, 20)
    .map((script) => dom.rawText(script).slice(0, MOST_OF_DATA));
  const inData = (sign: RegExp) => data.some((script) => sign.test(script));
  if (dom.one(ELSE) !== null) score -= page.board === null ? 3 : 1;
  else if (inData(ELSE_IN_DATA)) score -= 3;
  else if (page.board === null && (dom.one(ARTICLE) !== null || inData(ARTICLE_IN_DATA))) score -= 1;
  const landing = LANDING.test(page.titles.headings[0] ?? '');
  // "Join the team" over "Offerte di lavoro, consulente": the site's own title of a list, and no heading names the job.
  if (
    title !== null &&
    (LANDING.test(title) || (CAREERS.test(title) && !job) || (landing && LIST.test(title)))
  )
    score -= 5;
  else if (
    !told.beside &&
    (landing || LANDING.test(page.titles.document)) &&
    !key(`${page.titles.document} ${page.titles.headings.join(' ')}`).includes(key(title))
  )
    score -= 3;
  else if (title !== null && !told.beside && namesCareersOnly(page.titles, title)) score -= 5;
  if (!told.beside && page.board !== null && page.jobId === null && !job) score -= 3;
  const asksOrTells = [kinds, openings].some((own) => own.has('requirements') || own.has('duties'));
  // All that an employer offers, to nobody in particular.
  if (!asksOrTells && !job && kinds.has('benefits')) score -= 3;
  // A line of the page that reads as a title, on a page that calls itself otherwise.
  if (
    !told.beside &&
    !asks &&
    !told.named &&
    job &&
    !isMarked &&
    page.titles.headings.length > 0 &&
    !isShown(title, page.titles) &&
    page.titles.document.split(SEPARATOR).some((part) => CAREERS.test(part))
  )
    score -= 3;
  if (saysNoneSought(dom, run, title)) score -= 6;
  const shown = [title ?? '', ...page.titles.headings, page.titles.document];
  if (shown.some((own) => LOADING.test(own))) score -= 9;
  if (shown.some((own) => PAPER.test(own))) score -= 6;
  // Nothing but its words calls it a job.
  const called =
    told.named ||
    addressSpeaks ||
    documentSpeaks ||
    page.jobId !== null ||
    isMarked ||
    ASKS_FOR_PAPERS.test(withBehind) ||
    JOB_MAIL.test(withBehind);
  if (!called && !job) score -= NAMELESS;
  // "Loom Jobs": of many.
  if (title !== null && PLURAL.test(title)) score -= 6;
  if (run.filter(({ text: line }) => line.endsWith('?') && line.length >= MOST_OF_A_HEADING).length >= 3)
    score -= 3;
  if (url !== null && ELSE_PATH.test(url.pathname) && page.jobId === null) score -= 2;
  if (url !== null && PROFILE_PATH.test(url.pathname) && !job) score -= 4;
  if ([page.titles.headings[0] ?? '', page.titles.document].some((front) => ADVICE.test(front))) score -= 5;
  const isWhole = kinds.has('requirements') && kinds.has('duties');
  const isCalledAJob = job || addressSpeaks || isMarked || documentSpeaks;
  if (url !== null && TOLD_PATH.test(url.pathname) && page.jobId === null && !takesApplications)
    score -= isWhole && isCalledAJob ? 0 : 3;
  if (!job && !kinds.has('requirements') && !kinds.has('duties') && listsJobs(run, lexicons)) score -= 5;
  if (title !== null && !job) {
    if (QUESTION.test(title) && !(isWhole && takesApplications)) score -= 4;
    // An application's own page, or the employer's: "Apply now", "Peatbog".
    if (isControl(title, lexicons)) score -= 5;
    if (!told.named && key(title) === key(page.titles.site)) score -= 2;
  }
  score -= Math.min(4, (text.match(COURSE)?.length ?? 0) * 1.5);
  return voice === 0 ? Math.min(score, LEAST - 1) : score;
}

/** Whether most items are jobs, right behind the word that they are sought: "We are looking for: cooks, waiters, cleaners". */
function listsJobs(run: readonly Line<Element>[], lexicons: readonly Lexicon[]): boolean {
  const first = run.findIndex(({ kind }) => kind === 'item');
  const before = run.slice(Math.max(0, first - 2), Math.max(0, first));
  if (!before.some(({ text }) => saysSought(text, lexicons))) return false;
  const items = run.filter(({ kind }) => kind === 'item');
  const jobs = items.filter(({ text }) => text.length <= MOST_OF_A_JOB && readsAsJobTitle(text));
  return jobs.length >= SEVERAL && jobs.length > 0.5 * items.length;
}
const MOST_OF_A_JOB = 60;
const SEVERAL = 3;

const isControl = (title: string, lexicons: readonly Lexicon[]): boolean =>
  lexicons.some((lexicon) => lexicon.apply.whole(wordsOf(title)) !== null);

/** What a text without a job's name in title, address or element is held for less by. */
const NAMELESS = 1;

const MOST_LETTERS = 30_000;
/** In the run itself, or anywhere on a page whose title is no job's. */
const saysNoneSought = (dom: Dom, run: readonly Line<Element>[], title: string | null): boolean => {
  if (run.some(({ text }) => text.length <= 200 && NO_OPENINGS.test(text))) return true;
  const body =
    title !== null && (readsAsJobTitle(title) || MARKED_TITLE.test(title)) ? null : dom.one('body');
  return body !== null && NO_OPENINGS.test(dom.rawText(body).slice(0, MOST_LETTERS));
};

/** Whether the page is called by the job, and headed by it alone: a list would be called by its jobs. */
const isOfOne = ({ document, headings }: Page['titles'], title: string | null, job: boolean): boolean =>
  job &&
  headings.length === 1 &&
  key(headings[0] ?? null) === key(title) &&
  key(document).startsWith(key(title));

/** Whether a heading says what the page calls itself where it is shared: what it shows, whatever its own title names. */
function headsAsShared({ headings, shared }: Page['titles']): boolean {
  const own = key(shared);
  return headings.some((heading) => key(heading) === own);
}

/** Whether a page calls itself the employer's careers or openings, and its heading is no job's title. */
const namesCareersOnly = ({ document, shared, headings }: Page['titles'], title: string): boolean =>
  !readsAsJobTitle(title) &&
  !MARKED_TITLE.test(title) &&
  (headings.some((heading) => OPENINGS.test(heading.trim())) || saysCareers(document, shared, title));

const saysCareers = (document: string, shared: string | null, title: string): boolean =>
  // "Careers in Farrow" over "Farrow".
  [document, shared ?? ''].some((own) =>
    own.split(SEPARATOR).some((part) => {
      const of = PLACE_OF_CAREERS.exec(part.trim())?.[1];
      return of !== undefined && (key(title) === key(of) || key(title) === key(part));
    }),
  ) ||
  ([document, shared ?? ''].some((own) =>
    own.split(SEPARATOR).some((part) => IS_CAREERS.test(part.trim())),
  ) &&
    ![document, shared].some((own) => key(own).includes(key(title))));

/** Whether the last part of an address is the job's title: "/jobs/senior-weaver/". */
function namesTitle(url: URL | null, title: string): boolean {
  if (url === null) return false;
  const last = /([^/]+?)(?:\/index)?(?:\.\w{2,5})?\/?$/.exec(url.pathname)?.[1] ?? '';
  const own = key(title);
  const slug = key(last);
  if (!last.includes('-')) return false;
  return (own.length >= 6 && slug.includes(own)) || (slug.length >= LEAST_OF_A_SLUG && own.endsWith(slug));
}

const LEAST_OF_A_SLUG = 10;

const CLEAR_VOICE = 2.5;
/** What a job's title counts for beside that where a saved page does not tell its address. */
const OF_NO_ADDRESS = 1;
/** In letters, as `weightOf` counts them: less says too little of a job. */
const LEAST_OF_A_TEXT = 250;

/** How many lists stand under a short line of their own. */
const headedLists = (run: readonly Line<Element>[]): number =>
  run.filter(
    (line, index) =>
      line.kind !== 'item' &&
      (line.kind === 'heading' || line.rank === 7 || /[:?]$/.test(line.text)) &&
      run[index + 1]?.kind === 'item',
  ).length;

/** Whether a sentence says that the employer looks for somebody. */
const seeks = (run: readonly Line<Element>[], lexicons: readonly Lexicon[]): boolean =>
  run
    .slice(0, MOST_OPENINGS)
    .some(({ text }) => saysSought(text, lexicons) || seeksFurther(text.slice(0, 120)));

/** Less than this is no posting. */
export const LEAST = 5.5;

/** A heading or the page's own title that calls: "Wir suchen dich!". */
const shownCalls = ({ headings, document }: Page['titles']): boolean =>
  [...headings, ...document.split(SEPARATOR)].some((own) => isCall(own.trim()));
