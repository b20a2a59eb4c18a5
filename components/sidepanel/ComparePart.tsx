import type { ComponentChildren } from 'preact';
import type { CompareView } from '../../lib/i18n/compare-view.ts';
import type { LookUpHit } from '../HitList.tsx';
import { LookUp } from '../LookUp.tsx';
import type { Translate } from '../translate.ts';

interface ComparePartProps {
  readonly view: CompareView | null;
  readonly failure: string | null;
  /** As many as may stand side by side. */
  readonly most: number;
  /** What the posting's guidance suggests, to be added by one press. */
  readonly offered: readonly { readonly id: string; readonly name: string }[];
  /** The ways to take the comparison along. */
  readonly take: ComponentChildren;
  readonly t: Translate;
  readonly search: (text: string) => Promise<readonly LookUpHit[]>;
  readonly onAdd: (credential: string) => void;
  readonly onRemove: (credential: string) => void;
  readonly onOpen: (credential: string) => void;
}

/** Up to four credentials side by side, each fact with its source below. */
export function ComparePart(props: ComparePartProps) {
  const { view, failure, most, offered, t } = props;
  const columns = view?.columns ?? [];
  const more = offered.filter(({ id }) => columns.every((column) => column.id !== id));
  return (
    <div class="stack-wide">
      {columns.length < most && (
        <section class="stack">
          <LookUp
            label={t('compare.add')}
            placeholder={t('compare.add')}
            t={t}
            search={props.search}
            onChoose={(hit) => {
              if (hit.kind === 'credential') props.onAdd(hit.id);
            }}
          />
          {more.length > 0 && (
            <ul class="row">
              {more.map(({ id, name }) => (
                <li key={id}>
                  <button type="button" onClick={() => props.onAdd(id)}>
                    {t('compare.addNamed', { name })}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      {failure !== null && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      {columns.length === 0 && failure === null && <p class="soft">{t('compare.empty')}</p>}
      {view !== null && columns.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
        <section class="sideways" tabIndex={0} aria-label={t('side.compare')}>
          <table class="compare small">
            <thead>
              <tr>
                <td />
                {columns.map(({ id, name, issuer }) => (
                  <th key={id} scope="col">
                    <button type="button" class="plain names" onClick={() => props.onOpen(id)}>
                      <bdi>{name}</bdi>
                    </button>
                    <span class="soft">{issuer}</span>
                    <button
                      type="button"
                      class="plain"
                      aria-label={t('options.removeNamed', { name })}
                      onClick={() => props.onRemove(id)}
                    >
                      {t('options.remove')}
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.rows.map(({ label, cells }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {cells.map((cell, index) => (
                    <td key={columns[index]?.id}>{cell}</td>
                  ))}
                </tr>
              ))}
              <tr>
                <th scope="row">{t('compare.sources')}</th>
                {view.sources.map((facts, index) => (
                  <td key={columns[index]?.id}>
                    <ul>
                      {facts.flatMap(({ label, source, checked }) =>
                        source === null ? (
                          []
                        ) : (
                          <li key={label + source}>
                            <a href={source} target="_blank" rel="noreferrer">
                              {label}
                            </a>{' '}
                            <span class="soft">{checked}</span>
                          </li>
                        ),
                      )}
                    </ul>
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </section>
      )}
      {columns.length > 0 && props.take}
    </div>
  );
}
