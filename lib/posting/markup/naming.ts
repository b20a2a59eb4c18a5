import type { Dom } from './dom.ts';

/** Attributes by which a page names its own parts. */
export const NAMING = [
  'class',
  'id',
  'data-testid',
  'data-test',
  'data-automation',
  'data-at',
  'data-ui',
  'data-qa',
] as const;
const MOST_OF_A_NAME = 200;

/** What a page calls one of its elements, by the element's class, id and test names. */
export function namesOf(dom: Dom, element: Element): string {
  return NAMING.map((name) => dom.attribute(element, name)?.slice(0, MOST_OF_A_NAME) ?? '')
    .join(' ')
    .trim();
}

const JOB =
  /^(?:job|jd$|jv$|vacanc|vacature|position|posting|stelle|oferta|offre|vaga|puesto|poste$|emploi|opening|requisition|opportunit|advert$|annonce|annuncio)/;
const DESCRIPTION =
  /^(?:desc|description|descriptions|descr|beschreibung|descripcion|descricao|descrizione|omschrijving|opis|body|text|html|content)$/;
const TOGETHER =
  /^(?:job|position|vacancy|posting|offer|requisition)s?(?:description|desc|body|adtext|adcontent)$/;
const TITLE = /^(?:title|name|titel|titulo|titre|titolo|tytul)$/;
const TITLE_TOGETHER = /^(?:job|position|vacancy|posting)(?:title|name)$|^(?:puesto|stellentitel)$/;
/** What stands in the same name where it speaks of another job than the page's. */
const OTHERS =
  /^(?:similar|related|recommend|recommended|card|cards|list|item|result|results|alert|more|search)$/;

const wordsOf = (names: string): string[] =>
  names
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

/** Whether a job's word stands at most two words before one of these. */
function follows(words: readonly string[], wanted: RegExp): boolean {
  return words.some(
    (word, at) => wanted.test(word) && words.slice(Math.max(0, at - 2), at).some((one) => JOB.test(one)),
  );
}

/** Whether a name says "the job's description", however it is written. */
export function saysDescription(names: string): boolean {
  const words = wordsOf(names);
  return (
    !words.some((word) => OTHERS.test(word)) &&
    (words.some((word) => TOGETHER.test(word)) || follows(words, DESCRIPTION))
  );
}

/** Whether a name says "the job's title". */
export function saysTitle(names: string): boolean {
  const words = wordsOf(names);
  return (
    !words.some((word) => OTHERS.test(word)) &&
    (words.some((word) => TITLE_TOGETHER.test(word)) || follows(words, TITLE))
  );
}

/**
 * Selects elements whose class or id holds one of the words, or whose test names hold one of `tested`: few, for each is
 * held against every element of the page. Made when it is first asked for.
 */
export function selectorOf(words: readonly string[], tested: readonly string[]): () => string {
  let made: string | null = null;
  return () => {
    made ??= NAMING.flatMap((name, index) =>
      (index < 2 ? words : tested).map((word) => `[${name}*="${word}" i]`),
    ).join(',');
    return made;
  };
}
const DESCRIPTIONS = selectorOf(['desc', 'beschreibung', 'omschrijving'], ['desc']);
const TITLES = selectorOf(['title', 'titel', 'titulo', 'titre', 'positionname', 'puesto'], ['title', 'name']);
const MOST_ELEMENTS = 60;

/** Elements that the page calls the job's description, in the page's order. */
export function namedDescriptions(dom: Dom): Element[] {
  return dom
    .all(DESCRIPTIONS())
    .slice(0, MOST_ELEMENTS)
    .filter((element) => dom.tag(element) !== 'meta' && saysDescription(namesOf(dom, element)));
}

/** Elements that the page calls the job's title, in the page's order. */
export function namedTitles(dom: Dom): Element[] {
  return dom
    .all(TITLES())
    .slice(0, MOST_ELEMENTS)
    .filter((element) => saysTitle(namesOf(dom, element)));
}
