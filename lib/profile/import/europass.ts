import { readDates } from './dates.ts';
import { Collector, type Found } from './found.ts';
import { isObject, type JsonObject, listOf, objectAt, textOf } from './json-value.ts';
import { LIMITS } from './limits.ts';
import type { Pace } from './pace.ts';
import { elementsOf, textIn } from './xml.ts';

export const EUROPASS_ROOTS = ['SkillsPassport', 'Candidate'];

/** Free text of the two schemas: descriptions, summaries, activities. */
const FREE = [
  'Description',
  'Activities',
  'ExecutiveSummary',
  'QualificationsSummary',
  'OccupationalSkillsCovered',
  'DegreeName',
];

/** What the editors write as HTML inside of XML, as lines of text. */
const plain = (text: string): string =>
  text
    .replace(/<(?:br|\/p|\/li|\/div|\/h\d)[^>]{0,200}>/gi, '\n')
    .replace(/<[^<>]{0,500}>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');

/** A date as an element: a text, or parts of their own with dashes ("--05"). */
function dateIn(within: Element | undefined): string {
  if (within === undefined) return '';
  const year = textIn(within, 'Year') || within.getAttribute('year');
  if (!year) return within.textContent?.trim() ?? '';
  const parts = [
    textIn(within, 'Month') || within.getAttribute('month'),
    textIn(within, 'Day') || within.getAttribute('day'),
  ];
  return [year, ...parts]
    .map((part) => (part ?? '').replace(/^-+/, ''))
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function takeCertification(element: Element, taken: Collector): void {
  const [period] = elementsOf(element, 'FreeFormEffectivePeriod');
  const [given] = [...elementsOf(element, 'FirstIssuedDate'), ...elementsOf(element, 'CertificationDate')];
  const end = period === undefined ? undefined : elementsOf(period, 'EndDate')[0];
  const start = period === undefined ? undefined : elementsOf(period, 'StartDate')[0];
  taken.add({
    kind: 'credential',
    name: textIn(element, 'CertificationName') || textIn(element, 'Title'),
    issuer: textIn(element, 'IssuingAuthority'),
    ...readDates(dateIn(given ?? start), dateIn(end)),
  });
}

/**
 * Reads Europass: the SkillsPassport of the years up to 2020 and the Candidate of today's editor. Certificates, named
 * skills and titles of a person's own sections are entries; descriptions are free text.
 */
export async function readEuropassXml(document: Document, pace: Pace): Promise<Found> {
  const taken = new Collector();
  const each = async (name: string, take: (element: Element) => void) => {
    const all = elementsOf(document, name);
    for (const [index, element] of all.slice(0, LIMITS.entries).entries()) {
      if (index % 100 === 0) await pace.breathe(index / all.length);
      take(element);
    }
    taken.skip(all.length - LIMITS.entries);
  };
  await each('Certification', (element) => takeCertification(element, taken));
  await each('Certificate', (element) => taken.add({ kind: 'credential', name: textIn(element, 'Title') }));
  await each('PersonCompetency', (element) => {
    if (textIn(element, 'TaxonomyID').toLowerCase() === 'language') return;
    const name = textIn(element, 'CompetencyName') || textIn(element, 'CompetencyID');
    taken.add({ kind: 'skill', name });
  });
  await each('DigitalSkill', (element) => taken.add({ kind: 'skill', name: element.textContent ?? '' }));
  await each('DigitalSkillsGroup', (element) => {
    if (elementsOf(element, 'DigitalSkill').length === 0)
      taken.add({ kind: 'skill', name: textIn(element, 'Title') });
  });
  await each('Other', (element) => taken.add({ kind: 'either', name: textIn(element, 'Title') }));
  const texts: string[] = [];
  for (const name of FREE)
    await each(name, (element) => {
      if (element.children.length === 0) texts.push(plain(element.textContent ?? ''));
    });
  return taken.found('europass', { texts: [texts.filter((text) => text.trim() !== '').join('\n\n')] });
}

export const isEuropassJson = (value: unknown): value is JsonObject =>
  objectAt(objectAt(value, 'SkillsPassport'), 'LearnerInfo') !== undefined;

/** The same in JSON, as the Europass of the years up to 2020 exported it. */
export async function readEuropassJson(value: JsonObject, pace: Pace): Promise<Found> {
  const taken = new Collector();
  const learner = objectAt(objectAt(value, 'SkillsPassport'), 'LearnerInfo');
  const skills = objectAt(learner, 'Skills');
  const texts: string[] = [];
  await pace.breathe();
  for (const group of ['Computer', 'JobRelated', 'Organisational', 'Communication', 'Other'])
    texts.push(textOf(objectAt(skills, group)?.Description));
  for (const work of listOf(learner?.WorkExperience).slice(0, 1_000))
    texts.push(isObject(work) ? textOf(work.Activities) : '');
  for (const education of listOf(learner?.Education).slice(0, 1_000))
    if (isObject(education)) texts.push(textOf(education.Title), textOf(education.Activities));
  for (const achievement of listOf(learner?.Achievement).slice(0, 1_000))
    texts.push(isObject(achievement) ? textOf(achievement.Description) : '');
  for (const language of listOf(objectAt(skills, 'Linguistic')?.ForeignLanguage).slice(0, 1_000)) {
    const verified = isObject(language) ? language.VerifiedBy : undefined;
    for (const proof of listOf(objectAt({ verified }, 'verified')?.Certificate ?? verified).slice(0, 100))
      taken.add({ kind: 'credential', name: isObject(proof) ? textOf(proof.Title) : textOf(proof) });
  }
  const written = texts.map(plain).filter((text) => text.trim() !== '');
  return taken.found('europass', { texts: [written.join('\n\n')] });
}
