import type { SearchHit } from '../catalog/search.ts';
import type { CredentialView } from '../i18n/credential-view.ts';
import type { GuidanceView } from '../i18n/guidance-view.ts';
import type { HeldView } from '../i18n/held-view.ts';
import type { Request, Told } from '../page/session.ts';
import type { PlainPosting, PostingSource } from '../posting/posting.ts';
import type { SnapshotReading } from '../posting/snapshot/read-snapshot.ts';
import type { Snapshot } from '../posting/snapshot/snapshot.ts';
import type { HoldChange } from '../profile/import/hold-all.ts';
import type { Requirements } from '../requirements/requirement.ts';
import type { OwnCatalogAnswers, OwnCatalogRequests } from './own-catalog/protocol.ts';
import type { OwnDataAnswers, OwnDataRequests } from './own-data/protocol.ts';
import type { PostingSummary } from './posting-summary.ts';
import type { WorkbenchAnswers, WorkbenchRequests } from './workbench/protocol.ts';

/** What may be asked of the background. */
export interface Requests extends OwnCatalogRequests, OwnDataRequests, WorkbenchRequests {
  /** From a page: what it shows, and what that asks; read in any case where the person asks for it. */
  'posting.read': { readonly address: string; readonly snapshot: Snapshot; readonly isAsked: boolean };
  /** From a page: what a posting asks. */
  'posting.find': { readonly posting: PlainPosting };
  /** From a page: what closes the gap of the posting that it shows; remembers the posting where the person lets it. */
  'posting.guide': {
    readonly posting: PostingSummary;
    readonly source: PostingSource;
    readonly found: Requirements;
  };
  /** From a page: it shows that posting no more. */
  'posting.left': Record<string, never>;
  /** From a page: puts into it what it is about to need. */
  'page.bring': { readonly script: PageScript };
  /** From the extension's own pages, for what a page has found already. */
  'guidance.for': { readonly posting: PostingSummary; readonly found: Requirements };
  /** From a page: which of the jobs that its list shows were read on this device. */
  'readings.marks': { readonly board: string; readonly jobIds: readonly string[] };
  /** How many postings are remembered. */
  'readings.count': Record<string, never>;
  /** Forgets all of them. */
  'readings.forget': Record<string, never>;
  'catalog.search': { readonly text: string; readonly limit: number };
  'catalog.credential': { readonly id: string };
  'profile.read': Record<string, never>;
  'profile.hold': {
    readonly kind: 'skill' | 'credential';
    readonly id: string;
    readonly held: boolean;
    /** YYYY-MM-DD; null for none. */
    readonly expires?: string | null | undefined;
  };
  /** All of these are held, in one change; nothing is taken away. */
  'profile.holdMany': { readonly changes: readonly HoldChange[] };
  /** Goals by name; null takes one away. */
  'profile.goals': { readonly change: Readonly<Record<string, unknown>> };
}
export type RequestName = keyof Requests;

/** What is put into a page when it is needed, as the build names it. */
export const PAGE_SCRIPTS = ['page-views', 'list-marks'] as const;
export type PageScript = (typeof PAGE_SCRIPTS)[number];

export interface Answers extends OwnCatalogAnswers, OwnDataAnswers, WorkbenchAnswers {
  'posting.read': {
    readonly reading: SnapshotReading;
    /** Null where there is no posting, and where what it asks could not be found: to ask for it tells why. */
    readonly told: Told | null;
  };
  'posting.find': Told;
  'posting.guide': GuidanceView;
  'posting.left': null;
  'page.bring': null;
  'guidance.for': GuidanceView;
  'readings.marks': readonly JobMark[];
  'readings.count': number;
  'readings.forget': number;
  'catalog.search': readonly SearchHit[];
  'catalog.credential': CredentialView;
  'profile.read': HeldView;
  'profile.hold': HeldView;
  'profile.holdMany': HeldView;
  'profile.goals': HeldView;
}

/** What a list says of a job that was read on this device. */
export interface JobMark {
  readonly jobId: string;
  readonly missing: number;
  readonly total: number;
  /** "3 missing", in the reader's language */
  readonly words: string;
}

/** Errors do not survive the way between contexts whole: what a person should read does. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string } };

export type ErrorCode = 'bad-request' | 'not-allowed' | 'catalog' | 'profile' | 'unexpected';

/** An error that a person is told of in these words. */
export class ExtensionError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** What is asked of the content script of one frame. */
export interface PageRequests {
  'page.describe': Record<string, never>;
  'page.read': { readonly what: Request };
  'page.reveal': { readonly requirement: number };
  /** Opens the panel on the page, or closes it. */
  'page.panel': { readonly open: 'open' | 'toggle' };
  /** Switches us off on the page's site, or on again. */
  'page.switch': { readonly off: boolean };
  /** What the page was read as, in one line without its text. */
  'page.report': Record<string, never>;
  /** These origins may not be read any more: match patterns. */
  'page.forbid': { readonly origins: readonly string[] };
}

export interface PageAnswers {
  'page.describe': PageDescription;
  'page.read': PageDescription;
  'page.reveal': boolean;
  /** False when there is nothing to show. */
  'page.panel': boolean;
  'page.switch': null;
  'page.report': string;
  'page.forbid': null;
}

/** What a content script tells of its page. */
export type PageDescription =
  | { readonly kind: 'none'; readonly reason: string }
  | {
      readonly kind: 'posting';
      readonly posting: PostingSummary;
      readonly found: Requirements;
      /** What the page's panel shows of it: the background may know more by now. Null while it is worked out. */
      readonly view: GuidanceView | null;
    };

/** As the messaging library wants it: one function a message. */
export type Protocol = { [N in RequestName]: (data: Requests[N]) => Result<Answers[N]> } & {
  [N in keyof PageRequests]: (data: PageRequests[N]) => PageAnswers[N];
};
