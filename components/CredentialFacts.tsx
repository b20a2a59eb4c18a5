import type { CredentialView } from '../lib/i18n/credential-view.ts';
import type { Translate } from './translate.ts';

interface CredentialFactsProps {
  readonly credential: CredentialView;
  readonly t: Translate;
  readonly onBack?: (() => void) | undefined;
}

/** Every fact of one credential, with its source and the day it was checked. */
export function CredentialFacts({ credential, t, onBack }: CredentialFactsProps) {
  return (
    <article class="stack">
      {onBack !== undefined && (
        <button type="button" class="plain" onClick={onBack}>
          {t('facts.back')}
        </button>
      )}
      <header>
        <h2>{credential.name}</h2>
        <p class="soft small">{`${credential.issuer} · ${credential.kindName}`}</p>
        <p>{credential.status}</p>
      </header>
      <table class="fact-table small">
        <tbody>
          {credential.facts.map((fact) => (
            <tr key={`${fact.label}${fact.value}${fact.source}`}>
              <th scope="row">{fact.label}</th>
              <td>
                {fact.value}{' '}
                {fact.source === null ? (
                  <span class="soft">{t('facts.unchecked')}</span>
                ) : (
                  <a href={fact.source} target="_blank" rel="noreferrer">
                    {t('facts.source', { date: fact.checked ?? '' })}
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {credential.skills.length > 0 && (
        <p class="small">
          <span class="soft">{t('facts.skills')}</span> {credential.skills.join(', ')}
        </p>
      )}
      <p class="small">
        <a href={credential.page} target="_blank" rel="noreferrer">
          {t('facts.page')}
        </a>
      </p>
    </article>
  );
}
