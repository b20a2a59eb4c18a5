import type { PlanSheet as Sheet } from '../../lib/take-along/sheet.ts';
import type { Translate } from '../translate.ts';

/** A plan as it is printed: all that its other forms say too. On the screen it is not seen. */
export function PlanSheet({ sheet, t }: { readonly sheet: Sheet; readonly t: Translate }) {
  return (
    <article class="sheet">
      <header>
        <h1>{sheet.title}</h1>
        {sheet.posting !== null && (
          <p>
            <bdi>{sheet.posting}</bdi>
          </p>
        )}
        {sheet.address !== null && (
          <p class="small soft">
            <bdi>{sheet.address}</bdi>
          </p>
        )}
        <p class="small soft">{sheet.made}</p>
      </header>
      <ol class="steps">
        {sheet.steps.map(({ name, facts, sources }) => (
          <li key={name}>
            <h2>
              <bdi>{name}</bdi>
            </h2>
            <dl>
              {facts.map(({ label, value, address }) => (
                <div key={label}>
                  <dt class="soft">{label}</dt>
                  <dd>
                    {value}
                    {address !== undefined && (
                      <>
                        <br />
                        <bdi class="small soft">{address}</bdi>
                      </>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
            <div class="small soft">
              {sources.map(({ address, checked }) => (
                <p key={address}>
                  <bdi>{t('take.source', { address, date: checked })}</bdi>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}
