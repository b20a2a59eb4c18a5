import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FALLBACK, LANGUAGE_CODES, type Language } from '../lib/i18n/languages.ts';
import { holdsMessage, MESSAGE_FILES } from '../lib/i18n/view-words.ts';
import { ROOT } from './data.ts';

const FROM = join(ROOT, 'lib/i18n/messages');
const TO = join(ROOT, 'public/messages');

/** The messages of a language as they are written; none where it has no file. */
export function readLanguage(code: Language): Readonly<Record<string, string>> {
  const file = join(FROM, `${code}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Puts the messages where the extension reads them: English where a language lacks one. */
export function generateMessages(): void {
  const english = readLanguage(FALLBACK);
  for (const code of LANGUAGE_CODES) {
    mkdirSync(join(TO, code), { recursive: true });
    const messages = Object.entries({ ...english, ...readLanguage(code) });
    for (const file of MESSAGE_FILES) {
      const text = JSON.stringify(Object.fromEntries(messages.filter(([id]) => holdsMessage(file, id))));
      const to = join(TO, code, `${file}.json`);
      if (!existsSync(to) || readFileSync(to, 'utf8') !== text) writeFileSync(to, text);
    }
  }
}
