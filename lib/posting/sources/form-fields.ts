import type { Line } from '../markup/lines.ts';
import type { Weighed } from './run.ts';

/** What stands over the fields of an application, in eight languages. */
const FIELD =
  /^(?:\*\s*)?(?:(?:(?:first|last|full|given|family|preferred|your)\s)?name|surname|e-?mail(?:[\s-]?(?:address|adresse))?|(?:mobile |tele)?phone(?: number)?|resume(?:\s?\/\s?cv)?|cv|cover letter|(?:vor|nach)name|telefon(?:nummer)?|anschreiben|lebenslauf|prénom|nom(?: de famille)?|courriel|téléphone|lettre de motivation|nombre|apellidos?|correo(?: electrónico)?|teléfono|nome|cognome|sobrenome|apelido|telefone|telefono|(?:voor|achter)naam|telefoon(?:nummer)?|imię|nazwisko)\s*(?:\*|\((?:required|optional|pflichtfeld|obligatoire|obligatorio|verplicht)\)|:)*$/i;
/** So many of them, so near to each other, are a form's. */
const LEAST_FIELDS = 3;
const NEAR = 4;
/** How far above its first field a form's heading stands. */
const MOST_ABOVE = 3;
/** "* Required" stands between the two. */
const MOST_OF_A_NOTE = 40;

/** The fields of an application end a posting, where no element of a form holds them. */
export function dropForm(lines: readonly Line<Element>[], weights: Weighed[]): void {
  const fields = lines.flatMap(({ text }, index) => (text.length <= 40 && FIELD.test(text) ? [index] : []));
  const first = fields.find(
    (index, place) => (fields[place + LEAST_FIELDS - 1] ?? Number.POSITIVE_INFINITY) - index < NEAR,
  );
  if (first === undefined) return;
  let from = first;
  for (let index = first - 1; index >= Math.max(0, first - MOST_ABOVE); index--) {
    const { kind, text } = lines[index] as Line<Element>;
    if (kind === 'heading') from = index;
    if (kind !== 'paragraph' || text.length > MOST_OF_A_NOTE) break;
  }
  weights[from] = { weight: -400, barrier: true };
}
