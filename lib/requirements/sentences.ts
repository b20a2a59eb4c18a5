import type { Cue } from './cues.ts';
import type { CueKind } from './languages/language.ts';
import { type Context, holds } from './rules.ts';
import type { Token } from './tokens.ts';

/** A sentence or what stands for one: tokens `from` up to, not including, `to`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Longer sentences are cut, which keeps the work of reading one bounded. */
const LONGEST = 300;
const STOP = /^[.!?…。！？]$/;
const BULLET = /^[•·▪●◦‣✓✔➢►■*|▸→★☑✅]$/u;
/** Phrases whose own dot may end the sentence too. */
const CLOSING: ReadonlySet<CueKind> = new Set(['etcetera', 'degree']);
const OPENERS: ReadonlySet<CueKind> = new Set([
  'experience',
  'ask',
  'have',
  'mustLead',
  'softLead',
  'adjective',
  'years',
  'order',
]);

/** "role.Ability", "system.CPA": no space, a word in small letters before, a capital after; not "Node.Js". */
function isGlued(text: string, before: Token | undefined, next: Token): boolean {
  if (!next.glued || !next.capital || before === undefined || before.kind === 'mark') return false;
  const last = text.slice(before.start, before.end);
  return (
    last.length > 2 && /^\p{Ll}+[)\]]?$/u.test(last.split(' ').at(-1) ?? '') && next.end - next.start > 2
  );
}

/** "… and management.14 First aid": a number at once behind the stop counts the next, or years. */
function isNumbered(
  text: string,
  before: Token | undefined,
  next: Token,
  after: Token | undefined,
  cue: Cue | undefined,
): boolean {
  if (next.glued && cue?.kind === 'years' && before?.kind === 'word')
    return /^\p{Ll}{3,}$/u.test(before.text);
  if (!next.glued || next.number === null || before?.kind !== 'word' || after === undefined) return false;
  const word = text.slice(before.start, before.end);
  return /^\p{Ll}{3,}$/u.test(word) && !after.glued && (after.capital || after.kind === 'mention');
}

/** "… presentation Strong knowledge of": a capital that can only start a new sentence. */
function opensSentence(tokens: readonly Token[], cues: ReadonlyMap<number, Cue>, at: number): boolean {
  const token = tokens[at] as Token;
  const cue = cues.get(at);
  if (!token.capital || cue === undefined || !OPENERS.has(cue.kind)) return false;
  const [before, next] = [tokens[at - 1], tokens[cue.to]];
  // "… Command of SQL": a name may follow where the asking leads to it.
  const leads = next?.kind === 'mention' && cue.to > at + 1 && cue.kind === 'ask';
  const runsOn = (next?.kind === 'word' && !next.capital) || leads;
  if (before === undefined || !runsOn) return false;
  if (cue.kind === 'order')
    return before.text === ',' || (before.kind === 'word' && !before.capital && before.number === null);
  // "… the models Requirements Experience with": behind a word with a capital only what goes on as asking does.
  const [earlier, follows] = [tokens[at - 2], cues.get(cue.to)?.kind === 'preposition'];
  const heads = before.kind === 'word' && before.capital && earlier !== undefined && follows;
  if (heads && (earlier.kind === 'mention' || (earlier.kind === 'word' && !earlier.capital))) return true;
  return (
    before.text === ',' ||
    before.text === ')' ||
    before.kind === 'mention' ||
    (before.kind === 'word' && !before.capital)
  );
}

const JOINS: ReadonlySet<CueKind> = new Set(['and', 'or', 'but', 'preposition', 'not', 'no']);
const SAYS: ReadonlySet<CueKind> = new Set(['must', 'soft', 'softTail']);

/** "… with looms preferred Mending of cloth": a capital behind what is said of a name ends the sentence. */
function endsInSaying(
  tokens: readonly Token[],
  cues: ReadonlyMap<number, Cue>,
  said: Cue | undefined,
  from: number,
  at: number,
): boolean {
  const token = tokens[at] as Token;
  if (!token.capital || token.kind === 'mark' || said?.to !== at || !SAYS.has(said.kind)) return false;
  const before = tokens[said.from - 1];
  // "… and preferred Terraform" says it of what follows.
  const joins = before?.kind === 'mark' || JOINS.has(cues.get(said.from - 1)?.kind ?? 'ask');
  if (joins || (tokens[said.from] as Token).capital) return false;
  return tokens.slice(from, said.from).some(({ kind }) => kind === 'mention');
}

/**
 * Parts a block's tokens into sentences: at stops, at bullets inside the line, and where sentences run together.
 * @param text the posting's text, @param capitalNouns whether a capital says nothing, as in German
 */
export function findSentences(
  text: string,
  tokens: readonly Token[],
  cues: ReadonlyMap<number, Cue>,
  capitalNouns: boolean,
  context: Context,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const cut = (to: number, next: number): void => {
    if (to > from) sentences.push({ from, to });
    from = next;
  };
  // The cue that covers the token, if any: stops inside it belong to it.
  let covered: Cue | undefined;
  let last: Cue | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    last = covered ?? last;
    covered = cues.get(at) ?? (covered !== undefined && at < covered.to ? covered : undefined);
    if (token.kind === 'mark' && BULLET.test(token.text) && holds('bullet-sentence', context)) {
      if (!(token.glued && next?.glued)) cut(at, at + 1);
    } else if (token.kind === 'mark' && STOP.test(token.text) && next !== undefined) {
      const before = tokens[at - 1];
      const inside = covered !== undefined && (at < covered.to - 1 || !CLOSING.has(covered.kind));
      const short =
        holds('abbreviation', context) &&
        token.text === '.' &&
        (inside ||
          cues.get(at - 1)?.kind === 'abbreviation' ||
          (before?.kind === 'word' && before.text.length === 1 && before.number === null));
      const apart = !next.glued && (next.capital || next.kind !== 'word' || next.number !== null);
      const glued =
        holds('glued-sentence', context) &&
        (isGlued(text, before, next) || isNumbered(text, before, next, tokens[at + 2], cues.get(at + 1)));
      if (!short && (apart || glued)) cut(at + 1, at + 1);
    } else if (at - from >= LONGEST) {
      cut(at, at);
    } else if (
      !capitalNouns &&
      at > from &&
      holds('opener-sentence', context) &&
      (opensSentence(tokens, cues, at) || endsInSaying(tokens, cues, last, from, at))
    ) {
      cut(at, at);
    }
  }
  cut(tokens.length, tokens.length);
  return sentences;
}
