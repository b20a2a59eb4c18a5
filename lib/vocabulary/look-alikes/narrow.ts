import { candidates } from '../candidates.ts';
import { entityAt, ruleOf } from '../entities.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Place, Reading } from './place.ts';

/** Words that make no other thing of the name that they stand beside. */
const PLAIN =
  /^(?:systems?|applications?|apps?|pipelines?|methodolog(?:y|ies)|methods?|practices?|tool(?:s|ing|set|sets|kit)?|cloud|delivery|patterns?|frameworks|jobs?|initiatives?|platforms?|software|programming|environments?|technolog(?:y|ies)|techniques?|skills?|solutions?|services?|ecosystem|infrastructure|teams?|ceremonies|process(?:es)?|products?|libraries|library|suite|tunnels?|firewalls?|routers?|switches|devices?|servers?|certifications?|scripting|scripts?|quer(?:y|ies)|m[ée]thodologies?|m[ée]thodes?|metodolog[ií]as?|metodologie|metodyk[ai]|knowledge|expertise|experience|fundamentals|class(?:es)?|presentations?|spreadsheets?|reports?|networks?|and|&|kenntnisse|umgebung|methoden)$/i;

/** Words that ask, and are never of the name. */
const ASKING = /^(?:experience|knowledge|expertise|skills?|kenntnisse|advanced|basic)$/i;
/** Words that do so before the name. */
const PLAIN_BEFORE =
  /^(?:advanced|basic|individual(?:i[sz]ed)?|reports?|and|&|m[ée]thodologies?|m[ée]thodes?|metodolog[ií]as?|metodologie|metodyk[ai]|techniques|technologies|outils|logiciels?|herramientas|sistem[ai]s?|systemy?|plateformes?|ambientes?|entornos?|environnements?)$/i;

/**
 * The shortest span that names the thing: of "Scrum methodologies" the "Scrum" where both are names of one entity and
 * the rest are words that add nothing.
 */
export function narrowed(
  vocabulary: Vocabulary,
  place: Place,
  reading: Reading,
): { start: number; end: number } {
  const words = [...place.written.matchAll(/[^\s/-]+/g)];
  let from = 0;
  let to = words.length;
  const asked = (first: number, last: number) =>
    words.every(([word], index) => (index >= first && index < last) || ASKING.test(word));
  const cut = (): { start: number; end: number } | null => {
    const first = words[from];
    const last = words[to - 1];
    if (first === undefined || last === undefined || to <= from) return null;
    const start = first.index;
    const end = last.index + last[0].length;
    const shorter = place.written.slice(start, end);
    const [found, ...others] = candidates(vocabulary, shorter);
    if (found === undefined || others.length > 0 || found.start > 0 || found.end < shorter.length)
      return null;
    const same = found.names.some((name) => {
      if (entityAt(vocabulary, vocabulary.nameEntity[name] as number).id !== reading.entity.id) return false;
      // "cloud platforms" is no bare "cloud": what needs evidence by itself says too little of what is done.
      const rule = ruleOf(vocabulary, name);
      return (
        reading.entity.skillKind !== 'discipline' || rule === null || rule.case === true || asked(from, to)
      );
    });
    return same ? { start: place.start + start, end: place.start + end } : null;
  };
  let best = { start: place.start, end: place.end };
  while (to - from > 1) {
    // "software development" is a thing of its own.
    if (
      /software\s+development$/i.test(place.written.slice(0, (words[to - 1] as RegExpExecArray).index + 11))
    )
      break;
    // "Python development" is done in Python; "back-end development" is no back end.
    const language = reading.entity.skillKind === 'language';
    const tail = (words[to - 1] as RegExpExecArray)[0];
    if (PLAIN.test(tail) || (language && /^development$/i.test(tail))) to--;
    else if (PLAIN_BEFORE.test((words[from] as RegExpExecArray)[0])) from++;
    else break;
    best = cut() ?? best;
  }
  return best;
}
