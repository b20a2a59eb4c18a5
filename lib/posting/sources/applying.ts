import type { Page } from '../candidate.ts';
import { isHidden } from '../markup/dom.ts';
import type { Lexicon } from '../sections/lexicon.ts';
import { wordsOf } from '../sections/phrases.ts';
import { appliesFurther } from './further-languages.ts';

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
