import type { Token } from './tokens.ts';

/** Texts shorter than this tell nothing of how their commas are written. */
const SHORTEST = 120;
/** So many dots before a small letter, and no comma at all, are commas. */
const FEWEST = 3;
const SMALL_AFTER_DOT = /\p{Ll}{3}\. \p{Ll}/gu;
/** Shorter words before a dot may be abbreviations. */
const ABBREVIATION = 3;

let lastText = '';
let lastAnswer = false;

/** Whether a text writes its commas as dots, as some boards store it: "Kafka. Docker y React. manejo de AWS". */
function isDotted(text: string): boolean {
  if (text !== lastText) {
    lastText = text;
    lastAnswer =
      text.length >= SHORTEST && !text.includes(', ') && (text.match(SMALL_AFTER_DOT)?.length ?? 0) >= FEWEST;
  }
  return lastAnswer;
}

/** Takes the dots of such a text for commas before a small letter and between two names. */
export function commasOfDots(text: string, tokens: Token[]): void {
  for (let at = 1; at < tokens.length - 1; at++) {
    const token = tokens[at] as Token;
    if (token.text !== '.' || token.kind !== 'mark') continue;
    const [before, next] = [tokens[at - 1] as Token, tokens[at + 1] as Token];
    const short = before.kind === 'word' && before.end - before.start <= ABBREVIATION;
    if (next.glued || short || !isDotted(text)) continue;
    const small = !next.capital && next.number === null && next.kind !== 'mark';
    if (small || (before.kind === 'mention' && next.kind === 'mention')) tokens[at] = { ...token, text: ',' };
  }
}
