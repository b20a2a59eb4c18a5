import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileVocabulary } from '../lib/vocabulary/compile.ts';
import { ROOT, readData } from './data.ts';

const TABLE = join(ROOT, 'lib/vocabulary/table.json');

/** Writes the compiled vocabulary (`lib/vocabulary/table.json`, one JSON string) from the data; leaves it alone when nothing changed. */
export function generateVocabulary(): void {
  const { skills, credentials, families } = readData();
  const written = JSON.stringify(compileVocabulary(skills, credentials, families));
  if (!existsSync(TABLE) || readFileSync(TABLE, 'utf8') !== written) writeFileSync(TABLE, written);
}

if (import.meta.main) generateVocabulary();
