import { fold } from '../../vocabulary/normalise.ts';

/** A calendar date to the precision that it has: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface ReadDate {
  readonly date: string;
  /** Day and month could stand the other way round; the earlier of the two is taken. */
  readonly unsure?: true;
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'nl'];
const EARLIEST = 1940;
const LATEST = 2150;
/** Numbers beyond this are milliseconds since 1970, those below it seconds. */
const MILLISECONDS_FROM = 100_000_000_000;
const NEVER =
  /^(?:[-–—./]*|none|never|null|n\/?a|present|current|does not expire|no expir(?:ation|y)(?: date)?|unbefristet|unbegrenzt)$/i;

let names: ReadonlyMap<string, number> | null = null;

const key = (word: string): string => fold(word).replace(/[^\p{L}]/gu, '');

/** Names of months, whole and short, alone and beside a day, of the languages that postings are read in. */
function monthNames(): ReadonlyMap<string, number> {
  if (names !== null) return names;
  const found = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let number = 1; number <= 12; number++) {
          const part = format
            .formatToParts(Date.UTC(2026, number - 1, 5))
            .find(({ type }) => type === 'month');
          const written = key(part?.value ?? '');
          if (written !== '' && !found.has(written)) found.set(written, number);
        }
      }
  found.set('sept', 9);
  names = found;
  return found;
}

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');
const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function build(year: number, month?: number, day?: number): string | null {
  if (year < EARLIEST || year > LATEST) return null;
  if (month === undefined) return pad(year, 4);
  if (month < 1 || month > 12) return null;
  if (day === undefined) return `${pad(year, 4)}-${pad(month)}`;
  if (day < 1 || day > lastOfMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

const certain = (date: string | null): ReadDate | null => (date === null ? null : { date });

function fromEpoch(value: number): ReadDate | null {
  const time = new Date(Math.abs(value) >= MILLISECONDS_FROM ? value : value * 1000);
  if (Number.isNaN(time.getTime())) return null;
  return certain(build(time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()));
}

/** Numbers alone, in the order in which they stand. */
function fromNumbers(parts: readonly string[]): ReadDate | null {
  const numbers = parts.map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  if (parts.length === 1) return parts[0]?.length === 4 ? certain(build(first)) : null;
  if (parts.length === 2) {
    if (parts[0]?.length === 4) return certain(build(first, second));
    if (parts[1]?.length === 4) return certain(build(second, first));
    // "06/27" on a card: month and year.
    return parts.every((part) => part.length === 2) ? certain(build(2000 + second, first)) : null;
  }
  if (parts.length !== 3) return null;
  if (parts[0]?.length === 4) return certain(build(first, second, third) ?? build(first, third, second));
  if (parts[2]?.length !== 4) return null;
  const readings = [build(third, second, first), build(third, first, second)].filter(
    (date): date is string => date !== null,
  );
  const [one, other] = readings.sort();
  if (one === undefined) return null;
  return other === undefined || other === one ? { date: one } : { date: one, unsure: true };
}

/** With the month as a word: "Jun 2022", "3 June 2022", "June 3rd, 2022", "2022 Juni". */
function fromWords(words: readonly string[]): ReadDate | null {
  let month: number | undefined;
  let year: number | undefined;
  let day: number | undefined;
  for (const word of words) {
    const number = /^['’]?(\d{1,4})(?:st|nd|rd|th|er|º|ª|\.)?$/i.exec(word)?.[1];
    if (number !== undefined) {
      if (number.length === 4 && year === undefined) year = Number(number);
      else if (/^['’]/.test(word) && year === undefined) year = 2000 + Number(number);
      else if (number.length <= 2 && day === undefined) day = Number(number);
      else return null;
    } else if (/^(?:de|of|the)$/i.test(word)) continue;
    else {
      const named = monthNames().get(key(word));
      if (named === undefined || month !== undefined) return null;
      month = named;
    }
  }
  return year === undefined || month === undefined ? null : certain(build(year, month, day));
}

/**
 * Reads a date as files write it: ISO 8601 with or without a time, "Jun 2022", "06/2022", "31.12.2027", "12/31/2027",
 * seconds or milliseconds since 1970. `none` for what says that there is no date, `bad` for what is no date.
 */
export function readDate(value: unknown): ReadDate | 'none' | 'bad' {
  if (value === null || value === undefined || value === '') return 'none';
  if (typeof value === 'number') return (Number.isFinite(value) ? fromEpoch(value) : null) ?? 'bad';
  if (typeof value !== 'string' || value.length > 60) return 'bad';
  const written = value.trim();
  if (NEVER.test(written)) return 'none';
  if (/^-?\d{9,13}$/.test(written)) return fromEpoch(Number(written)) ?? 'bad';
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\d{2}:?\d{2}.*)?$/.exec(written);
  if (iso !== null) return certain(build(Number(iso[1]), Number(iso[2]), Number(iso[3]))) ?? 'bad';
  const bare = written.replace(/[T ,]+\d{1,2}:\d{2}.*$/, '');
  const words = bare.split(/[\s,/–—-]+|\.(?=\s|\d|$)/).filter((word) => word !== '' && word !== '.');
  if (words.length === 0 || words.length > 6) return 'bad';
  const read = words.every((word) => /^\d{1,4}$/.test(word)) ? fromNumbers(words) : fromWords(words);
  return read ?? 'bad';
}

/** The last day of a date that may be a month or a year. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return `${date}-${pad(lastOfMonth(year, month))}`;
}

/** What an entry says of its dates; one that ends before it began has an end that can't be right. */
export function readDates(
  issued: unknown,
  expires: unknown,
): { issued?: string; expires?: string; unsure?: true; badDate?: string } {
  const start = readDate(issued);
  const end = readDate(expires);
  const from = typeof start === 'string' ? null : start.date;
  const known = from === null ? {} : { issued: from };
  if (end === 'none') return known;
  if (end === 'bad') return { ...known, badDate: String(expires).slice(0, 60) };
  const until = lastDay(end.date);
  if (from !== null && until < from) return { ...known, badDate: String(expires).slice(0, 60) };
  return { ...known, expires: until, ...(end.unsure ? { unsure: true } : {}) };
}
