import type { Block, SectionKind } from '../posting.ts';
import type { Span } from '../span.ts';
import { askingLists } from './asking-lists.ts';
import { presentsItself, tellsOfHome } from './employer.ts';
import { classifyHeading, classifyLeadIn, classifyOpening, seeks, turnToTheJob } from './heading.ts';
import { type Lexicon, lexiconsFor } from './lexicon.ts';
import { isNotice, isOfData, isOfPay, noticeInside } from './notices.ts';
import { wordsOf } from './phrases.ts';
import { LONGEST_HEADING, readsAsHeading } from './plain-heading.ts';
import { type Piece, splitLine } from './split.ts';
import { unwrapped } from './unwrap.ts';

interface Part extends Piece {
  readonly rank: number;
  readonly apart: boolean;
  /** Stands in one line with what comes after it ("Requirements: five years"). */
  readonly inline: boolean;
  readonly long: boolean;
  /** Runs on in the line of what stands before it. */
  readonly joined: boolean;
}

/** Shorter lines stand in a text twice by chance. */
const LEAST_REPEATED = 60;

/** The most blocks of one posting. */
const MOST_BLOCKS = 6_000;

const INVITATION =
  /^(?:are|do|would|is|have|want|looking|ready|interested|bist|sind|hast|haben|êtes|eres|ben)\s.*\?$/i;
/** "Benefits and payroll coordination" among duties is work, and offers nothing. */
const OF_WORK =
  /(?<!\p{L})(?:coordination|administration|management|operations|processing|analysis|reporting|design|prozesse|verwaltung|abwicklung|gestion|gestión|gestão|beheer|gestione|administracja)(?!\p{L})/iu;
