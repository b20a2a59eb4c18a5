import { english } from '../../lib/i18n/english.ts';
import { startWith } from '../../lib/platform/words.ts';

// The words of the interface are read from files of the build: tests have them at once.
startWith(english);
