import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FALLBACK, LANGUAGE_CODES } from '../lib/i18n/languages.ts';
import { ROOT } from './data.ts';

const FROM = join(ROOT, 'lib/i18n/messages');
const TO = join(ROOT, 'public/messages');

/** Puts the messages of every language but the one that is built in where the extension can read them. */
export function generateMessages(): void {
  mkdirSync(TO, { recursive: true });
  for (const code of LANGUAGE_CODES) {
    const from = join(FROM, `${code}.json`);
    if (code === FALLBACK || !existsSync(from)) continue;
    const text = JSON.stringify(JSON.parse(readFileSync(from, 'utf8')));
    const to = join(TO, `${code}.json`);
    if (!existsSync(to) || readFileSync(to, 'utf8') !== text) writeFileSync(to, text);
  }
}
