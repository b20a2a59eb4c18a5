import type { Translate } from '../../components/translate.ts';
import type { CurrentPosting } from '../shared/use-current-posting.ts';

/** What every part of the workbench is given. */
export interface PartProps {
  readonly current: CurrentPosting;
  /** The person's own limits: USD and hours in all; null for none. */
  readonly limits: { readonly budget: number | null; readonly hours: number | null };
  readonly t: Translate;
  /** What is compared, and how it is chosen. */
  readonly compared: readonly string[];
  readonly onCompare: (credentials: readonly string[]) => void;
}
