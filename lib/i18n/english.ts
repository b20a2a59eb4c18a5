import messages from './messages/en.json' with { type: 'json' };
import { createTranslator, type Translator } from './translator.ts';

export const englishMessages = messages;

/** The language that every other falls back to. */
export const english: Translator = createTranslator('en', messages);
