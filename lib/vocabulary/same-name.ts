import { foldSlowly, foldUnit, GAP, gapClass, SPECIAL, UNSEEN } from './characters.ts';
import { SPLIT } from './table-format.ts';
import type { Vocabulary } from './vocabulary.ts';

const SOFT = SPLIT.charCodeAt(0);
const S = 115;
const E = 101;
const I = 105;
const Y = 121;

/** Reads the folded characters of a stretch of text one by one, and what stands between them. */
class Reader {
  text = '';
  at = 0;
  end = 0;
  /** The bits of `GAP` before the character just read, and whether a `SPLIT` or a capital behind a small letter parts it there. */
  gap = 0;
  parted = false;
  /** Two `SPLIT` part it: also where both parts stand in small letters. */
  free = false;
  /** The unit just read, as it stands in the text; 0 inside what stands for several. */
  unit = 0;
  private count = 0;
  private pending = '';
  /** An "&" was read: what follows is another word. */
  private and = false;

  open(text: string, start: number, end: number): void {
    this.text = text;
    this.at = start;
    this.end = end;
    this.count = 0;
    this.pending = '';
    this.and = false;
    this.unit = 0;
  }

  /** The next folded character's code; -1 at the end. */
  next(): number {
    this.gap = this.and && this.pending === '' ? GAP.space : 0;
    if (this.pending === '') this.and = false;
    this.parted = false;
    this.free = false;
    if (this.pending !== '') {
      const code = this.pending.charCodeAt(0);
      this.pending = this.pending.slice(1);
      this.unit = 0;
      return code;
    }
    const { text, end } = this;
    while (this.at < end) {
      const code = text.charCodeAt(this.at);
      const folded = foldUnit(code);
      if (folded >= 48) {
        if (code > 64 && code < 91 && this.unit > 96 && this.unit < 123) this.parted = true;
        return this.take(code, folded, 1);
      }
      if (folded === SPECIAL) {
        const slow = foldSlowly(text, this.at);
        if (slow.folded !== '') {
          this.pending = slow.folded.slice(1);
          return this.take(code, slow.folded.charCodeAt(0), slow.units);
        }
        this.gap |= GAP.other;
      } else if (code === 43 || code === 0xff0b || code === 35 || code === 0xff03 || code === 0x266f) {
        const loose = this.gap === GAP.space && (this.count === 1 || this.at + 1 === end);
        if (this.count > 0 && (this.gap === 0 || loose)) {
          this.gap = 0;
          return this.take(code, code === 43 || code === 0xff0b ? 43 : 35, 1);
        }
        this.gap |= GAP.other;
      } else if (code === 38 || code === 0xff06) {
        this.pending = 'nd';
        this.and = true;
        this.gap |= GAP.space;
        return this.take(0, 97, 1);
      } else if ((code === 46 || code === 0xff0e) && this.count === 0) return this.take(code, 46, 1);
      else if (code === SOFT) {
        this.free = this.parted;
        this.parted = true;
      } else if (folded !== UNSEEN) this.gap |= gapClass(code);
      this.at++;
    }
    return -1;
  }

  private take(unit: number, code: number, units: number): number {
    this.at += units;
    this.unit = unit;
    this.count++;
    return code;
  }
}

const ours = new Reader();
const theirs = new Reader();

const isCapital = (unit: number): boolean => unit > 64 && (unit < 91 || (unit > 127 && isUpper(unit)));
function isUpper(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return letter.toLowerCase() !== letter;
}

const rest = (reader: Reader): string => {
  let left = '';
  for (let code = reader.next(); code !== -1 && left.length < 4; code = reader.next())
    left += String.fromCharCode(code);
  return left;
};

/** Kinds whose names are proper names: the first of `SKILL_KINDS`, up to products. */
function isProper(vocabulary: Vocabulary, name: number): boolean {
  const kind = vocabulary.table.charCodeAt(vocabulary.lines[vocabulary.nameEntity[name] as number] as number);
  return kind > 96 && kind < 104;
}

/** A name of one word that is no abbreviation takes no plural when it is a product's ("she excels", "chefs"). */
function takesPlural(vocabulary: Vocabulary, name: number): boolean {
  if (!isProper(vocabulary, name)) return true;
  const written = vocabulary.table.slice(vocabulary.nameStart[name], vocabulary.nameEnd[name]);
  return /[\s/-]/.test(written) || !/[a-z]/.test(written);
}

/** The most frequent way: character by character as the data writes it, but for the case. */
function isWrittenSo(
  vocabulary: Vocabulary,
  name: number,
  text: string,
  start: number,
  end: number,
): boolean {
  const { table } = vocabulary;
  const from = vocabulary.nameStart[name] as number;
  let ours = from;
  for (let at = start; at < end; at++, ours++) {
    const code = text.charCodeAt(at);
    const own = table.charCodeAt(ours);
    // In ASCII letters one bit is the case.
    if (code !== own && ((code ^ own) !== 32 || (own | 32) < 97 || (own | 32) > 122)) return false;
  }
  // The marks that end a name are below the space, and none stands in a name.
  return table.charCodeAt(ours) < 32;
}

/**
 * Whether the text from `start` to `end` writes this name: the same folded characters, or its plural or singular; a
 * space or hyphen inside a word only where the name has a capital ("Java Script", not "java script") or may be parted;
 * a slash, a dash between spaces, a colon or a comma only where the name holds such a mark itself.
 */
export function isName(
  vocabulary: Vocabulary,
  name: number,
  text: string,
  start: number,
  end: number,
): boolean {
  const { table } = vocabulary;
  if (isWrittenSo(vocabulary, name, text, start, end)) return true;
  ours.open(table, vocabulary.nameStart[name] as number, vocabulary.nameEnd[name] as number);
  theirs.open(text, start, end);
  let marks = 0;
  let firstOurs = 0;
  let firstTheirs = 0;
  for (let index = 0; ; index++) {
    const mine = ours.next();
    const other = theirs.next();
    if (index === 0) {
      firstOurs = ours.unit;
      firstTheirs = theirs.unit;
    }
    if (mine === -1 && other === -1) break;
    if (mine === -1) {
      if (theirs.gap !== 0 && theirs.gap !== GAP.apostrophe) return false;
      const left = String.fromCharCode(other) + rest(theirs);
      if ((left !== 's' && left !== 'es') || !takesPlural(vocabulary, name)) return false;
      break;
    }
    if (other === -1) {
      if (mine !== S || ours.next() !== -1) return false;
      break;
    }
    if (mine !== other) {
      if (mine !== Y || other !== I || ours.next() !== -1 || theirs.next() !== E || theirs.next() !== S)
        return false;
      if (theirs.next() !== -1 || !takesPlural(vocabulary, name)) return false;
      break;
    }
    const gap = theirs.gap;
    if (gap !== 0 && index > 0) {
      if (gap & (GAP.slash | GAP.point) || (gap & GAP.hyphen && gap & GAP.space)) marks |= gap;
      if (ours.gap === 0 && gap & (GAP.space | GAP.hyphen | GAP.slash | GAP.point)) {
        if (!ours.parted) return false;
        const camel = !ours.free && isCapital(ours.unit);
        if (camel && !(isCapital(theirs.unit) && (isCapital(firstTheirs) || !isCapital(firstOurs))))
          return false;
      }
    }
  }
  return marks === 0 || holdsMarks(table.slice(vocabulary.nameStart[name], vocabulary.nameEnd[name]), marks);
}

function holdsMarks(written: string, marks: number): boolean {
  if (marks & GAP.point) return /[:,()]/.test(written);
  return /[-–/&:]/.test(written);
}
