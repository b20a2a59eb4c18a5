import { useState } from 'preact/hooks';
import type { TakeForm } from '../../lib/take-along/take-along.ts';
import type { Translate } from '../translate.ts';

interface TakeAlongProps<Form extends TakeForm> {
  /** Those that it can be taken in. */
  readonly forms: readonly Form[];
  readonly t: Translate;
  /** Rejects with a message that a person understands. */
  readonly onTake: (form: Form) => Promise<void>;
}

/** Takes a plan or a comparison along, in the form that the person chooses. */
export function TakeAlong<Form extends TakeForm>({ forms, t, onTake }: TakeAlongProps<Form>) {
  const [told, setTold] = useState<{ words: string; failed: boolean } | null>(null);
  return (
    <section class="stack take">
      <h2>{t('side.take')}</h2>
      <div class="row">
        {forms.map((form) => (
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
