import type { Dom } from './markup/dom.ts';
import { ASKS_FOR_PAPERS, JOB_MAIL } from './sources/calls.ts';

/** What opens a posting's sections, where no heading's tag does: one pass over the first of the page's text. */
export const SECTIONS =
  /required skills|preferred skills|requirements|qualifications?|skills and experience|key skills|duties|looking for|your role|the role|who you are|you bring|das machen|das erwartet|das haben sie|du bringst|bringst du|wat je (?:doet|gaat|mee|krijgt|bij)|wat wij|wie je|le poste|o que (?:você|esperamos|oferecemos|buscamos)|czym się|czego potrzebujesz|co (?:dajemy|oferujemy)|das erwarten wir|sie sich freuen|essential functions|must.haves?|nice.to.haves?|key skills|about you|the person|you will|we offer|wat ga je doen|wie ben jij|wat bieden|te ocuparás|experiencia mínima|responsibilit|what you.ll|your profile|about the role|ihre aufgaben|deine aufgaben|dein profil|ihr profil|anforderungen|bringen sie mit|wir bieten|wir erwarten|aufgabengebiet|vos missions|votre profil|profil recherch|nous (?:vous )?(?:offrons|proposons)|requisitos|funciones|ofrecemos|se ofrece|requisiti|mansioni|offriamo|functie-?eisen|wij (?:bieden|vragen)|jouw profiel|taken|wymagania|obowiązk|oferujemy|atividades|funções|oferecemos|diferenciais|responsabilidades/gi;
const MOST_LETTERS = 40_000;

/** "(m/w/d)": by its first letters alone, for it is looked for in all of a text. */
export const MARK = /\([mwfhMWFH] ?[/|] ?[mwfdhMWFDH]/;

/** Says that somebody is sought, in the employer's own words, or where to write to. A page's raw text runs its lines together: no edge of a word before them. */
const SEEKS =
  /(?:we(?: are|['’]re) (?:looking for|hiring|seeking|recruiting)|is (?:seeking|looking for) an?) |(?:^|\s)(?:è|siamo) alla ricerca di |(?:wir suchen|suchen wir) |nous (?:recherchons|recrutons) |(?:wij|we) zoeken |buscamos |cerchiamo |procuramos |szukamy /i;
export const seeks = (text: string): boolean =>
  SEEKS.test(text) || (text.includes('@') && JOB_MAIL.test(text)) || ASKS_FOR_PAPERS.test(text);

/** The first of the page's text, and of what its open components draw. */
export function bodyText(dom: Dom): string {
  const body = dom.one('body');
  let text = body === null ? '' : spokenText(dom, body);
  for (const root of dom.roots()) {
    if (text.length > MOST_LETTERS) break;
    text += `\n${dom.rawText(root)}`;
  }
  return text.slice(0, MOST_LETTERS);
}

/** An element's text; of a long one without what its scripts hold, which may stand before all else. */
function spokenText(dom: Dom, body: Element): string {
  const text = dom.rawText(body);
  if (text.length <= MOST_LETTERS) return text;
  let [spoken, from] = ['', 0];
  for (const silent of dom.all('script,style,template', body)) {
    const own = dom.rawText(silent);
    const at = own.length < LEAST_OF_A_SCRIPT ? -1 : text.indexOf(own, from);
    if (at < 0) continue;
    spoken += text.slice(from, at);
    from = at + own.length;
    if (spoken.length > MOST_LETTERS) break;
  }
  return spoken + text.slice(from);
}
const LEAST_OF_A_SCRIPT = 200;

/** Words that head a posting's sections, and say too little by themselves. */
export const MAY_HEAD =
  /experience|skills|education|tasks|benefit|profile?|kenntnisse|aufgaben|beschreibung|voraussetzung|mitbring|missions?|avantages|compétences|perfil|tareas|conocimientos|beneficios|compiti|attività|competenze|werkzaamheden|ervaring|zadania|oczekiwania|umiejętności|conhecimentos|benefícios|vais fazer/i;
