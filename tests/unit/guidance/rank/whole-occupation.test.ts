import { expect, test } from 'vitest';
import { memoryView } from '../../../../lib/catalog/view.ts';
import { guide } from '../../../../lib/guidance/guide.ts';
import { EMPTY_PROFILE } from '../../../../lib/profile/profile.ts';
import { readData } from '../../../../scripts/data.ts';
import { readRates } from '../../../../scripts/generate-catalog.ts';
import { asks, credential, holds, posting, RATES, skill, TODAY } from '../kit.ts';

const skills = ['wiring', 'metering', 'safety'].map((id) => skill(id));
const licence = (id: string, hours: number | null, core: string[]) => ({
  ...credential(id, { core, hours }),
  kind: 'licence' as const,
});
const view = memoryView({
  skills,
  families: [],
  rates: RATES,
  credentials: [
    credential('wirewright-apprenticeship', { touched: ['wiring', 'metering'] }),
    licence('wirewright-licence', null, ['wiring', 'metering']),
    licence('short-card', 40, ['wiring', 'safety']),
    licence('meter-reader', null, ['metering']),
    credential('wiring-course', { core: ['wiring'] }),
  ],
});
const suggested = (found: ReturnType<typeof posting>, title: string | null = null) =>
  guide(found, holds(), view, TODAY, title)
    .suggestions.map(({ id }) => id)
    .sort();

test('an apprenticeship closes no skill, also none that is only mentioned', () => {
  expect(suggested(posting(asks('mentioned', 'wiring'), asks('mentioned', 'metering')))).not.toContain(
    'wirewright-apprenticeship',
  );
});

test('an apprenticeship that the posting names is suggested', () => {
  expect(suggested(posting(asks('required', 'credential:wirewright-apprenticeship')))).toEqual([
    'wirewright-apprenticeship',
  ]);
});

test('a licence for several skills is offered for two of them, or to one of that occupation, and for no single one', () => {
  expect(suggested(posting(asks('required', 'wiring')))).toEqual(['short-card', 'wiring-course']);
  expect(suggested(posting(asks('required', 'wiring')), 'Wirewright')).toContain('wirewright-licence');
  expect(suggested(posting(asks('required', 'wiring'), asks('required', 'metering')))).toContain(
    'wirewright-licence',
  );
});

test('a licence for one skill is offered for it', () => {
  expect(suggested(posting(asks('required', 'metering')))).toEqual(['meter-reader']);
});

test('of the real catalog nothing that tests no skill in depth is offered for a skill', () => {
  const data = readData();
  const catalog = memoryView({ ...data, rates: readRates() });
  const whole = data.credentials.filter(
    ({ skills: own }) => own.length > 0 && own.every(({ depth }) => depth === 'touched'),
  );
  expect(whole.map(({ id }) => id)).toEqual(expect.arrayContaining(['mechatroniker', 'elektroniker']));
  for (const { id, skills: own } of whole) {
    const found = posting(
      ...own.map((each) => asks('mentioned', each.id)),
      asks('required', own[0]?.id ?? ''),
    );
    expect(guide(found, EMPTY_PROFILE, catalog, TODAY).suggestions.map((each) => each.id)).not.toContain(id);
  }
});
