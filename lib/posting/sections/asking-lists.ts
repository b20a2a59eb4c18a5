import type { Block } from '../posting.ts';

/** Lines longer than this are no items of a list. */
const LONGEST = 240;
/** A line that asks may be longer: several sentences of asking. */
const LONGEST_ASKING = 900;
/** So many lines that ask make a list of what is asked, when most lines of it do. */
const FEWEST = 3;
const MOST = 0.6;
/** So many short lines behind the last that asks belong to the list. */
const MOST_BEHIND = 2;
const LONGEST_BEHIND = 160;

/** Not by their property: to fold the case of that takes an expression ten times as long to make. */
const LETTERS = 'a-z\\u00c0-\\u024f';

/** How a line begins that asks, in eight languages: "Advanced knowledge of", "5+ years", "Kenntnisse in". */
const ASKS = /* @__PURE__ */ (() =>
  new RegExp(
    `^(?:${[
      '(?:minimum|at least|must|strong|solid|good|excellent|general|exceptional|effective|outstanding|superior|core|technical|thorough|in-depth|possess|possesses|demonstrates?|has|proven|advanced|demonstrated|extensive|deep|hands-on|working|basic|prior|previous|\\d+(?:\\+| plus)? ?(?:[-–] ?\\d+ ?)?\\+? ?(?:years?|yrs?))(?: [^\\s.]+){0,7} (?:experience|knowledge|understanding|skills?|proficiency|familiarity|expertise|background|degree|ability|abilities|mindset|track record)',
      '\\d+\\+? ?(?:[-–] ?\\d+ ?)?\\+? ?(?:years?|yrs?) (?:of|in|with) ',
      'experienced? (?:in|with|using|of)|proficien(?:t|cy) (?:in|with|using|at)|(?:knowledge|understanding|command|mastery) of|famil?iar(?:ity)? with|ability to|expertise (?:in|with)',
      "bachelor|master[’']?s degree|degree in|fluen(?:t|cy) in|skilled (?:in|with|at)|able to|competent (?:in|use)|(?:some |prior )?exposure to|comfortable with|must (?:have|be|know|possess)|educated to|attention to detail",
      `(?:[${LETTERS}-]+ ){0,4}[${LETTERS}-]*(?:kenntnisse|erfahrung|erfahrungen|verständnis|know-how)(?![${LETTERS}])|abgeschlossene|sicherer umgang|(?:sie|du) (?:haben|verfügen|bringen|hast|verfügst|bringst)`,
      '(?:bonnes? |solides? |excellentes? )?(?:connaissances?|maîtrise|compétences?) |(?:première )?expérience (?:en|dans|de|sur|avec|significative)|vous (?:avez|maîtrisez|disposez|justifiez|possédez)|(?:diplôme|titulaire) ',
      '(?:conocimientos?|experiencia|manejo|dominio) (?:en|de|del|con|avanzad|mínima)|título ',
      '(?:conhecimentos?|experiência|domínio|vivência) (?:em|de|do|da|com|avançad|sólid)|ensino superior',
      'conoscenz[ae] |esperienza (?:in|di|nel|con|come)|laurea |kennis van|ervaring (?:met|in|als)|je (?:hebt|beschikt)',
      'znajomość|doświadczenie (?:w|z|na)|umiejętność|wykształcenie',
    ].join('|')})`,
    'i',
  ))();

/** Whether a line or a sentence begins as asking does. */
export const asks = (text: string): boolean => ASKS.test(text);

const mayHold = (text: string, { kind, section, start, end }: Block): boolean =>
  kind !== 'heading' &&
  (end - start <= LONGEST ||
    (end - start <= LONGEST_ASKING && ASKS.test(text.slice(start, start + LONGEST)))) &&
  section !== 'legal' &&
  section !== 'preferred';

/** Where the lines that ask end: the last one before which most do; -1 for none. */
function lastOf(asks: readonly boolean[], from: number): number {
  let count = 0;
  let last = -1;
  for (let at = from; at < asks.length; at++) {
    if (!asks[at]) continue;
    count++;
    if (count >= FEWEST && count >= MOST * (at - from + 1)) last = at;
  }
  return last;
}

/**
 * Lists that ask in most of their lines are of what is asked, though no heading says so: one that was lost, or that
 * stands over the duties alone. Returns the blocks with their sections.
 */
export function askingLists(text: string, blocks: readonly Block[]): Block[] {
  const told = [...blocks];
  for (let from = 0; from < blocks.length; from++) {
    let to = from;
    while (to < blocks.length && mayHold(text, blocks[to] as Block)) to++;
    if (to - from < FEWEST) continue;
    // What says itself that it asks ("You must …") is of the list.
    const asks = blocks
      .slice(from, to)
      .map(({ section, start, end }) => section === 'requirements' || ASKS.test(text.slice(start, end)));
    const first = asks.indexOf(true);
    const found = first < 0 ? -1 : lastOf(asks, first);
    // One or two short lines behind the last that asks end the list.
    const behind = blocks.slice(from + found + 1, to);
    const short = behind.every(({ start, end }) => end - start <= LONGEST_BEHIND);
    const last = found >= 0 && behind.length <= MOST_BEHIND && short ? to - from - 1 : found;
    for (let at = first; at >= 0 && at <= last; at++)
      told[from + at] = { ...(blocks[from + at] as Block), section: 'requirements' };
    from = to;
  }
  return told;
}
