import { useState } from 'preact/hooks';
import type { Translate } from './translate.ts';

interface CopyReportProps {
  readonly label: string;
  readonly t: Translate;
  /** Puts the report on the clipboard; rejects with a message that a person understands. */
  readonly onCopy: () => Promise<void>;
  /** A link at the end of an answer, where the button would be too loud. */
  readonly quiet?: boolean;
}

/** Copies what an issue on the project needs of the page, and says so. */
export function CopyReport({ label, t, onCopy, quiet = false }: CopyReportProps) {
  const [told, setTold] = useState<string | null>(null);
  const copy = () =>
    void onCopy().then(
      () => setTold(t('popup.reportCopied')),
      (error: unknown) =>
        setTold(t('popup.reportFailed', { detail: error instanceof Error ? error.message : String(error) })),
    );
  return (
    <div class="row report">
      <button type="button" class={quiet ? 'plain small' : ''} title={t('popup.reportWhat')} onClick={copy}>
        {label}
      </button>
      <span class="soft small" role="status">
        {told ?? (quiet ? '' : t('popup.reportWhat'))}
      </span>
    </div>
  );
}