/** What stands below is of other postings. */
const OTHER_JOBS =
  /^(?:(?:Weitere|Ähnliche|Andere) (?:\S+ ){0,2}(?:Jobs|Stellen(?:angebote)?)(?: \S+){0,3}|Alle \d+ Jobs anzeigen|(?:Similar|Related|More|Other) (?:\S+ )?(?:jobs|vacancies)(?: \S+){0,3}|Offres (?:d[’']emploi )?similaires|(?:Ofertas|Empleos) similares|Vagas (?:semelhantes|similares))$/i;

/**
 * Tells the blocks and sections of a posting's text.
 *
 * `spans` are the text's lines in order. A line in which several headings, items and paragraphs are run together gives
 * several blocks. `titled` says that the first line may be the posting's own title.
 */
export function findBlocks(
  text: string,
  spans: readonly Span[],
  language: string | null,
  titled = false,
): Block[] {
  const lexicons = lexiconsFor(language);
  const parts: Part[] = [];
  for (const span of unwrapped(text, spans)) {
    const pieces = splitLine(text.slice(span.start, span.end), span.start, span.kind, lexicons).flatMap(
      (piece) => noticeApart(text, piece),
    );
    pieces.forEach((piece, index) => {
      parts.push({
        ...piece,
        rank: index === 0 ? span.rank : 0,
        apart: index === 0 && span.apart,
        inline: piece.kind === 'heading' && span.kind !== 'heading' && index < pieces.length - 1,
        long: span.end - span.start >= 180,
        joined: index > 0,
      });
    });
    if (parts.length >= MOST_BLOCKS) break;
  }
  return askingLists(text, repeated(text, sectioned(text, parts, lexicons, titled)));
}

/** A notice of equal opportunity beside other things is a paragraph of its own. */
function noticeApart(text: string, piece: Piece): Piece[] {
  const cuts = piece.kind === 'heading' ? [] : noticeInside(text.slice(piece.start, piece.end));
  return [0, ...cuts].map((from, index) => {
    const end = piece.start + (cuts[index] ?? piece.end - piece.start);
    const start = piece.start + from;
    return { ...piece, start, end: start + text.slice(start, end).trimEnd().length };
  });
}

interface Section {
  readonly kind: SectionKind;
  readonly heading: number | null;
  readonly rank: number;
  /** The employer's words about itself came to speak of the job, without a heading. */
  readonly turned?: boolean;
  /** What the heading opened before the house presented itself under it: its items come back to it. */
  readonly before?: Section;
  /** A heading inside a line that rules the lines below too. */
  readonly stays?: boolean;
}

const NONE: Section = { kind: 'other', heading: null, rank: 9 };

function sectioned(
  text: string,
  parts: readonly Part[],
  lexicons: readonly Lexicon[],
  titled: boolean,
): Block[] {
  const blocks: Block[] = [];
  let section = NONE;
  /** What a lead-in opens: the list below it. */
  let list: Section | null = null;
  /** What a heading in the same line opens: the rest of that line. */
  let line: Section | null = null;
  let listed = false;
  let over = false;
  parts.forEach((part, index) => {
    const own = text.slice(part.start, part.end);
    over ||= index > 2 && own.length < 80 && OTHER_JOBS.test(own);
    if (over) {
      blocks.push({ start: part.start, end: part.end, kind: 'paragraph', section: 'legal', heading: null });
      return;
    }
    const next = parts[index + 1];
    const found =
      own.length <= LONGEST_HEADING + 30 && (part.kind !== 'item' || part.rank === 7 || /[:：]$/.test(own))
        ? classifyHeading(own, lexicons)
        : null;
    const push = (kind: Block['kind'], at: Section) =>
      blocks.push({ start: part.start, end: part.end, kind, section: at.kind, heading: at.heading });
    const heading =
      part.kind === 'heading' ||
      (part.kind !== 'item' && readsAsHeading(own, part, next, found, lexicons[0]?.code !== 'de')) ||
      (part.kind === 'item' &&
        part.rank === 7 &&
        next !== undefined &&
        (found?.whole === true || own.endsWith(':'))) ||
      (part.kind === 'item' && next !== undefined && /[:：]$/.test(own) && found?.whole === true);
    if (
      titled &&
      index === 0 &&
      !found?.whole &&
      !own.endsWith(':') &&
      own.length <= 140 &&
      !part.long &&
      !part.inline
    ) {
      push(next === undefined ? 'paragraph' : 'heading', { kind: 'other', heading: null, rank: 0 });
      section = { kind: 'other', heading: 0, rank: 0 };
      return;
    }
    if (heading) {
      const rank = part.rank || (part.inline ? 8 : 7.5);
      const at = blocks.length;
      // "Are you the tuner we look for?" asks the reader in; only a list after it says what is asked.
      const invites = INVITATION.test(own) && next?.kind !== 'item';
      const ofWork =
        isOfJob(section.kind) &&
        ((found?.kind === 'benefits' && !found.whole && OF_WORK.test(own)) ||
          (found?.kind === 'legal' && next?.kind === 'item' && /^\S+(?: \S+)?$/.test(own)));
      const told = ofWork
        ? section.kind
        : own.endsWith(':') && !found?.whole && found?.kind !== 'preferred' && !isFirm(own, lexicons)
          ? (classifyLeadIn(own, lexicons) ?? found?.kind)
          : invites
            ? 'other'
            : found?.kind;
      const opened: Section = {
        kind: told ?? (own.endsWith('?') ? 'other' : inherited(section, rank, own)),
        heading: at,
        rank: Math.min(rank, 8),
      };
      const under = section.heading === at - 1;
      // "Experience required:" with nothing below it but "Principal duties: …" is the duties' heading.
      // A question opens what stands below its line too.
      const stays =
        own.endsWith('?') ||
        (under && isOfJob(opened.kind) && opened.kind !== 'preferred' && section.kind !== 'preferred');
      if (part.inline && !part.long) line = { ...softened(section, opened, under), stays };
      else {
        section = told === undefined ? opened : softened(section, opened, under);
        line = null;
      }
      list = null;
      push('heading', { ...(line ?? section), heading: at });
      return;
    }
    if (line !== null) {
      // "Duties: Reasonable accommodations may be made …": the heading is that of the lines below.
      const notice = isNotice(own, isOfJob(line.kind));
      push(part.kind ?? 'paragraph', notice ? { ...line, kind: 'legal' } : line);
      const lasts =
        line.kind !== 'other' &&
        line.kind !== 'legal' &&
        (part.kind !== 'item' || /[•●▪]/.test(text.slice(part.start - 3, part.start))) &&
        (section.kind === 'other' ||
          line.stays === true ||
          notice ||
          (isOfJob(line.kind) && !isOfJob(section.kind)));
      if (lasts) section = line;
      line = null;
      return;
    }
    if (part.kind !== 'item' && (/[:：]$/.test(own) || (own.endsWith(';') && next?.kind === 'item'))) {
      const told = isOfData(own) ? 'legal' : classifyLeadIn(own, lexicons);
      const at = blocks.length;
      if (told !== null) list = softened(section, { kind: told, heading: at, rank: 9 }, true);
      else list = { ...section, heading: at };
      listed = false;
      push('paragraph', { kind: list.kind, heading: section.heading, rank: 9 });
      return;
    }
    if (list !== null) {
      if (part.kind === 'item' || (!listed && part.kind === null) || own.length < 160) {
        listed ||= part.kind === 'item';
        if (!(listed && part.kind !== 'item')) {
          push(part.kind ?? 'paragraph', list);
          return;
        }
      }
      list = null;
    }
    const kind = part.kind ?? 'paragraph';
    if (kind === 'item' && section.before !== undefined) section = section.before;
    if (isNotice(own, isOfJob(section.kind))) {
      push(kind, { ...section, kind: 'legal' });
      return;
    }
    // "We are looking for weavers …" offers nothing, though it stands below what is paid.
    if (kind !== 'item' && section.kind === 'benefits' && seeks(own))
      section = { ...section, kind: 'duties', turned: true };
    if (kind !== 'item' && (section.kind === 'other' || section.kind === 'about' || section.turned)) {
      const opening = classifyOpening(own, lexicons);
      const itself =
        section.kind !== 'about' && opening === null && (presentsItself(own) || tellsOfHome(own));
      const kindTold = itself ? 'about' : opening;
      const told = kindTold === null || kindTold === 'other' ? section : { ...section, kind: kindTold };
      const turn = told.kind === 'about' ? turnToTheJob(own, lexicons) : -1;
      // What the employer says of itself goes on to the job; back only where a paragraph says so.
      if (section.kind === 'about' && (turn >= 0 || isOfJob(told.kind)))
        section = { ...section, kind: 'duties', turned: true };
      // The items that the same line runs into are of what it speaks of.
      if (turn < 0 && told !== section && isOfJob(told.kind) && next?.joined && next.kind === 'item')
        list = told;
      if (turn < 0) push(kind, told);
      else {
        const { start, end } = part;
        const { heading } = section;
        const before = start + own.slice(0, turn).trimEnd().length;
        blocks.push({ start, end: before, kind, section: 'about', heading });
        blocks.push({ start: start + turn, end, kind, section: 'duties', heading });
      }
      return;
    }
    // Behind the last list the employer may speak of itself again, or of what it pays.
    if (kind !== 'item' && isOfJob(section.kind)) {
      if (presentsItself(own)) {
        const under = section.heading === blocks.length - 1;
        section = { ...section, kind: 'about', ...(under ? { before: section } : {}) };
      } else if (isOfPay(own)) section = { ...section, kind: 'benefits' };
    }
    push(kind, section);
  });
  return blocks;
}

/** What stands there a second time is of what it was of before. */
function repeated(text: string, blocks: readonly Block[]): Block[] {
  const sections = new Map<string, SectionKind>();
  return blocks.map((block) => {
    if (block.kind === 'heading' || block.end - block.start < LEAST_REPEATED) return block;
    const own = text.slice(block.start, block.end);
    const known = sections.get(own);
    if (known === undefined) sections.set(own, block.section);
    return known === undefined || known === 'other' ? block : { ...block, section: known };
  });
}

/** "Requirements and preferred experience:" is firm in its first word. */
const isFirm = (text: string, lexicons: readonly Lexicon[]): boolean => {
  const words = wordsOf(text);
  return lexicons.some(({ firm }) => firm.find(words)[0]?.at === 0);
};

const isOfJob = (kind: SectionKind): boolean =>
  kind === 'duties' || kind === 'requirements' || kind === 'preferred';

/** What stands below a heading that says nothing: a sub-heading goes on with its section, a heading of the same level ends it. */
function inherited(section: Section, rank: number, own: string): SectionKind {
  if (section.rank <= 6 && rank <= section.rank && !own.endsWith(':')) return 'other';
  if (section.kind === 'about' || section.kind === 'legal') return 'other';
  return section.kind;
}

/** Under "Nice to have" the lead-in "You have:" asks for nothing that is required. */
function softened(section: Section, opened: Section, under: boolean): Section {
  const below = opened.rank > section.rank || under;
  return section.kind === 'preferred' && opened.kind === 'requirements' && below
    ? { ...opened, kind: 'preferred' }
    : opened;
}
