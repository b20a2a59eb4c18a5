import { fold, normaliseName } from '../vocabulary/normalise.ts';
import type { Skill } from '../vocabulary/skill.ts';
import type { Credential } from './credential.ts';
import { type TermIndex, termIndexer } from './term-index.ts';

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

const MOST_LETTERS = 160;
/** What a word weighs by the field it stands in: name, other names, codes, issuer, skills. */
const BOOSTS = [4, 3, 4, 1.5, 0.5];

/** "AZ-104: Azure" → "az", "104", "az104", "azure": a code is found with, without and by the parts of its hyphen. */
function words(text: string): string[] {
  const folded = fold(text);
  const parts = (folded.match(/[\p{L}\p{N}][\p{L}\p{N}+#.]*/gu) ?? []).map((part) =>
    part.endsWith('.') ? part.replace(/\.+$/, '') : part,
  );
  if (!folded.includes('-')) return parts;
  const joined = folded.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return [...parts, ...joined.map((word) => word.replaceAll('-', ''))];
}

/** Remembers what it has worked out: issuers and skills stand in very many credentials. */
function remembering<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = work(text);
      known.set(text, result);
    }
    return result;
  };
}

/** A catalog on the way to be looked up, taken piece by piece. */
export interface SearchBuilder {
  /** Before the credentials that have them. */
  addSkills(skills: readonly Skill[]): void;
  addCredentials(credentials: readonly Credential[]): void;
  done(): CatalogSearch;
}

/** The names, codes, old names, issuers and skills of a catalog, ready to be looked up at each keystroke. */
export function createSearch(content: {
  readonly credentials: readonly Credential[];
  readonly skills: readonly Skill[];
}): CatalogSearch {
  const builder = startSearch();
  builder.addSkills(content.skills);
  builder.addCredentials(content.credentials);
  return builder.done();
}

/** See {@link createSearch}: the same in pieces, for a catalog so large that it would hold up everything else. */
export function startSearch(): SearchBuilder {
  const indexer = termIndexer(BOOSTS);
  const hits: SearchHit[] = [];
  const skillNames = new Map<string, string>();
  const often = remembering(words);
  // The whole name as it is written goes before every likeness of it.
  const exact = new Map<string, number[]>();
  const add = (
    hit: SearchHit,
    others: readonly string[],
    codes: readonly string[],
    skills: readonly string[],
  ) => {
    const number = hits.length;
    hits.push(hit);
    for (const written of new Set([hit.name, ...others, ...codes].map(normaliseName))) {
      const numbers = exact.get(written);
      if (numbers === undefined) exact.set(written, [number]);
      else numbers.push(number);
    }
    indexer.add([
      words(hit.name),
      others.flatMap(words),
      codes.flatMap(words),
      hit.issuer === null ? [] : often(hit.issuer),
      skills.flatMap(often),
    ]);
  };
  return {
    addSkills(skills) {
      for (const { id, name, aliases = [] } of skills) {
        skillNames.set(id, name);
        add({ kind: 'skill', id, name, issuer: null }, aliases, [], []);
      }
    },
    addCredentials(credentials) {
      for (const { id, name, issuer, aliases, codes, skills } of credentials)
        add(
          { kind: 'credential', id, name, issuer },
          aliases,
          codes,
          skills.flatMap((skill) => (skill.depth === 'core' ? [skillNames.get(skill.id) ?? ''] : [])),
        );
    },
    done: () => searchOf(hits, exact, indexer.done()),
  };
}

const kindOrder = (hit: SearchHit | undefined): number => (hit?.kind === 'credential' ? 0 : 1);

function searchOf(
  hits: readonly SearchHit[],
  exact: ReadonlyMap<string, readonly number[]>,
  index: TermIndex,
): CatalogSearch {
  return {
    find(text, limit) {
      const asked = text.slice(0, MOST_LETTERS).trim();
      if (words(asked).length === 0) return [];
      // Of what is called the same a credential goes before a skill.
      const first = [...(exact.get(normaliseName(asked)) ?? [])].sort(
        (one, other) => kindOrder(hits[one]) - kindOrder(hits[other]) || one - other,
      );
      const like = (some: boolean) => index.find(words(asked), limit + first.length, some);
      let found = like(false);
      // Nothing holds all the words: what holds the most of them.
      if (found.length === 0 && first.length === 0) found = like(true);
      return [...new Set([...first, ...found])].slice(0, limit).map((number) => hits[number] as SearchHit);
    },
  };
}
