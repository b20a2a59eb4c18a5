/** Letters that decompose into no base letter and mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Case, full-width forms and accents folded away; everything else stays. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđı]/gu, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** "databases" → "database", "libraries" → "library"; "kubernetes", "aws" and "analysis" stay. */
function singular(word: string): string {
  if (word.length < 5 || !word.endsWith('s') || /(ss|us|is|os|as|kubernetes)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/**
 * The key under which a name is one with its variants of case, accent, width, hyphen, space and plural: "Node.js" and
 * "node js", "Six-Sigma" and "six sigma". The signs that tell names apart (C++, C#, .NET, A+) stay.
 */
export function normaliseName(name: string): string {
  const words = fold(name)
    .replaceAll('&', ' and ')
    .match(/(?:(?<![\p{L}\p{N}])\.(?=\p{L}))?[\p{L}\p{N}]+[+#]*/gu);
  if (words === null) return '';
  const last = words.length - 1;
  return words.map((word, index) => (index === last ? singular(word) : word)).join('');
}
