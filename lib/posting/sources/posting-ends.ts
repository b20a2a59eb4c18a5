import type { Line } from '../markup/lines.ts';
import { key } from '../names.ts';
import { tellsOfEnd } from './closed.ts';
import { weightOf } from './further-languages.ts';
import type { Weighed } from './run.ts';

/** How far above a posting its title stands, with facts about the job between them. */
const MOST_FACTS = 20;

/** What is said of the job right under its title, before a list of facts; nothing where no sentence stands there. */
export function leadBefore(
  lines: readonly Line<Element>[],
  weights: readonly Weighed[],
  from: number,
  title: string | null,
): Line<Element>[] {
  if (title === null) return [];
  const leads = (index: number): boolean =>
    lines[index] !== undefined &&
    (lines[index].kind === 'paragraph' || isSaidLarge(lines[index])) &&
    weightOf(lines[index].text) >= LEAST_OF_A_LEAD &&
    !tellsOfEnd(lines[index].text) &&
    !tellsOfDate(lines[index]) &&
    (weights[index]?.weight ?? 0) > 0;
  let first = -1;
  for (let index = from - 1; index >= Math.max(0, from - MOST_FACTS); index--) {
    const line = lines[index] as Line<Element>;
    if (key(line.text) === key(title) || (line.rank === 1 && key(line.text).startsWith(key(title))))
      return first < 0 ? [] : lines.slice(first, from).filter((_, at) => leads(first + at));
    if (weights[index]?.barrier || (line.kind === 'heading' && line.rank <= 2 && !isSaidLarge(line)))
      return [];
    if (leads(index)) first = index;
  }
  return [];
}

const LEAST_OF_A_LEAD = 60;
/** A sentence that is set as a heading. */
const isSaidLarge = ({ kind, rank, text }: Line<Element>): boolean =>
  kind === 'heading' && rank > 1 && text.length >= LEAST_OF_A_SENTENCE && !/newsletter|subscri/i.test(text);
const LEAST_OF_A_SENTENCE = 90;

/** A link alone in its line, as "Back to all jobs" under a posting; an address to write to is none. */
export const leadsElsewhere = (line: Line<Element>): boolean =>
  line.kind === 'paragraph' &&
  line.text.length <= 80 &&
  (line.linked >= 0.8 * line.text.length || BACK.test(line.text)) &&
  !/[@:]/.test(line.text);
/** "Last updated: 17-12-2021", "Posted 27 days ago": when the page was written, at a posting's first or last line. */
export const tellsOfDate = ({ text, kind }: Line<Element>): boolean =>
  kind !== 'item' && ((text.length <= MOST_OF_A_DATE && DATED.test(text)) || TURNOUT.test(text));
/** How many have applied, and how soon they are answered, as a board counts it: a line by itself. */
const TURNOUT =
  /^(?:responded to \d+\s?% or more applications|(?:over |more than )?\d+\+? (?:applicants?|people (?:have )?(?:clicked apply|applied))(?=\W*$| (?:so far|in the past))|be (?:an early applicant|(?:among|one of) the first \d+ applicants)\W*$|actively (?:recruiting|hiring)\W*$|urgently hiring\W*$|hiring multiple candidates\W*$|(?:plus de )?\d+ candidat(?:s|ures)\W*$|(?:más de )?\d+ (?:solicitudes|inscritos)\W*$|(?:über |mehr als )?\d+ (?:bewerber|bewerbungen)\W*$|sollicit(?:eer als een van de eersten)\W*$)/i;
const MOST_OF_A_DATE = 70;
const DATED =
  /^(?:(?:page )?last (?:updated|modified|changed)(?=:|\son\s|\s\d)|(?:job )?posted(?: on)?:?(?=\s\d|\s[a-z]{3,9} \d)|(?:zuletzt|letzte) (?:aktualisier|geändert|änderung|bearbeit)|dernière (?:mise à jour|modification)|mise? à jour(?=\sle|\s?:|\s\d)|publiée? (?:le|il y a)|última (?:actualización|modificación|atualização)|actualizado|atualizado|publicad[oa] (?:el|em|hace|há)|ultimo aggiornamento|pubblicat[oa] (?:il|da)|(?:meest recente|laatste) (?:aanpassing|wijziging|update)|laatst (?:gewijzigd|bijgewerkt)|geplaatst op|ostatnia aktualizacja|data publikacji|opublikowan[oa])(?=.*(?:\b20\d\d\b|\d[./-]\d{1,2}[./-]\d\d|\d\+?\s(?:day|hour|week|month|minute|tag|stund|woche|monat|jour|heure|semaine|mois|d[ií]a|hora|semana|m[eê]s|uur|uren|dag|giorn|or[ae]\b|settiman|dni|godzin|tygod)))/i;
const BACK =
  /^(?:(?:go )?back to|return to|zurück zu[rm]?|retour (?:à|aux)|volver a|voltar (?:para|à)|torna a|terug naar|powrót do)\s/i;
