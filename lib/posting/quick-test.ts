/**
 * The same answer as `expression.test(text)`, for an expression that ignores case and is one long list of words in lower
 * case ("engineer|\bpilot|\blead\b|intern(?:ship)?"). Some hundred alternatives take Firefox more than a millisecond to
 * make into an expression, on each page anew; to look for each plain word takes a few hundredths. What is more than a
 * plain word stays an expression.
 */
export function quickTest(expression: RegExp): (text: string) => boolean {
  let parts: { readonly words: readonly Word[]; readonly others: RegExp } | null = null;
  return (text) => {
    parts ??= partsOf(expression.source);
    const lower = text.toLowerCase();
    return parts.words.some((word) => says(lower, word)) || parts.others.test(text);
  };
}

interface Word {
  readonly text: string;
  /** It must stand at a word's beginning. */
  readonly opens: boolean;
  /** It must stand at a word's end. */
  readonly closes: boolean;
}

const SIGNS = /[\\()[\]{}?*+.^$]/;
const WORD = /^(\\b)?([^\\()[\]{}?*+.^$]+)(\\b)?$/;

function partsOf(source: string): { readonly words: readonly Word[]; readonly others: RegExp } {
  const words: Word[] = [];
  const others: string[] = [];
  let open = '';
  for (const piece of source.split('|')) {
    if (open === '' && piece !== '' && !SIGNS.test(piece)) {
      words.push({ text: piece, opens: false, closes: false });
      continue;
    }
    // What stands in parentheses belongs together.
    const whole = open === '' ? piece : `${open}|${piece}`;
    open = isOpen(whole) ? whole : '';
    if (open !== '') continue;
    const word = WORD.exec(whole);
    if (word === null) others.push(whole);
    else words.push({ text: word[2] ?? '', opens: word[1] !== undefined, closes: word[3] !== undefined });
  }
  return { words, others: new RegExp(others.length === 0 ? '(?!)' : others.join('|'), 'i') };
}

const ESCAPED = /\\./g;

/** Whether a group of an expression's part is closed behind it. */
function isOpen(part: string): boolean {
  if (!part.includes('(')) return false;
  const groups = part.replace(ESCAPED, '');
  return groups.split('(').length > groups.split(')').length;
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

function says(text: string, { text: word, opens, closes }: Word): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    // As `\b`: between a letter that it counts and one that it does not.
    const before = opens && isWordCode(text.charCodeAt(at - 1)) === isWordCode(word.charCodeAt(0));
    const end = at + word.length;
    const behind =
      closes && isWordCode(text.charCodeAt(end)) === isWordCode(word.charCodeAt(word.length - 1));
    if (!before && !behind) return true;
  }
  return false;
}
