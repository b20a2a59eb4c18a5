import { useState } from 'preact/hooks';
import type { CredentialView } from '../lib/i18n/credential-view.ts';
import type { GuidanceView } from '../lib/i18n/guidance-view.ts';
import { CopyReport } from './CopyReport.tsx';
import { CredentialFacts } from './CredentialFacts.tsx';
import { GuidanceSections } from './GuidanceSections.tsx';
import { LookUp, type LookUpHit } from './LookUp.tsx';
import type { Translate } from './translate.ts';

/** What the popup knows of the tab that it was opened on. */
export type TabState =
  | { readonly kind: 'loading' }
  /** The browser lets no extension read this page. */
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'none'; readonly reason: string }
  | {
      readonly kind: 'posting';
      readonly title: string | null;
      readonly company: string | null;
      readonly view: GuidanceView | null;
      readonly failure: string | null;
    };

interface PopupProps {
  readonly tab: TabState;
  /** False as long as the profile holds nothing: then everything is missing and that says little. */
  readonly profileEmpty: boolean;
  readonly icon: string;
  readonly t: Translate;
  readonly search: (text: string) => Promise<readonly LookUpHit[]>;
  readonly open: (credential: string) => Promise<CredentialView>;
  readonly onRead: (what: 'page' | 'selection') => void;
  readonly onReveal: (requirement: number) => void;
  readonly onReport: () => Promise<void>;
  readonly onOptions: () => void;
  readonly onHold: (hit: LookUpHit) => void;
}

/** The quick look: the answer for the current tab, and a look-up by typing at any moment. */
export function Popup(props: PopupProps) {
  const { t } = props;
  const [facts, setFacts] = useState<CredentialView | null>(null);
  const [skill, setSkill] = useState<LookUpHit | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const openCredential = (id: string) =>
    props
      .open(id)
      .then(setFacts, (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  return (
    <main class="popup stack">
      <header class="row apart">
        <p class="brand">
          <img src={props.icon} alt="" />
          {t('panel.name')}
        </p>
        <button type="button" class="plain" onClick={props.onOptions}>
          {t('popup.options')}
        </button>
      </header>
      <LookUp
        label={t('popup.lookup')}
        placeholder={t('popup.lookup')}
        t={t}
        search={props.search}
        onChoose={(hit) => {
          setFailure(null);
          if (hit.kind === 'credential') void openCredential(hit.id);
          else setSkill(hit);
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

function TabView({
  tab,
  profileEmpty,
  t,
  onRead,
  onReveal,
  onReport,
  onOptions,
  onOpen,
}: PopupProps & { readonly onOpen: (id: string) => void }) {
  if (tab.kind === 'loading') return <h1 class="lead soft">{t('panel.reading')}</h1>;
  if (tab.kind === 'not-allowed')
    return (
      <section class="notice stack">
        <h1 class="lead">{t('popup.noPosting')}</h1>
        <p>{t('popup.notAllowed')}</p>
      </section>
    );
  if (tab.kind === 'none')
    return (
      <section class="notice stack">
        <h1 class="lead">{t('popup.noPosting')}</h1>
        <p>{t(`popup.reason.${tab.reason}`)}</p>
        <div class="row">
          <button type="button" onClick={() => onRead('selection')}>
            {t('popup.readSelection')}
          </button>
          <button type="button" onClick={() => onRead('page')}>
            {t('popup.readPage')}
          </button>
        </div>
        <CopyReport label={t('popup.copyReport')} t={t} onCopy={onReport} />
      </section>
    );
  return (
    <div class="stack">
      <div>
        <p class="soft small">{tab.company}</p>
        <h1 class="lead">{tab.title ?? t('panel.untitled')}</h1>
        {tab.view !== null && <p class="soft">{tab.view.summary}</p>}
      </div>
      {tab.failure !== null && (
        <p class="notice" role="alert">
          {tab.failure}
        </p>
      )}
      {tab.failure === null && tab.view === null && <p class="soft">{t('panel.reading')}</p>}
      {profileEmpty && (
        <p class="notice row apart">
          {t('popup.emptyProfile')}{' '}
          <button type="button" class="plain" onClick={onOptions}>
            {t('popup.fillProfile')}
          </button>
        </p>
      )}
      {tab.view !== null && <GuidanceSections view={tab.view} t={t} onReveal={onReveal} onOpen={onOpen} />}
      <CopyReport label={t('popup.readWrong')} t={t} onCopy={onReport} quiet />
    </div>
  );
}
