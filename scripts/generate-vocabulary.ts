import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileVocabulary } from '../lib/vocabulary/compile.ts';
import { ROOT, readData } from './data.ts';

const FILE = join(ROOT, 'public/vocabulary.bin');

/** Writes the compiled vocabulary (`public/vocabulary.bin`) from the data; leaves it alone when nothing changed. */
export function generateVocabulary(): void {
  const { skills, credentials, families } = readData();
  const compiled = compileVocabulary(skills, credentials, families);
  if (existsSync(FILE) && readFileSync(FILE).equals(compiled)) return;
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, compiled);
}

if (import.meta.main) generateVocabulary();
