import type { Answer } from '../guidance/guidance.ts';
import type { BeyondKind, Level, Span } from '../requirements/requirement.ts';

/** Guidance in the reader's language, ready to be shown: what the panel, the popup and the side panel have in common. */
export interface GuidanceView {
  /** BCP 47, and which way the language runs. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** "4 of 11 met" */
  readonly summary: string;
  readonly missing: number;
  readonly requirements: readonly RequirementView[];
  readonly beyond: readonly BeyondView[];
  readonly answer: { readonly code: Answer; readonly title: string; readonly because: string };
  /** Best first. */
  readonly suggestions: readonly SuggestionView[];
  /** One line; null when there is no plan. */
  readonly plan: string | null;
  /** "Facts checked up to November 2026" */
  readonly factsAge: string;
}

export interface RequirementView {
  readonly level: Level;
  readonly levelName: string;
  /** "AWS, Azure or GCP" */
  readonly names: string;
  readonly sentence: string;
  readonly met: boolean;
  /** What is held that meets it, or what else is to be said ("or equivalent experience"). */
  readonly note: string | null;
  /** Where it stands in the posting: UTF-16 offsets. */
  readonly places: readonly Span[];
}

export interface BeyondView {
  readonly kind: BeyondKind;
  readonly kindName: string;
  readonly levelName: string;
  readonly text: string;
}

export interface SuggestionView {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  /** "about $445", "free", "cost not known" */
  readonly cost: string;
  /** "40–120 hours", "effort not known" */
  readonly effort: string;
  /** "closes 3 of 7 missing" */
  readonly closes: string;
  /** Indices of requirements. */
  readonly closesRequirements: readonly number[];
  readonly reasons: readonly string[];
  /** What it will not do, prerequisites, retirement ahead. */
  readonly cautions: readonly string[];
  /** "Checked 22 November 2026", and where. */
  readonly checked: string;
  readonly page: string;
}
