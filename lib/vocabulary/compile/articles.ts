/** How a language ties what is done to what it is done with: with an article and without. */
interface Tie {
  /** The first word of a name in this language, by how it ends. */
  readonly head: RegExp;
  /** With an article, and what stands for it without. */
  readonly without: readonly (readonly [RegExp, string])[];
  /** Without an article before a plural, and what stands for it with one, by how the plural ends. */
  readonly plural: readonly (readonly [RegExp, string])[];
}

const TIES: readonly Tie[] = [
  {
    // "gestion des stocks", "gestion de stocks"; "suivi de la production", "suivi de production"
    head: /(?:tion|sion|ment|age|[ly]se|ise|ure|ance|suivi|contrôle|mise|saisie|entretien|rapprochement)$/u,
    without: [
      [/ de l['’](?=[aeiouyéèêâîôûh])/u, " d'"],
      [/ des (?=[aeiouyéèêâîôûh])/u, " d'"],
      [/ (?:des|du|de la) (?=[^aeiouyéèêâîôûhA-ZÀ-Þ])/u, ' de '],
    ],
    plural: [
      [/ de (?=[^\s'’]+[sx](?: |$))/u, ' des '],
      [/ d['’](?=[^\s'’]+[sx](?: |$))/u, ' des '],
    ],
  },
  {
    // "control de inventarios", "control de los inventarios"
    head: /(?:ción|sión|miento|aje|eo|isis|dad|ado|control|manejo|cobro|pago|registro)$/u,
    without: [[/ (?:de l[ao]s?|del) /u, ' de ']],
    plural: [
      [/ de (?!l[ao]s )(?=[^\s]+(?:as|ciones|siones|dades|redes)(?: |$))/u, ' de las '],
      [/ de (?!l[ao]s )(?=[^\s]+(?:mas|[^a]s)(?: |$))/u, ' de los '],
    ],
  },
  {
    // "controle de estoques", "controle dos estoques"
    head: /(?:ção|são|mento|agem|dade|álise|controle|manutenção|cadastro|atendimento)$/u,
    without: [[/ d[ao]s? /u, ' de ']],
    plural: [
      [/ de (?=[^\s]+(?:as|ções|sões|dades|agens)(?: |$))/u, ' das '],
      [/ de (?=[^\s]+s(?: |$))/u, ' dos '],
    ],
  },
  {
    // "gestione del magazzino", "gestione magazzino"; "analisi dei dati", "analisi di dati"
    head: /(?:zione|sione|mento|aggio|ura|isi|gestione|controllo)$/u,
    without: [
      [/ (?:del|dello|della|dei|degli|delle) /u, ' di '],
      [/ (?:del|dello|della|dei|degli|delle) /u, ' '],
    ],
    plural: [
      [/ di (?=[^\s]+i(?: |$))/u, ' dei '],
      [/ di (?=[^\s]+e(?: |$))/u, ' delle '],
    ],
  },
  {
    // "Prüfung von Rechnungen", "Prüfung der Rechnungen": of the nouns that are the same in both cases
    head: /ung$/u,
    without: [[/ der (?=\p{Lu}\p{L}*(?:ungen|ionen|heiten|keiten|daten|anlagen)(?: |$))/u, ' von ']],
    plural: [[/ von (?=\p{Lu}\p{L}*(?:ungen|ionen|heiten|keiten|daten|anlagen)(?: |$))/u, ' der ']],
  },
  {
    // "opstellen van de begroting", "opstellen van begroting"
    head: /(?:en|ing|beheer|controle)$/u,
    without: [[/ van (?:de|het) /u, ' van ']],
    plural: [[/ van (?=[^\s]+(?:en|s)(?: |$))/u, ' van de ']],
  },
];

/**
 * The ways in which a name ties its words: with an article and without, in the languages that write both
 * ("gestion des stocks", "gestion de stocks"). Not the name itself.
 */
export function tiedOtherwise(name: string): string[] {
  const head = name.slice(0, Math.max(0, name.indexOf(' ')));
  if (head === '') return [];
  const found = new Set<string>();
  for (const tie of TIES) {
    if (!tie.head.test(head)) continue;
    for (const [pattern, to] of tie.without) found.add(name.replace(pattern, to));
    for (const [pattern, to] of tie.plural) {
      const other = name.replace(pattern, to);
      found.add(other);
    }
  }
  found.delete(name);
  return [...found];
}
