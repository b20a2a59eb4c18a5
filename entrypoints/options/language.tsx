import { useEffect, useState } from 'preact/hooks';
import { LanguageSection } from '../../components/options/LanguageSection.tsx';
import { isLanguage, LANGUAGE_CODES, LANGUAGES, type Language } from '../../lib/i18n/languages.ts';
import { chooseOwnLanguage, chosenLanguage } from '../../lib/platform/words.ts';
import type { Section } from './section.ts';

const NAMED = LANGUAGE_CODES.map((code) => ({ code, name: LANGUAGES[code] }));

/** The page is drawn anew once the choice is kept. */
export const LanguageChoice: Section = ({ t, tell }) => {
  const [chosen, setChosen] = useState<Language | null | undefined>(undefined);
  useEffect(() => void chosenLanguage().then(setChosen, tell), []);
  if (chosen === undefined) return null;
  return (
    <LanguageSection
      chosen={chosen}
      languages={NAMED}
      t={t}
      onChoose={(code) => void chooseOwnLanguage(isLanguage(code) ? code : null).catch(tell)}
    />
  );
};
