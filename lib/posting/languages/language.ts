import type { SectionKind } from '../posting.ts';

/**
 * The words of one language that tell a posting's sections. Phrases are separated by "|", written as the language
 * writes them (case, accents and punctuation are folded away), in whole words; a trailing "*" takes any ending, a
 * leading "=" asks that the phrase be the whole heading.
 */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** The most frequent function words, separated by spaces. */
  readonly stopWords: string;
  /** What headings say. */
  readonly headings: Readonly<Record<SectionKind, string>>;
  /** What the sentence says that opens a list or an unheaded paragraph ("You will:"). */
  readonly leadIns: Readonly<Partial<Record<SectionKind, string>>>;
  /** Words that say "this is asked" in a heading; beside a word for "preferred" they win. */
  readonly firm: string;
  /** What stands near the beginning of a sentence about the job: "this role", and the employer that "is looking for" somebody. */
  readonly ofTheJob: string;
  /** What a posting, or a page of openings, says to who might come. It tells a posting from other pages, no section. */
  readonly calls?: string;
  /** What opens a sentence that calls the reader by the job ("As a weaver, you will …"). */
  readonly asRole: string;
  /** Words and phrases that job postings are full of, and other pages are not. */
  readonly marks: string;
  /** What the control says that leads to the application. */
  readonly apply: string;
  /** Headings of what stands beside a posting: other jobs, alerts, sharing, cookies, forms. */
  readonly beside: string;
}
