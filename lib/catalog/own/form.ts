import { readDuration } from '../../days/duration.ts';
import type { CredentialKind } from '../credential.ts';
import type { OwnCorrection, OwnCredential, OwnFacts, OwnSkill } from './own.ts';

/** The form as it is written: text throughout. */
export interface OwnForm {
  readonly mode: 'skill' | 'credential' | 'correction';
  /** What a correction is of. */
  readonly what: 'skill' | 'credential';
  /** Empty for what is new. */
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly kind: CredentialKind;
  readonly page: string;
  readonly aliases: string;
  readonly skills: readonly { readonly id: string; readonly name: string }[];
  readonly amount: string;
  readonly currency: string;
  readonly hoursMin: string;
  readonly hoursMax: string;
  readonly validity: 'same' | 'lifetime' | 'months';
  readonly months: string;
  readonly status: 'same' | 'active' | 'ends';
  readonly lastDay: string;
  readonly source: string;
  readonly dated: string;
}

export const EMPTY_FORM: OwnForm = {
  mode: 'credential',
  what: 'credential',
  id: '',
  name: '',
  issuer: '',
  kind: 'certification',
  page: '',
  aliases: '',
  skills: [],
  amount: '',
  currency: 'USD',
  hoursMin: '',
  hoursMax: '',
  validity: 'same',
  months: '',
  status: 'same',
  lastDay: '',
  source: '',
  dated: '',
};

type Written<T> = T extends { readonly changed: string } ? Omit<T, 'changed'> : T;
export type WrittenFacts = { readonly [N in keyof OwnFacts]: Written<NonNullable<OwnFacts[N]>> | undefined };

export type ReadForm =
  | {
      readonly ok: true;
      readonly aliases: readonly string[];
      readonly page: string | undefined;
      readonly facts: WrittenFacts;
    }
  | { readonly ok: false; readonly wrong: readonly (keyof OwnForm)[] };

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]+/i.test(text) && URL.canParse(text);
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What the form says, or which of its fields can't be read. What was left empty is not said. */
export function readForm(form: OwnForm): ReadForm {
  const wrong = new Set<keyof OwnForm>();
  const number = (field: 'amount' | 'hoursMin' | 'hoursMax' | 'months', most: number): number | undefined => {
    const text = form[field].trim();
    if (text === '') return undefined;
    const value = Number(text);
    if (!Number.isFinite(value) || value < 0 || value > most) wrong.add(field);
    return value;
  };
  const isCorrection = form.mode === 'correction';
  if (!isCorrection && (form.name.trim() === '' || form.name.trim().length > 100)) wrong.add('name');
  if (form.mode === 'credential' && (form.issuer.trim() === '' || form.issuer.trim().length > 100))
    wrong.add('issuer');
  const page = form.page.trim();
  const source = form.source.trim();
  const dated = form.dated.trim();
  if (page !== '' && !isAddress(page)) wrong.add('page');
  if (source !== '' && !isAddress(source)) wrong.add('source');
  if (dated !== '' && !isDay(dated)) wrong.add('dated');
  const aliases = form.aliases
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (aliases.length > 30 || aliases.some((each) => each.length > 100)) wrong.add('aliases');
  const from = { ...(source === '' ? {} : { source }), ...(dated === '' ? {} : { dated }) };
  const amount = number('amount', 1_000_000);
  const currency = form.currency.trim().toUpperCase();
  if (amount !== undefined && !/^[A-Z]{3}$/.test(currency)) wrong.add('currency');
  const least = number('hoursMin', 10_000);
  const most = number('hoursMax', 10_000);
  if (least !== undefined && most !== undefined && least > most) wrong.add('hoursMax');
  const months = form.validity === 'months' ? number('months', 600) : undefined;
  if (form.validity === 'months' && (months === undefined || !Number.isInteger(months) || months === 0))
    wrong.add('months');
  if (form.status === 'ends' && !isDay(form.lastDay)) wrong.add('lastDay');
  if (wrong.size > 0) return { ok: false, wrong: [...wrong] };
  const min = least ?? most;
  const max = most ?? least;
  return {
    ok: true,
    aliases,
    page: page === '' ? undefined : page,
    facts: {
      price: amount === undefined ? undefined : { ...from, amount, currency },
      effort: min === undefined || max === undefined ? undefined : { ...from, min, max },
      validity:
        form.validity === 'lifetime'
          ? { ...from, duration: 'lifetime' }
          : months === undefined
            ? undefined
            : { ...from, duration: duration(months) },
      status:
        form.status === 'same'
          ? undefined
          : { ...from, lastSitting: form.status === 'active' ? null : form.lastDay },
    },
  };
}

/** Months as ISO 8601, whole years as years. */
const duration = (months: number): string => (months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`);

function monthsOf(written: string): string {
  const { years = 0, months = 0 } = readDuration(written) ?? {};
  return String(years * 12 + months);
}

/** The form of what was said before. */
export function formOf(
  mode: OwnForm['mode'],
  value: OwnSkill | OwnCredential | OwnCorrection,
  skills: OwnForm['skills'],
): OwnForm {
  const facts: OwnFacts =
    'price' in value || 'effort' in value || 'validity' in value || 'status' in value ? value : {};
  const { price, effort, validity, status } = facts;
  const { source = '', dated = '' } = price ?? effort ?? validity ?? status ?? {};
  return {
    ...EMPTY_FORM,
    mode,
    what: 'what' in value ? value.what : mode === 'skill' ? 'skill' : 'credential',
    id: value.id,
    name: 'name' in value ? value.name : '',
    issuer: 'issuer' in value ? value.issuer : '',
    kind: 'kind' in value ? value.kind : EMPTY_FORM.kind,
    page: ('page' in value ? value.page : undefined) ?? '',
    aliases: value.aliases.join(', '),
    skills,
    amount: price === undefined ? '' : String(price.amount),
    currency: price?.currency ?? EMPTY_FORM.currency,
    hoursMin: effort === undefined ? '' : String(effort.min),
    hoursMax: effort === undefined ? '' : String(effort.max),
    validity: validity === undefined ? 'same' : validity.duration === 'lifetime' ? 'lifetime' : 'months',
    months: validity === undefined || validity.duration === 'lifetime' ? '' : monthsOf(validity.duration),
    status: status === undefined ? 'same' : status.lastSitting === null ? 'active' : 'ends',
    lastDay: status?.lastSitting ?? '',
    source,
    dated,
  };
}
