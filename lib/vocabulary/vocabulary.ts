import type { Field, SkillKind } from './fields.ts';
import type { Lookalike } from './skill.ts';

/** A skill, a credential, or a family of credentials, as the table holds it. */
export interface Entity {
  readonly kind: 'skill' | 'credential' | 'family';
  readonly id: string;
  readonly name: string;
  /** Null for a family. */
  readonly field: Field | null;
  /** Null for credentials and families. */
  readonly skillKind: SkillKind | null;
  /** For a family: the ids of the credentials that satisfy it. */
  readonly accepts: readonly string[];
  /** For a retired or renamed credential: the id of what took its place. */
  readonly successor: string | null;
  /** Of a credential, its place in the catalog's order of grades; null where it has none. */
  readonly grade: number | null;
}

/** Which hashes are keys, and the names of each. */
export interface Keys {
  /**
   * Open addressing, two numbers for each place: the hash of a key, and its name + 1 (with `SHARED` set: its first node
   * + 1), with `PREFIX` set when a longer key starts so.
   */
  readonly slots: Int32Array;
  /** A byte of each key's hash, 0 for a free place: what most words are told by, in a table that fits the cache. */
  readonly tags: Uint8Array;
  /** There are 2^bits places. */
  readonly bits: number;
  /** The names of a shared key, as a linked list: a name's number, the next node + 1. */
  readonly nodeName: Int32Array;
  readonly nodeNext: Int32Array;
  /** A bit for each place: a name of one word falls here (or one that is written as one). */
  readonly whole: Uint8Array;
  /** A bit for each place: the first word of a longer name falls here. */
  readonly first: Uint8Array;
}

/** Where the table's lines and names stand. Names and entities are numbers in its order. */
export interface Positions {
  /** Where each entity's line starts. */
  readonly lines: Int32Array;
  readonly nameStart: Int32Array;
  readonly nameEnd: Int32Array;
  readonly nameEntity: Int32Array;
}

/** The compiled names, ready to be looked for. */
export interface Vocabulary extends Keys, Positions {
  /** The lines of the entities, with their names. */
  readonly table: string;
  readonly entityCount: number;
  readonly nameCount: number;
  /** The rules for look-alikes: JSON in UTF-8. */
  readonly rules: Uint8Array;
  /** Entities, rules and grades, read when first asked for. */
  readonly memory: {
    entities: (Entity | undefined)[];
    rules: Map<number, Lookalike> | null;
    grades: Map<string, number> | null;
  };
}
