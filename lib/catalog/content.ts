import type { Skill } from '../vocabulary/skill.ts';
import type { Credential, Family } from './credential.ts';

/** Currency units: USD for one unit of each, with the day and the source of the table. */
export interface Rates {
  readonly dated: string;
  readonly checked: string;
  readonly source: string;
  readonly usd: Readonly<Record<string, number>>;
}

/** The catalog as a whole, as the bundle and memory hold it. */
export interface CatalogContent {
  readonly credentials: readonly Credential[];
  readonly families: readonly Family[];
  readonly skills: readonly Skill[];
  readonly rates: Rates;
}
