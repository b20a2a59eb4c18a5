import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { classifyHeading } from '../sections/heading.ts';
import type { Lexicon } from '../sections/lexicon.ts';
import { EQUAL_OPPORTUNITY } from '../sections/notices.ts';
import { wordsOf } from '../sections/phrases.ts';
import { opensOtherJobs, promotes, speaksOfCookies } from './beside.ts';
import { appliesFurther, furtherKind, inOtherScript, weightOf } from './further-languages.ts';

export interface Weighed {
  readonly weight: number;
  /** Nothing after it belongs to what stands before it. */
  readonly barrier: boolean;
}

const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2}/;
/** What boards head their box about the employer with. */
export const COMPANY_BOX =
  /^(?:公司简介|企业简介|公司介绍|单位简介|公司概况|会社概要|企業情報|회사\s?소개|기업\s?정보)[:：]?$/;
const APPLY = -150;
/** A section's heading in another script says it in few characters, with or without a tag. */
const MOST_OF_A_FURTHER = 14;
/** Whose page it is: "© 2024 Peatbog". */
const NOTICE = /^(?:©|\(c\)\s|copyright\b)/i;
const MOST_OF_A_NOTICE = 400;
/** A heading over a field for an address. */
const NEWSLETTER = /newsletter|\bbolet[ií][nm]\b|nieuwsbrief|biuletyn|lettre d.information/i;
/** What a house says at its foot: when it is open, where else it is found. */
const HOURS =
  /^(?:(?:spenden|donate|doneren|faire un don|donaciones|donazioni)$|openingstijden|öffnungszeiten|(?:our )?opening (?:hours|times)|horaires d.ouverture|orari di apertura|horarios? de (?:apertura|atención|atendimento|funcionamento)|godziny otwarcia|volg ons|follow us|folge(?:n sie)? uns|suivez[- ]nous|síguenos|seguici|siga-nos|obserwuj nas)\b/i;
/** What a form says once it was sent, which stands in the page before. */
const FORM_SAYS =
  /^(?:thank you[!.]? (?:we(?:.ve| have) received |for (?:your|applying))?.*\b(?:submission|application|message)\b.*(?:received|sent)|thank you\b.{0,20} for applying[.!]|oops[!,.]? something went wrong|.{0,80}\bbitte füll(?:e|en sie) das .{0,40}formular aus)/i;
/** What a form says of its fields: the whole line, with the mark or the word for it. */
const REQUIRED =
  /^(?:fields marked (?:with )?)?[“"'(]?\*[”"')]?\s?[=:–-]?\s?(?:(?:indicates|denotes|marks|are|is)\s)?(?:an?\s)?(?:required (?:fields?|information)|required|mandatory fields?|pflichtfeld(?:er)?|champs? (?:obligatoires?|requis)|campos? (?:obligatorios?|obrigatórios?|requeridos?)|verplichte? veld(?:en)?|camp[io] obbligator[io]|pol[ae] (?:wymagane|obowiązkowe))\)?\.?$/i;
const SAYS_FIELDS = /field|information|feld|champ|campo|campi|veld|pol[ae]\s/i;
const MOST_OF_A_NOTE = 60;
/** "Apply for this job online": a link, in words that no list of controls holds. */
const APPLIES =
  /^(?:click here to apply|(?:register|log ?in|sign ?in|sign ?up) (?:and|&|to) apply$|apply for (?:this|the) (?:job|position|role)|refer (?:a|this job to a) friend)\b/i;
const BULLET = /^(?:[•●▪◦‣∙■♦►▶✓✔➢➤❖§·*※★☆◆◇○◎]\s?|[-–—]\s|\d{1,2}[.)]\s|\d{1,2}[、．]|[（(]\d{1,2}[)）])\S/u;

