import { readFileSync } from 'node:fs';
import { memoryView } from '../../lib/catalog/view.ts';
import type { CatalogView } from '../../lib/guidance/catalog-view.ts';
import { indexNames } from '../../lib/profile/names.ts';
import { parseProfile } from '../../lib/profile/parse-profile.ts';
import { EMPTY_PROFILE, type Goals, type Profile } from '../../lib/profile/profile.ts';
import { compileVocabulary } from '../../lib/vocabulary/compile.ts';
import { loadVocabulary } from '../../lib/vocabulary/load.ts';
import type { Vocabulary } from '../../lib/vocabulary/vocabulary.ts';
import { UsageError } from '../command-line.ts';
import { type Data, readData } from '../data.ts';
import { readRates } from '../generate-catalog.ts';

export interface Loaded {
  readonly data: Data;
  readonly vocabulary: Vocabulary;
  readonly catalog: CatalogView;
}

/** The data as it stands in the files: what fails its schema is left out. */
export function loadAll(): Loaded {
  const data = readData();
  const { skills, credentials, families } = data;
  return {
    data,
    vocabulary: loadVocabulary(compileVocabulary(skills, credentials, families)),
    catalog: memoryView({ skills, credentials, families, rates: readRates() }),
  };
}

/** Throws a {@link UsageError} for a profile that can't be read; `warn` is told each name that is not known. */
export function loadProfile(
  path: string | null,
  goals: Goals,
  data: Data,
  warn: (line: string) => void,
): Profile {
  if (path === null) return { ...EMPTY_PROFILE, goals };
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`profile ${path}: ${(error as Error).message.split('\n')[0]}`);
  }
  const parsed = parseProfile(value, indexNames(data));
  if (!parsed.ok) throw new UsageError(`profile ${path}: ${parsed.faults.join('; ')}`);
  for (const { code, written } of parsed.warnings)
    warn(
      `${path}: ${code === 'unknown-skill' ? 'skill' : 'credential'} "${written}" is not known and counts as not held`,
    );
  const own = { ...parsed.profile.goals };
  if (goals.weeks !== undefined) delete own.by;
  return { ...parsed.profile, goals: { ...own, ...goals } };
}
