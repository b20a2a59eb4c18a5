import { useId } from 'preact/hooks';
import type { Translate } from '../translate.ts';

interface LanguageSectionProps {
  /** The chosen language's code; null where the browser's is followed. */
  readonly chosen: string | null;
  /** Each with its name in its own words. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly t: Translate;
  /** Null follows the browser's again. */
  readonly onChoose: (code: string | null) => void;
}

/** Which language CertLens speaks. */
export function LanguageSection({ chosen, languages, t, onChoose }: LanguageSectionProps) {
  const id = useId();
  return (
    <section class="stack" id="language">
      <h2 id={id}>{t('options.language')}</h2>
      <div>
        <select
          aria-labelledby={id}
          value={chosen ?? ''}
          onChange={(event) => onChoose(event.currentTarget.value || null)}
        >
          <option value="">{t('options.languageBrowser')}</option>
          {languages.map(({ code, name }) => (
            <option key={code} value={code} lang={code} dir="auto">
              {name}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}
