import { Brand } from './Brand.tsx';
import type { Translate } from './translate.ts';

interface WelcomeProps {
  readonly icon: string;
  readonly boards: readonly string[];
  /** What came of asking for the boards; null before. */
  readonly outcome: 'allowed' | 'denied' | null;
  readonly t: Translate;
  readonly onAllow: () => void;
  readonly onProfile: () => void;
  readonly onSample: () => void;
}

/** Opens once: allow the boards, say what you hold, see it on a sample. Every step can be skipped. */
export function Welcome({ icon, boards, outcome, t, onAllow, onProfile, onSample }: WelcomeProps) {
  return (
    <main class="page stack-wide">
      <header class="stack">
        <Brand icon={icon} t={t} />
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.intro')}</p>
      </header>
      <section class="stack">
        <h2>{t('welcome.boardsTitle')}</h2>
        <p>{t('welcome.boardsWhy')}</p>
        <div class="row">
          <button type="button" class="primary" disabled={outcome === 'allowed'} onClick={onAllow}>
            {t('welcome.allow')}
          </button>
        </div>
        <p role="status">
          {outcome === 'allowed' ? t('welcome.allowed') : outcome === 'denied' ? t('welcome.denied') : ''}
        </p>
        <details>
          <summary>{t('welcome.which', { count: boards.length })}</summary>
          <p class="small soft">{boards.join(', ')}</p>
        </details>
      </section>
      <section class="stack">
        <h2>{t('welcome.profileTitle')}</h2>
        <p>{t('welcome.profileWhy')}</p>
        <div class="row">
          <button type="button" onClick={onProfile}>
            {t('welcome.profile')}
          </button>
        </div>
      </section>
      <section class="stack">
        <h2>{t('welcome.sampleTitle')}</h2>
        <p>{t('welcome.sampleWhy')}</p>
        <div class="row">
          <button type="button" onClick={onSample}>
            {t('welcome.sample')}
          </button>
        </div>
      </section>
      <section class="stack">
        <h2>{t('welcome.elsewhereTitle')}</h2>
        <p>{t('welcome.elsewhere')}</p>
      </section>
      <p class="soft small">{t('welcome.privacy')}</p>
    </main>
  );
}
