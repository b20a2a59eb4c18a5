import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { memoryView } from '../../../lib/catalog/view.ts';
import { answers } from '../../../lib/platform/answers.ts';
import { changeProfile, holding } from '../../../lib/platform/profile-store.ts';
import { forgetReadings, loadReadings, starReading } from '../../../lib/platform/readings-store.ts';
import { changeSettings } from '../../../lib/platform/settings-store.ts';
import type { PlainPosting } from '../../../lib/posting/posting.ts';
import type { Requirement } from '../../../lib/requirements/requirement.ts';
import { RATES, skill } from '../guidance/kit.ts';

vi.mock('../../../lib/platform/vocabulary.ts', () => ({ vocabulary: async () => ({}) }));
vi.mock('../../../lib/requirements/find-requirements.ts', () => ({
  findRequirements: () => ({ requirements: [asks('go'), asks('sql')], beyond: [] }),
}));
vi.mock('../../../lib/platform/catalog.ts', () => ({
  catalogFor: async () => ({
    view: memoryView({ credentials: [], families: [], skills: [skill('go'), skill('sql')], rates: RATES }),
    notice: null,
  }),
}));

const PUBLIC = { inPrivate: false, tabId: null, frameId: 0 };
const PRIVATE = { inPrivate: true, tabId: null, frameId: 0 };
const WORDS = 'Knowledge of Go and of SQL';

function asks(id: string): Requirement {
  const at = { start: 0, end: WORDS.length };
  const anyOf = [{ ...at, kind: 'skill' as const, id, name: id }];
  return { level: 'required', sentence: WORDS, at, anyOf, also: [], orEquivalent: false, due: null };
}

const posting: PlainPosting = {
  title: 'Miller',
  company: 'Mill',
  location: null,
  board: 'lever',
  url: 'https://jobs.lever.co/mill/7',
  source: 'json-ld',
  jobId: '7',
  text: WORDS,
  lines: [{ start: 0, end: WORDS.length, kind: null, rank: 0, apart: true }],
};

/** As a page asks: what the posting asks first, and then what closes the gap. */
async function read(posting: PlainPosting, asker = PUBLIC) {
  const { language, found } = await answers['posting.find']({ posting }, asker);
  const { title, company, location, board, jobId, url, source } = posting;
  const summary = { title, company, location, language, board, jobId, url };
  return answers['posting.guide']({ posting: summary, source, found }, asker);
}

const marks = (asker = PUBLIC) => answers['readings.marks']({ board: 'lever', jobIds: ['7', '8'] }, asker);

const remembered = async () => (await loadReadings()).readings;

describe('what is remembered of a posting that was answered', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await forgetReadings();
  });

  it('marks it, with what is missing of what is held now', async () => {
    const view = await read(posting);
    expect(view.missing).toBe(2);
    expect(await marks()).toEqual([{ jobId: '7', missing: 2, total: 2, words: '2 missing' }]);
    await changeProfile((profile) => holding(profile, { kind: 'skill', id: 'go', held: true }));
    expect(await marks()).toMatchObject([{ missing: 1 }]);
  });

  it('is nothing in a private window, and nothing is marked there', async () => {
    await read(posting, PRIVATE);
    expect(await remembered()).toEqual([]);
    await read(posting);
    expect(await marks(PRIVATE)).toEqual([]);
  });

  it.each([
    ['a part that the person selected', { ...posting, source: 'selection' as const }],
    ['a posting that nothing names', { ...posting, jobId: null, title: null }],
  ])('is nothing of %s', async (_, other) => {
    await read(other);
    expect(await remembered()).toEqual([]);
  });

  it('is nothing when the person has switched it off, or paused it for the site', async () => {
    await changeSettings({ pause: 'lever.co' });
    await read(posting);
    expect(await remembered()).toEqual([]);
    await changeSettings({ resume: 'lever.co', remember: false });
    await read(posting);
    expect(await remembered()).toEqual([]);
    await changeSettings({ remember: true });
    await read(posting);
    expect(await remembered()).toHaveLength(1);
  });

  it('counts a page of no board once, however often it is read', async () => {
    const free = { ...posting, board: null, jobId: null };
    await read(free);
    await read(free);
    expect(await remembered()).toHaveLength(1);
  });

  it('keeps the star when it is read again', async () => {
    await read(posting);
    await starReading('lever:7', true);
    await read({ ...posting, title: 'Head miller' });
    expect(await remembered()).toMatchObject([{ title: 'Head miller', starred: true }]);
  });

  it('holds its title and company, none of its other words, and no address', async () => {
    await read(posting);
    const text = JSON.stringify(await remembered());
    for (const kept of ['sql', 'Miller', '"Mill"']) expect(text).toContain(kept);
    for (const word of ['Knowledge', 'https', 'jobs.lever.co']) expect(text).not.toContain(word);
  });

  it('is told with the answer when it can’t be read back', async () => {
    await fakeBrowser.storage.local.set({ readings: { version: 9 } });
    const view = await read(posting);
    expect(view.missing).toBe(2);
    expect(view.notice).toContain('nothing was deleted');
    expect((await fakeBrowser.storage.local.get('readings')).readings).toEqual({ version: 9 });
  });
});
