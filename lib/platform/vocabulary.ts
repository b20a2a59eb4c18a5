import { loadVocabulary } from '../vocabulary/load.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { ownFile } from './own-file.ts';

/** Kept as long as the worker lives; read again from the extension's own file when it was ended. */
let loading: Promise<Vocabulary> | null = null;

/** The compiled vocabulary of the build. */
export function vocabulary(): Promise<Vocabulary> {
  loading ??= ownFile('/vocabulary.bin')
    .then((file) => file.arrayBuffer())
    .then((file) => loadVocabulary(new Uint8Array(file)))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}
