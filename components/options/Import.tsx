import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refused } from '../../lib/profile/import/found.ts';
import type { Proposal } from '../../lib/profile/import/weigh.ts';
import type { LookUpHit } from '../HitList.tsx';
import type { Translate } from '../translate.ts';
import { ProposalLine, UnmatchedLine } from './ImportLines.tsx';

/** What was read, to be confirmed. */
export interface ImportReview {
  readonly formats: readonly string[];
  readonly proposals: readonly Proposal[];
  /** The keys of those that are ticked. */
  readonly ticked: ReadonlySet<string>;
  readonly refused: readonly Refused[];
  readonly unverified: boolean;
}

interface ImportProps {
  readonly t: Translate;
  /** The part of the reading that is done, 0 to 1; null when nothing is being read. */
  readonly progress: number | null;
  readonly review: ImportReview | null;
  /** What could not be read, in words. */
  readonly failures: readonly string[];
  /** How many were added last; null before the first. */
  readonly added: number | null;
  readonly search: (text: string) => Promise<readonly LookUpHit[]>;
  readonly sayDay: (day: string) => string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  readonly onCancel: () => void;
  readonly onTick: (key: string, ticked: boolean) => void;
  readonly onMatch: (key: string, hit: Pick<LookUpHit, 'kind' | 'id' | 'name' | 'issuer'>) => void;
  readonly onAdd: () => void;
  readonly onDiscard: () => void;
}

/** Brings in what a person holds from a file or a text; nothing counts before it is confirmed. */
export function Import(props: ImportProps) {
  const { t, progress, review, failures, added } = props;
  return (
    <section class="stack import">
      <h2>{t('import.title')}</h2>
      <p class="soft">{t('import.intro')}</p>
      <Chooser t={t} busy={progress !== null} onFiles={props.onFiles} onText={props.onText} />
      {progress !== null && (
        <div class="row">
          <progress max={1} value={progress} aria-label={t('import.reading')} />
          <button type="button" onClick={props.onCancel}>
            {t('import.cancel')}
          </button>
        </div>
      )}
      <p role="status" class={added === null && progress === null ? 'visually-hidden' : 'small'}>
        {progress !== null ? t('import.reading') : added === null ? '' : t('import.added', { count: added })}
      </p>
      {failures.length > 0 && (
        <div class="notice" role="alert">
          <ul>
            {failures.map((failure) => (
              <li key={failure}>{failure}</li>
            ))}
          </ul>
        </div>
      )}
      {review !== null && <Review {...props} review={review} />}
    </section>
  );
}

interface ChooserProps {
  readonly t: Translate;
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

function Chooser({ t, busy, onFiles, onText }: ChooserProps) {
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside takes keys */}
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!busy) onFiles([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <label class="stack">
          <span>{t('import.choose')}</span>
          <input
            type="file"
            multiple
            disabled={busy}
            onChange={(event) => {
              onFiles([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <p class="soft small">{t('import.kinds')}</p>
      </div>
      <label class="stack">
        <span>{t('import.paste')}</span>
        <textarea rows={4} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button type="button" disabled={busy || text.trim() === ''} onClick={() => onText(text)}>
          {t('import.readText')}
        </button>
      </div>
    </>
  );
}

function Review(props: ImportProps & { readonly review: ImportReview }) {
  const { t, review } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was read is where the person goes on.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const of = (...states: readonly Proposal['state'][]) =>
    review.proposals.filter(({ state }) => states.includes(state));
  const count = review.proposals.filter(({ key }) => review.ticked.has(key)).length;
  const line = (proposal: Proposal) => (
    <ProposalLine
      key={proposal.key}
      proposal={proposal}
      ticked={review.ticked.has(proposal.key)}
      t={t}
      sayDay={props.sayDay}
      onTick={props.onTick}
    />
  );
  return (
    <div class="stack">
      <h3 ref={heading} tabIndex={-1}>
        {t('import.found', { count: review.proposals.length })}
      </h3>
      {review.formats.length > 0 && (
        <p class="soft small">
          {t('import.readAs', {
            formats: review.formats.map((each) => t(`import.format.${each}`)).join(', '),
          })}
          {review.unverified && ` ${t('import.unverified')}`}
        </p>
      )}
      <Group title={t('import.group.new')} items={of('new', 'later')} t={t} line={line} />
      <Group title={t('import.group.held')} items={of('held')} t={t} line={line} />
      <Group
        title={t('import.group.unmatched')}
        items={of('unmatched')}
        t={t}
        line={(proposal) => (
          <UnmatchedLine
            key={proposal.key}
            proposal={proposal}
            t={t}
            search={props.search}
            onMatch={props.onMatch}
          />
        )}
      />
      <Group
        title={t('import.group.refused')}
        items={review.refused}
        t={t}
        line={({ what, reason, count = 1 }) => (
          <li key={`${reason} ${what}`}>
            {what !== '' && <bdi>{what} </bdi>}
            <span class="soft small">{t(`import.refused.${reason}`, { count })}</span>
          </li>
        )}
      />
      <div class="row">
        <button type="button" class="primary" disabled={count === 0} onClick={props.onAdd}>
          {t('import.add', { count })}
        </button>
        <button type="button" onClick={props.onDiscard}>
          {t('import.discard')}
        </button>
      </div>
    </div>
  );
}

/** So many are shown until the person asks for the rest. */
const FIRST = 60;

interface GroupProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly t: Translate;
  readonly line: (item: T) => ComponentChildren;
}

function Group<T>({ title, items, t, line }: GroupProps<T>) {
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <fieldset class="import-group">
      <legend>
        {title} <span class="soft small">{items.length}</span>
      </legend>
      <ul>{items.slice(0, all ? items.length : FIRST).map(line)}</ul>
      {!all && items.length > FIRST && (
        <button type="button" onClick={() => setAll(true)}>
          {t('import.showAll', { count: items.length })}
        </button>
      )}
    </fieldset>
  );
}
