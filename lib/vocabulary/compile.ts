import type { Credential, Family } from '../catalog/credential.ts';
import { FIELDS, SKILL_KINDS } from './fields.ts';
import { joinName } from './normalise.ts';
import type { Lookalike, Skill } from './skill.ts';
import { CREDENTIAL_CODE, FAMILY_CODE, fieldCode, kindCode, MARK, SPLIT, slug } from './table-format.ts';

/** Words that are written as one and as two: the first part of each. */
const HEADS =
  /^(front|back|full|data|web|micro|cyber|multi|cross|block|life|hand|work|time|help|check|real|open|white|black|road|pre|post|non|sub|hyper|tele|geo|bio|photo|infra|soft|hard|fire|key|land|flow|spread|story|wire|road|through|brand|copy|code|game|play|text|touch|user|sales|book|pay|on|off|up|down|in|out|over|under)(end|stack|base|bases|site|sites|service|services|security|chain|cycle|book|bench|shop|sheet|sheets|list|lists|box|hat|map|maps|mapping|production|sales|roll|board|boards|boarding|flow|flows|sourcing|source|writing|framing|frame|frames|frames|making|keeping|wall|walls|word|words|scape|scaping|line|lines|platform|functional|disciplinary|channel|threading|tasking|threaded|storage|store|warehouse|warehousing|lake|point|sell|selling|selling|vascular|informatics|chemistry|technology|physical|spatial|graphics|medicine|health|structure|linked|bound|going|coming|stream|time)$/i;

interface Entry {
  readonly code: string;
  readonly id: string;
  readonly names: readonly string[];
  readonly accepts: readonly string[];
  readonly successor: string | null;
  readonly rules: Readonly<Record<string, Lookalike>>;
}

function entries(
  skills: readonly Skill[],
  credentials: readonly Credential[],
  families: readonly Family[],
): Entry[] {
  const list: Entry[] = skills.map((skill) => ({
    code: kindCode(SKILL_KINDS.indexOf(skill.kind)) + fieldCode(FIELDS.indexOf(skill.field)),
    id: skill.id,
    names: [skill.name, ...(skill.aliases ?? [])],
    accepts: [],
    successor: null,
    rules: skill.lookalike ?? {},
  }));
  for (const credential of credentials)
    list.push({
      code: CREDENTIAL_CODE + fieldCode(FIELDS.indexOf(credential.field)),
      id: credential.id,
      names: [credential.name, ...credential.aliases, ...credential.codes],
      accepts: [],
      successor: credential.lifecycle?.successor ?? null,
      rules: credential.lookalike ?? {},
    });
  for (const family of families)
    list.push({
      code: `${FAMILY_CODE}!`,
      id: family.id,
      names: [family.name, ...family.aliases],
      accepts: family.accepts,
      successor: null,
      rules: family.lookalike ?? {},
    });
  return list.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.id < b.id ? -1 : 1));
}

/** A name as it stands in the table: no control characters, one space at a time, with the places where it may part. */
function written(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/\p{L}+/gu, (word) => word.replace(HEADS, `$1${SPLIT}$2`));
}

/** What repeats in the rules (phrases, lists of phrases) is written once and numbered. */
function compileRules(list: readonly Entry[]): string {
  const rules = new Map<string, number>();
  const used: [number, number][] = [];
  let index = 0;
  for (const entry of list)
    for (const name of uniqueNames(entry.names)) {
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

function uniqueNames(names: readonly string[]): string[] {
  const keys = new Set<string>();
  return names.filter((name) => {
    const key = joinName(name);
    if (key === '' || keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

/**
 * The table that `loadVocabulary` reads: a line for each skill, credential and family, sorted by kind and field, with
 * its names separated by tabs, its id where that is not the first name's own words, and, in one JSON line at the end,
 * the rules for look-alikes by the names' numbers.
 */
export function compileVocabulary(
  skills: readonly Skill[],
  credentials: readonly Credential[],
  families: readonly Family[],
): string {
  const list = entries(skills, credentials, families);
  const places = new Map(list.map((entry, index) => [entry.id, index.toString(36)]));
  let names = 0;
  const lines = list.map((entry) => {
    const own = uniqueNames(entry.names);
    names += own.length;
    const id = slug(entry.names[0] as string) === entry.id ? '' : MARK.id + entry.id;
    const accepted = entry.accepts.map((other) => places.get(other)).filter((place) => place !== undefined);
    const accepts = accepted.length === 0 ? '' : MARK.accepts + accepted.join(',');
    const next = entry.successor === null ? undefined : places.get(entry.successor);
    const successor = next === undefined ? '' : MARK.successor + next;
    return entry.code + own.map(written).join(MARK.name) + id + accepts + successor + MARK.line;
  });
  return `${list.length} ${names}\n${lines.join('')}${compileRules(list)}`;
}
