import type { CatalogCounts } from '../catalog/counts.ts';
import type { Credential, Family } from '../catalog/credential.ts';
import type { SkillNode } from '../catalog/skill-graph.ts';
import type { Requirement } from '../requirements/requirement.ts';

/** In how many of the other postings that the person read something is asked for, in how many of them as required. */
export interface Named {
  readonly named: number;
  readonly required: number;
  readonly of: number;
}

/** What guidance needs to know of the catalog. Built from memory in Node, from IndexedDB in the background. */
export interface CatalogView {
  credential(id: string): Credential | undefined;
  family(id: string): Family | undefined;
  skill(id: string): SkillNode | undefined;
  /**
   * The credentials that have a skill that is asked, or one that is a part or a kind of it, in any depth; retired ones
   * too. Of very many, those worth a look.
   */
  certifying(requirements: readonly Requirement[]): readonly Credential[];
  /** What is rare tells more; what much rests on is better known. */
  readonly counts: CatalogCounts;
  /** USD for one unit of a currency, from the catalog's dated table; undefined for a currency it lacks. */
  rate(currency: string): number | undefined;
  /** How often the other postings that the person read asked for a credential; nothing where none are remembered. */
  readonly demand?: (id: string) => Named;
}
