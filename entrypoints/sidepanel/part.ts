import type { Translate } from '../../components/translate.ts';
import type { CurrentPosting } from '../shared/use-current-posting.ts';

/** What every part of the workbench is given. */
export interface PartProps {
  readonly current: CurrentPosting;
  readonly t: Translate;
}
