import type { Page } from '../candidate.ts';
import { isHidden } from '../markup/dom.ts';
import type { Lexicon } from '../sections/lexicon.ts';
import { wordsOf } from '../sections/phrases.ts';
import { appliesFurther } from './further-languages.ts';

/** Where people who seek work are asked to write to. */
export const JOB_MAIL =
  /\b(?:jobs?|careers?|work|hiring|recruit\w*|hr|people|talent|join|bewerbung|karriere|personal|rh|emploi|recrutement|empleo|rrhh|seleccion|vacatures?|werk|lavoro|kariera|praca|rekrutacja|vagas|kariyer|cv|cvs|applications?|vacanc(?:y|ies)|bewerbungen|stellen|recursoshumanos|selezione|sollicitaties?|oferty)@/i;

/** "Send your CV to …": how an employer without a form takes applications. */
export const ASKS_FOR_PAPERS =
  /(?:send|e-?mail|submit|\bfax|bring|drop off|\b(?:mail|forward))\b(?: \w+){0,3} (?:cv|r[eé]sum[eé]|application|cover letter|portfolio)\b|\b(?:drop us|send us) an? (?:e-?mail|line|note)\b|\b(?:senden|schicken|sende|schick) (?:\S+ ){0,4}(?:bewerbung|unterlagen|lebenslauf)|\b(?:envoyez|adressez|transmett\S+|merci d.envoyer) (?:\S+ ){0,4}(?:cv|candidature)|\b(?:env[ií]a(?:nos|r)?|envíe|manda|trae(?:nos|r)?|tráenos|deja|entrega|remitir|envie) (?:\S+ ){0,4}(?:cv|curr[ií]cul\S+)|\b(?:invia(?:re|te)?|manda) (?:\S+ ){0,4}(?:cv|curriculum|candidatura)|\b(?:stuur|mail) (?:\S+ ){0,4}(?:cv|sollicitatie|motivatie)|\b(?:wyślij|prześlij|przesła\S+|aplikacje prosimy) (?:\S+ ){0,4}(?:cv|aplikacj\S+)|\b(?:how to apply|please apply|apply (?:by|via|through) )|\b(?:freuen (?:wir )?uns auf (?:ihre|deine|eure|die) (?:\S+ )?bewerbung|bewerb(?:en sie|t euch|e? dich)\b|bewirb dich|bewerbung(?:en|sunterlagen)? (?:bitte )?(?:an|per|unter)\b|¿cómo aplicar|postúlate|inscríbete|candidate-se|candidati ora|invia la tua candidatura|sollicite(?:er|ren)\b|aplikuj\b|postulez\b|pour postuler|candidatures? (?:à|par)\b)/i;

const MOST_OF_A_CALL = 120;

/** Whether a line's first words say that somebody is sought, in the languages read here. */
export function saysSought(line: string, lexicons: readonly Lexicon[]): boolean {
  const words = wordsOf(line.slice(0, MOST_OF_A_CALL));
  return lexicons.some(
    ({ ofTheJob, calls }) => ofTheJob.find(words).length > 0 || calls.find(words).length > 0,
  );
}

/** How a control that leads to an application begins, whatever it says further. */
const APPLIES =
  /^(?:apply\b|i(?:['’]?| a)m interested$|je suis intéressée?(?:\(e\))?$|ich bin interessiert$|(?:register|log ?in|sign ?in|sign ?up) (?:and|&|to) apply\b|jetzt bewerben|(?:online |hier )?bewerben|postuler|je postule|candidater|inscribirme|aplicar|postular|candidatar|candidate-se|candidati|solliciteer|aplikuj)/i;

/** Whether a link or a button leads to an application. */
export function hasApplyControl(page: Page, lexicons: readonly Lexicon[]): boolean {
  const { dom } = page;
  for (const element of dom.all('a,button,input[type=submit],[role=button]').slice(0, 600)) {
    if (isHidden(dom, element)) continue;
    const written =
      dom.tag(element) === 'input' ? (dom.attribute(element, 'value') ?? '') : dom.rawText(element);
    if (written.length > 200) continue;
    const text = wordsOf(written.slice(0, 200));
    if (text.length <= 7 && (APPLIES.test(written.trim()) || appliesFurther(written.trim()))) return true;
    if (text.length <= 8 && lexicons.some((lexicon) => lexicon.apply.whole(text) !== null)) return true;
  }
  return false;
}
