/** How strongly a posting asks, the strongest first. */
export const LEVELS = ['required', 'preferred', 'mentioned'] as const;
export type Level = (typeof LEVELS)[number];

/** UTF-16 offsets into `Posting.text`; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in the posting's text that names a skill or a credential. */
export interface Mention extends Span {
  readonly kind: 'skill' | 'credential';
  readonly id: string;
  /** The canonical name, in English unless the credential has none. */
  readonly name: string;
  /** For a family, a level or a mandate: the ids of the credentials that satisfy it. */
  readonly accepts?: readonly string[];
  /** For a retired or renamed credential: the id of what took its place. */
  readonly successor?: string;
}

/** One thing that a posting asks: any one of `anyOf` satisfies it. */
export interface Requirement {
  readonly level: Level;
  /** The sentence, clause or line that is the evidence: an exact part of the posting's text. */
  readonly sentence: string;
  /** Where `sentence` stands. */
  readonly at: Span;
  readonly anyOf: readonly Mention[];
  /** Further places that name the same. */
  readonly also: readonly Span[];
  /** The posting takes equivalent experience, education or certification instead. */
  readonly orEquivalent: boolean;
  /** For a credential: to be held at the start, or to be obtained later, within so many months when it says. */
  readonly due: { readonly when: 'at-start' | 'later'; readonly months: number | null } | null;
}

export type BeyondKind = 'years' | 'degree' | 'clearance' | 'work-permit' | 'language' | 'driving-licence';

/** What the posting asks and no credential closes. */
export interface Beyond extends Span {
  readonly kind: BeyondKind;
  readonly level: Level;
  readonly text: string;
  /** For years: how many at the least, and the ids of the skills they belong to. */
  readonly years?: number;
  readonly skills?: readonly string[];
}

export interface Requirements {
  readonly requirements: readonly Requirement[];
  readonly beyond: readonly Beyond[];
}
