import { asks } from './asking-lists.ts';

const EQUAL_OPPORTUNITY =
  /equal[- ](?:employment )?opportunit|regardless of (?:race|age|gender)|without regard to|protected veteran|reasonable accommodation|race, colou?r|sexual orientation|affirmative action|gender identity/i;

/** Notices on the processing of personal data, in eight languages. */
const DATA_PROTECTION =
  /personal data|dan(?:e|ych) osobow|personenbezogene|données (?:à caractère )?personnel|datos personales|persoonsgegevens|dati personali|dados pessoais/i;

/** A paragraph this long may hold more than the notice. */
const LONG = 400;
const LEAST_BEFORE = 150;

/** Where the sentence of a notice of equal opportunity begins in a paragraph that asks first; -1 for none. */
export function noticeInside(text: string): number {
  if (text.length < LONG) return -1;
  const notice = EQUAL_OPPORTUNITY.exec(text);
  if (notice === null) return -1;
  const start = [...text.slice(0, notice.index).matchAll(/[.!?]\s+(?=\p{Lu})/gu)].at(-1);
  const at = start === undefined ? 0 : start.index + start[0].length;
  if (at < LEAST_BEFORE) return -1;
  return text
    .slice(0, at)
    .split(/[.!?]\s+/)
    .some(asks)
    ? at
    : -1;
}

/** Whether a lead-in speaks of the processing of personal data. */
export const isOfData = (text: string): boolean => DATA_PROTECTION.test(text);

/** Whether a paragraph is a notice: of equal opportunity, or of personal data where that is no part of the work. */
export function isNotice(text: string, ofJob: boolean): boolean {
  return (
    text.length > 80 &&
    text.length < 1_500 &&
    (EQUAL_OPPORTUNITY.test(text) || (!ofJob && DATA_PROTECTION.test(text)))
  );
}
