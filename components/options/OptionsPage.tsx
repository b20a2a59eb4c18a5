import type { ComponentChildren } from 'preact';
import { Brand } from '../Brand.tsx';
import type { Translate } from '../translate.ts';

interface OptionsPageProps {
  /** What went wrong, in words: shown above the sections. */
  readonly problems: readonly string[];
  readonly icon: string;
  readonly t: Translate;
  readonly children: ComponentChildren;
}

/** The frame of the options page: its head, what went wrong, and its sections. */
export function OptionsPage({ problems, icon, t, children }: OptionsPageProps) {
  return (
    <main class="page stack-wide">
      <header class="stack">
        <Brand icon={icon} t={t} />
        <h1>{t('options.title')}</h1>
        <p class="soft">{t('options.intro')}</p>
      </header>
      {problems.map((problem) => (
        <p key={problem} class="notice" role="alert">
          {problem}
        </p>
      ))}
      {children}
      <p class="soft small">{t('options.privacy')}</p>
    </main>
  );
}
