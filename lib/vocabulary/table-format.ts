import { foldSlowly, foldUnit, SEPARATOR, SPECIAL, UNSEEN } from './characters.ts';

/** What ends a name, an id, a list of what is accepted, a grade, and what a line holds, in the compiled table. */
export const MARK = {
  id: '\u0001',
  accepts: '\u0002',
  successor: '\u0003',
  grade: '\u0004',
  name: '\t',
  line: '\n',
} as const;
/** In a name: here a space or a hyphen may stand in the text ("front end" for "frontend"). */
export const SPLIT = '\u00ad';

/** One mark for each kind, and one for each field ("!" for none). */
export const kindCode = (index: number): string => String.fromCharCode(97 + index);
export const fieldCode = (index: number): string => String.fromCharCode(65 + index);
export const CREDENTIAL_CODE = 'C';
export const FAMILY_CODE = 'F';

/** A name's own words in small letters: the id, where nothing else is written. */
export function slug(name: string): string {
  let id = '';
  let gap = false;
  for (let index = 0; index < name.length; index++) {
    const folded = foldUnit(name.charCodeAt(index));
    if (folded === SEPARATOR) gap = id !== '';
    else if (folded !== UNSEEN) {
      if (gap) id += '-';
      gap = false;
      id += folded === SPECIAL ? foldSlowly(name, index).folded : String.fromCharCode(folded);
    }
  }
  return id;
}
