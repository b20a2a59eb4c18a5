import { normaliseName } from '../normalise.ts';
import { isPlain, isProper, type Place, type Reading } from './place.ts';
import type { Scene } from './scene.ts';
import { SKILL_WORDS, TEAM_WORDS, TOGETHER } from './words.ts';

/** A discipline, or a look-alike: what may as well be the name of the people who do it. */
const mayBePeople = (place: Place): boolean =>
  !place.readings.some(
    (reading) =>
      isPlain(reading) &&
      reading.entity.skillKind !== 'discipline' &&
      !(reading.entity.skillKind === 'technique' && /^\p{Lu}/u.test(place.written)) &&
      reading.entity.kind === 'skill',
  );

/** Up to nine items before the place, so that it may be the last of a list. */
const ITEMS =
  /(?:^|[\s(])(with|between|zwischen|entre|mit|avec|con|met|z|ze|com|including|like|in|from|across|within|as|e\.g\.,?|i\.e\.,?):?\s+(?:(?:the|our|other|der|dem|den|les|el|la|het|os)\s+)?((?:[\p{L}&-]+(?:\s(?!(?:with|in|from|across|within|of|for)\s)[\p{L}&-]+){0,2}(?:\s*[,/]\s*(?:(?:and|or|und|et|y|en|i|e)\s+)?|\s+(?:and|or|und|et|y|en|i|e|&)\s+)){0,9})(?:\p{Lu}[\p{L}&-]+\s+){0,2}$/u;
/** What a list of people is led in by: "stakeholders including …", "teams across …". */
const GROUPS =
  /(?:teams?(?: members)?|colleagues|stakeholders|departments|functions|counterparts|partners)(?:\s+such)?,?\s*$/i;
/** "… with multiple functional areas to build systems including Engineering and Finance" */
const AREAS = /(?:functional areas|business units|departments) [^,;.]*$/i;
/** The end of a list of people: "…, HR, finance, and internal stakeholders", "Marketing and Agency Teams". */
const LAST_GROUP =
  /^(?:(?:\s*[,/]\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&)\s+)[\p{L}&-]+(?:\s[\p{L}&-]+){0,3}?){0,5}?(?:\s*[,/]\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&)\s+)(?:[\p{L}&-]+\s+){0,2}(?:teams|stakeholders|departments|functions|colleagues|counterparts|partners)(?!\p{L})/iu;
const DETERMINERS =
  /^(?:the|our|their|your|this|its|der|die|das|dem|den|unser|unsere|unserem|unserer|im|le|la|notre|nos|el|nuestro|het|de|ons|il|nostro|o|a|nosso|and|with|to|across|by|from)$/;

const isDiscipline = ({ entity }: Reading): boolean => entity.skillKind === 'discipline';
/** "el equipo de ventas", "l'équipe de production": the team before its field. */
const OF_TEAM =
  /(?<!\p{L})(?:equipos? de|équipes? (?:de|du)|equipes? de|times? de|zespołu?|dzia[łl]u?)\s*$/iu;

/** "the CSM team", "our Marketing department", "partner with Product Management and Sales": people, no skill. */
export function team(place: Place, scene: Scene): boolean {
  if (!mayBePeople(place)) return false;
  const next = place.last + 1;
  const gap = scene.text.slice(place.end, scene.tokens.start[next] ?? place.end);
  if (/^\s+$/.test(gap) && TEAM_WORDS.has(scene.folded(next))) {
    // "Erfahrung im SAP Bereich" is a field.
    if (scene.folded(next) === 'bereich' && SKILL_WORDS.has(scene.folded(place.first - 2))) return false;
    const discipline = place.readings.every(({ entity }) => entity.skillKind === 'discipline');
    return discipline || DETERMINERS.test(scene.folded(place.first - 1));
  }
  if (OF_TEAM.test(scene.lineBefore(place.start, 24)) && place.readings.every(isDiscipline)) return true;
  const [start] = scene.sentenceAt(place.start);
  const lead = scene.text.slice(Math.max(start, place.start - 150), place.start);
  const items = ITEMS.exec(lead);
  if (items === null) return false;
  // "Work with Product Management to shape the plan"
  if (
    /(?:^|\s)work(?:s|ing)?$/i.test(lead.slice(0, items.index)) &&
    /^with\s/.test(items[0].trimStart()) &&
    /^\p{Lu}/u.test(place.written) &&
    place.readings.every(({ entity }) => entity.skillKind === 'discipline') &&
    (/^\s+to\s/.test(scene.text.slice(place.end, place.end + 4)) ||
      (/^with\s+the\s/.test(items[0].trimStart()) &&
        /^,\s+\p{Lu}/u.test(scene.text.slice(place.end, place.end + 4))))
  )
    return true;
  const before = lead.slice(0, items.index);
  const words = (before.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());
  const together = words.slice(-3).some((word) => TOGETHER.has(word));
  const lastly =
    /^(?:with|across|between)$/.test(items[1] as string) && words.some((word) => TOGETHER.has(word));
  if (lastly && LAST_GROUP.test(scene.text.slice(place.end, place.end + 120))) return true;
  if (!/^(?:with|between|zwischen|entre|mit|avec|con|met|z|ze|com)$/.test(items[1] as string))
    return GROUPS.test(before) || (items[1] === 'including' && AREAS.test(before));
  return together;
}

