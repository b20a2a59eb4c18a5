/**
 * What a phrase tells. A phrase is words apart by spaces: "a|an" either word, "word?" or none, "stem*" and "*stem"
 * with at least four letters, "#" a number, "_" any word; what stands after "~" must follow and is not part of it. Phrases are apart by commas; case, accents, hyphens and
 * apostrophes do not matter. At each place the longest phrase of all kinds counts, so a longer phrase under
 * `neutral` takes back what a shorter one says.
 */
export const CUE_KINDS = [
  /** Asked as a must; stands before what it asks, or on either side. */
  'mustLead',
  'must',
  /** Asked as a plus; before, after, either. */
  'softLead',
  'softTail',
  'soft',
  /** Turns a must into "not required", or into "not asked" when it stands before the names. */
  'not',
  /** Not asked; stands before what it denies. */
  'no',
  /** After what is asked: nothing is ("Certifications: none"). */
  'none',
  /** Says nothing, though a part of it would. */
  'neutral',
  /** What a person has: with a word for experience, with one for knowledge or skill, with the person as subject. */
  'experience',
  'ask',
  'have',
  /** What the work or the team is; `task` only where nobody has asked before it ("experience working on …"). */
  'does',
  'task',
  /** Says what somebody is sought for: the work, till a word for experience or knowledge tells what is asked. */
  'seek',
  /** A verb that tells somebody to work, where it opens the sentence ("Maintain the …"). */
  'order',
  /** What the employer gives. */
  'offer',
  /** The employer speaks of itself. */
  'employer',
  /** The employer's own pronouns. */
  'self',
  /** A contrast that starts a clause. */
  'but',
  'or',
  'and',
  /** "Or other", "or similar": closes an enumeration of alternatives. */
  'orOther',
  /** One of what follows is enough. */
  'oneOf',
  /** Examples of what stands before; `like` only right before a name. */
  'examples',
  'like',
  'etcetera',
  /** Something of equal worth is taken instead. */
  'equivalent',
  /** To be obtained later, or held at the start. */
  'later',
  'atStart',
  /** Joins what is beside the point to a noun. */
  'preposition',
  /** Stands before a noun of `experience` or `ask` and belongs to it. */
  'adjective',
  /** Opens a sentence that asks, before the word that does ("Has experience", "General understanding"). */
  'opening',
  'abbreviation',
  /** A word for a credential around the name of what it certifies. */
  'certificate',
  'certified',
  /** Years, and what turns years into something else than experience. */
  'years',
  'months',
  'notYears',
  'degree',
  /** Before "degree" in the same compound: no degree by itself. */
  'degreeTail',
  'clearance',
  'permit',
  'tongue',
  'fluent',
  'licence',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** The words for 1, 2, 3 … apart by spaces, variants by "|". */
  readonly numbers: string;
  /** All nouns are written with a capital, so a capital does not start a sentence. */
  readonly capitalNouns?: true;
  readonly cues: Readonly<Partial<Record<CueKind, string>>>;
}
