import type { Language } from './language.ts';

export const pl: Language = { code: 'pl', numbers: '', cues: {} };
