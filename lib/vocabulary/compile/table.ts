import { MARK, SPLIT, slug } from '../table-format.ts';
import type { Entry } from './entries.ts';

/** Words that are written as one and as two: the first part of each. */
const HEADS =
  /^(front|back|full|data|web|micro|cyber|multi|cross|block|life|hand|work|time|help|check|real|open|white|black|road|pre|post|non|sub|hyper|tele|geo|bio|photo|infra|soft|hard|fire|key|land|flow|spread|story|wire|road|through|brand|copy|code|game|play|text|touch|user|sales|book|pay|on|off|up|down|in|out|over|under)(end|stack|base|bases|site|sites|service|services|security|chain|cycle|book|bench|shop|sheet|sheets|list|lists|box|hat|map|maps|mapping|production|sales|roll|board|boards|boarding|flow|flows|sourcing|source|writing|framing|frame|frames|frames|making|keeping|wall|walls|word|words|scape|scaping|line|lines|platform|functional|disciplinary|channel|threading|tasking|threaded|storage|store|warehouse|warehousing|lake|point|sell|selling|selling|vascular|informatics|chemistry|technology|physical|spatial|graphics|medicine|health|structure|linked|bound|going|coming|stream|time)$/i;

/** The same for pairs of which neither part joins others. */
const PAIRS =
  /^(?:(auto)(scaling|encoders?)|(trouble)(shooting)|(elastic)(search|stack)|(log)(stash)|(storm)(water)|(metal)(working)|(record)(keeping)|(elder|day|child)(care)|(non)(clinical|destructive|profit)|(hyper)(parameters?)|(rule)(making)|(ad|fin|med|prop|reg|insur)(tech)|(dash)(boards?|boarding)|(psycho)(education|social)|(multi)(media)|(e)(procurement|commerce|learning|discovery)|(micro)(architecture|services|controllers?)|(post)(venta|production)|(data)(sets?)|(maxillo)(facial)|(home)(schooling)|(co)(teaching))$/i;

/** Names of products that are written as two words too, in small letters: "java script", "mongo db". */
const PRODUCTS =
  /^(?:(java|type|coffee)(script)|(power)(shell|point|bi)|(word)(press)|(git)(hub|lab)|(data)(bricks|dog)|(mongo|maria|dynamo|cosmos|influx|couch)(db)|(postgre)(sql)|(post)(gres)|(graph)(ql)|(j|big)(query)|(tensor)(flow)|(py)(torch|spark|test)|(quick)(books)|(auto)(cad)|(solid)(works)|(hub)(spot)|(mail)(chimp)|(web)(logic|sphere|rtc|assembly)|(net)(suite|weaver|beans)|(cloud)(formation|front|watch|trail)|(sonar)(qube)|(team)(viewer|city)|(micro)(station|strategy)|(lab)(view)|(mini)(tab)|(rabbit)(mq)|(active)(mq)|(hyper)(mesh))$/i;

/** Words that German joins to the next one with a hyphen or without: "Software-Entwicklung", "Projekt Management". */
const GERMAN_HEADS =
  /^(software|system|projekt|datenbank|daten|netzwerk|prozess|produkt|personal|kunden|server|risiko|qualitäts|vertriebs|anwendungs|anforderungs|schnittstellen|hardware|lager|lead|content|event|test|cloud)((?:architektur|entwicklung|management|analyse|planung|steuerung|verwaltung|pflege|modellierung|administration|technik|sicherheit|qualität|support|service|betreuung|generierung|automatisierung|optimierung|integration|migration|strategie|erstellung|logistik|prüfung|sicherung|organisation|beratung|projekte?)\p{L}{0,4})$/iu;

/** The two parts of a word that one of the lists above knows. */
const parted =
  (mark: string) =>
  (_: string, ...parts: unknown[]): string =>
    parts
      .filter((part) => typeof part === 'string')
      .slice(0, 2)
      .join(mark);
const two = parted(SPLIT);
/** A second mark says that both parts may stand in small letters, though the name has a capital there. */
const twoInSmall = parted(SPLIT + SPLIT);

/** A name as it stands in the table: no control characters, one space at a time, with the places where it may part. */
export function written(name: string): string {
  return name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/\p{L}+/gu, (word) =>
      word
        .replace(HEADS, `$1${SPLIT}$2`)
        .replace(GERMAN_HEADS, `$1${SPLIT}$2`)
        .replace(PAIRS, two)
        .replace(PRODUCTS, twoInSmall),
    );
}

/**
 * A line for each entry: two codes, the names separated by tabs, the id where that is not the first name's own words,
 * the numbers of what it accepts and of its successor, and its grade. `places` has the number of each entity by its id.
 */
export function tableOf(
  list: readonly Entry[],
  places: ReadonlyMap<string, number> = new Map(list.map(({ id }, index) => [id, index])),
): string {
  return list
    .map(({ code, id, names, accepts, successor, grade }) => {
      const other = slug(names[0] as string) === id ? '' : MARK.id + id;
      const place = (each: string): string | undefined => places.get(each)?.toString(36);
      const accepted = accepts.map(place).filter((each) => each !== undefined);
      const next = successor === null ? undefined : place(successor);
      return [
        code,
        names.map(written).join(MARK.name),
        other,
        accepted.length === 0 ? '' : MARK.accepts + accepted.join(','),
        next === undefined ? '' : MARK.successor + next,
        grade === null ? '' : MARK.grade + grade,
        MARK.line,
      ].join('');
    })
    .join('');
}

/** The rules for look-alikes by the names' numbers, as JSON; a rule that repeats is written once and numbered. */
export function rulesOf(list: readonly Entry[]): string {
  const rules = new Map<string, number>();
  const used: [number, number][] = [];
  let index = 0;
  for (const entry of list)
    for (const name of entry.names) {
      const rule = entry.rules[name];
      if (rule !== undefined) {
        const key = JSON.stringify(rule);
        if (!rules.has(key)) rules.set(key, rules.size);
        used.push([index, rules.get(key) as number]);
      }
      index++;
    }
  let last = 0;
  const places = used.flatMap(([name, rule]) => {
    const step = name - last;
    last = name;
    return [step, rule];
  });
  return `{"rules":[${[...rules.keys()].join(',')}],"places":${JSON.stringify(places)}}`;
}
