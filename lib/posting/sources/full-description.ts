import type { Line } from '../markup/lines.ts';

/** What boards write over the whole text, below their own summary of it. */
const FULL =
  /^(?:full (?:job )?description|vollständige (?:stellenbeschreibung|stellenanzeige)|description complète(?: du poste| de l[’']emploi)?|descripción completa(?: del (?:empleo|puesto))?|descrição completa(?: da vaga)?|descrizione completa(?: del lavoro)?|volledige (?:vacature|functie)(?:beschrijving|omschrijving)?|pełny opis stanowiska)\s*:?$/i;

/** Of a run from `from` to `to`, where its text begins: behind a heading that says "full description". */
export function fullFrom(lines: readonly Line<Element>[], from: number, to: number): number {
  const size = (first: number, last: number) =>
    lines.slice(first, last + 1).reduce((sum, { text }) => sum + text.length, 0);
  const at = lines.findIndex(
    ({ kind, rank, text }, index) =>
      index >= from && index < to && (kind === 'heading' || rank === 7) && FULL.test(text),
  );
  return at >= 0 && size(at + 1, to) >= 0.5 * size(from, to) ? at + 1 : from;
}

const TITLE =
  /^(?:job title|position title|stellenbezeichnung|stellentitel|intitulé du poste|título del puesto|nombre del puesto|título da vaga|titolo della posizione|functietitel|nazwa stanowiska)\s*[:：]?\s*(.*)$/i;
const MOST_OF_A_TITLE = 120;

/** The part of a title that the page's list of facts calls the job's title; the whole where none does. */
export function asLabelled(lines: readonly Line<Element>[], title: string | null): string | null {
  if (title === null) return null;
  for (const [index, { text }] of lines.entries()) {
    const said = text.length <= 2 * MOST_OF_A_TITLE ? TITLE.exec(text)?.[1] : undefined;
    if (said === undefined) continue;
    const own = said === '' ? (lines[index + 1]?.text ?? '') : said;
    if (own.length >= 4 && own.length <= MOST_OF_A_TITLE && title.includes(own)) return own;
  }
  return title;
}
