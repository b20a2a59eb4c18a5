import type { CompareView } from '../../i18n/compare-view.ts';
import type { Requirements } from '../../requirements/requirement.ts';
import type { TakeAlong } from '../../take-along/take-along.ts';
import type { PostingSummary } from '../posting-summary.ts';

/** What may be asked of the background for the workbench, by the extension's own pages. */
export interface WorkbenchRequests {
  /** Credentials side by side, for a posting where there is one. */
  'workbench.compare': {
    readonly ids: readonly string[];
    readonly posting: PostingSummary | null;
    readonly found: Requirements | null;
  };
  /** The plan of these credentials, to be written into a file. */
  'workbench.take': {
    readonly ids: readonly string[];
    readonly posting: PostingSummary;
    readonly found: Requirements;
  };
}

export interface WorkbenchAnswers {
  'workbench.compare': CompareView;
  'workbench.take': TakeAlong;
}
