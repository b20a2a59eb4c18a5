import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Posting, SectionKind } from '../../../lib/posting/posting.ts';
import { arrange, type Options } from '../../../lib/requirements/arrange.ts';
import type { Mention, Requirement, Requirements } from '../../../lib/requirements/requirement.ts';

/** A sentence of our own and what a careful reader takes from it. */
export interface Sentence {
  readonly text: string;
  readonly language: string;
  /** `title` for the title line; "other" when it is left out. */
  readonly section?: SectionKind | 'title';
  /** The heading or lead-in above. */
  readonly under?: string;
  /** "required cissp | cism, or equivalent", in the order of the text. */
  readonly gives: readonly string[];
  /** "years required 5+ years 5 java": kind, level, words, and for years their number and skills; "*" for any words. */
  readonly beyond?: readonly string[];
}

const HERE = import.meta.dirname;
const names = JSON.parse(readFileSync(join(HERE, 'vocabulary.json'), 'utf8')) as {
  skills: string[];
  trades: string[];
  kinds: Record<string, string[]>;
  credentials: string[];
  families: Record<string, string[]>;
  /** Further names of credentials and families. */
  aliases: Record<string, string>;
  grades: Record<string, 'foundational' | 'associate' | 'professional' | 'expert'>;
};

export const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const entries = new Map<string, Omit<Mention, 'start' | 'end'>>();
for (const name of names.skills) entries.set(name.toLowerCase(), { kind: 'skill', id: idOf(name), name });
for (const name of names.credentials)
  entries.set(name.toLowerCase(), { kind: 'credential', id: idOf(name), name });
for (const [name, accepts] of Object.entries(names.families)) {
  const entry = { kind: 'credential', id: idOf(name), name, accepts: accepts.map(idOf) } as const;
  entries.set(name.toLowerCase(), entry);
  entries.set(`${name.toLowerCase()}s`, entry);
}
for (const [alias, name] of Object.entries(names.aliases)) {
  const entry = entries.get(name.toLowerCase());
  if (entry !== undefined) entries.set(alias, entry);
}
const escaped = [...entries.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** The names of the fixture vocabulary in a text. */
export function mentionsIn(text: string): Mention[] {
  return Array.from(text.matchAll(PATTERN), (match) => {
    const entry = entries.get(match[0].toLowerCase());
    if (entry === undefined) throw new Error(match[0]);
    return { ...entry, start: match.index, end: match.index + match[0].length };
  });
}

const kinds = new Map(
  Object.entries(names.kinds).flatMap(([kind, list]) => list.map((name) => [idOf(name), kind])),
);
const grades = new Map(Object.entries(names.grades).map(([name, grade]) => [idOf(name), grade]));
export const OPTIONS: Options = {
  named: (name) => {
    const entry = entries.get(name.toLowerCase());
    return entry?.kind === 'credential' ? entry : null;
  },
  gradeOf: (id) => grades.get(id) ?? null,
  kindOf: ({ kind, id }) => (kind === 'credential' ? kind : (kinds.get(id) ?? null)),
  isTrade: ({ name }) => names.trades.includes(name),
};

/** The posting that a sentence stands for: its heading, if any, and a block for each of its lines. */
export function postingOf({ text, language, section = 'other', under }: Sentence): Posting {
  const kind: SectionKind = section === 'title' ? 'other' : section;
  const blocks: Block[] = [];
  let whole = '';
  const add = (line: string, as: Block['kind'], heading: number | null): void => {
    if (whole !== '') whole += '\n';
    blocks.push({ start: whole.length, end: whole.length + line.length, kind: as, section: kind, heading });
    whole += line;
  };
  if (under !== undefined) add(under, 'heading', null);
  for (const line of text.split('\n')) {
    const item = line.startsWith('-');
    add(item ? line.slice(1) : line, item ? 'item' : 'paragraph', under === undefined ? null : 0);
  }
  return {
    title: section === 'title' ? text : 'Untitled',
    company: null,
    location: null,
    language,
    board: null,
    source: 'text',
    url: null,
    jobId: null,
    text: whole,
    blocks,
  };
}

/** A family that was narrowed is told with what is left of it. */
function toldOf({ id, name, accepts }: Mention): string {
  const whole = names.families[name]?.length ?? 0;
  return accepts === undefined || accepts.length === whole ? id : `${id} (${accepts.join(', ')})`;
}

function told({ level, anyOf, due, orEquivalent }: Requirement): string {
  const parts = [`${level} ${anyOf.map(toldOf).join(' | ')}`];
  if (due?.when === 'at-start') parts.push('at start');
  if (due?.when === 'later') parts.push(due.months === null ? 'later' : `within ${due.months} months`);
  if (orEquivalent) parts.push('or equivalent');
  return parts.join(', ');
}

/** What was read, in the words of a `Sentence`. */
export function read(
  sentence: Sentence,
  options: Options = {},
): { gives: string[]; beyond: string[] } & Requirements {
  const posting = postingOf(sentence);
  const result = arrange(posting, mentionsIn(posting.text), { ...OPTIONS, ...options });
  const beyond = result.beyond.map(({ kind, level, text, years, skills }) =>
    [
      kind,
      level,
      text,
      ...(years === undefined ? [] : [years]),
      ...(skills?.length ? [skills.join()] : []),
    ].join(' '),
  );
  return { ...result, gives: result.requirements.map(told), beyond } as never;
}

export function agrees(sentence: Sentence, options: Options = {}): boolean {
  const { gives, beyond } = read(sentence, options);
  const wanted = sentence.beyond ?? [];
  return (
    gives.join('\n') === sentence.gives.join('\n') &&
    beyond.length === wanted.length &&
    wanted.every((want, index) => {
      const got = beyond[index] ?? '';
      return want.endsWith(' *') ? got.startsWith(want.slice(0, -1)) : got === want;
    })
  );
}

/** All sentences, by the rule whose file they stand in. */
export function sentences(): Map<string, Sentence[]> {
  const folder = join(HERE, 'sentences');
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Sentence[]]),
  );
}
