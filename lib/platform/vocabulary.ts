import { loadVocabulary, type Vocabulary } from '../vocabulary/load.ts';
import { ownFile } from './own-file.ts';

/** Kept as long as the worker lives; read again from the extension's own file when it was ended. */
let loading: Promise<Vocabulary> | null = null;

/** The compiled vocabulary of the build. */
export function vocabulary(): Promise<Vocabulary> {
  loading ??= ownFile('/vocabulary.txt')
    .then((file) => file.text())
    .then((table) => loadVocabulary(table))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}
