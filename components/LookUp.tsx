import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { HitList, type LookUpHit } from './HitList.tsx';
import type { Translate } from './translate.ts';

interface LookUpProps<H extends LookUpHit> {
  readonly label: string;
  readonly placeholder: string;
  /** What is looked up at once. */
  readonly initial?: string;
  readonly t: Translate;
  readonly search: (text: string) => Promise<readonly H[]>;
  readonly onChoose: (hit: H) => void;
  /** What was looked up before, offered as long as nothing is typed. */
  readonly recent?: readonly H[];
}

/** Finds a skill or a credential by typing. An answer that a later keystroke has overtaken is dropped. */
export function LookUp<H extends LookUpHit>({
  label,
  placeholder,
  initial = '',
  t,
  search,
  onChoose,
  recent = [],
}: LookUpProps<H>) {
  const [text, setText] = useState(initial);
  const [hits, setHits] = useState<readonly H[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const turn = useRef(0);
  const field = useId();
  useEffect(() => {
    const mine = ++turn.current;
    if (text.trim() === '') {
      setHits(null);
      return;
    }
    search(text).then(
      (found) => {
        if (mine === turn.current) {
          setHits(found);
          setFailure(null);
        }
      },
      (error: unknown) => {
        if (mine === turn.current) setFailure(error instanceof Error ? error.message : String(error));
      },
    );
  }, [text, search]);

  const choose = (hit: H) => {
    setText('');
    onChoose(hit);
  };
  return (
    <search class="stack" style="gap: var(--space-2)">
      <label class="visually-hidden" for={field}>
        {label}
      </label>
      <input
        id={field}
        type="search"
        autocomplete="off"
        placeholder={placeholder}
        value={text}
        onInput={(event) => setText(event.currentTarget.value.slice(0, 200))}
      />
      <p class="visually-hidden" role="status">
        {hits === null ? '' : t('lookup.count', { count: hits.length })}
      </p>
      {failure !== null && <p role="alert">{failure}</p>}
      {hits !== null && hits.length === 0 && <p class="soft">{t('lookup.nothing')}</p>}
      {hits !== null && hits.length > 0 && <HitList hits={hits} t={t} onChoose={choose} />}
      {text.trim() === '' && recent.length > 0 && (
        <details class="recent small">
          <summary>{t('lookup.recent')}</summary>
          <HitList hits={recent} t={t} onChoose={choose} />
        </details>
      )}
    </search>
  );
}
