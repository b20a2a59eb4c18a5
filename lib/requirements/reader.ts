import type { CredentialLevel } from '../catalog/credential.ts';
import type { Block, Posting } from '../posting/posting.ts';
import { degreeSubjects, isAsked, ruleOfBeyond, skillsOfYears, wholeSpan } from './beyond.ts';
import { BEYOND, type Clause, type Item, itemsOf, parseClauses, type Unit } from './clauses.ts';
import {
  asksByCertificate,
  composeCredentials,
  isCertificateWord,
  markDue,
  type Named,
  spelledOut,
} from './credentials.ts';
import { type Cue, findCues, type Lexicon } from './cues.ts';
import { evidence } from './evidence.ts';
import { Excluded } from './excluded.ts';
import type { Finding } from './findings.ts';
import { ofGrades } from './grades.ts';
import { groupItems } from './groups.ts';
import { readLabel } from './label.ts';
import { languagesOf } from './languages/index.ts';
import { askingAnew, isShort, LeadIns } from './lead-ins.ts';
import { levelOf, type Place, type Verdict } from './levels.ts';
import { lexiconFor } from './lexicon.ts';
import { withMakers } from './makers.ts';
import { organisations } from './organisations.ts';
import type { Beyond, Level, Mention, Span } from './requirement.ts';
import { type Context, type Explain, holds, type Rule } from './rules.ts';
import { markSaid, say, sayingAlone, sayingInParentheses } from './said.ts';
import { findSentences } from './sentences.ts';
import { markStance } from './stance.ts';
import { isOfOthers, isSought, isTitle, levelOfTitle, STANDING, withTitles } from './titles.ts';
import { type Token, tokenise } from './tokens.ts';

export interface Options {
  /** Told what each rule did to each mention. */
  readonly explain?: Explain | undefined;
  /** Leaves one rule out, for the proof that it does something. */
  readonly without?: Rule | undefined;
  /** Finds the credential that is called so, to make it out of a skill and the word "certification". */
  readonly named?: Named | undefined;
  /** Places that name nothing here whatever they are called, in order: what the house holds, pays for or says of itself. */
  readonly excluded?: readonly Span[] | undefined;
  /** The grade of a credential of this id; null where it has none. */
  readonly gradeOf?: ((credential: string) => CredentialLevel | null) | undefined;
  /** The kind of the skill that a mention names; "credential" for a credential. */
  readonly kindOf?: ((mention: Mention) => string | null) | undefined;
  /** Whether a mention names a discipline that is a trade, an industry or a department as well. */
  readonly isTrade?: ((mention: Mention) => boolean) | undefined;
}

/** Whether a sentence names anything, or may be a label or lead-in; most sentences need no further look. */
function saysSomething(
  tokens: readonly Token[],
  cues: ReadonlyMap<number, Cue>,
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) {
    const { mention, text } = tokens[at] as Token;
    const cue = cues.get(at);
    if (mention !== null || text === ':' || (cue !== undefined && cue.kind in BEYOND)) return true;
    if (cue?.kind === 'certificate' || cue?.kind === 'certified' || STANDING.test(text)) return true;
    if (cue?.kind === 'ask' && asksByCertificate(text)) return true;
  }
  return false;
}

/** Reads a posting block by block. */
export class Reader {
  readonly findings: Finding[] = [];
  /** The names that stand for the place of work, as they are written. */
  readonly employers = new Set<string>();
  readonly beyond: Beyond[] = [];
  private readonly excluded: Excluded;
  private readonly posting: Posting;
  private readonly options: Options;
  private readonly context: Context;
  private readonly lexicon: Lexicon;
  private readonly capitalNouns: boolean;
  private readonly leadIns = new LeadIns();
  /** For a lead-in that asks for one of its list: the places in `findings` of what the list names. */
  private readonly oneOfLists = new Map<number, number[]>();

  constructor(posting: Posting, options: Options) {
    this.posting = posting;
    this.options = options;
    this.context = { explain: options.explain, without: options.without };
    this.excluded = new Excluded(options.excluded ?? []);
    this.lexicon = lexiconFor(posting.language);
    this.capitalNouns = languagesOf(posting.language).some((language) => language.capitalNouns === true);
  }

