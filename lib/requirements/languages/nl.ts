import type { Language } from './language.ts';

export const nl: Language = { code: 'nl', numbers: '', cues: {} };
