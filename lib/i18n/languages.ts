/** The languages of the interface, by BCP 47. Each has a file in messages/, and its name in its own words. */
export const LANGUAGES = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  nl: 'Nederlands',
  pl: 'Polski',
  'pt-BR': 'Português (Brasil)',
} as const;
export type Language = keyof typeof LANGUAGES;

/** The language that every other falls back to. */
export const FALLBACK: Language = 'en';

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];

export const isLanguage = (written: unknown): written is Language =>
  typeof written === 'string' && Object.hasOwn(LANGUAGES, written);

const primary = (tag: string): string => tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';

/** The first of the wished languages (BCP 47, best first) that there is: by its whole tag, else by its first part. */
export function chooseLanguage(wished: readonly string[]): Language {
  for (const wish of wished) {
    const whole = LANGUAGE_CODES.find((code) => code.toLowerCase() === wish.replace('_', '-').toLowerCase());
    const found = whole ?? LANGUAGE_CODES.find((code) => primary(code) === primary(wish));
    if (found !== undefined) return found;
  }
  return FALLBACK;
}
