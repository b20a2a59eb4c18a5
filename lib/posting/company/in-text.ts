import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Line } from '../markup/lines.ts';
import { key, LEGAL_FORM, ORGANISATION, placeOfTitle, placesOf, trimName } from '../names.ts';
import { isPlace } from './fits.ts';
import { isName } from './named.ts';

/**
 * A name as texts write it: partners counted up, or words that begin with a capital or a digit and the small ones
 * between. What a word may hold is told by what it may not: a class of all letters takes a browser ten times as long.
 */
const PARTNERS_NAME =
  /^\p{Lu}[^\s,;:!?()[\]|/"“”„«»<>*#@=®™…–—•·&+]*(?:,\s\p{Lu}[^\s,;:!?()[\]|/"“”„«»<>*#@=®™…–—•·&+]*){1,3},?\s(?:&|and)\s\p{Lu}[^\s,;:!?()[\]|/"“”„«»<>*#@=®™…–—•·&+]*(?:\s(?:LLP|LLC|Inc|Ltd|GmbH)\b\.?)?/u;
const WORDS_OF_A_NAME =
  /^(?:\p{Lu}|\p{Ll}{1,2}(?=\p{Lu})|\d(?=\w*[a-zA-Z]))[^\s,;:!?()[\]|/"“”„«»<>*#@=®™…–—•·]*(?:\s(?:(?:&|and|of|the|for|und|de|et|y|e)\s)?(?:\p{Lu}|\d)[^\s,;:!?()[\]|/"“”„«»<>*#@=®™…–—•·]*){0,4}/u;
/** No name ends with one of them. */
const BETWEEN_WORDS = /\s(?:&|and|of|the|for|und|de|et|y|e)$/;

/**
 * The names that a text may begin with, the longest first. What has to follow a name is looked for behind each: in one
 * expression with the name it takes a browser as long to make as all the rest of a page's reading.
 */
function namesAt(text: string): string[] {
  const partners = PARTNERS_NAME.exec(text)?.[0];
  const found = partners === undefined ? [] : [partners];
  let name = WORDS_OF_A_NAME.exec(text)?.[0] ?? '';
  for (let end = name.length; end > 0; end = name.lastIndexOf(' ')) {
    name = name.slice(0, end);
    if (!BETWEEN_WORDS.test(name)) found.push(name);
  }
  return found;
}

/** One way to name an employer: what comes before the name, what has to follow it, and what that proves. */
interface Way {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly weight: number;
  /** Something may be said of the name in passing before that. */
  readonly passing?: true;
  /** The form of the names that it tells of; any without it. */
  readonly only?: RegExp;
  /** It weighs more where the posting opens with it. */
  readonly opens?: true;
}

/** Headings of what the employer says of itself. */
const HEADING: Way = {
  before:
    /^(?:about|why(?: join| work (?:at|for))?|who is|life at|work(?:ing)? (?:at|for)|join|über|warum|wer ist|arbeiten bei|à propos de|pourquoi(?: rejoindre)?|qui est|acerca de|sobre(?: [ao])?|por qué|quiénes son|chi è|perché|over|waarom|o firmie|dlaczego)\s/i,
  after: /^\s?[?:!]?$/,
  weight: 3,
};
/** "PEATBOG" over "Peatbog makes …": a heading that the paragraph below begins with, in other letters. */
const OVER_ITSELF: Way = { before: /^/, after: /^$/, weight: 3.5 };
const saysItself = (heading: string, below: Line<Element> | undefined): boolean =>
  below?.kind === 'paragraph' &&
  below.text.length >= LEAST_OF_A_PARAGRAPH &&
  // "Experience" over "EXPERIENCE IN …" is a section of an offer in capitals.
  /\p{Ll}/u.test(below.text) &&
  // A word that merely begins both is written alike in both.
  !below.text.startsWith(heading) &&
  below.text.toLowerCase().startsWith(`${heading.toLowerCase()} `);
const LEAST_OF_A_PARAGRAPH = 80;
/** "See all Peatbog jobs", "More jobs at Peatbog": what links on a job's page say. */
const LINKS: readonly Way[] = [
  {
    before:
      /^(?:(?:see|view|show|browse|explore|more|all|other|open)\s)*(?:jobs?|careers?|roles|openings|positions|vacancies) (?:at|with|from|by|bei)\s/i,
    after: /^\W*$/,
    weight: 3,
  },
  {
    before: /^(?:see|view|show|browse|more|all)(?:\s(?:all|more|other|open))?\s/i,
    after: /^\s(?:[Jj]obs|[Cc]areers|[Oo]penings|[Vv]acancies)\W*$/,
    weight: 3,
  },
];
/** "Peatbog is proud to be an equal opportunity employer": of which nobody but the employer is said. */
const EQUAL: Way = {
  before: /^(?:the |at )?/i,
  after:
    /^,? (?:is|are) (?:(?:proud|committed) to be(?:ing)? )?(?:an? )?(?:[^\s,.]+,? ){0,3}(?:[Ee]qual|EEO)\b/,
  weight: 3,
};
/** "Peatbog (UK)", "Peatbog, a maker of nets,": what is said of a name in passing. */
const IN_PASSING =
  /^(?:\s\([^()]{2,30}\)|,\s(?!(?:our|unsere?|notre|nuestr[oa]|nostr[oa]|onze|ons|nasz[ae]?)\b|(?:who|which|in|near|at|qui|que|quien|où|die|der|das|dat|che|il|situ)\b|una? de|one of)[^,.;]{5,80},)/;
/** Who seeks, by what follows the name. */
const SEEKING =
  /^,? (?:is (?:(?:currently |now |actively )?(?:looking|seeking|hiring|recruiting))|was founded|seeks|invites applications|offers (?:an? |one |two |three |several )?(?:[^\s,.-]+[- ]){0,3}(?:PhD|[Pp]ost-?doc\w*|[Dd]octoral|position|scholarship|internship|traineeship)|wishes to appoint|ha(?:s|ve) an? (?:[^\s,.]+ ){0,3}(?:opportunity|opening|vacancy)|sucht|söker|søger|søker|recherche|recrute|busca|selecciona|incorpora|cerca|ricerca|seleziona|zoekt|szuka|poszukuje|rekrutuje|contrata|procura|está (?:contratando|buscando)|est à la recherche|è alla ricerca)\b/;
/** "The department of nets at Peatbog …", "The …". */
const OF_A_PART =
  /^(?:the )?(?:(?:department|group|lab|laboratory|chair|institute|team|unit|section|faculty|school)(?:\s[^\s,.]{1,30}){0,6}?\s(?:at(?: the)?|of the)\s)/i;
/** "At Peatbog, we …", "Peatbog sucht …", "Peatbog is a …". */
const SENTENCES: readonly Way[] = [
  {
    before: /^(?:at|bei|chez|en|in|na|bij|w)\s/i,
    after: /^,? (?:we|our|you|wir|nous|nos|somos|nós|noi|wij)\b/,
    weight: 3,
  },
  { before: /^(?:at|chez)\s/i, after: /^,\s/, weight: 2 },
  { before: /^(?:the )?/i, after: SEEKING, passing: true, weight: 3, opens: true },
  { before: OF_A_PART, after: SEEKING, passing: true, weight: 3, opens: true, only: ORGANISATION },
  {
    before: /^(?:the )?/i,
    after:
      /^(?:\s\([^()]{2,30}\))?,? (?:is (?:an?|the|one|committed|proud)|(?:remains|believes|values|welcomes|celebrates|embraces|encourages|employs|does not)|ist (?:ein|eine|das|die|der)|est (?:une?|la|le)|es (?:una?|la|el)|è (?:una?|la|il)|é (?:uma?|a|o)|is (?:een|de|het))\s/,
    weight: 2,
  },
];

/** "Peat, Bog & Fen". */
const PARTNERS = /, .* & /;
/** "Peat, Bog & Fen provides …". */
const PARTNERS_DO: Way = { before: /^/, after: /^\s(?:provides|offers)\s/, weight: 2, only: PARTNERS };
const IN_SENTENCES: readonly Way[] = [...SENTENCES, EQUAL, PARTNERS_DO];
/** What begins a sentence or follows "about", and is nobody. */
const NOBODY =
  /^(?:about|the|this|that|these|those|it|its|our|we|us|you|your|yourself|they|their|there|here|he|she|i|what|who|how|why|which|a|an|all|each|every|one|no|if|as|in|at|on|for|to|jobs?|role|team|position|company|department|candidates?|applicants?|location|salary|experience|knowledge|work|training|english|remote|hybrid|das|die|der|dies\w*|es|sie|du|wir|uns|ihr|le|la|les|l|ce|cette|il|elle|nous|el|los|las|este|esta|nosotros|o|os|as|um|uma|lo|questo|de|het|een|dit|wij|ons|nas|firma|empresa|vaga|stelle|opportunity|benefits?|life|diversity|equal|se|si|vi|join|staff|employees?|interns?|volunteers?|graduates?|students?|members?|everyone|principal|quem|quien|chi|qui)$/i;

/** "Our client", "Notre client": whom an agency does not name. */
const CLIENT =
  /\b(?:clients?|clientes?|kunden?|mandant(?:en)?|auftraggeber|opdrachtgever|klient[aóy]?|customer)\b/i;

/** Whether a name is nobody's: its first word begins sentences, or it is somebody's client. */
export const isNobody = (name: string): boolean => NOBODY.test(firstOf(name)) || CLIENT.test(name);

const firstOf = (name: string): string => (name.split(' ', 1)[0] as string).replace(CONTRACTED, '');

/** "We're", "Peatbog's". */
const CONTRACTED = /['’](?:s|re|ll|ve|d|m)$/i;
/** "L'azienda". */
const ELIDED = /^(?:l|d|c|j|qu|un|dell|all|nell|sull)['’]/i;
/** Not behind "Bros.", "Inc.". */
const BETWEEN_SENTENCES =
  /(?<=\p{Ll}[.!?])(?<!\b(?:Bros|Inc|Ltd|Corp|Co|St|Dr|Mr|Ms|Mrs|No)\.)\s+(?=\p{Lu})/u;
const MOST_SENTENCES = 4;
/** What is said of a client is not said of the agency. */
const withoutEnd = (sentence: string): string => {
  const rest = sentence.replace(TO_WHAT_END, '');
  return CLIENT.test(sentence.slice(0, sentence.length - rest.length)) ? sentence : rest;
};
/** "Afin de renforcer son équipe, Peatbog recherche …": what for, before who seeks. */
const TO_WHAT_END =
  /^(?:[Aa]fin d|[Pp]our |[Dd]ans le cadre d|[Pp]ara |[Pp]er |[Nn]ell['’]ambito d|[Nn]o âmbito d|[Vv]oor |[Ww] ramach |[Ww] związku |[Tt]o |[Ii]n order to )[^,.;]{5,120},\s(?=\p{Lu})/u;
/** For one, not for whoever comes. */
const SEEKS_ONE =
  /\s(?:for|seeks|seeking|offers|recherche|recrute|sucht|busca|selecciona|cerca|ricerca|zoekt|contrata|procura)\s(?:an?|one|two|eine?n?|une?|een|un[ao]?|uma?|somebody|someone|jemanden|quelqu['’]un|alguien|qualcuno|alguém|iemand)\s/;
/** Who is sought. */
const SEEKERS = /\b(?:candidates?|applicants?)$/i;
/** A part of an employer. */
const OF_AN_EMPLOYER = /\b(?:department|team|division)$/i;
/** "Peatbog – Weaver": who seeks, before the title in the same heading. */
const IN_FRONT = /^(.{2,60}?)\s[|–—-]\s/;
/** "Peatbog / Weaver": the same of two trades, unless more than a sentence calls it so. */
const BEFORE_A_SLASH = /^(.{2,60}?)\s\/\s/;
const CLEAR = 3;
const frontOf = (title: string | null, weight: number): string | undefined =>
  (IN_FRONT.exec(title ?? '') ?? (weight >= CLEAR ? BEFORE_A_SLASH.exec(title ?? '') : null))?.[1];
/** "The City is …": a kind of employer, as texts call it that have given its name before. */
const KIND_ALONE =
  /^(?:city|town|county|district|state|government|council|ministry|authority|agency|university|college|school|institute|academy|hospital|clinic|foundation|museum|library|church|charity|bank|group|corporation|society|association|senate|parliament|court|commission|federation|trust|practice|firm|club|business|organi[sz]ation)$/i;

const LEAST = 4;
const MOST_LINES = 700;
const MOST_OF_A_HEADING = 80;
const LEAST_OF_A_SENTENCE = 30;
/** A name that stands often in the text weighs half a point a place, up to this. */
const MOST_FOR_PLACES = 2;
const MOST_OF_A_NAME_WITH_PLACE = 60;

/** The employer as the posting itself names it, in headings, sentences and the links around it. Null where too little speaks for one. */
export function namedInText(
  lines: readonly Line<Element>[],
  title: string | null,
  text: string,
): string | null {
  const found = new Map<string, { name: string; weight: number }>();
  // The ways ask for the names at the same places of a line, one after the other.
  const last: { text: string; names: readonly string[] } = { text: '', names: [] };
  const namesIn = (rest: string): readonly string[] => {
    if (last.text !== rest) [last.text, last.names] = [rest, namesAt(rest)];
    return last.names;
  };
  const look = (line: string, { before, after, passing, weight, only, opens }: Way): boolean => {
    const lead = before.exec(line)?.[0];
    const rest = lead === undefined ? '' : line.slice(lead.length);
    const written = namesIn(rest).find((each) => {
      const behind = rest.slice(each.length);
      return after.test(behind) || (passing === true && after.test(behind.replace(IN_PASSING, '')));
    });
    const name = trimName((written ?? '').replace(/['’]s$|[.,]$/, ''));
    if (!isName(name) || isPlace(name) || readsAsJobTitle(name)) return false;
    const first = firstOf(name);
    if (
      NOBODY.test(first) ||
      CLIENT.test(name) ||
      SEEKERS.test(name) ||
      ELIDED.test(first) ||
      OF_AN_EMPLOYER.test(name) ||
      only?.test(name) === false
    )
      return false;
    if (key(title).includes(key(name)) && !frontOf(title, weight)?.endsWith(name)) return false;
    const known = found.get(key(name)) ?? { name, weight: 0 };
    known.weight += weight + (LEGAL_FORM.test(name) || PARTNERS.test(name) ? 1.5 : 0);
    // The first that is said tells who says it.
    if (opens === true && line.length >= LEAST_OF_A_SENTENCE && text.startsWith(line) && SEEKS_ONE.test(line))
      known.weight += 1;
    found.set(key(name), known);
    return true;
  };
  for (const [index, { text: own, kind, rank, linked }] of lines.slice(0, MOST_LINES).entries()) {
    if (kind === 'heading' && own.length <= MOST_OF_A_HEADING && saysItself(own, lines[index + 1]))
      look(own, OVER_ITSELF);
    if (own.length <= MOST_OF_A_HEADING) {
      if (linked > 0) for (const way of LINKS) look(own, way);
      if (kind === 'heading' || rank === 7 || text.includes(own)) look(own, HEADING);
    }
    if (own.length < LEAST_OF_A_SENTENCE || !text.includes(own)) continue;
    // A line names its employer once, however often it says the name.
    for (const sentence of own.split(BETWEEN_SENTENCES, MOST_SENTENCES))
      if (IN_SENTENCES.filter((way) => look(withoutEnd(sentence), way)).length > 0) break;
  }
  let best: { name: string; weight: number } | null = null;
  if (found.size === 0) return null;
  const near = linesNear(lines, title);
  const beside = near.filter((line) => line.length <= MOST_OF_A_NAME_WITH_PLACE);
  for (const each of found.values()) {
    each.weight += Math.min(MOST_FOR_PLACES, placesOf(text, each.name).length / 2);
    if (beside.some((line) => line.startsWith(`${each.name} `) || line === each.name)) each.weight += 1;
    if (best === null || each.weight > best.weight) best = each;
  }
  if (best === null || best.weight < LEAST) return null;
  const name = fuller(best.name, near);
  if (!KIND_ALONE.test(name)) return name;
  return [...found.values()].find((each) => each.name.startsWith(`${name} `))?.name ?? null;
}

/** How many lines near the title may write the name in full. */
const NEAR = 6;

/** The name as a line near the title writes it: "Peatbog Software" under the title where the text says "Peatbog". */
function fuller(name: string, near: readonly string[]): string {
  return (
    near.find(
      (line) =>
        line.startsWith(`${name} `) &&
        !line.includes(' / ') &&
        // "Peatbog Farrow, UK", "Peatbog United States": its place stands beside it.
        (!line.includes(',') || LEGAL_FORM.test(line)) &&
        !COUNTRY.test(line) &&
        isName(line) &&
        trimName(line) === line &&
        !readsAsJobTitle(line),
    ) ?? name
  );
}

const COUNTRY =
  /\s(?:united (?:states|kingdom)|usa?|uk|uae|germany|deutschland|france|spain|españa|italy|italia|netherlands|nederland|poland|polska|portugal|brazil|brasil|canada|australia|india|switzerland|schweiz|suisse|austria|österreich|belgium|belgië|belgique|ireland|remote)$/i;

function linesNear(lines: readonly Line<Element>[], title: string | null): string[] {
  const at = placeOfTitle(lines, title);
  return at < 0 ? [] : lines.slice(Math.max(0, at - 3), at + NEAR).map((line) => line.text);
}
