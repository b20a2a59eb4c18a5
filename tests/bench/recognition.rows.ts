import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AhoCorasick from 'modern-ahocorasick';
import { readText } from '../../lib/posting/read-text.ts';
import { candidates } from '../../lib/vocabulary/candidates.ts';
import { compileVocabulary } from '../../lib/vocabulary/compile.ts';
import { writtenName } from '../../lib/vocabulary/entities.ts';
import { loadVocabulary } from '../../lib/vocabulary/load.ts';
import { recognise } from '../../lib/vocabulary/recognise.ts';
import { ROOT, readData } from '../../scripts/data.ts';
import { madeUpText } from './made-up-posting.ts';
import { atLeast, median, type Row, time } from './row.ts';

/** The made-up postings that each way is timed over: 640,000 characters in all. */
const POSTINGS = 64;
const CHARACTERS = 10_000;
const ROUNDS = 9;

/** Milliseconds of each way in each of nine rounds, after two to warm up; the ways take turns. */
function rounds(
  texts: readonly string[],
  ways: Readonly<Record<string, (text: string) => unknown>>,
): Record<string, number[]> {
  const times: Record<string, number[]> = {};
  for (let round = -2; round < ROUNDS; round++)
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      for (const text of texts) way(text);
      const took = performance.now() - start;
      times[name] ??= [];
      if (round >= 0) times[name].push(took);
    }
  return times;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Milliseconds from the file's bytes to a vocabulary that is ready, in fresh processes, the median of nine. */
function coldStart(compiled: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'vocabulary.bin');
  const script = join(folder, 'cold.mjs');
  writeFileSync(file, compiled);
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs';
import { loadVocabulary } from ${JSON.stringify(join(ROOT, 'lib/vocabulary/load.ts'))};
const bytes = readFileSync(${JSON.stringify(file)});
const start = performance.now();
loadVocabulary(bytes);
console.log(performance.now() - start);`,
  );
  return median(
    Array.from({ length: ROUNDS }, () =>
      Number(spawnSync(process.execPath, [script], { encoding: 'utf8' }).stdout),
    ),
  );
}

export function rows(): Row[] {
  const { skills, credentials, families } = readData();
  const compiled = compileVocabulary(skills, credentials, families);
  const vocabulary = loadVocabulary(compiled);
  const names = [
    ...new Set(
      Array.from({ length: vocabulary.nameCount }, (_, name) => writtenName(vocabulary, name).toLowerCase()),
    ),
  ];
  const texts = Array.from({ length: POSTINGS }, (_, seed) => madeUpText(vocabulary, CHARACTERS, seed));
  const alternation = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...names]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const plainAlternation = new RegExp(
    `\\b(?:${[...names]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})`,
    'gi',
  );
  const automaton = new AhoCorasick(names);
  const measured = rounds(texts, {
    ours: (text) => candidates(vocabulary, text),
    alternation: (text) => text.match(alternation),
    plainAlternation: (text) => text.match(plainAlternation),
    automaton: (text) => automaton.search(text.toLowerCase()),
    floor: (text) => {
      let sum = 0;
      for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
      return sum;
    },
  });
  const of = (way: string): number[] => measured[way] as number[];
  const speed = (way: string): number => (POSTINGS * CHARACTERS) / median(of(way)) / 1000;
  /** How many times as fast as another way: the median over the rounds, so that a busy machine slows both alike. */
  const against = (name: string, way: string, least: number): Row => {
    const ratio = median(of('ours').map((took, round) => (of(way)[round] as number) / took));
    return { ...atLeast(name, speed('ours'), 'Mchar/s', speed(way), least), ratio, ok: ratio >= least };
  };
  const faster = speed('alternation') > speed('plainAlternation') ? 'alternation' : 'plainAlternation';
  const posting = readText(texts[0] as string);
  const whole: number[] = [];
  for (let round = 0; round < ROUNDS + 2; round++) {
    const start = performance.now();
    recognise(posting, vocabulary);
    if (round > 1) whole.push(performance.now() - start);
  }
  return [
    against('recognition: all names, against one alternation RegExp', faster, 1),
    against('recognition: all names, against modern-ahocorasick', 'automaton', 4),
    time('recognition: share of a charCode loop', speed('ours') / speed('floor'), 0.5, '×'),
    time('recognition with look-alikes, 10,000 characters', median(whole), null),
    time(`vocabulary ready from cold, ${vocabulary.nameCount} names`, coldStart(compiled), 10),
  ];
}
