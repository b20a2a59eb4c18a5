import type { GuidanceView } from '../lib/i18n/guidance-view.ts';
import { Brand } from './Brand.tsx';
import { GuidanceSections } from './GuidanceSections.tsx';
import type { Translate } from './translate.ts';

interface SampleGuidanceProps {
  readonly view: GuidanceView | null;
  readonly failure: string | null;
  readonly icon: string;
  readonly t: Translate;
  readonly onReveal: (requirement: number) => void;
  readonly onOpen: (credential: string) => void;
  readonly onProfile: () => void;
}

/** What CertLens says of the sample posting beside it: worked out like that of any other. */
export function SampleGuidance(props: SampleGuidanceProps) {
  const { view, failure, t } = props;
  return (
    <div class="stack-wide">
      <header class="stack">
        <Brand icon={props.icon} t={t} />
        <h1>{t('sample.title')}</h1>
        <p>{t('sample.intro')}</p>
        <div class="row">
          <button type="button" onClick={props.onProfile}>
            {t('welcome.profile')}
          </button>
        </div>
      </header>
      {failure !== null && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      {failure === null && view === null && <p class="soft">{t('panel.reading')}</p>}
      {view !== null && (
        <GuidanceSections view={view} t={t} onReveal={props.onReveal} onOpen={props.onOpen} />
      )}
    </div>
  );
}
