import { asks } from './asking-lists.ts';

/** What a notice of equal opportunity says. */
export const EQUAL_OPPORTUNITY =
  /equal[- ](?:employment )?opportunit|regardless of (?:race|age|gender)|without regard to|protected veteran|reasonable accommodation|race, colou?r|sexual orientation|affirmative action|gender identity/i;

/** Notices on the processing of personal data, in eight languages. */
const DATA_PROTECTION =
  /personal data|dan(?:e|ych) osobow|personenbezogene|données (?:à caractère )?personnel|datos personales|persoonsgegevens|dati personali|dados pessoais/i;

/** What the work is paid, and what comes with it. */
const PAY =
  /^(?:(?:The|This|Our) (?:\S+ ){0,7}?(?:salary|pay|compensation|wage)(?: \S+){0,3}? (?:range|package)|(?:The|This|Our) (?:\S+ ){0,5}?(?:salary|pay|compensation) (?:for|of) (?:this|the) |(?:Salary|Pay|Base pay|Compensation) (?:range|for this)|Our (?:\S+ ){0,4}?benefits |We (?:also )?(?:offer|provide) (?:\S+ ){0,6}?(?:benefits|salary|compensation|salaries|insurance)|Benefits(?:\/perks)? (?:listed|include|may)|(?:In return|In exchange),? (?:we|you))/;

const NAMED =
  /(?<=\s)\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*){0,4} (?:is|are) (?:proud to be )?(?:committed to |an? )?(?:equal|affirmative)/u;

/** A paragraph this long may hold more than the notice. */
const LONG = 400;
const LEAST_BEFORE = 150;
const LEAST_BEHIND = 60;

/**
 * Where a paragraph that asks beside a notice of equal opportunity is cut: where the notice begins, and where what asks
 * goes on behind it; nothing when it does not ask.
 */
export function noticeInside(text: string): number[] {
  if (text.length < LONG) return [];
  // "… in all weathers Harrowgate is an equal opportunity employer": the name opens a sentence, whatever was before.
  const named = NAMED.exec(text)?.index ?? 0;
  const ends = [...text.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].map((end) => end.index + end[0].length);
  const starts = [...new Set([0, ...ends, named])].sort((one, other) => one - other);
  const sentences = starts.map((at, index) => text.slice(at, starts[index + 1]));
  const first = sentences.findIndex((sentence) => EQUAL_OPPORTUNITY.test(sentence));
  if (first < 0) return [];
  const cuts: number[] = [];
  const at = starts[first] as number;
  if (at >= LEAST_BEFORE && sentences.slice(0, first).some(asks)) cuts.push(at);
  const behind = sentences.findLastIndex((sentence) => EQUAL_OPPORTUNITY.test(sentence)) + 1;
  const from = starts[behind];
  if (from !== undefined && text.length - from >= LEAST_BEHIND && asks(text.slice(from))) cuts.push(from);
  return cuts;
}

/** Whether a paragraph opens with what is paid. */
export const isOfPay = (text: string): boolean => PAY.test(text);

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
