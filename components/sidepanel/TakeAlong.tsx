import { useState } from 'preact/hooks';
import type { Translate } from '../translate.ts';

/** The forms in which a plan is taken along. */
export const TAKE_FORMS = ['calendar', 'markdown', 'table', 'json', 'message', 'print'] as const;
export type TakeForm = (typeof TAKE_FORMS)[number];

interface TakeAlongProps {
  readonly t: Translate;
  /** Rejects with a message that a person understands. */
  readonly onTake: (form: TakeForm) => Promise<void>;
}

/** Takes the plan along, in the form that the person chooses. */
export function TakeAlong({ t, onTake }: TakeAlongProps) {
  const [told, setTold] = useState<{ words: string; failed: boolean } | null>(null);
  return (
    <section class="stack">
      <h2>{t('side.take')}</h2>
      <div class="row">
        {TAKE_FORMS.map((form) => (
          <button
            key={form}
            type="button"
            onClick={() =>
              void onTake(form).then(
                () => setTold(form === 'message' ? { words: t('side.taken.message'), failed: false } : null),
                (error: unknown) =>
                  setTold({ words: error instanceof Error ? error.message : String(error), failed: true }),
              )
            }
          >
            {t(`side.take.${form}`)}
          </button>
        ))}
      </div>
      {told !== null && (
        <p class="soft small" role={told.failed ? 'alert' : 'status'}>
          {told.words}
        </p>
      )}
    </section>
  );
}
