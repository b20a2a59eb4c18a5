import type { Level } from '../requirements/requirement.ts';

/**
 * Every number that guidance weighs by. They are judgements, not measurements: docs/guidance.md says why each is as
 * it is. What a plan compares are whole numbers, so that equal is equal.
 */

/** Closing a skill that the posting asks. */
export const SKILL_WEIGHT: Readonly<Record<Level, number>> = { required: 10, preferred: 5, mentioned: 2 };

/** Closing a credential that it asks by name, or a family of them: more than any nine skills of the same level. */
export const CREDENTIAL_WEIGHT: Readonly<Record<Level, number>> = {
  required: 100,
  preferred: 50,
  mentioned: 20,
};

/** A narrower skill than the one asked counts less in the ranking with each step between them. */
export const NARROWER_DECAY = 0.7;
/** A skill that is in a credential without being tested in depth, beside one that is. */
export const TOUCHED_SHARE = 0.35;
/** How far the rarity of a skill in the catalog (0 in every credential, 1 in almost none) moves its worth. */
export const RARITY_SHARE = 0.4;
/** The power of `fit`: 0 would rank by what is closed alone, 1 by how much of a credential the posting asks for. */
export const FIT_POWER = 0.5;
/** Weight of a doubt beside a credential's own skills: one that lists a single skill tells less than one that lists eight. */
export const FIT_DOUBT = 1;
/** No credential's fit counts for less. */
export const LEAST_FIT = 0.02;
/** The power of `field`: how much a credential of another field of work than the posting's loses. */
export const FIELD_POWER = 0.7;
/** What is left of one about products or languages of which the posting asks none. */
export const OTHER_SUBJECT = 0.4;
/** What a credential gains that lies in a field that the person aims at. */
export const AIMED_SHARE = 1;
/** What a credential gains whose name or core skills share the words of the posting's title. */
export const TITLE_SHARE = 0.8;

/** Price: a credential that costs this much, or takes this long, counts for half under an even preference. */
export const HALVING_COST = 4000;
export const HALVING_HOURS = 700;
/** What stands in the ranking, never in a sum, where price or hours are unknown: dearer than most. */
export const UNKNOWN_COST = 900;
export const UNKNOWN_HOURS = 180;

/** What recognition adds, by the logarithm of how much of it there is: the first evidence tells the most. */
export const RECOGNITION_SHARE = 1;
/** For each step between the credential's level and the one that the title looks for. */
export const LEVEL_STEP = 0.75;

/** How a preference changes the powers of price in money, price in hours, and recognition. */
export const PREFERENCE = {
  balanced: { cost: 1, hours: 1, recognition: 1 },
  fastest: { cost: 0.5, hours: 6, recognition: 1 },
  cheapest: { cost: 8, hours: 0.5, recognition: 1 },
  'most-recognised': { cost: 0.5, hours: 0.5, recognition: 5 },
} as const;

/** Hours a week where the person has not said. */
export const DEFAULT_HOURS_PER_WEEK = 6;
/** Credentials in a plan where the person has not said. */
export const DEFAULT_MOST = 3;
export const MOST_SUGGESTIONS = 50;
/** Among so many first suggestions, what another of them closes already counts for this share of its weight. */
export const SPREAD_OVER = 12;
export const AGAIN_SHARE = 0.3;
/** A plan chooses among so many of the best-ranked for each requirement. */
export const PLAN_CHOICES = 5;

/** A plan takes no credential of a level so many steps from the title's, unless the posting asks it by name. */
export const LEVELS_APART = 2;
/** A plan takes no credential of which the posting asks so little (`fit` by `field`), unless it asks it by name. */
export const LEAST_APT = 0.1;
/** …and in the ranking it counts for so much. */
export const UNAPT_SHARE = 0.3;

/** A licence that takes no more hours than this is a course and a test, not an occupation. */
export const SHORT_LICENCE = 200;

/** A plan that closes less than this share of the asked gap's weight is not worth its price… */
export const LEAST_SHARE = 0.1;
/** …unless it costs no more than this, in USD and hours. */
export const CHEAP_COST = 50;
export const CHEAP_HOURS = 20;
/** From this many years asked on, and with this little of the gap to close by paper, the gap is experience. */
export const MANY_YEARS = 5;
export const EXPERIENCE_SHARE = 0.34;
