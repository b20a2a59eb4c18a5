import { useState } from 'preact/hooks';
import type { CredentialView } from '../lib/i18n/credential-view.ts';
import { Brand } from './Brand.tsx';
import { CredentialFacts } from './CredentialFacts.tsx';
import type { LookUpHit } from './HitList.tsx';
import { LookUp } from './LookUp.tsx';
import { TabView } from './TabView.tsx';
import type { TabState } from './tab-state.ts';
import type { Translate } from './translate.ts';

interface PopupProps {
  readonly tab: TabState;
  /** False as long as the profile holds nothing: then everything is missing and that says little. */
  readonly profileEmpty: boolean;
  readonly icon: string;
  readonly t: Translate;
  readonly search: (text: string) => Promise<readonly LookUpHit[]>;
  /** What was looked up lately. */
  readonly recent: readonly LookUpHit[];
  readonly onLookedUp: (hit: LookUpHit) => void;
  readonly open: (credential: string) => Promise<CredentialView>;
  readonly onRead: (what: 'page' | 'selection') => void;
  readonly onSwitchOn: () => void;
  readonly onReveal: (requirement: number) => void;
  readonly onReport: () => Promise<void>;
  readonly onOptions: () => void;
  /** Opens the workbench beside the page. */
  readonly onSidePanel: () => void;
  readonly onHold: (hit: LookUpHit) => void;
}

/** The quick look: the answer for the current tab, and a look-up by typing at any moment. */
export function Popup(props: PopupProps) {
  const { t } = props;
  const [facts, setFacts] = useState<CredentialView | null>(null);
  const [skill, setSkill] = useState<LookUpHit | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const openCredential = (id: string) =>
    props.open(id).then(
      (credential) => {
        setFacts(credential);
        props.onLookedUp({ kind: 'credential', id, name: credential.name, issuer: credential.issuer });
      },
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  return (
    <main class="popup stack">
      <header class="row apart">
        <Brand icon={props.icon} t={t} />
        <div class="row">
          <button type="button" class="plain workbench" onClick={props.onSidePanel}>
            {t('popup.sidePanel')}
          </button>
          <button type="button" class="plain" onClick={props.onOptions}>
            {t('popup.options')}
          </button>
        </div>
      </header>
      <LookUp
        label={t('popup.lookup')}
        placeholder={t('popup.lookup')}
        t={t}
        search={props.search}
        recent={props.recent}
        onChoose={(hit) => {
          setFailure(null);
          if (hit.kind === 'credential') void openCredential(hit.id);
          else {
            props.onLookedUp(hit);
            setSkill(hit);
          }
        }}
      />
      {failure !== null && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      {skill !== null && (
        <section class="notice row apart">
          <span>{skill.name}</span>
          <button
            type="button"
            onClick={() => {
              props.onHold(skill);
              setSkill(null);
            }}
          >
            {t('popup.hold')}
          </button>
        </section>
      )}
      {facts === null ? (
        <TabView {...props} onOpen={openCredential} />
      ) : (
        <CredentialFacts credential={facts} t={t} onBack={() => setFacts(null)} />
      )}
    </main>
  );
}
