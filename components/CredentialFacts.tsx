import type { CredentialView } from '../lib/i18n/credential-view.ts';
import type { Translate } from './translate.ts';

interface CredentialFactsProps {
  readonly credential: CredentialView;
  readonly t: Translate;
  /** Where it takes the place of another view: its name is the view's heading then. */
  readonly onBack?: (() => void) | undefined;
}

/** Every fact of one credential, with its source and its age; old ones and the person's own are marked. */
export function CredentialFacts({ credential, t, onBack }: CredentialFactsProps) {
  const Heading = onBack === undefined ? 'h2' : 'h1';
  return (
    <article class="stack">
      {onBack !== undefined && (
        <button type="button" class="plain" onClick={onBack}>
          {t('facts.back')}
        </button>
      )}
      <header>
        <Heading class="lead">
          <bdi>{credential.name}</bdi>
        </Heading>
        <p class="soft small">
          <bdi>{credential.issuer}</bdi> · {credential.kindName}
        </p>
        <p>{credential.status}</p>
        {credential.own !== null && <p class="notice">{credential.own}</p>}
      </header>
      <table class="fact-table small">
        <tbody>
          {credential.facts.map((fact) => (
            <tr key={`${fact.label}${fact.value}${fact.source}`}>
              <th scope="row">{fact.label}</th>
              <td>
                {fact.value}{' '}
                <span class="soft">
                  {fact.age ?? t('facts.unchecked')}
                  {fact.source !== null && (
                    <>
                      {' · '}
                      <a href={fact.source} target="_blank" rel="noreferrer">
                        {t('facts.sourceOn', { date: fact.checked ?? '' })}
                      </a>
                    </>
                  )}
                </span>
                {fact.old && <strong class="old"> {t('facts.old')}</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {credential.skills.length > 0 && (
        <p class="small">
          <span class="soft">{t('facts.skills')}</span> <bdi>{credential.skills.join(', ')}</bdi>
        </p>
      )}
      <p class="small">
        {credential.age.text}
        {credential.age.old && <strong class="old"> {t('facts.old')}</strong>}
      </p>
      <p class="small row">
        {credential.page !== null && (
          <a href={credential.page} target="_blank" rel="noreferrer">
            {t('facts.page')}
          </a>
        )}
        {credential.wrong !== null && (
          <a href={credential.wrong} target="_blank" rel="noreferrer">
            {t('facts.wrong')}
          </a>
        )}
      </p>
    </article>
  );
}
