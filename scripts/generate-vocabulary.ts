import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileVocabulary } from '../lib/vocabulary/compile.ts';
import { ROOT, readData } from './data.ts';

const TABLE = join(ROOT, 'public/vocabulary.txt');

/** Writes the compiled vocabulary (`public/vocabulary.txt`) from the data; leaves it alone when nothing changed. */
export function generateVocabulary(): void {
  const { skills, credentials, families } = readData();
  const table = compileVocabulary(skills, credentials, families);
  if (existsSync(TABLE) && readFileSync(TABLE, 'utf8') === table) return;
  mkdirSync(dirname(TABLE), { recursive: true });
  writeFileSync(TABLE, table);
}

if (import.meta.main) generateVocabulary();
