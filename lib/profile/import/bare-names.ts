import { isDated } from './ends.ts';
import type { ImportNames, Named } from './names.ts';

const LONGEST_LINE = 200;
const BULLET = /^[\s•·▪◦●○✓✔*+–—-]*/u;
/** What parts the names and the dates of a line. */
const PARTS = /\s*(?:[,;|·•()–—]|\s-\s)\s*/u;

/** A credential that a line is the name of, and where: UTF-16 offsets. */
export interface BareName extends Named {
  readonly start: number;
  readonly end: number;
}

/** One word is a name by its capitals: in small letters an abbreviation is many other things. */
const isWrittenAsName = (written: string): boolean =>
  /[\s\d]/.test(written) || (written.match(/\p{Lu}/gu)?.length ?? 0) > 1;

/**
 * The credentials of the lines that hold nothing else but them and their dates ("CKA, valid until May 2027", "RN, BSN"):
 * an abbreviation that says too little inside of a sentence is clear as a line of its own in what a person gives as
 * theirs.
 */
export function bareNames(text: string, names: ImportNames): readonly BareName[] {
  const found: BareName[] = [];
  for (let at = 0; at < text.length; ) {
    const to = text.indexOf('\n', at);
    const end = to < 0 ? text.length : to;
    if (end - at <= LONGEST_LINE) found.push(...ofLine(text.slice(at, end), at, names));
    at = end + 1;
  }
  return found;
}

function ofLine(line: string, at: number, names: ImportNames): readonly BareName[] {
  const bullet = BULLET.exec(line)?.[0].length ?? 0;
  const found: BareName[] = [];
  let from = bullet;
  for (const part of line.slice(bullet).split(PARTS)) {
    const written = part.trim();
    if (written === '') continue;
    const start = line.indexOf(written, from);
    from = start + written.length;
    if (isDated(written)) continue;
    const [named, ...others] = names
      .called(written)
      .filter(({ kind, family }) => kind === 'credential' && !family);
    if (named === undefined || others.length > 0 || !isWrittenAsName(written)) return [];
    found.push({ ...named, start: at + start, end: at + from });
  }
  return found;
}