/** How much a line speaks for a posting's text, below zero against it. */
export function weigh(line: Line<Element>, lexicons: readonly Lexicon[]): Weighed {
  const { text, kind, rank, linked } = line;
  const { length } = text;
  const inLinks = linked >= 0.5 * length;
  if (kind === 'paragraph' && length <= MOST_OF_A_NOTE && REQUIRED.test(text) && SAYS_FIELDS.test(text))
    return { weight: APPLY, barrier: true };
  if (kind !== 'item' && !BULLET.test(text)) {
    if (opensOtherJobs(text) || promotes(text)) return { weight: -400, barrier: true };
    if (length <= MOST_OF_A_NOTICE && FORM_SAYS.test(text)) return { weight: APPLY, barrier: true };
    if (speaksOfCookies(text) || (length <= MOST_OF_A_NOTICE && NOTICE.test(text)))
      return { weight: -60, barrier: false };
  }
  if (length <= 70) {
    if (linked > 0 && (APPLIES.test(text) || appliesFurther(text))) return { weight: APPLY, barrier: false };
    if ((kind === 'heading' || rank === 7) && (NEWSLETTER.test(text) || HOURS.test(text)))
      return { weight: -400, barrier: true };
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
  if (length <= MOST_OF_A_FURTHER && (UNSPACED.test(text) || inOtherScript(text))) {
    if (COMPANY_BOX.test(text)) return { weight: -400, barrier: true };
    if (furtherKind(text) !== null) return { weight: 40, barrier: false };
  }
  if (kind === 'heading' || rank === 7 || (length <= 90 && /[:：]$/.test(text))) {
    const found = classifyHeading(text, lexicons);
    return { weight: found === null ? 2 : found.kind === 'other' ? 5 : 40, barrier: false };
  }
  const said = weightOf(text);
  if (kind === 'item' || BULLET.test(text)) return { weight: 8 + Math.min(said, 200) * 0.5, barrier: false };
  if (said >= 60 || (said >= 30 && /[.!?;。！？；]$/.test(text)))
    return { weight: Math.min(said, 400) * 0.5, barrier: false };
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

/** A stretch of lines, both ends in it. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The run of lines with the greatest sum of weights; barriers are never inside. */
export function bestRun(weights: readonly Weighed[]): Run | null {
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

/** The share of a run that its element holds. */
const HOLDS = 0.85;

/**
 * Postings stand in an element of their own, with facts and notices around it: where one element holds nearly all of a
 * run, what is outside of it goes.
 */
export function within(
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
    if (sum >= HOLDS * total && sum < least) {
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
  // A last paragraph between the lists and the button that leads to the application.
  if (
    run.to - to === 1 &&
    isProse(lines[run.to]) &&
    (weights[run.to + 1]?.weight === APPLY || leadsToApplication(lines[run.to + 1]))
  )
    to = run.to;
  // What the employer says of all its offers, right behind the last of them.
  if (
    lines.slice(to + 1, run.to + 1).every(({ text }) => text.length <= MOST_OF_A_WORD) &&
    hasNotice(lines.slice(to + 1, run.to + 1))
  )
    to = run.to;
  while (from > run.from && (FACT.test(lines[from - 1]?.text ?? '') || inRowOf(dom, lines[from - 1], holder)))
    from--;
  from -= sentencesUnderTitle(lines, from);
  const told = { from, to, weight: run.weight };
  // The whole page is nobody's element.
  return dom.type(holder) === 1 && dom.tag(holder as Element) === 'body'
    ? told
    : filled(told, lines, weights, inside);
}

/** "Tidewright is an equal opportunity employer": the last word of a posting, by itself. */
const hasNotice = (lines: readonly Line<Element>[]): boolean =>
  lines.some(({ text, linked }) => linked === 0 && EQUAL_OPPORTUNITY.test(text));
const MOST_OF_A_WORD = 200;

/** How many sentences stand right before a line, and right under the page's heading. */
function sentencesUnderTitle(lines: readonly Line<Element>[], from: number): number {
  let count = 0;
  while (count < MOST_UNDER_TITLE && isSentence(lines[from - 1 - count])) count++;
  const top = lines[from - 1 - count];
  return top?.kind === 'heading' && top.rank === 1 ? count : 0;
}
const MOST_UNDER_TITLE = 3;
const isSentence = (line: Line<Element> | undefined): boolean =>
  line?.kind === 'paragraph' && line.linked === 0 && line.text.length >= 30 && /[.!?]$/.test(line.text);
const MOST_ROWS = 8;

/** A row's first line begins in its label, and goes on in the cell that holds the rest. */
function inRowOf(dom: Dom, line: Line<Element> | undefined, holder: Node): boolean {
  if (!isProse(line)) return false;
  let row: Node | null = line?.origin ?? null;
  for (let steps = 0; row !== null && steps < MOST_ROWS && !isRow(dom, row); steps++) row = dom.parent(row);
  if (row === null || !isRow(dom, row)) return false;
  for (let node: Node | null = holder, steps = 0; node !== null && steps < MOST_ROWS; steps++) {
    if (node === row) return true;
    node = dom.parent(node);
  }
  return false;
}
const isRow = (dom: Dom, node: Node): boolean => dom.type(node) === 1 && dom.tag(node as Element) === 'tr';

/** A link in words that no list of controls holds. */
const leadsToApplication = (line: Line<Element> | undefined): boolean =>
  line !== undefined &&
  line.linked >= 0.8 * line.text.length &&
  /candidat|bewerb|sollicit|aplik|postul|\bappl(?:y|ication)|\bcv\b|résumé/i.test(
    line.text.slice(0, MOST_OF_A_NOTICE),
  );

const isProse = (line: Line<Element> | undefined): boolean =>
  line?.kind === 'paragraph' && line.rank === 0 && line.linked === 0 && line.text.length >= 60;

/** How much of an element a run must hold for the rest of it to be the posting's too. */
const NEARLY_ALL = 0.7;
/** An application's button, links, a heading of other jobs, a notice: the rest behind it is not taken. */
const STOPS_AT = -14;

/** A run that holds nearly all of its element takes the short lines at the element's ends as well. */
function filled(
  run: Run,
  lines: readonly Line<Element>[],
  weights: readonly Weighed[],
  inside: (line: Line<Element> | undefined) => boolean,
): Run {
  const size = (from: number, to: number) =>
    lines.slice(from, to + 1).reduce((sum, line) => sum + line.text.length, 0);
  const taken = (index: number) => inside(lines[index]) && (weights[index]?.weight ?? STOPS_AT) > STOPS_AT;
  let { from, to } = run;
  while (taken(from - 1)) from--;
  while (taken(to + 1)) to++;
  return size(run.from, run.to) >= NEARLY_ALL * size(from, to) ? { from, to, weight: run.weight } : run;
}
