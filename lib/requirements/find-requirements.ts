import { CREDENTIAL_LEVELS } from '../catalog/credential.ts';
import type { Posting } from '../posting/posting.ts';
import { candidates } from '../vocabulary/candidates.ts';
import { entityAt } from '../vocabulary/entities.ts';
import { isTechnical } from '../vocabulary/fields.ts';
import { gradesOf } from '../vocabulary/grades.ts';
import { EXCLUSIONS } from '../vocabulary/look-alikes/exclusions.ts';
import { type Explanation, recognise } from '../vocabulary/recognise.ts';
import type { Entity, Vocabulary } from '../vocabulary/vocabulary.ts';
import { withoutOwnAbbreviations } from './abbreviations.ts';
import { arrange } from './arrange.ts';
import type { Named } from './credentials.ts';
import type { Mention, Requirements, Span } from './requirement.ts';
import type { Explain } from './rules.ts';
import { type SkillNamed, sharedHeads } from './shared-heads.ts';

/** Told what the reading did to each candidate and each mention. */
export interface Explainer {
  readonly recognised?: (row: Explanation) => void;
  readonly arranged?: Explain;
}

/** The credential or family that a whole text names. */
function credentialNamed(vocabulary: Vocabulary): Named {
  return (name) => {
    const [found] = candidates(vocabulary, name);
    if (found === undefined || found.start > 0 || found.end < name.length) return null;
    for (const each of found.names) {
      const {
        kind,
        id,
        name: canonical,
        accepts,
        successor,
      } = entityAt(vocabulary, vocabulary.nameEntity[each] as number);
      if (kind === 'skill') continue;
      return {
        kind: 'credential',
        id,
        name: canonical,
        ...(kind === 'family' ? { accepts } : {}),
        ...(successor === null ? {} : { successor }),
      };
    }
    return null;
  };
}

const EXCLUSION_NAMES: ReadonlySet<string> = new Set(EXCLUSIONS.map(({ name }) => name));

/** The skill that a whole text names. */
function skillNamed(vocabulary: Vocabulary): SkillNamed {
  return (name) => {
    const [found] = candidates(vocabulary, name);
    if (found === undefined || found.start > 0 || found.end < name.length) return null;
    const entities = found.names.map((each) => entityAt(vocabulary, vocabulary.nameEntity[each] as number));
    const skill = entities.find(({ kind }) => kind === 'skill');
    return skill === undefined ? null : { kind: 'skill', id: skill.id, name: skill.name };
  };
}

/**
 * What a posting asks: requirements with level, alternatives and evidence, and what no credential closes. Offsets count
 * UTF-16 units of `posting.text`. Never throws for odd text.
 */
export function findRequirements(
  posting: Posting,
  vocabulary: Vocabulary,
  explain: Explainer = {},
): Requirements {
  const skills = new Map<string, Entity | null>();
  const excluded: Span[] = [];
  const recognised = withoutOwnAbbreviations(
    posting.text,
    recognise(posting, vocabulary, (row) => {
      if (!row.kept && EXCLUSION_NAMES.has(row.rule)) excluded.push({ start: row.start, end: row.end });
      explain.recognised?.(row);
    }),
  );
  const mentions = sharedHeads(posting.text, recognised, skillNamed(vocabulary), posting.language);
  const skillOf = ({ id, start, end }: Mention): Entity | null => {
    if (!skills.has(id)) {
      const [found] = candidates(vocabulary, posting.text.slice(start, end));
      const entities = found?.names.map((each) =>
        entityAt(vocabulary, vocabulary.nameEntity[each] as number),
      );
      skills.set(id, entities?.find((entity) => entity.id === id) ?? null);
    }
    return skills.get(id) ?? null;
  };
  const kindOf = (mention: Mention): string | null =>
    mention.kind === 'credential' ? mention.kind : (skillOf(mention)?.skillKind ?? null);
  const isTrade = (mention: Mention): boolean => {
    if (mention.kind === 'credential') return false;
    const { skillKind, field } = skillOf(mention) ?? {};
    return skillKind === 'discipline' && !isTechnical(field ?? null);
  };
  return arrange(posting, mentions, {
    explain: explain.arranged,
    named: credentialNamed(vocabulary),
    excluded,
    gradeOf: (id) => CREDENTIAL_LEVELS[gradesOf(vocabulary).get(id) ?? -1] ?? null,
    kindOf,
    isTrade,
  });
}