const INDUSTRIES =
  /(?<!\p{L})(?:(?:clients|customers|companies|organi[sz]ations|kunden) (?:in|across|from|within|aus) (?:\S+ ){0,4}(?:industries|sectors|branchen)(?:,? such as|,? including|,? like|:)?|serves? (?:\S+ )?(?:clients|customers) in the)\s+(?:[\p{L}&]+(?: [\p{L}&]+){0,2}(?:, (?:and )?| and | & )){0,5}$/iu;

const PARTNERS =
  /^\s+(?:(?:gold|silver|premier|consulting|implementation|advanced|certified|channel|solution|services?) ){0,2}partners?(?!\p{L})(?! (?:management|program|portal|network|ecosystem|relations|development|marketing|central|cloud))/iu;

/** "insurance companies", "clients in industries such as insurance": whom the employer works for. */
export function clients(place: Place, scene: Scene): boolean {
  // "Larkware partners" are houses too, whatever carries their name.
  if (PARTNERS.test(scene.lineBehind(place.end, 45))) return true;
  if (place.readings.some((reading) => isProper(reading) || reading.entity.kind !== 'skill')) return false;
  const after = scene.lineBehind(place.end, 45);
  if (INDUSTRIES.test(scene.lineBefore(place.start, 120))) return true;
  // "analyse de données client", "ateliers clients": whose they are, and no company of that field.
  if (scene.posting.language === 'fr' && /^\s+clients?(?!\p{L})/iu.test(after)) return false;
  return /^(?:\/[\p{L} ]{2,25}?)?\s+(?:companies|company|firms?|businesses|clients?|customers?|organi[sz]ations|unternehmen|kunden|entreprises|clientes|empresas|bedrijven|klanten|firm|klientów|aziende|clienti)(?![\p{L}-])/iu.test(
    after,
  );
}

const INSTITUTION =
  /\b(?:college|office|department|institute|board|school|society|association|cent(?:er|re)|faculty|bureau|academy|university|ministry|council|commission|hochschule|universität|ministerium|institut|ministère|ministerio|ministério|faculté|facultad)\s+(?:of|for|für|de|del|des|do|da)\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]+,?\s+(?:(?:and|&|y|et|und|e)\s+)?){0,3}$/iu;

/** "American College of Cardiology", "Board of Nursing", "Office of Administrative Law": an institution. */
export function institution(place: Place, scene: Scene): boolean {
  if (!/^\p{Lu}/u.test(place.written) || place.readings.some(isProper)) return false;
  return INSTITUTION.test(scene.lineBefore(place.start, 80));
}

/** "Integrated Waste Management Act": a discipline in the name of a law that is not itself in the vocabulary. */
export function law(place: Place, scene: Scene): boolean {
  if (!/^\p{Lu}/u.test(place.written) || place.readings.some(isProper)) return false;
  if (/(?:Act|Bill|Amendment)s?$/.test(place.written)) return false;
  return /^\s+(?:(?:\p{Lu}[\p{L}-]+|and|&|of)\s+){0,5}(?:Act|Bill|Amendment)s?\b/u.test(
    scene.lineBehind(place.end, 70),
  );
}

const PERSON =
  /^\s+(?:(?:\p{Lu}[\p{L}&-]+|and|&)\s+){0,2}(?:Managers?|Engineers?|Interns?|Analysts?|Specialists?|Officers?|Directors?|Consultants?|Associates?|Leads?|Heads?|Coordinators?|Assistants?|Technicians?|Supervisors?|Scientists?|Representatives?|Executives?|Presidents?|Partners?|Advisors?|Clerks?|Generalists?|Strategists?|Recruiters?|Testers?|Spezialist(?:en|in)?)\b/u;

