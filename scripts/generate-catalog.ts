import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CATALOG_FORMAT, readBundle } from '../lib/catalog/bundle.ts';
import type { Rates } from '../lib/catalog/content.ts';
import { ROOT, readData } from './data.ts';

const BUNDLE = join(ROOT, 'public/catalog.json');
const VERSION = join(ROOT, 'public/catalog-version.txt');
const RATES = join(ROOT, 'lib/catalog/data/rates.json');

export function readRates(): Rates {
  return JSON.parse(readFileSync(RATES, 'utf8')) as Rates;
}

/** What tells a name from a look-alike serves the vocabulary alone: the catalog goes without. */
function withoutLookalike<T extends { readonly lookalike?: unknown }>({
  lookalike: _,
  ...record
}: T): Omit<T, 'lookalike'> {
  return record;
}

/**
 * Writes `public/catalog.json`, and its version beside it: all credentials, families and skills with the table of currencies, under a version
 * that is the hash of the content, and the newest day on which a record was checked. Leaves it alone when nothing changed.
 * Throws when the data do not make a whole catalog.
 */
export function generateCatalog(): void {
  const { credentials, families, skills } = readData();
  const content = {
    rates: readRates(),
    skills: skills.map(withoutLookalike),
    families: families.map(withoutLookalike),
    credentials: credentials.map(withoutLookalike),
  };
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
  const builtAt = credentials.reduce(
    (newest, { checked }) => (checked > newest ? checked : newest),
    '1970-01-01',
  );
  const bundle = { format: CATALOG_FORMAT, version, builtAt, ...content };
  const checked = readBundle(bundle);
  if (!checked.ok) throw new Error(`the catalog is not whole: ${checked.reason}`);
  const written = JSON.stringify(bundle);
  if (existsSync(VERSION) && existsSync(BUNDLE) && readFileSync(BUNDLE, 'utf8') === written) return;
  mkdirSync(dirname(BUNDLE), { recursive: true });
  writeFileSync(BUNDLE, written);
  writeFileSync(VERSION, version);
}

if (import.meta.main) generateCatalog();
