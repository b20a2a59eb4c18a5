import type { Language } from './language.ts';

export const fr: Language = { code: 'fr', numbers: '', cues: {} };