/** "reports to the Senior Manager, Marketing and": what follows is of the title too. */
const HEADED =
  /(?<!\p{L})(?:Manager|Director|Head|President|VP|EVP|SVP|AVP|Chief|Officer)(?: of|,)\s+(?:(?:\p{Lu}[\p{L}-]*,?|and|&)\s+){0,4}$/u;

/** "Jefe de Logística", "Directeur marketing" */
const HEADED_BY =
  /(?<!\p{L})(?:jef[ea]|gerente|subgerente|director[ae]?|coordinador[a]?|coordenador[a]?|supervisor[a]?|directeur|directrice)(?: (?:de|del|do|da|du|des))?\s+$/iu;

/** "a Data Science Intern", "Marketing and System Engineers": somebody's title in capitals, not what is asked. */
export function jobTitle(place: Place, scene: Scene): boolean {
  if (!/^\p{Lu}/u.test(place.written) || scene.isAllCapitals(place.start)) return false;
  if (!place.readings.every(({ entity }) => entity.skillKind === 'discipline')) return false;
  return (
    PERSON.test(scene.lineBehind(place.end, 60)) ||
    HEADED.test(scene.lineBefore(place.start, 70)) ||
    HEADED_BY.test(scene.lineBefore(place.start, 30))
  );
}

const MEMBERS =
  /(?<!\p{L})teams? (?:includes?|consists? of|is made up of|comprises?|is composed of|of)(?!\p{L})[^.;!?\n]*$/iu;
const PERSONS =
  /(?:admins?|administrators?|developers?|engineers?|testers?|designers?|analysts?|programmers?|architects?)$/i;

const PERSONS_BEHIND =
  /^(?:\s*[,/&]\s*|\s+(?:and|or)\s+|[\p{L}-]+(?![\p{L}-])){0,4}?\s*(?:admins|administrators|developers|engineers|testers|designers|analysts|programmers|architects|scientists)(?!\p{L})/iu;

/** "The team includes CRM admins and testers": who is there, not what is asked. */
export function members(place: Place, scene: Scene): boolean {
  // "front-end and back-end developers"
  if (!PERSONS.test(place.written) && !PERSONS_BEHIND.test(scene.lineBehind(place.end, 60))) return false;
  const [start] = scene.sentenceAt(place.start);
  return MEMBERS.test(scene.text.slice(Math.max(start, place.start - 120), place.start));
}

/** The employer's own name. */
export function company(place: Place, scene: Scene): boolean {
  const { company } = scene.posting;
  if (company === null || place.readings.every((reading) => reading.entity.kind !== 'skill')) return false;
  const own = company.replace(
    /[,.]?\s+(?:inc|llc|ltd|gmbh|ag|se|plc|corp|corporation|company|co|sa|bv|nv|group)\.?$/i,
    '',
  );
  return own.length > 1 && normaliseName(own) === normaliseName(place.written);
}

const SECTION_WORD =
  /(?:requirements|qualifications|responsibilities|duties|skills|experience|competenc(?:es|ies))$/i;

/** The title of the job, and what heads a section ("Technical requirements:"), unless it names a technology: what it says is asked below, in its own words. */
export function title(place: Place, scene: Scene): boolean {
  if (place.readings.some(isProper)) return false;
  const block = scene.blockAt(place.start);
  if (block?.kind === 'heading' && SECTION_WORD.test(place.written)) {
    const rest = scene.text.slice(block.start, place.start) + scene.text.slice(place.end, block.end);
    if (!/[\p{L}\p{N}]/u.test(rest)) return true;
  }
  const [start, end] = scene.titleLine();
  return place.start >= start && place.end <= end;
}

const PASSION =
  /(?:cultures?\s+of|(?:passion(?:ate)?|enthusias(?:tic|m)|leidenschaft(?:lich)?|begeisterung|passionnée?|apasionad[oa]|pasión|passie|pasj[aęi]|appassionat[oa]|apaixonad[oa]|paixão)\s+(?:for|about|für|pour|par|por|voor|do|per|de))\s+(?:the\s+)?(?:\p{L}+\s+){0,5}$/iu;

/** "A passion for continuous improvement": a liking for what is no product is none of the skills. */
export function passion(place: Place, scene: Scene): boolean {
  if (place.readings.some((reading) => isProper(reading) || reading.entity.kind !== 'skill')) return false;
  return PASSION.test(scene.text.slice(Math.max(0, place.start - 90), place.start));
}
