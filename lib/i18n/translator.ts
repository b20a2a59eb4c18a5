import { IntlMessageFormat } from 'intl-messageformat';
import { daysBetween } from '../days/days.ts';
import { sayAge } from './age.ts';
import type english from './messages/en.json';

export type MessageId = keyof typeof english;
export type Messages = Readonly<Record<MessageId, string>>;
export type Values = Readonly<Record<string, string | number>>;

interface Range {
  readonly min: number;
  readonly max: number;
}

/** Messages and figures in one language. */
export interface Translator {
  /** BCP 47 */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  text(id: MessageId, values?: Values): string;
  list(items: readonly string[], kind: 'and' | 'or'): string;
  /** A name or a quotation to stand among words: it keeps its own direction where these run from right to left. */
  apart(name: string): string;
  /** A calendar day, month or year (YYYY-MM-DD, YYYY-MM, YYYY), to the precision that it has. */
  date(written: string): string;
  /** A day as seen from another, both YYYY-MM-DD: "in 3 months", "2 weeks ago". */
  fromNow(day: string, today: string): string;
  number(value: number): string;
  /** "3 years", "40 hours" */
  amount(value: number, unit: 'year' | 'month' | 'day' | 'hour'): string;
  /** Whole dollars where there are no cents. */
  money(amount: number, currency: string): string;
  /** "about $445", "about $400 to $445", "free", "cost not known" */
  cost(cost: (Range & { readonly currency: string }) | null): string;
  /** "40–120 hours", "effort not known" */
  hours(hours: Range | null): string;
}

/** Between marks of Unicode that keep its own direction, so that "C++" does not become "++C". */
const isolate = (part: string): string => `\u2068${part}\u2069`;

/** An amount, number first and sign last, whatever runs around it. */
const isolateAmount = (amount: string): string => `\u2066${amount}\u2069`;

const RIGHT_TO_LEFT = ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** `messages` are ICU message format, all of them. Each is parsed when it is first asked for. */
export function createTranslator(locale: string, messages: Messages): Translator {
  const parsed = new Map<MessageId, IntlMessageFormat>();
  const lists = {
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const text = (id: MessageId, values: Values = {}): string => {
    let format = parsed.get(id);
    if (format === undefined) {
      format = new IntlMessageFormat(messages[id], locale, undefined, { ignoreTag: true });
      parsed.set(id, format);
    }
    return String(format.format(values));
  };
  const direction = RIGHT_TO_LEFT.includes(locale.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
  const apart = direction === 'rtl' ? isolate : (name: string) => name;
  const money = (amount: number, currency: string) => {
    const written = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
      maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    }).format(amount);
    return direction === 'rtl' ? isolateAmount(written) : written;
  };
  return {
    locale,
    direction,
    text,
    list: (items, kind) => lists[kind].format(items.map(apart)),
    apart,
    date(written) {
      const [year = 1970, month, day] = written.split('-').map(Number);
      const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
      if (month !== undefined) options.month = 'long';
      if (day !== undefined) options.day = 'numeric';
      return new Intl.DateTimeFormat(locale, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
    },
    fromNow: (day, today) => sayAge(daysBetween(day, today), locale),
    number: (value) => numbers.format(value),
    amount: (value, unit) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumFractionDigits: 1,
      }).format(value),
    money,
    cost(cost) {
      if (cost === null) return text('cost.unknown');
      if (cost.max === 0) return text('cost.free');
      if (cost.min === cost.max) return text('cost.about', { amount: money(cost.max, cost.currency) });
      return text('cost.range', {
        from: money(cost.min, cost.currency),
        to: money(cost.max, cost.currency),
      });
    },
    hours(hours) {
      if (hours === null) return text('effort.unknown');
      if (hours.min === hours.max) return text('effort.single', { hours: hours.max });
      return text('effort.range', { from: numbers.format(hours.min), to: numbers.format(hours.max) });
    },
  };
}
