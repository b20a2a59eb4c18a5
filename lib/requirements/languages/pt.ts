import type { Language } from './language.ts';

export const pt: Language = { code: 'pt', numbers: '', cues: {} };
