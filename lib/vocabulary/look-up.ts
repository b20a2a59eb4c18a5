import { candidates } from './candidates.ts';
import { entityAt } from './entities.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How well it is known, beside a name in a profile: "Python (primary)", "SQL - advanced", "Java: 5 years". */
const LEVEL =
  /(?:^|[\s,;:|–—-]+)(?:primary|secondary|basics?|beginner|elementary|intermediate|advanced|proficient|expert|fluent|native|working knowledge|certified|certification|certificate|cert|exam|licensed?|licence|zertifizierung|zertifikat|certificación|certificat|certificaat|certyfikat|certificazione|certificação|\d+\+?\s*(?:years?|yrs?|months?)(?:\s+(?:of\s+)?experience)?|level\s*\d|[abc][12]|\d(?:\.\d)?\s*\/\s*\d+)\s*$/i;

function variants(name: string): string[] {
  const list = [name];
  const bare = name.replace(/\s*[([{][^()[\]{}]*[)\]}]\s*/g, ' ').trim();
  const inside = [...name.matchAll(/[([{]([^()[\]{}]+)[)\]}]/g)].map((match) => (match[1] as string).trim());
  list.push(bare);
  for (let shorter = bare, round = 0; round < 3; round++) {
    shorter = shorter.replace(LEVEL, '').trim();
    list.push(shorter);
  }
  list.push(...inside);
  for (const part of bare.split(/\s+[-–—|]\s+|\s*[:|]\s+/)) list.push(part.trim());
  return [...new Set(list)].filter((variant) => variant !== '');
}

/**
 * The ids of what a person's own list calls so: a name as a whole, else without what stands in parentheses, without a
 * level ("- advanced"), or what stands in parentheses alone. Several ids where entities share the name; none when no
 * reading of it is a name. Names longer than 200 characters are none.
 */
export function lookUp(vocabulary: Vocabulary, name: string): string[] {
  if (name.length > 200) return [];
  for (const variant of variants(name.trim())) {
    const [found, ...others] = candidates(vocabulary, variant);
    if (found === undefined || others.length > 0) continue;
    const around = variant.slice(0, found.start) + variant.slice(found.end);
    if (/[\p{L}\p{N}]/u.test(around.replace(/^['’]s$/, ''))) continue;
    const ids = found.names.map((each) => entityAt(vocabulary, vocabulary.nameEntity[each] as number).id);
    return [...new Set(ids)];
  }
  return [];
}
