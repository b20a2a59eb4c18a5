import type { Language } from './language.ts';

export const it: Language = { code: 'it', numbers: '', cues: {} };
