/** A German adjective with its ending, before a noun: "maschinelles Lernen". */
const GERMAN =
  /^(\p{L}{2,}(?:isch|lich|ig|iv|al|ell|är|iert|ent|ant|nd|bar|los|haft|sam|il|id|ern|reich|frei|arm|neu))(?:e|er|es|en|em) (\p{Lu}[\p{L}-]{3,}(?: .+)?)$/u;
/** What tells a German noun in a name whose adjective has a capital too. */
const GERMAN_NOUN =
  /(?:ung|heit|keit|enz|schaft|tät|lehre|recht|technik|lernen|intelligenz|systeme?|energien?|medien|methoden|verfahren|anlagen|daten|analysen?|diagnostik|pflege|medizin|forschung|arbeit|bildung|chemie|physik|mathematik|statistik|informatik|buchhaltung|banken|sprachen|netze|prozesse?)(?:en|s)?(?: |$)/iu;
const GERMAN_ENDINGS = ['e', 'er', 'es', 'en', 'em'];
/** A noun that takes no "es" and no "em" before it: feminine, or in the plural. */
const NEVER_NEUTER =
  /^\p{L}+(?:ung|heit|keit|enz|schaft|tät|ion|ik|ie|ur|lehre|pflege|arbeit|en|se|eme)(?: |$)/u;

/** "künstliche Intelligenz" as it stands behind "mit", "der" or "im Bereich". */
function german(name: string): string[] {
  const found = GERMAN.exec(name);
  if (found === null) return [];
  const [, stem = '', rest = ''] = found;
  if (/^\p{Lu}/u.test(name) && !GERMAN_NOUN.test(rest)) return [];
  const endings =
    NEVER_NEUTER.test(rest) && !name.startsWith(`${stem}es `) ? ['e', 'er', 'en'] : GERMAN_ENDINGS;
  return endings.map((ending) => `${stem}${ending} ${rest}`);
}

/** How a Polish noun and its adjective end by case: the first case as names are written, then the others. */
const POLISH: readonly {
  readonly noun: RegExp;
  readonly cases: readonly string[];
  readonly adjective: 'neuter' | 'feminine';
}[] = [
  { noun: /(?<=[aeoy])nie$/u, cases: ['nia', 'niu', 'niem'], adjective: 'neuter' },
  { noun: /(?<=[cs]t)wo$/u, cases: ['wa', 'wu', 'wem'], adjective: 'neuter' },
  { noun: /(?<=[csz])ja$/u, cases: ['ji', 'ję', 'ją'], adjective: 'feminine' },
  { noun: /(?<=[iy])za$/u, cases: ['zy', 'zie', 'zę', 'zą'], adjective: 'feminine' },
  { noun: /ość$/u, cases: ['ości', 'ością'], adjective: 'feminine' },
  { noun: /(?<=[iyt])ka$/u, cases: ['ki', 'ce', 'kę', 'ką'], adjective: 'feminine' },
  { noun: /(?<=obsłu)ga$/u, cases: ['gi', 'dze', 'gę', 'gą'], adjective: 'feminine' },
  { noun: /(?<=kontro)la$/u, cases: ['li', 'lę', 'lą'], adjective: 'feminine' },
  { noun: /(?<=budo|napra|upra)wa$/u, cases: ['wy', 'wie', 'wę', 'wą'], adjective: 'feminine' },
  { noun: /(?<=er|og|on)ia$/u, cases: ['ii', 'ię', 'ią'], adjective: 'feminine' },
  { noun: /(?<=sprzeda)ż$/u, cases: ['ży', 'żą'], adjective: 'feminine' },
];
/** An adjective that follows its noun, and how it ends in the cases above. */
const FEMININE = /(?<=(?:ow|sk|ck|cz|aw|[^aeiouyąęó\s]n)|yjn)a$/u;
const NEUTER = /(?<=(?:ow|sk|ck|cz|aw|[^aeiouyąęó\s]n|yjn))(i?)e$/u;
const POLISH_LETTER = /[ąćęłńśźż]/u;
/** Ends of first words that no other of the languages has. */
const POLISH_HEAD = /(?:[aeoy]nie|[csz]ja|ość|[cs]two)$/u;

function polish(name: string): string[] {
  const [head = '', ...rest] = name.split(' ');
  if (!POLISH_LETTER.test(name) && !(rest.length > 0 && POLISH_HEAD.test(head))) return [];
  const kind = POLISH.find(({ noun }) => noun.test(head));
  if (kind === undefined) return [];
  const next = rest[0] ?? '';
  return kind.cases.map((ending) => {
    const noun = head.replace(kind.noun, ending);
    const agreed =
      kind.adjective === 'feminine'
        ? next.replace(FEMININE, /[ęą]/u.test(ending) ? 'ą' : /k$/u.test(next.slice(0, -1)) ? 'iej' : 'ej')
        : next.replace(NEUTER, ending.endsWith('a') ? '$1ego' : /[kg]i?e$/u.test(next) ? 'im' : '$1ym');
    return [noun, ...(rest.length > 0 ? [agreed, ...rest.slice(1)] : [])].join(' ');
  });
}

/** "feasibility studies" as "feasibility study": plurals of English that change more than an "s". */
function inNumber(name: string): string[] {
  if (!name.includes(' ')) return [];
  if (/[^aeiou\s]ies$/u.test(name) && !/(?:series|species)$/u.test(name)) return [`${name.slice(0, -3)}y`];
  if (/(?:ss|x|ch|sh)es$/u.test(name)) return [name.slice(0, -2)];
  if (/nalysis$/u.test(name)) return [`${name.slice(0, -2)}es`];
  return /nalyses$/u.test(name) ? [`${name.slice(0, -2)}is`] : [];
}

/**
 * The other cases of a name in the languages that decline them: "künstlicher Intelligenz", "zarządzania projektami",
 * "analizy finansowej",
 * and one or several where English changes more than an "s". Not the name itself.
 */
export function declined(name: string): string[] {
  const found = new Set([...german(name), ...polish(name), ...inNumber(name)]);
  found.delete(name);
  return [...found];
}
