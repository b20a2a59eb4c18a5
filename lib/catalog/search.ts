import { fold, normaliseName } from '../vocabulary/normalise.ts';
import type { Skill } from '../vocabulary/skill.ts';
import type { Credential } from './credential.ts';
import { indexTerms } from './term-index.ts';

/** What the look-up finds. */
export interface SearchHit {
  readonly kind: 'credential' | 'skill';
  readonly id: string;
  readonly name: string;
  /** Null for a skill. */
  readonly issuer: string | null;
}

export interface CatalogSearch {
  /** Best first, at most `limit`. Typos, prefixes, codes without their hyphen and old names are found. */
  find(text: string, limit: number): SearchHit[];
}

interface Entry extends SearchHit {
  readonly key: string;
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly skills: readonly string[];
}

const MOST_LETTERS = 100;
const FIELDS = ['name', 'names', 'codes', 'issuer', 'skills'] as const;
/** What a word weighs by the field it stands in. */
const BOOSTS = [4, 3, 4, 1.5, 0.5];

/** "AZ-104: Azure" → "az", "104", "az104", "azure": a code is found with, without and by the parts of its hyphen. */
function words(text: string): string[] {
  const parts = fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}+#.]*/gu) ?? [];
  const joined = (fold(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).map((word) =>
    word.replaceAll('-', ''),
  );
  return [...parts.map((part) => part.replace(/\.+$/, '')), ...joined];
}

/** The names, codes, old names, issuers and skills of a catalog, ready to be looked up at each keystroke. */
export function createSearch(content: {
  readonly credentials: readonly Credential[];
  readonly skills: readonly Skill[];
}): CatalogSearch {
  const skillNames = new Map(content.skills.map(({ id, name }) => [id, name]));
  const entries: Entry[] = [
    ...content.credentials.map(({ id, name, issuer, aliases, codes, skills }) => ({
      kind: 'credential' as const,
      key: `credential:${id}`,
      id,
      name,
      issuer,
      names: aliases,
      codes,
      skills: skills.filter(({ depth }) => depth === 'core').map((skill) => skillNames.get(skill.id) ?? ''),
    })),
    ...content.skills.map(({ id, name, aliases = [] }) => ({
      kind: 'skill' as const,
      key: `skill:${id}`,
      id,
      name,
      issuer: null,
      names: aliases,
      codes: [],
      skills: [],
    })),
  ];
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  // The whole name as it is written goes before every likeness of it.
  const exact = new Map<string, string[]>();
  for (const { key, name, names, codes } of entries)
    for (const written of new Set([name, ...names, ...codes].map(normaliseName))) {
      const keys = exact.get(written);
      if (keys === undefined) exact.set(written, [key]);
      else keys.push(key);
    }
  const index = indexTerms(entries.length, BOOSTS, (number, field) => {
    const entry = entries[number] as Entry;
    const value = entry[FIELDS[field] as (typeof FIELDS)[number]];
    return words(typeof value === 'string' ? value : value === null ? '' : value.join('\n'));
  });
  return {
    find(text, limit) {
      const asked = text.slice(0, MOST_LETTERS).trim();
      if (words(asked).length === 0) return [];
      const first = exact.get(normaliseName(asked)) ?? [];
      const keys = (some: boolean) =>
        index.find(words(asked), limit + first.length, some).map((number) => (entries[number] as Entry).key);
      let found = keys(false);
      // Nothing holds all the words: what holds the most of them.
      if (found.length === 0 && first.length === 0) found = keys(true);
      return [...new Set([...first, ...found])].slice(0, limit).flatMap((key) => {
        const entry = byKey.get(key);
        return entry === undefined
          ? []
          : [{ kind: entry.kind, id: entry.id, name: entry.name, issuer: entry.issuer }];
      });
    },
  };
}
