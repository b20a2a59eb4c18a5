import type {
  BackupFile,
  BackupLook,
  DemandView,
  ReadingsList,
  ReadingView,
  SettingsView,
  TrajectoryView,
} from '../../i18n/own-data-views.ts';
import type { SettingsChange } from '../../profile/settings.ts';

/** What may be asked of the background about the person's own data, by the extension's own pages. */
export interface OwnDataRequests {
  'settings.read': Record<string, never>;
  'settings.write': { readonly change: SettingsChange };
  /** Those whose title and company hold the words of `text`, the latest first; `starred`: only those with a star. */
  'readings.list': {
    readonly text?: string | undefined;
    readonly starred?: boolean | undefined;
    readonly offset?: number | undefined;
    readonly limit: number;
  };
  /** The reading of a posting; null where it is not remembered. */
  'readings.find': { readonly posting: PostingNaming };
  'readings.star': { readonly name: string; readonly starred: boolean };
  'readings.delete': { readonly names: readonly string[] };
  /** What the postings read asked for, the most named first. */
  'demand.read': {
    readonly kind?: 'skill' | 'credential' | undefined;
    readonly limit: number;
    /** For so many ISO weeks up to this one. */
    readonly weeks: number;
  };
  'trajectory.read': Record<string, never>;
  'backup.make': Record<string, never>;
  /** What a restore would do; nothing is changed. */
  'backup.look': { readonly text: string };
  'backup.restore': { readonly text: string; readonly way: 'merge' | 'replace' };
  'everything.delete': Record<string, never>;
}

export interface OwnDataAnswers {
  'settings.read': SettingsView;
  'settings.write': SettingsView;
  'readings.list': ReadingsList;
  'readings.find': ReadingView | null;
  /** False where it is not remembered any more. */
  'readings.star': boolean;
  'readings.delete': null;
  'demand.read': DemandView;
  'trajectory.read': TrajectoryView;
  'backup.make': BackupFile;
  'backup.look': BackupLook;
  'backup.restore': null;
  'everything.delete': null;
}

/** What names a posting: see `nameOf` of the readings. */
export interface PostingNaming {
  readonly board: string | null;
  readonly jobId: string | null;
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
}
