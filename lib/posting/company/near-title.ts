import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { namesOf } from '../markup/naming.ts';
import { key, LEGAL_FORM, ORGANISATION, placesOf, SEPARATOR, trimName } from '../names.ts';
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
/** What an element is called that holds a place. */
const OF_A_PLACE =
  /locat|place|city|region|address|ville|lieu|ubica|localidad|standort|\bort\b|plaats|miejsc|lokal/i;
/** "in Farrow", "à Farrow": what stands before places. */
const BEFORE_A_PLACE = /(?:^|\s)(?:in|near|à|en|em|w|we|te|nel|nella|i|bij)\s$/i;
/** "Peatbog Ltd in Farrow". */
const IN_A_PLACE = /\s(?:in|à|te|w|em)\s\p{Lu}.*$/u;

/** How the job is worked, and when it was posted. */
const A_FACT =
  /^(?:full|part|permanent|temporary|contract|remote|hybrid|on-?site|new|neu|nouveau|nuevo|novo|nieuw|nowa|urgent\w*|home ?office|teilzeit|vollzeit|unbefristet|feste|festanstellung|temps|télétravail|cdi|cdd|jornada|presencial|teletrabajo|contrato|tempo|indeterminato|voltijds|deeltijds?|vast\w*|praca|pełny|umowa|posted|published|listed|gepostet|veröffentlicht|publi|actuali|hace|il y a|vor|fa|geplaatst|apply|bewerben|postul\w+|inscr\w+|candidat\w*|sollicit\w+|aplikuj|save|share|print)\b/i;

/**
 * On a board: whose name stands in one of the lines around the job's title. It is told from places and facts by what
 * else the page says of it: that it acts, that a picture or the page's own title is called so, that it leads to a page of its own.
 */
export function nameNearTitle(
  dom: Dom,
  lines: readonly Line<Element>[],
  title: string | null,
  text: string,
  parts: readonly string[],
  isSite: (name: string) => boolean,
): string | null {
  const own = key(title);
  if (own === '') return null;
  const isTitle = (line: Line<Element>) => key(line.text) === own;
  const headed = lines.findLastIndex((line) => line.kind === 'heading' && line.rank <= 2 && isTitle(line));
  const at = headed < 0 ? lines.findIndex(isTitle) : headed;
  if (at < 0) return null;
  const lexicons = lexiconsFor(null);
  const named = new Set(parts.map(key));
  const alts = new Set(
    dom
      .all('img[alt]')
      .slice(0, MOST_PICTURES)
      .map((image) => key(trimName((dom.attribute(image, 'alt') ?? '').slice(0, 100)))),
  );
  const weightOf = (name: string, line: Line<Element>): number => {
    const link = line.linked >= name.length ? 1 : 0;
    const said = named.has(key(name)) ? 2 : 0;
    const pictured = alts.has(key(name)) ? 2 : 0;
    const acting = timesActing(name, text) > 0 ? 2 : mentions(text, name) === null ? 0 : 1;
    const formed = LEGAL_FORM.test(name) || ORGANISATION.test(name) || FURTHER_FORM.test(name) ? 2 : 0;
    const place =
      isPlaced(dom, line) ||
      placesOf(text, name).some((from) => BEFORE_A_PLACE.test(text.slice(0, from).slice(-8)))
        ? 3
        : 0;
    const headed = line === lines[at + 1] && line.kind === 'heading' && /\p{Ll}/u.test(name) ? 2 : 0;
    return headed + link + said + pictured + acting + formed - place;
  };
  let best: { name: string; weight: number } | null = null;
  const near = [
    ...lines.slice(at + 1, at + 1 + MOST_BELOW),
    ...lines.slice(Math.max(0, at - MOST_ABOVE), at).reverse(),
  ];
  for (const line of near) {
    if (line.text.length > MOST_OF_A_LINE || A_FACT.test(line.text)) continue;
    for (const part of [line.text, ...line.text.split(SEPARATOR)].slice(0, MOST_PARTS + 1)) {
      const name = trimName(part.replace(RATED, '').replace(IN_A_PLACE, ''));
      const fits =
        name.length >= 2 &&
        /^[\p{Lu}\d]/u.test(name) &&
        isName(name) &&
        !isPlace(name) &&
        !isNobody(name) &&
        !isSite(name) &&
        !own.includes(key(name)) &&
        !key(name).includes(own) &&
        !/^\d+\s\p{Ll}/u.test(name) &&
        !LEADS.test(name) &&
        !A_FACT.test(name) &&
        !/\d{2}/.test(name) &&
        !readsAsJobTitle(name) &&
        classifyHeading(name, lexicons) === null;
      if (!fits) continue;
      const weight = weightOf(name, line);
      if (weight >= LEAST && (best === null || weight > best.weight)) best = { name, weight };
    }
  }
  return best?.name ?? null;
}
const MOST_PICTURES = 40;
/** "Peat & Sons", and forms that are written without their dots. */
const FURTHER_FORM = /\s&\s|\s(?:NV|BV|SA|SAS|SL|AS)$/;

/** Whether an element around the line calls itself a place. */
function isPlaced(dom: Dom, { origin }: Line<Element>): boolean {
  let node: Node | null = origin;
  for (let steps = 0; node !== null && steps < 3; node = dom.parent(node), steps++)
    if (dom.type(node) === 1 && OF_A_PLACE.test(namesOf(dom, node as Element))) return true;
  return false;
}
