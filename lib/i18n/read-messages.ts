import { createTranslator, type Messages, type Translator } from './translator.ts';

/** Says a message that no file has by its own name: better than nothing, and it is seen. */
const named = (messages: Readonly<Record<string, string>>): Messages =>
  new Proxy(messages, {
    get: (all, id) => (Object.hasOwn(all, id) ? all[id as string] : String(id)),
  }) as Messages;

/**
 * A translator from a file of messages that the build has made. Throws with the reason when it is none: an object of
 * texts.
 */
export function readMessages(locale: string, file: unknown): Translator {
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    throw new Error('a file of messages is an object');
  if (Object.values(file).some((message) => typeof message !== 'string'))
    throw new Error('each message is a text');
  return createTranslator(locale, named(file as Readonly<Record<string, string>>));
}
