import { CREDENTIAL_LEVELS, type CredentialLevel } from '../catalog/credential.ts';
import type { Mention } from './requirement.ts';

const GRADES = CREDENTIAL_LEVELS;
type Grade = CredentialLevel;

/** Vendors use these words in every language. */
const WRITTEN: Readonly<Record<string, Grade>> = {
  foundational: 'foundational',
  fundamentals: 'foundational',
  entry: 'foundational',
  associate: 'associate',
  professional: 'professional',
  expert: 'expert',
};
const WORD = Object.keys(WRITTEN).join('|');
const BEFORE_IT =
  'at|of|on|the|an?|level|minimum|least|auf|im|mindestens|de|del|du|au|le|la|el|op|het|minimaal|na|poziom\\p{L}*|di|livello|niveau|nivel|nível|pelo|menos|moins';
const OR_ABOVE =
  '(?:or|and)\\s+(?:above|higher|better|greater|up)|\\+|oder\\s+h(?:ö|oe)her|ou\\s+sup[ée]rieure?|o\\s+superiore?|of\\s+hoger|lub\\s+wyższ\\p{L}*|ou\\s+superior';
/** Behind the name: "at associate level or above", "(Expert level)", "auf Associate-Niveau". */
const BEHIND = new RegExp(
  `^\\s*[(,–-]?\\s*(?<lead>(?:(?:${BEFORE_IT})\\s+){0,4})(?<one>${WORD})(?:\\s*(?:/|or|oder|ou|o|of|lub|e)\\s*(?<other>${WORD}))?(?<level>[\\s-]*(?:level|niveau|stufe|nivel|nível|livello|poziom\\p{L}*|tier))?\\s*(?<above>${OR_ABOVE})?(?<next>\\s*\\p{L}*)`,
  'iu',
);
/** Before the name: "an associate-level AWS certification". */
const AHEAD = new RegExp(`(?<![\\p{L}])(?<one>${WORD})[\\s-]*level\\s+$`, 'iu');
/** How far the words stand from the name, in UTF-16 units. */
const REACH = 80;

/** The grades that the words around a family's name ask for; null where they ask for none. */
export function gradesAsked(
  text: string,
  { start, end }: Pick<Mention, 'start' | 'end'>,
): ReadonlySet<Grade> | null {
  const ahead = AHEAD.exec(text.slice(Math.max(0, start - REACH), start))?.groups;
  if (ahead !== undefined) return new Set([WRITTEN[(ahead.one as string).toLowerCase()] as Grade]);
  const behind = BEHIND.exec(text.slice(end, end + REACH))?.groups;
  if (behind === undefined) return null;
  const one = WRITTEN[(behind.one as string).toLowerCase()] as Grade;
  const other = behind.other === undefined ? null : (WRITTEN[behind.other.toLowerCase()] as Grade);
  const said = behind.level !== undefined || behind.above !== undefined || other !== null;
  // "AWS certification, professional experience": the word has to be the last of its phrase, or one for a level.
  if (!said && (behind.lead === '' || (behind.next ?? '').trim() !== '')) return null;
  if (behind.above === undefined && !/least|minim|mindest|menos|moins/iu.test(behind.lead ?? ''))
    return new Set(other === null ? [one] : [one, other]);
  return new Set(GRADES.slice(GRADES.indexOf(one)));
}

/**
 * "An AWS certification at associate level or above": of a family, those of the grades that are asked. A family that
 * has none of them stays whole.
 */
export function ofGrades(
  text: string,
  mention: Mention,
  gradeOf: (credential: string) => Grade | null,
): readonly string[] | null {
  if (mention.accepts === undefined) return null;
  const asked = gradesAsked(text, mention);
  const left = mention.accepts.filter((id) => {
    const grade = gradeOf(id);
    return grade !== null && asked?.has(grade);
  });
  return left.length === 0 || left.length === mention.accepts.length ? null : left;
}