  readBlock(block: Block, index: number, mentions: readonly Mention[], title: boolean): void {
    const { text } = this.posting;
    const tokens = tokenise(text, block.start, block.end, mentions, this.lexicon.numbers);
    const cues = new Map<number, Cue>(findCues(tokens, this.lexicon).map((cue) => [cue.from, cue]));
    const above = this.leadIns.above(block);
    let place: Place = {
      section: block.section,
      title,
      question: false,
      leadIn: above.said,
      leadInAsks: above.asks,
    };
    const sentences = findSentences(text, tokens, cues, this.capitalNouns, this.context);
    const last = sentences.at(-1);
    const tail =
      last === undefined || sentences.length < 2
        ? undefined
        : parseClauses(tokens, cues, last.from, last.to, this.context);
    const said = tail === undefined ? null : sayingInParentheses(tail);
    if (said !== null && holds('said-in-parentheses', this.context)) place = { ...place, leadIn: said };
    if (
      last !== undefined &&
      block.kind === 'paragraph' &&
      !isShort(block) &&
      holds('lead-in-line', this.context)
    )
      this.leadIns.noteLast(parseClauses(tokens, cues, last.from, last.to, this.context));
    for (const { from, to } of sentences) {
      if (block.kind !== 'heading' && !saysSomething(tokens, cues, from, to)) continue;
      const parsed = parseClauses(tokens, cues, from, to, this.context);
      const { named } = this.options;
      const clauses = named === undefined ? parsed : this.withCredentials(parsed, named);
      const span = { start: tokens[from]?.start ?? block.start, end: tokens[to - 1]?.end ?? block.end };
      place = this.readSentence(clauses, span, place, block, index);
    }
  }

  /** Reads one sentence; returns the place that holds for the next one of the block. */
  private readSentence(
    whole: readonly Clause[],
    span: Span,
    before: Place,
    block: Block,
    index: number,
  ): Place {
    const { context } = this;
    const label = readLabel(whole, context);
    const clauses = label?.rest ?? whole;
    const question = this.posting.text[span.end - 1] === '?';
    const place = { ...before, ...label?.place, question };
    markStance(clauses);
    for (const [at, clause] of clauses.entries()) {
      markSaid(clause, context);
      const alone = sayingAlone(clause);
      if (alone !== null && at > 0)
        say(clauses.slice(0, at).flatMap(itemsOf), alone[0], 'said-alone', context);
    }
    markDue(clauses, this.posting.text, context);
    // The title names the job; what it asks it asks of nobody below.
    if (!place.title) this.leadIns.note(whole, index, block);
    const dropped = new Set<Item>();
    const levels = new Map<Item, Level>();
    // The whole of it: "Preferred certifications:" is a label, and tells what the list names.
    for (const clause of this.options.named === undefined ? [] : whole) {
      const tell = (item: Item, rule: Rule): void => this.tell(item, rule, item.mention?.id ?? '');
      composeCredentials(
        clause,
        this.posting.text,
        this.options.named as Named,
        this.isCertificate,
        tell,
        context,
      );
    }
    for (const item of holds('graded', context) ? clauses.flatMap(itemsOf) : []) {
      const accepts = item.mention === null ? null : ofGrades(this.posting.text, item.mention, this.gradeOf);
      if (item.mention === null || accepts === null) continue;
      item.mention = { ...item.mention, accepts };
      this.tell(item, 'graded', accepts.join());
    }
    for (const clause of clauses) {
      for (const item of holds('degree-subject', context) ? degreeSubjects(clause) : []) {
        dropped.add(item);
        this.tell(item, 'degree-subject', 'dropped');
      }
      this.readBeyond(clause, clauses, place);
    }
    for (const item of holds('spelled-out', context) ? spelledOut(clauses) : []) {
      dropped.add(item);
      this.tell(item, 'spelled-out', 'dropped');
    }
    for (const item of holds('organisation', context) ? organisations(clauses, this.kindOf) : []) {
      dropped.add(item);
      this.employers.add(this.posting.text.slice(item.start, item.end));
      this.tell(item, 'organisation', 'dropped');
    }
    for (const item of clauses.flatMap(itemsOf)) {
      if (item.mention === null || dropped.has(item)) continue;
      const [level, rule] = this.verdict(item, place, clauses);
      if (level !== null) levels.set(item, level);
      this.tell(item, rule, level ?? 'dropped');
    }
    this.group(whole, levels, span, block, index);
    return label?.carries && holds('label-carries', context) ? place : before;
  }

  private readonly gradeOf = (credential: string): CredentialLevel | null =>
    this.options.gradeOf?.(credential) ?? null;

