import { type Clause, type Item, itemsOf, type Stance } from './clauses.ts';
import type { CueKind } from './languages/language.ts';

const STANCES: Partial<Record<CueKind, Stance>> = {
  experience: 'ask',
  ask: 'ask',
  years: 'ask',
  months: 'ask',
  certified: 'ask',
  have: 'have',
  mustLead: 'have',
  softLead: 'have',
  does: 'does',
  task: 'does',
  order: 'order',
  seek: 'seek',
  offer: 'offer',
  employer: 'employer',
  self: 'self',
};
/** Units between the person and a name, or a word for experience or knowledge. */
const REACH = 4;
const FAR = 9;
/** Units between who is sought and what is asked of them. */
const SOUGHT = 16;
/** Words between a name and the asking after it. */
const TAIL = 3;

/** Who asks stays who asks, and what the work does takes no asking after it: "you will apply knowledge of SQL". */
function next(now: Stance | null, heard: Stance): Stance {
  if (heard === 'ask') return now === null || now === 'self' ? 'ask' : now;
  if (heard === 'self') return now ?? 'self';
  return heard;
}

/** Marks each item of a sentence with whose having or doing the words around it tell. */
export function markStance(clauses: readonly Clause[]): void {
  let now: Stance | null = null;
  let opens = false;
  let units = 0;
  /** The sentence begins with what qualifies somebody's having: "Strong SQL skills", "Has experience". */
  let qualified = false;
  /** "You have" counts when soon after it stands what one has: a name, or a word for experience or knowledge. */
  let person = 0;
  let addressed = false;
  let sought = 0;
  const walk = (clause: Clause): void => {
    let open: Item[] = [];
    let words = 0;
    for (const [at, unit] of clause.entries()) {
      let heard = unit.cue === null ? undefined : STANCES[unit.cue];
      if (heard === 'self' && addressed) heard = undefined;
      // "Payroll: Prepare the …" orders what stands before the colon too.
      const ordered = unit.cue === 'order' && now === null && clause[at - 1]?.text === ':';
      if (ordered) for (const item of itemsOf(clause.slice(0, at))) item.stance ??= 'order';
      // "Apply knowledge of …" asks where asking is done.
      const asks = clause[at + 1]?.cue === 'ask' || clause[at + 1]?.cue === 'experience';
      if (unit.cue === 'order' && !ordered && (units > 0 || now !== null || asks)) heard = undefined;
      if (unit.cue === 'task' && (now === 'ask' || now === 'have' || person > 0)) heard = undefined;
      // "A Python developer for our …": only who is sought is told by what stands before it.
      if (now === 'seek' && unit.cue === 'preposition') now = 'does';
      // "We seek a weaver with strong SQL skills" asks for what is strong.
      const strong = unit.cue === 'adjective' && clause[at - 1]?.cue === 'preposition';
      if (strong && sought > 0 && (now === 'seek' || now === 'does')) now = 'have';
      if (unit.cue === 'seek') sought = SOUGHT;
      else if (sought-- > 0 && heard === 'ask' && (now === 'does' || now === 'seek')) heard = 'have';
      if (heard === 'have' && unit.cue === 'have') {
        addressed = true;
        person = FAR;
        heard = undefined;
      } else if ((person > 0 && heard === 'ask') || (person > FAR - REACH && unit.item !== null)) {
        heard = 'have';
        person = 0;
      }
      // "The weaver is responsible for …" has nothing yet.
      if (heard === 'does' || heard === 'seek') person = 0;
      // "Has a strong background in": an article and what qualifies are no way off.
      const light =
        unit.cue === 'adjective' ||
        unit.cue === 'opening' ||
        (unit.kind === 'word' && unit.text.length === 1);
      if (!light) person--;
      if (heard !== undefined) {
        if (now === null && (units === 0 || unit.cue === 'years' || (qualified && heard === 'ask')))
          opens = true;
        // "AWS or Azure experience": the asking stands after what it asks.
        // … and so may the work: "AWS is used across the house".
        for (const item of words <= TAIL && (heard === 'ask' || heard === 'does') ? open : []) {
          if (item.stance === null) item.opens = opens;
          item.stance ??= heard;
        }
        now = next(now, heard);
        if (unit.item === null) open = [];
      }
      if ((unit.kind === 'word' && ++words > TAIL) || unit.cue === 'preposition') open = [];
      // "Sehr gute Kenntnisse" opens as "Kenntnisse" does.
      const qualifies = unit.cue === 'adjective' || unit.cue === 'fluent' || unit.cue === 'opening';
      if (qualifies && units === 0 && now === null) qualified = true;
      if (unit.kind !== 'mark' && !qualifies && unit.text.length > 2) units++;
      for (const inner of unit.inner) walk(inner);
      for (const item of unit.inner.length > 0 ? itemsOf([unit]) : []) open.push(item);
      if (unit.item !== null) {
        unit.item.stance = now;
        unit.item.opens = opens;
        open.push(unit.item);
        words = 0;
      }
    }
  };
  for (const clause of clauses) walk(clause);
}
