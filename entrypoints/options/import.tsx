import { useRef, useState } from 'preact/hooks';
import '../../components/options/import.css';
import { type ImportReview, Import as ImportView } from '../../components/options/Import.tsx';
import type { HeldView } from '../../lib/i18n/held-view.ts';
import { ask } from '../../lib/platform/ask.ts';
import { localDay } from '../../lib/platform/dates.ts';
import type { ImportFailure, ImportSource } from '../../lib/platform/import-run.ts';
import { translator } from '../../lib/platform/words.ts';
import { changesOf, type HeldNow, matched } from '../../lib/profile/import/weigh.ts';
import type { Section } from './section.ts';

const search = (text: string) => ask('catalog.search', { text, limit: 8 });

const heldNow = (held: HeldView | null): HeldNow => ({
  skills: new Set(held?.skills.map(({ id }) => id)),
  credentials: new Map(held?.credentials.map(({ id, expires }) => [id, expires])),
});

/** Reads a file or a text when asked to: the readers are loaded only then. */
export const Import: Section = ({ t, held, take, tell }) => {
  const [progress, setProgress] = useState<number | null>(null);
  const [review, setReview] = useState<ImportReview | null>(null);
  const [failures, setFailures] = useState<readonly string[]>([]);
  const [added, setAdded] = useState<number | null>(null);
  const control = useRef<AbortController | null>(null);
  const sayFailure = ({ file, code, values }: ImportFailure) => {
    const why = t(`import.error.${code}`, values);
    return file === null ? why : t('import.file', { file, why });
  };

  const read = async (source: ImportSource) => {
    if (control.current !== null || ('files' in source && source.files.length === 0)) return;
    const mine = new AbortController();
    control.current = mine;
    setAdded(null);
    setReview(null);
    setFailures([]);
    setProgress(0);
    try {
      const { runImport } = await import('../../lib/platform/import-run.ts');
      const outcome = await runImport(source, {
        held: heldNow(held),
        signal: mine.signal,
        onProgress: setProgress,
      });
      const { proposals } = outcome;
      setFailures(outcome.failures.map(sayFailure));
      if (outcome.failures.length === 0 || proposals.length + outcome.refused.length > 0)
        setReview({
          ...outcome,
          ticked: new Set(proposals.filter(({ ticked }) => ticked).map(({ key }) => key)),
        });
    } catch (error) {
      const { code, values } = error as Partial<ImportFailure>;
      if (typeof code === 'string') setFailures([sayFailure({ file: null, code, values: values ?? {} })]);
      else tell(error);
    } finally {
      control.current = null;
      setProgress(null);
    }
  };

  return (
    <ImportView
      t={t}
      progress={progress}
      review={review}
      failures={failures}
      added={added}
      search={search}
      sayDay={(day) => translator().date(day)}
      onFiles={(files) => void read({ files })}
      onText={(text) => void read({ text })}
      onCancel={() => control.current?.abort()}
      onTick={(key, ticked) => {
        if (review === null) return;
        const next = new Set(review.ticked);
        if (ticked) next.add(key);
        else next.delete(key);
        setReview({ ...review, ticked: next });
      }}
      onMatch={(key, { kind, id, name, issuer }) => {
        if (review === null) return;
        const named = {
          kind: kind === 'skill' ? ('skill' as const) : ('credential' as const),
          id,
          name,
          family: kind === 'family',
          issuer: issuer ?? null,
        };
        const proposals = review.proposals.map((each) =>
          each.key === key ? matched(each, named, heldNow(held), localDay()) : each,
        );
        setReview({ ...review, proposals, ticked: new Set([...review.ticked, key]) });
      }}
      onAdd={() => {
        if (review === null) return;
        const chosen = review.proposals.filter(
          ({ key, state }) => review.ticked.has(key) && state !== 'held' && state !== 'unmatched',
        );
        const answer = ask('profile.holdMany', { changes: changesOf(chosen) });
        take(answer);
        answer.then(
          () => {
            setAdded(chosen.length);
            setReview(null);
          },
          // Said by `take`; what was read stays to be tried again.
          () => undefined,
        );
      }}
      onDiscard={() => setReview(null)}
    />
  );
};
