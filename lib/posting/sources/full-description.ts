import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Line } from '../markup/lines.ts';
import { OF_A_PAGE } from '../names.ts';

/** What boards write over the whole text, below their own summary of it. */
const FULL =
  /^(?:full (?:job )?description|vollständige (?:stellenbeschreibung|stellenanzeige)|description complète(?: du poste| de l[’']emploi)?|descripción completa(?: del (?:empleo|puesto))?|descrição completa(?: da vaga)?|descrizione completa(?: del lavoro)?|volledige (?:vacature|functie)(?:beschrijving|omschrijving)?|pełny opis stanowiska)\s*:?$/i;

/** What a list of facts calls the text behind it. */
const DESCRIPTION =
  /^(?:(?:job )?description(?: (?:du poste|de l['’]offre|of the (?:job|position)))?|(?:stellen)?beschreibung|descripción(?: del puesto)?|descrição(?: da vaga)?|descrizione|(?:functie)?omschrijving|opis(?: stanowiska)?)\s?:?$/i;
/** "Sector: nuclear", or a heading over such. */
const IS_FACT = /^[^:]{2,40}\s?[:：]\s?.{0,80}$/;

/**
 * Of a run from `from` to `to`, where its text begins: behind a heading that says "full description", or that says
 * "description" below nothing but facts.
 */
export function fullFrom(lines: readonly Line<Element>[], from: number, to: number): number {
  const size = (first: number, last: number) =>
    lines.slice(first, last + 1).reduce((sum, { text }) => sum + text.length, 0);
  const at = lines.findIndex(
    ({ kind, rank, text }, index) =>
      index >= from && index < to && (kind === 'heading' || rank === 7) && FULL.test(text),
  );
  if (at >= 0 && size(at + 1, to) >= 0.5 * size(from, to)) return at + 1;
  const behind = lines.findIndex(({ text }, index) => index >= from && index < to && DESCRIPTION.test(text));
  const facts = lines.slice(from, Math.max(from, behind));
  return areFacts(facts) && size(behind + 1, to) >= 0.5 * size(from, to) ? behind + 1 : from;
}

const LEAST_FACTS = 2;

/** What is no more than a fact of the offer: not what is asked of who does it. */
const HARMLESS =
  /^(?:nom|name|nombre|nome|naam|nazwa|company|employer|firma|entreprise|empresa|azienda|bedrijf|unternehmen|sect[eo]u?r|branche|industry|taille|size|lieu|location|place|city|(?:arbeits|dienst|einsatz)?ort|ville|ciudad|lugar|luogo|sede|plaats|locatie|miejsce|local|salar[a-z]*|gehalt|pay|contra[a-z]+|type|tipo|start|beginn|début|inicio|inizio|date|datum|fecha|deadline|ref[eé]?ren[a-z]+|(?:job )?(?:id|title|description)|intitulé|stelle|position|poste|puesto|functie|stanowisko|posted|duration|durée|dauer|hours|arbeitszeit|horas|uren|department|abteilung|categor[a-zí]+|(?:stellen)?beschreibung|descripción|descrição|descrizione|omschrijving|opis)(?![a-zà-ž])/i;

/** Whether lines are a list of facts about an offer, with headings or without, that say nothing of what is asked. */
export function areFacts(lines: readonly Line<Element>[]): boolean {
  const facts = lines.filter(({ kind }) => kind !== 'heading');
  return facts.length >= LEAST_FACTS && facts.every(({ text }) => IS_FACT.test(text) && HARMLESS.test(text));
}

const TITLE =
  /^(?:job title|position title|stellenbezeichnung|stellentitel|intitulé du poste|título del puesto|nombre del puesto|título da vaga|titolo della posizione|functietitel|nazwa stanowiska)\s*[:：]?\s*(.*)$|^(?:functie|position|role|stelle|poste|puesto|cargo|vaga|posizione|stanowisko|职位|岗位|職種|募集職種)\s?[:：]\s*(\S.*)$/i;
const MOST_OF_A_TITLE = 120;

/** "Weaver Place: Farrow": the next fact in the same line. */
const NEXT_FACT =
  /(?<!\b(?:of|de|und|and))[,;]?\s+(?:(?:job |work )?location|place|city|department|salary|type|company|employer|reports to|reporting to|arbeitsort|einsatzort|ort|pensum|firma|standort|abteilung|beginn|lieu|ville|contrat|entreprise|lugar|ubicación|empresa|salario|plaats|locatie|standplaats|bedrijf|uren|sede|luogo|azienda|contratto|miejsce|lokalizacja|wymiar|local|regime)\s?:\s.*$/i;

/** A row of a table of facts: the name and its value stand in one line. */
const ROW = /^(?:job |position )?title\s+(\S.*)$/i;

/**
 * The part of a title that the page's list of facts calls the job's title, or what a row of it says where the title
 * found is none of a job; the whole where no fact says it.
 */
export function asLabelled(lines: readonly Line<Element>[], title: string | null): string | null {
  for (const [index, { text }] of lines.entries()) {
    const row = text.length <= MOST_OF_A_TITLE ? ROW.exec(text)?.[1] : undefined;
    const reads = title !== null && readsAsJobTitle(title);
    if (row !== undefined && readsAsJobTitle(row) && (text === title || !reads)) return row;
    const labelled = text.length <= 2 * MOST_OF_A_TITLE ? TITLE.exec(text) : null;
    const said = labelled?.[1] ?? labelled?.[2];
    if (said === undefined) continue;
    const own = said === '' ? (lines[index + 1]?.text ?? '') : said.replace(NEXT_FACT, '');
    if (own.length < 4 || own.length > MOST_OF_A_TITLE) continue;
    // "Position: Associate" of a tax associate says less than the title.
    const isNamed = labelled?.[1] !== undefined;
    const cuts = isNamed ? title?.includes(own) : title?.startsWith(own);
    // A heading that every page of the site has says less than the label.
    const isGeneric = isNamed && (title === null || OF_A_PAGE.test(title));
    if (cuts || isGeneric || (!reads && readsAsJobTitle(own))) return own;
  }
  return title;
}
