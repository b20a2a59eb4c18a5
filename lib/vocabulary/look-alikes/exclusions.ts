import { isAboutEmployer, isBoilerplate } from './boilerplate.ts';
import { heldByHouse, otherName, paidFor, people, taught } from './credentials.ts';
import { degree } from './degree.ts';
import { accent, address, ampersand, credentialTail, hashtag, hyphen } from './form.ts';
import { clients, company, institution, jobTitle, law, members, passion, team, title } from './people.ts';
import type { Place } from './place.ts';
import type { Scene } from './scene.ts';

/** A reason for which a place is no mention, whatever the name. */
export interface Exclusion {
  readonly name: string;
  readonly excludes: (place: Place, scene: Scene) => boolean;
}

function section(place: Place, scene: Scene): boolean {
  const kind = scene.blockAt(place.start)?.section;
  return kind === 'benefits' || kind === 'legal' || kind === 'about';
}

const boilerplate = (place: Place, scene: Scene): boolean => scene.sentenceIs(place, isBoilerplate);

/** What the employer is, sells and values: only outside the lists of what is asked. */
function employer(place: Place, scene: Scene): boolean {
  const block = scene.blockAt(place.start);
  if (block !== null && (block.kind === 'item' || /^(?:requirements|preferred)$/.test(block.section)))
    return false;
  return scene.sentenceIs(place, isAboutEmployer);
}

/** In the order in which they are asked. */
export const EXCLUSIONS: readonly Exclusion[] = [
  { name: 'address', excludes: address },
  { name: 'hashtag', excludes: hashtag },
  { name: 'ampersand', excludes: ampersand },
  { name: 'hyphen', excludes: hyphen },
  { name: 'accent', excludes: accent },
  { name: 'credential tail', excludes: credentialTail },
  { name: 'other name', excludes: otherName },
  { name: 'people', excludes: people },
  { name: 'section', excludes: section },
  { name: 'boilerplate', excludes: boilerplate },
  { name: 'employer', excludes: employer },
  { name: 'paid for', excludes: paidFor },
  { name: 'held by house', excludes: heldByHouse },
  { name: 'taught', excludes: taught },
  { name: 'degree', excludes: degree },
  { name: 'team', excludes: team },
  { name: 'clients', excludes: clients },
  { name: 'institution', excludes: institution },
  { name: 'law', excludes: law },
  { name: 'job title', excludes: jobTitle },
  { name: 'members', excludes: members },
  { name: 'passion', excludes: passion },
  { name: 'company', excludes: company },
  { name: 'title', excludes: title },
];

/** What is said of an employer and in their posting alone. */
const OF_POSTINGS = [
  'section',
  'boilerplate',
  'employer',
  'paid for',
  'held by house',
  'team',
  'clients',
  'passion',
  'title',
];

/** Those for a text that is no posting, such as what a person says of themselves. */
export const EXCLUSIONS_OF_ANY_TEXT: readonly Exclusion[] = EXCLUSIONS.filter(
  ({ name }) => !OF_POSTINGS.includes(name),
);
