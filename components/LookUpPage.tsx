import type { CredentialView } from '../lib/i18n/credential-view.ts';
import { Brand } from './Brand.tsx';
import { CredentialFacts } from './CredentialFacts.tsx';
import type { LookUpHit } from './HitList.tsx';
import { LookUp } from './LookUp.tsx';
import type { Translate } from './translate.ts';

interface LookUpPageProps {
  /** What was asked for elsewhere. */
  readonly text: string;
  readonly credential: CredentialView | null;
  /** The skill that was chosen. */
  readonly skill: LookUpHit | null;
  /** What is done, or why it could not be. */
  readonly told: { readonly words: string; readonly failed: boolean } | null;
  readonly icon: string;
  readonly t: Translate;
  readonly search: (text: string) => Promise<readonly LookUpHit[]>;
  readonly onChoose: (hit: LookUpHit) => void;
  readonly onHold: (kind: 'skill' | 'credential', id: string) => void;
}

/** Everything that is known of a credential, from wherever a person looked it up. */
export function LookUpPage(props: LookUpPageProps) {
  const { credential, skill, told, t } = props;
  return (
    <main class="page stack-wide">
      <header class="stack">
        <Brand icon={props.icon} t={t} />
        <h1>{t('lookup.title')}</h1>
        <p class="soft">{t('lookup.intro')}</p>
      </header>
      <LookUp
        label={t('popup.lookup')}
        placeholder={t('popup.lookup')}
        initial={props.text}
        t={t}
        search={props.search}
        onChoose={props.onChoose}
      />
      {told !== null && (
        <p class="notice" role={told.failed ? 'alert' : 'status'}>
          {told.words}
        </p>
      )}
      {credential !== null && (
        <>
          <CredentialFacts credential={credential} t={t} />
          <p>
            <button type="button" onClick={() => props.onHold('credential', credential.id)}>
              {t('popup.hold')}
            </button>
          </p>
        </>
      )}
      {skill !== null && (
        <section class="notice row apart">
          <h2>{skill.name}</h2>
          <button type="button" onClick={() => props.onHold('skill', skill.id)}>
            {t('popup.hold')}
          </button>
        </section>
      )}
    </main>
  );
}
