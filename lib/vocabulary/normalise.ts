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

/** What most text is made of, where only the case has to be folded. */
const PLAIN = /^[\0-\x7f]*$/;

/**
 * Case, full-width forms and accents folded away; marks that are not seen (zero-width, soft hyphen, direction) left
 * out; symbols (™, ®, emoji) become spaces; everything else stays.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(/\p{So}/gu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/[ßæœøłđı]/gu, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/**
 * "databases" → "database", "libraries" → "library", "processes" → "process"; words of up to four letters and those
 * in -ss, -us, -is, -os, -as ("analysis", "kubernetes" by name) stay.
 */
export function singular(word: string): string {
  if (word.length < 5 || !word.endsWith('s') || /(ss|us|is|os|as|kubernetes)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(ss|x|sh|[tr]ch)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/**
 * All letters and digits of a name in one, folded: "Six-Sigma" → "sixsigma", "R&D" → "randd". The signs that tell
 * names apart stay: "+" and "#" right behind a word ("C++", "C #") and a dot before the first one (".NET").
 */
export function joinName(name: string): string {
  const words = fold(name)
    .replaceAll('&', ' and ')
    .replace(/(?<![\p{L}\p{N}])([cf])\s+(#|\+\+)(?![\p{L}\p{N}])/gu, '$1$2')
    .match(/(?:(?<![\p{L}\p{N}])\.(?=\p{L}))?[\p{L}\p{N}]+[+#]*/gu);
  if (words === null) return '';
  return words.map((word, index) => (index === 0 ? word : word.replace('.', ''))).join('');
}

/**
 * The key under which a name is one with its variants of case, accent, width, hyphen, space and plural: "Node.js",
 * "NodeJS" and "node js", "Six-Sigma" and "six sigma", "C #" and "C#".
 */
export function normaliseName(name: string): string {
  return singular(joinName(name));
}
