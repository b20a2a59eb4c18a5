import * as z from 'zod/mini';
import { englishMessages } from './english.ts';
import { createTranslator, type Translator } from './translator.ts';

/** As many messages, and as long a one, as any language file may hold. */
const MOST_MESSAGES = 5_000;
const LONGEST_MESSAGE = 4_000;

const messagesSchema = z.record(z.string(), z.string().check(z.maxLength(LONGEST_MESSAGE)));

/**
 * A translator from a file of messages of unknown shape. A message that the file lacks is said in English.
 * Throws with the reason when the file is no file of messages.
 */
export function readMessages(locale: string, file: unknown): Translator {
  const messages = messagesSchema.parse(file);
  if (Object.keys(messages).length > MOST_MESSAGES) throw new Error(`more than ${MOST_MESSAGES} messages`);
  return createTranslator(locale, { ...englishMessages, ...messages });
}
