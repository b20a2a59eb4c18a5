import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { namesOf } from '../markup/naming.ts';
import { key, LEGAL_FORM, ORGANISATION, placeOfTitle, placesOf, SEPARATOR, trimName } from '../names.ts';
import { classifyHeading } from '../sections/heading.ts';
import { lexiconsFor } from '../sections/lexicon.ts';
import { isPlace } from './fits.ts';
import { isNobody } from './in-text.ts';
import { isName, LEADS, timesActing } from './named.ts';
import { mentions } from './traces.ts';

const MOST_ABOVE = 3;
const MOST_BELOW = 6;
const MOST_OF_A_LINE = 120;
const MOST_PARTS = 3;
const LEAST = 2;

/** What stands behind a name in its line: stars, "23 reviews". */
const RATED = /\s*(?:\(?\d[.,]\d\b.*|\d+\s?\p{L}+)$/u;
/** What an element is called that holds a place, or a person to ask. */
const OF_A_PLACE =
  /contact|consult|recruiter|author|ansprech|locat|place|city|region|address|ville|lieu|ubica|localidad|standort|\bort\b|plaats|miejsc|lokal/i;
/** "in Farrow", "à Farrow": what stands before places. */
const BEFORE_A_PLACE = /(?:^|\s)(?:in|near|à|en|em|w|we|te|nel|nella|i|bij)\s$/i;
/** "Peatbog Ltd in Farrow". */
const IN_A_PLACE = /\s(?:in|à|te|w|em)\s\p{Lu}.*$/u;

/** How the job is worked, and when it was posted. */
const A_FACT =
  /^(?:full|part|permanent|temporary|contract|remote|hybrid|new|urgent\w*|home ?office|teilzeit|vollzeit|unbefristet|temps|cdi|cdd|jornada|presencial|contrato|tempo|voltijds|umowa|posted|published|listed|publi\w*|hace|vor|apply|bewerben|postul\w+|inscr\w+|candidat\w*|save|share|print)\b/i;

/** "bij Peatbog": what stands before who employs. */
const BEFORE_AN_EMPLOYER = /^(?:at|by|bei|chez|bij|presso|von|w firmie)\s(?=\p{Lu})/u;
/** "Peat & Sons", and forms that are written without their dots. */
const FURTHER_FORM = /\s&\s|\s(?:NV|BV|SA|SAS|SL|AS)$/;
const MOST_PICTURES = 40;

/** A line beside the title, or a part of one, that may be a name. */
interface Beside {
  readonly name: string;
  readonly line: Line<Element>;
  /** It is said to be the employer: "bij Peatbog". */
  readonly said: boolean;
}

/**
 * On a board: whose name stands in one of the lines around the job's title. It is told from places and facts by what
 * else the page says of it: that it acts, that a picture or the page's own title is called so. Where only the title
 * says it, a place may be all that stands there: then another line must be left for the place. `isBoards`: the host is a
 * board's, not perhaps an agency's.
 */
export function nameNearTitle(
  dom: Dom,
  lines: readonly Line<Element>[],
  title: string | null,
  text: string,
  parts: readonly string[],
  isSite: (name: string) => boolean,
  isBoards: boolean,
): string | null {
  const at = placeOfHeading(lines, title);
  if (at < 0) return null;
  const near = [
    ...lines.slice(at + 1, at + 1 + MOST_BELOW),
    ...lines.slice(Math.max(0, at - MOST_ABOVE), at).reverse(),
  ];
  const found = near
    .flatMap(namesIn)
    .filter(
      ({ name }) => !isSite(name) && !key(title).includes(key(name)) && !key(name).includes(key(title)),
    );
  const alts = dom
    .all('img[alt]')
    .slice(0, MOST_PICTURES)
    .map((image) => key(trimName((dom.attribute(image, 'alt') ?? '').slice(0, 100))));
  const isAlone = new Set(found.map(({ name }) => key(name))).size < 2;
  let best: { readonly name: string; readonly weight: number } | null = null;
  for (const one of found) {
    const { name, line, said } = one;
    const isFormed = LEGAL_FORM.test(name) || ORGANISATION.test(name) || FURTHER_FORM.test(name);
    const sure = [said, timesActing(name, text) > 0, isFormed].filter(Boolean).length;
    const isHeaded = line === lines[at + 1] && line.kind === 'heading' && /\p{Ll}/u.test(name);
    const signs = sure + [alts.includes(key(name)), isHeaded].filter(Boolean).length;
    const inTitle = (signs > 0 || !isAlone) && parts.some((part) => key(part) === key(name)) ? 2 : 0;
    const told = line.linked >= name.length || mentions(text, name) !== null ? 1 : 0;
    const weight = sure + signs + inTitle + told - (isPlaced(dom, one, text) ? 3 : 0);
    // A picture may show a person, and a heading name a branch: on an agency's page they tell nothing by themselves.
    const least = sure > 0 || signs === 0 ? LEAST : isBoards ? 1 : LEAST + 1;
    if (weight >= least && (best === null || weight > best.weight)) best = { name, weight };
  }
  return best?.name ?? null;
}

/** Where the job's title stands: its last heading, or its first line. */
function placeOfHeading(lines: readonly Line<Element>[], title: string | null): number {
  const own = key(title);
  const headed = lines.findLastIndex(
    ({ kind, rank, text }) => kind === 'heading' && rank <= 2 && own !== '' && key(text) === own,
  );
  return headed < 0 ? placeOfTitle(lines, title) : headed;
}

/** A part of a house. */
const A_UNIT =
  /\b(?:branch|office|team|department|school of|niederlassung|filiale|werk|standort|abteilung|agence|vestiging|oficina|sede|oddział)\b/i;

/** What in a line may be a name: all of it, or what stands between its marks. */
function namesIn(line: Line<Element>): Beside[] {
  if (line.text.length > MOST_OF_A_LINE || A_FACT.test(line.text)) return [];
  return [line.text, ...line.text.split(SEPARATOR)].slice(0, MOST_PARTS + 1).flatMap((part) => {
    const bare = part.replace(BEFORE_AN_EMPLOYER, '');
    const name = trimName(bare.replace(RATED, '').replace(IN_A_PLACE, ''));
    return mayBeName(name) ? [{ name, line, said: bare !== part }] : [];
  });
}

const mayBeName = (name: string): boolean =>
  name.length >= 2 &&
  /^[\p{Lu}\d]/u.test(name) &&
  isName(name) &&
  !isPlace(name) &&
  !isNobody(name) &&
  !/^\d+\s\p{Ll}/u.test(name) &&
  !LEADS.test(name) &&
  !A_FACT.test(name) &&
  !A_UNIT.test(name) &&
  !/\d{2}/.test(name) &&
  !readsAsJobTitle(name) &&
  classifyHeading(name, lexiconsFor(null)) === null;

/** Whether an element around the line calls itself a place, or the text says "in Farrow". */
function isPlaced(dom: Dom, { name, line: { origin } }: Beside, text: string): boolean {
  if (placesOf(text, name).some((from) => BEFORE_A_PLACE.test(text.slice(Math.max(0, from - 8), from))))
    return true;
  let node: Node | null = origin;
  for (let steps = 0; node !== null && steps < 3; node = dom.parent(node), steps++)
    if (dom.type(node) === 1 && OF_A_PLACE.test(namesOf(dom, node as Element))) return true;
  return false;
}
