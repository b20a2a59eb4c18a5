import type { CatalogContent } from '../../../lib/catalog/content.ts';
import type { Credential, Family, Price } from '../../../lib/catalog/credential.ts';
import { memoryView } from '../../../lib/catalog/view.ts';
import type { CatalogView } from '../../../lib/guidance/catalog-view.ts';
import type { Profile } from '../../../lib/profile/profile.ts';
import type { Level, Mention, Requirement, Requirements } from '../../../lib/requirements/requirement.ts';
import type { Skill } from '../../../lib/vocabulary/skill.ts';

export const TODAY = '2026-11-22';

export const EVIDENCE = {
  source: 'https://example.org/facts',
  dated: '2026-10',
  checked: '2026-11-01',
  confidence: 'A',
} as const;

export const RATES = {
  dated: '2026-06',
  checked: '2026-11-01',
  source: 'https://example.org/rates',
  usd: { EUR: 1.2, GBP: 1.3 },
};

export function skill(
  id: string,
  broader: readonly string[] = [],
  field: Skill['field'] = 'software',
): Skill {
  return {
    id,
    name: id.toUpperCase(),
    kind: 'tool',
    field,
    ...(broader.length > 0 ? { broader: [...broader] } : {}),
  };
}

export function exam(amount: number, more: Partial<Price> = {}): Price {
  return { ...EVIDENCE, amount, currency: 'USD', basis: 'exam', region: 'global', ...more };
}

export const needs = (...anyOf: readonly (readonly string[])[]): Credential['prerequisites'][number] => ({
  ...EVIDENCE,
  anyOf: anyOf.map((way) => way.map((credential) => ({ kind: 'credential' as const, credential }))),
});

interface Made extends Partial<Omit<Credential, 'skills'>> {
  readonly core?: readonly string[];
  readonly touched?: readonly string[];
  readonly cost?: number | null;
  readonly hours?: number | readonly [number, number] | null;
  readonly lastSitting?: string;
  readonly successor?: string;
  readonly renamed?: boolean;
}

/** A credential of which only what matters to the test is said. */
export function credential(id: string, made: Made = {}): Credential {
  const { core = [], touched = [], cost = 100, hours = 10, lastSitting, successor, renamed, ...more } = made;
  const [min, max] = typeof hours === 'number' ? [hours, hours] : (hours ?? [0, 0]);
  return {
    id,
    name: `Certified ${id}`,
    issuer: 'Example Institute',
    kind: 'certification',
    level: null,
    field: 'software',
    page: `https://example.org/${id}`,
    checked: '2026-11-01',
    aliases: [],
    codes: [],
    skills: [
      ...core.map((each) => ({ id: each, depth: 'core' as const })),
      ...touched.map((each) => ({ id: each, depth: 'touched' as const })),
    ],
    lifecycle:
      lastSitting === undefined && successor === undefined
        ? null
        : {
            ...EVIDENCE,
            ...(lastSitting === undefined ? {} : { lastSitting }),
            ...(successor === undefined ? {} : { successor }),
            ...(renamed === true ? { renamed: true as const } : {}),
          },
    prices: cost === null ? [] : [exam(cost)],
    effort: hours === null ? null : { ...EVIDENCE, min, max },
    validity: null,
    renewal: null,
    prerequisites: [],
    assessment: null,
    recognition: [],
    ...more,
  };
}

export function family(id: string, accepts: readonly string[]): Family {
  return { id, name: `Any ${id}`, kind: 'family', aliases: [], accepts: [...accepts], checked: '2026-11-01' };
}

export function catalogOf(content: Partial<CatalogContent>): CatalogView {
  return memoryView({ credentials: [], families: [], skills: [], rates: RATES, ...content });
}

const mention = (kind: Mention['kind'], id: string): Mention => ({
  kind,
  id,
  name: id,
  start: 0,
  end: id.length,
});

/** A requirement by skill ids, or `credential:` and `family:` before an id; several are alternatives. */
export function asks(level: Level, ...ids: readonly string[]): Requirement {
  const sentence = `Asks ${ids.join(' or ')}.`;
  return {
    level,
    sentence,
    at: { start: 0, end: sentence.length },
    anyOf: ids.map((id) =>
      id.startsWith('credential:') ? mention('credential', id.slice(11)) : mention('skill', id),
    ),
    also: [],
    orEquivalent: false,
    due: null,
  };
}

export function posting(...requirements: readonly Requirement[]): Requirements {
  return { requirements, beyond: [] };
}

export function holds(profile: Partial<Profile> = {}): Profile {
  return { skills: [], credentials: [], goals: {}, ...profile };
}
