import type { BeyondView, RequirementView } from '../lib/i18n/guidance-view.ts';
import type { Translate } from './translate.ts';

interface Row {
  readonly requirement: RequirementView;
  readonly index: number;
}

interface RequirementListProps {
  readonly rows: readonly Row[];
  readonly t: Translate;
  /** Asks to be shown where it stands in the page; left out where there is no page. */
  readonly onReveal?: ((requirement: number) => void) | undefined;
}

/** What the posting asks, each with the sentence that says so. */
export function RequirementList({ rows, t, onReveal }: RequirementListProps) {
  return (
    <ul class="requirements">
      {rows.map(({ requirement, index }) => (
        <li key={index} class={`requirement ${requirement.level} ${requirement.met ? 'met' : 'missing'}`}>
          <span class="mark" aria-hidden="true" />
          <div>
            <div class="row apart">
              {onReveal === undefined ? (
                <span class="names">{requirement.names}</span>
              ) : (
                <button
                  type="button"
                  class="plain names"
                  title={t('panel.reveal')}
                  onClick={() => onReveal(index)}
                >
                  {requirement.names}
                </button>
              )}
              <span class="level">{requirement.levelName}</span>
            </div>
            <q class="evidence soft small">{requirement.sentence}</q>
            {requirement.note !== null && <p class="small">{requirement.note}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What no credential closes: said plainly. */
export function BeyondList({ beyond }: { readonly beyond: readonly BeyondView[] }) {
  return (
    <ul class="bullets">
      {beyond.map((entry, index) => (
        <li key={index}>
          {entry.text} <span class="level">{`${entry.kindName} · ${entry.levelName}`}</span>
        </li>
      ))}
    </ul>
  );
}