  private readonly kindOf = (mention: Mention): string | null =>
    this.options.kindOf?.(mention) ?? (mention.kind === 'credential' ? mention.kind : null);

  /** The clauses with the credentials that no name of the vocabulary gives. */
  private withCredentials(clauses: readonly Clause[], named: Named): readonly Clause[] {
    const { text } = this.posting;
    const free = this.excluded.freeIn(clauses);
    const titled = withTitles(clauses, text, named, free, this.context);
    return withMakers(titled, text, named, free, this.namesCredentials, this.context);
  }

  private verdict(item: Item, place: Place, clauses: readonly Clause[]): Verdict {
    const verdict = levelOf(item, place, this.context);
    const { mention, start, end } = item;
    if (mention?.kind !== 'credential' || !isTitle(this.posting.text.slice(start, end))) return verdict;
    if (!holds('protected-title', this.context)) return verdict;
    const others = clauses.some((clause) => isOfOthers(clause, item, this.posting.text));
    const from = clauses[0]?.[0]?.start ?? 0;
    return levelOfTitle(verdict, item, place, others, isSought(this.posting.text, item, from));
  }

  private readonly isCertificate = (word: string): boolean =>
    findCues(tokenise(word, 0, word.length, [], this.lexicon.numbers), this.lexicon).some(
      ({ kind }) => kind === 'certificate',
    );

  /** A word for credentials, by itself or as a part of a name ("AWS certifications"). */
  private readonly namesCredentials = (unit: Unit): boolean => {
    if (unit.item === null || unit.item.mention === null)
      return isCertificateWord(unit) || unit.cue === 'certified';
    if (unit.item.mention.kind !== 'credential') return false;
    const words = this.posting.text.slice(unit.start, unit.end).split(/[\s-]/);
    return this.isCertificate(words.at(-1) ?? '') || this.isCertificate(words[0] ?? '');
  };

  private tell(item: Item, rule: Rule, result: string): void {
    const { start, end } = item;
    this.options.explain?.({ start, end, id: item.mention?.id ?? item.beyond ?? '', rule, result });
  }

  private readBeyond(clause: Clause, sentence: readonly Clause[], place: Place): void {
    const { text } = this.posting;
    for (const [at, { item, inner }] of clause.entries()) {
      for (const part of inner) this.readBeyond(part, sentence, place);
      if (item?.beyond == null) continue;
      if (!isAsked(clause, at, sentence, place.section, this.context)) continue;
      const [level, rule] = this.verdict(item, place, sentence);
      this.tell(item, level === null ? rule : ruleOfBeyond(item), level ?? 'dropped');
      if (level === null) continue;
      const span = wholeSpan(clause, at);
      const months = item.beyond === 'months';
      this.beyond.push({
        kind: item.beyond === 'months' ? 'years' : item.beyond,
        level,
        ...span,
        text: text.slice(span.start, span.end),
        ...(months || item.beyond === 'years'
          ? { years: (item.number ?? 0) / (months ? 12 : 1), skills: skillsOfYears(clause, at) }
          : {}),
      });
    }
  }

  private group(
    clauses: readonly Clause[],
    levels: ReadonlyMap<Item, Level>,
    span: Span,
    block: Block,
    index: number,
  ): void {
    const tell = (item: Item, rule: Rule): void => this.tell(item, rule, 'grouped');
    const list = holds('one-of-items', this.context) ? this.leadIns.listOf(block, index) : null;
    const anew = askingAnew(clauses);
    for (const { items, level } of groupItems(clauses, levels, this.kindOf, tell, this.context)) {
      const finding = { items, level, at: evidence(this.posting.text, span, items) };
      if (list !== null && (items[0]?.start ?? 0) < anew) this.joinList(list, finding);
      else this.findings.push(finding);
    }
  }

  /** Adds what an item of a list names to what the rest of the list named: one of all is enough. */
  private joinList(list: number, finding: Finding): void {
    const places = this.oneOfLists.get(list) ?? [];
    const place = places.find((each) => this.findings[each]?.level === finding.level);
    if (place === undefined) {
      this.oneOfLists.set(list, [...places, this.findings.length]);
      this.findings.push(finding);
      return;
    }
    const { items, level, at } = this.findings[place] as Finding;
    for (const item of finding.items) this.tell(item, 'one-of-items', 'grouped');
    this.findings[place] = { items: [...items, ...finding.items], level, at };
  }
}
