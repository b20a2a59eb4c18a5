import type { Posting } from '../posting/posting.ts';
import type { Mention } from '../requirements/requirement.ts';
import { candidates } from './candidates.ts';
import { entityAt, ruleOf, type Vocabulary } from './load.ts';

/** What became of one candidate: the rule that kept or dropped it. */
export interface Explanation {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly id: string;
  readonly rule: string;
  readonly kept: boolean;
}

/** The places of a posting that name a skill or a credential, in order and without overlaps. */
export function recognise(
  posting: Posting,
  vocabulary: Vocabulary,
  explain?: (row: Explanation) => void,
): Mention[] {
  const mentions: Mention[] = [];
  for (const { start, end, names } of candidates(vocabulary, posting.text)) {
    const name = names.find((each) => ruleOf(vocabulary, each) === null) ?? null;
    const entity = entityAt(vocabulary, vocabulary.nameEntity[name ?? (names[0] as number)] as number);
    const written = posting.text.slice(start, end);
    explain?.({
      start,
      end,
      written,
      id: entity.id,
      rule: name === null ? 'look-alike' : 'name',
      kept: name !== null,
    });
    if (name === null) continue;
    mentions.push({
      start,
      end,
      kind: entity.kind === 'skill' ? 'skill' : 'credential',
      id: entity.id,
      name: entity.name,
      ...(entity.kind === 'family' ? { accepts: entity.accepts } : {}),
      ...(entity.successor === null ? {} : { successor: entity.successor }),
    });
  }
  return mentions;
}
