import type { SectionKind } from '../posting/posting.ts';
import type { Item, Said } from './clauses.ts';
import type { Level } from './requirement.ts';
import { type Context, holds, type Rule } from './rules.ts';

/** Where a sentence stands. */
export interface Place {
  readonly section: SectionKind;
  /** The posting's title line. */
  readonly title: boolean;
  /** The sentence asks the reader. */
  readonly question: boolean;
  /** What the heading or lead-in above says outright. */
  readonly leadIn: Said | null;
  /** The words of the heading ask ("experience with the following:"). */
  readonly leadInAsks: boolean;
}

/** The level, null for what is not asked at all; and the rule that decided. */
export type Verdict = readonly [Level | null, Rule];

const SAYS: Readonly<Record<Said, Level | null>> = {
  must: 'required',
  soft: 'preferred',
  optional: null,
  no: null,
};

/** The level of what is asked where nothing softens it. */
function asked(place: Place): Level {
  return place.section === 'preferred' ? 'preferred' : 'required';
}

/** "Order the parts needed": among duties what is needed, required or necessary is so for the work. */
function isDuty({ said, saidBy, stance, mention }: Item, { section }: Place): boolean {
  const asks = stance === 'ask' || stance === 'have' || mention?.kind === 'credential';
  return said === 'must' && saidBy === 'said-after' && section === 'duties' && !asks;
}

/** What is beyond is asked by naming it, wherever the employer does not speak of itself. */
function levelBeyond(item: Item, place: Place): Verdict {
  const { section } = place;
  const own = item.stance === 'employer' || item.stance === 'offer';
  if (own || section === 'benefits' || ((section === 'about' || section === 'legal') && item.stance === null))
    return [null, 'boilerplate'];
  return [asked(place), 'section'];
}

function levelByWords(item: Item, place: Place, context: Context): Verdict | null {
  const { section } = place;
  const outside =
    section === 'duties' || section === 'about' || section === 'benefits' || section === 'legal';
  switch (item.stance) {
    case 'have':
      return holds('person-has', context) ? [asked(place), 'person-has'] : null;
    case 'ask':
      if (!holds('asked-for', context) || (outside && !item.opens)) return null;
      return section === 'benefits' || section === 'legal' ? null : [asked(place), 'asked-for'];
    case 'seek':
    case 'does':
      // "We are looking for a Python developer", among the requirements, asks as they do.
      if (item.stance === 'seek' && (section === 'requirements' || section === 'preferred')) return null;
      if (!holds('work-does', context) || (place.question && section === 'other')) return null;
      return item.mention?.kind === 'credential' ? null : ['mentioned', 'work-does'];
    case 'order':
      // Under "Ability to:" and "Required:" what is to be done is asked.
      if (!holds('work-does', context) || place.leadInAsks || item.mention?.kind === 'credential')
        return null;
      return ['mentioned', 'work-does'];
    case 'offer':
    case 'employer': {
      if (!holds('employer-offers', context)) return null;
      const told = section === 'duties' || (section === 'other' && item.stance === 'offer');
      return [told && item.mention?.kind === 'skill' ? 'mentioned' : null, 'employer-offers'];
    }
    default:
      return null;
  }
}

/** The level of a place: by what the clause says, else the heading above it, else whose doing it tells, else the section. */
export function levelOf(item: Item, place: Place, context: Context): Verdict {
  const { said, saidBy, mention } = item;
  if (said !== null && saidBy !== null && !(place.title && said !== 'no') && !isDuty(item, place))
    return [SAYS[said], saidBy];
  if (place.title && holds('title', context))
    return [mention?.kind === 'skill' ? 'mentioned' : null, 'title'];
  const { section, leadIn } = place;
  // "Essential duties": what is essential there is the work, not what somebody knows.
  const duty = leadIn === 'must' && section === 'duties';
  if (
    leadIn !== null &&
    !duty &&
    item.stance !== 'does' &&
    item.stance !== 'seek' &&
    item.stance !== 'offer' &&
    holds('lead-in', context)
  )
    return [leadIn === 'must' ? 'required' : 'preferred', 'lead-in'];
  if (item.beyond !== null) return levelBeyond(item, place);
  const words = levelByWords(item, place, context);
  if (words !== null) return words;
  if (place.question && section !== 'requirements' && section !== 'preferred' && holds('question', context))
    return [null, 'question'];
  if (
    section === 'other' &&
    item.stance === 'self' &&
    mention?.kind === 'skill' &&
    holds('employer-speaks', context)
  )
    return [null, 'employer-speaks'];
  if (!holds('section', context)) return ['mentioned', 'section'];
  switch (section) {
    case 'requirements':
      return ['required', 'section'];
    case 'preferred':
      return ['preferred', 'section'];
    case 'about':
      if (!holds('about', context)) return ['mentioned', 'section'];
      return [null, 'about'];
    case 'benefits':
    case 'legal':
      return holds('boilerplate', context) ? [null, 'boilerplate'] : ['mentioned', 'section'];
    default:
      if (place.leadInAsks && holds('lead-in', context)) return ['required', 'lead-in'];
      if (mention?.kind === 'credential' && section === 'other' && holds('credential-named', context))
        return ['required', 'credential-named'];
      return ['mentioned', 'section'];
  }
}
