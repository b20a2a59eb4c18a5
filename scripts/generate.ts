import { generateBoards } from './generate-boards.ts';
import { generateCatalog } from './generate-catalog.ts';
import { generateMessages } from './generate-messages.ts';
import { generateVocabulary } from './generate-vocabulary.ts';

/** Makes what is made from the data and from the files that are there. Writes nothing that has not changed. */
export function generate(): void {
  generateBoards();
  generateVocabulary();
  generateCatalog();
  generateMessages();
}

if (import.meta.main) generate();
