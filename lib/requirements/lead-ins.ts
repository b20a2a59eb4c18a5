import type { Block } from '../posting/posting.ts';
import { type Clause, itemsOf, type Said } from './clauses.ts';
import type { CueKind } from './languages/language.ts';
import { sayingAlone } from './said.ts';

/** What a heading or lead-in tells of the blocks below it. */
export interface LeadIn {
  readonly said: Said | null;
  /** It asks ("experience with the following:"). */
  readonly asks: boolean;
  /** It asks for one of its list. */
  readonly oneOf: boolean;
}

/** Lines up to this length may be the list that a paragraph's last sentence announces. */
const SHORT_LINE = 160;
const LONGEST_LEAD_IN = 40;
/** What an item asks for itself is none of the list that the item above it announced. */
const AGAIN: ReadonlySet<CueKind> = new Set([
  'ask',
  'experience',
  'have',
  'must',
  'soft',
  'softTail',
  'years',
  'degree',
]);
/** Units at the start of a line in which it asks. */
const OPENING = 3;
/** Units at the end of a lead-in that call its list one of examples. */
const EXAMPLES = 4;
const ASKING: ReadonlySet<CueKind> = new Set(['ask', 'experience', 'have']);
const NOTHING: LeadIn = { said: null, asks: false, oneOf: false };

export const isShort = ({ start, end }: Block): boolean => end - start <= SHORT_LINE;

/** Where a line of names asks anew ("A; B; C, experience with D"): what stands behind is none of its list. */
export function askingAnew(clauses: readonly Clause[]): number {
  const units = clauses.flat();
  const named = units.findIndex(({ item }) => item?.mention != null);
  const asks = units.findIndex(({ cue }, at) => at > named && cue !== null && ASKING.has(cue));
  const first = units.findIndex(({ cue }) => cue !== null && ASKING.has(cue));
  return named < 0 || asks < 0 || first < named ? Number.POSITIVE_INFINITY : (units[asks]?.start ?? 0);
}

/** What the headings and lead-ins read so far say of the blocks that come. */
export class LeadIns {
  private readonly known = new Map<number, LeadIn>();
  /** What the last sentence of a paragraph says of the short lines after it ("… certifications are recommended."). */
  private standing: Said | null = null;
  /** The item that asks for one of the items below it, which have its own heading. */
  private nested: number | null = null;
  /** The sentence read last opens with words of asking. */
  private asking = false;
  /** Of each list of which one is enough, whether its first item opens with words of asking. */
  private readonly asked = new Map<number, boolean>();

  /** What stands above the block that is about to be read. */
  above({ heading, ...block }: Block): LeadIn {
    if (block.kind === 'heading' || block.section === 'requirements' || !isShort({ heading, ...block }))
      this.standing = null;
    const told = heading === null ? NOTHING : (this.known.get(heading) ?? NOTHING);
    const long = !isShort({ heading, ...block });
    if (long || block.kind !== 'item') this.nested = null;
    // A paragraph is no item of a list, and what comes behind it is none of that list either.
    if (heading !== null && told.oneOf && long) this.known.set(heading, { ...told, oneOf: false });
    return { ...told, said: told.said ?? this.standing };
  }

  /** The heading or item that asks for one of a list to which this short block belongs; null when there is none. */
  listOf(block: Block, index: number): number | null {
    if (block.kind === 'heading' || !isShort(block)) return null;
    const nested = this.nested !== index ? this.nested : null;
    const told = block.heading !== null && this.known.get(block.heading)?.oneOf === true;
    const list = nested ?? (told ? block.heading : null);
    if (list === null) return null;
    if (!this.asked.has(list)) this.asked.set(list, this.asking);
    if (!this.asking || this.asked.get(list) === true) return list;
    // Behind names a line that asks for itself is none of the list, nor is what follows.
    this.nested = null;
    this.known.set(list, { ...(this.known.get(list) ?? NOTHING), oneOf: false });
    return null;
  }

  /** Notes a sentence of the block `index`. */
  note(clauses: readonly Clause[], index: number, block: Block): void {
    const units = clauses.flat();
    const before = this.known.get(index) ?? NOTHING;
    const said = clauses.map((clause) => sayingAlone(clause)).find((saying) => saying !== null)?.[0] ?? null;
    const opens = block.kind === 'heading' || units.at(-1)?.text === ':';
    // "Experience with tools such as the following:": the list is of examples.
    const asks = units.some(({ cue }) => cue !== null && ASKING.has(cue));
    const examples = asks && units.slice(-EXAMPLES).some(({ cue }) => cue === 'examples');
    const announces =
      examples || (units.some(({ cue }) => cue === 'oneOf') && clauses.flatMap(itemsOf).length === 0);
    const oneOf = opens && announces;
    this.asking = units.slice(0, OPENING).some(({ cue }) => cue !== null && ASKING.has(cue));
    if (oneOf && block.kind === 'item') this.nested = index;
    else if (units.some(({ cue }) => cue !== null && AGAIN.has(cue))) this.nested = null;
    this.known.set(index, {
      // Of several sentences the one that announces: "All levels are welcome. The basic requirements:".
      said: said === 'optional' ? 'soft' : (said ?? (units.at(-1)?.text === ':' ? null : before.said)),
      asks:
        // Of a paragraph only the sentence that announces the list.
        (block.kind === 'heading' && before.asks) ||
        (!units.some(({ cue }) => cue === 'does' || cue === 'offer') &&
          units.some(({ cue }) => cue === 'ask' || cue === 'experience' || cue === 'have')),
      oneOf: before.oneOf || oneOf,
    });
  }

  /** Notes the last sentence of a paragraph: without a name and with a level it speaks of the lines below. */
  noteLast(clauses: readonly Clause[]): void {
    const units = clauses.flat();
    const asks = units.some(({ cue }) => cue === 'ask' || cue === 'experience' || cue === 'certificate');
    const said = clauses.length === 1 && asks ? sayingAlone(units, LONGEST_LEAD_IN) : null;
    if (said !== null) this.standing = said[0] === 'must' || said[0] === 'soft' ? said[0] : null;
  }
}
