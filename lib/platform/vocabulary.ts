import type { Entry } from '../vocabulary/compile/entries.ts';
import { extendVocabulary } from '../vocabulary/extend.ts';
import { loadVocabulary } from '../vocabulary/load.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { namesOfOwn } from './catalog.ts';
import { ownFile } from './own-file.ts';

/** Kept as long as the worker lives; read again from the extension's own file when it was ended. */
let loading: Promise<Vocabulary> | null = null;

/** The same with the names that are the person's own, as long as these stay. */
let extended: { base: Vocabulary; names: readonly Entry[]; whole: Vocabulary } | null = null;

/** The compiled vocabulary of the build, and the names of what the person has added or imported. */
export async function vocabulary(): Promise<Vocabulary> {
  const [base, names] = await Promise.all([compiled(), namesOfOwn()]);
  if (names.length === 0) return base;
  if (extended?.base !== base || extended.names !== names)
    extended = { base, names, whole: extendVocabulary(base, names) };
  return extended.whole;
}

function compiled(): Promise<Vocabulary> {
  loading ??= ownFile('/vocabulary.bin')
    .then((file) => file.arrayBuffer())
    .then((file) => loadVocabulary(new Uint8Array(file)))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}
