import { CopyReport } from './CopyReport.tsx';
import { GuidanceSections } from './GuidanceSections.tsx';
import type { TabState } from './tab-state.ts';
import type { Translate } from './translate.ts';

interface TabViewProps {
  readonly tab: TabState;
  /** True as long as the profile holds nothing: then everything is missing and that says little. */
  readonly profileEmpty: boolean;
  readonly t: Translate;
  /** Shows at once what is missing, where there is room for it. */
  readonly roomy?: boolean;
  readonly onRead: (what: 'page' | 'selection') => void;
  /** Switches us on again on this site. */
  readonly onSwitchOn: () => void;
  readonly onReveal: (requirement: number) => void;
  readonly onReport: () => Promise<void>;
  readonly onOptions: () => void;
  readonly onOpen: (credential: string) => void;
}

/** The posting of the current tab with its guidance, or why there is none and what can be done. */
export function TabView({
  tab,
  profileEmpty,
  t,
  roomy = false,
  onRead,
  onSwitchOn,
  onReveal,
  onReport,
  onOptions,
  onOpen,
}: TabViewProps) {
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
        {tab.reason === 'switched-off' ? (
          <div class="row">
            <button type="button" class="primary" onClick={onSwitchOn}>
              {t('popup.switchOn')}
            </button>
          </div>
        ) : (
          <>
            <div class="row">
              <button type="button" onClick={() => onRead('selection')}>
                {t('popup.readSelection')}
              </button>
              <button type="button" onClick={() => onRead('page')}>
                {t('popup.readPage')}
              </button>
            </div>
            <CopyReport label={t('popup.copyReport')} t={t} onCopy={onReport} quiet />
          </>
        )}
      </section>
    );
  return (
    <div class="stack">
      <div>
        <p class="soft small">
          <bdi>{tab.company}</bdi>
        </p>
        <h1 class="lead">
          <bdi>{tab.title ?? t('panel.untitled')}</bdi>
        </h1>
      </div>
      {tab.failure !== null && (
        <p class="notice" role="alert">
          {tab.failure}
        </p>
      )}
      {tab.failure === null && tab.view === null && <p class="soft">{t('panel.reading')}</p>}
      {profileEmpty && (
        <p class="notice small row">
          <span>{t('popup.emptyProfile')}</span>
          <button type="button" class="plain" onClick={onOptions}>
            {t('popup.fillProfile')}
          </button>
        </p>
      )}
      {tab.view !== null && (
        <GuidanceSections view={tab.view} t={t} roomy={roomy} onReveal={onReveal} onOpen={onOpen} />
      )}
      <CopyReport label={t('popup.readWrong')} t={t} onCopy={onReport} quiet />
    </div>
  );
}
