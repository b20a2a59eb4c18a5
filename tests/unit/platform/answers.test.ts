import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { memoryView } from '../../../lib/catalog/view.ts';
import { answers } from '../../../lib/platform/answers.ts';
import { changeProfile, holding } from '../../../lib/platform/profile-store.ts';
import type { Posting } from '../../../lib/posting/posting.ts';
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

const PUBLIC = { inPrivate: false, tabId: null };
const PRIVATE = { inPrivate: true, tabId: null };
const WORDS = 'Knowledge of Go and of SQL';

function asks(id: string): Requirement {
  const at = { start: 0, end: WORDS.length };
  const anyOf = [{ ...at, kind: 'skill' as const, id, name: id }];
  return { level: 'required', sentence: WORDS, at, anyOf, also: [], orEquivalent: false, due: null };
}

const posting: Posting = {
  title: 'Miller',
  company: 'Mill',
  location: null,
  language: 'en',
  board: 'lever',
  url: 'https://jobs.lever.co/mill/7',
  source: 'json-ld',
  jobId: '7',
  text: WORDS,
  blocks: [{ start: 0, end: WORDS.length, kind: 'paragraph', section: 'requirements', heading: null }],
};

const marks = (asker = PUBLIC) => answers['readings.marks']({ board: 'lever', jobIds: ['7', '8'] }, asker);

describe('what is remembered of a posting that was answered', () => {
  beforeEach(() => fakeBrowser.reset());

  it('marks it, with what is missing of what is held now', async () => {
    const { view } = await answers['posting.answer']({ posting }, PUBLIC);
    expect(view.missing).toBe(2);
    expect(await marks()).toEqual([{ jobId: '7', missing: 2, total: 2, words: '2 missing' }]);
    await changeProfile((profile) => holding(profile, { kind: 'skill', id: 'go', held: true }));
    expect(await marks()).toMatchObject([{ missing: 1 }]);
  });

  it('is nothing in a private window, and nothing is marked there', async () => {
    await answers['posting.answer']({ posting }, PRIVATE);
    expect(await fakeBrowser.storage.local.get('readings')).toEqual({});
    await answers['posting.answer']({ posting }, PUBLIC);
    expect(await marks(PRIVATE)).toEqual([]);
  });

  it.each([
    ['a part that the person selected', { ...posting, source: 'selection' as const }],
    ['a posting that nothing names', { ...posting, jobId: null }],
    ['a page of no board', { ...posting, board: null }],
  ])('is nothing of %s', async (_, read) => {
    await answers['posting.answer']({ posting: read }, PUBLIC);
    expect(await fakeBrowser.storage.local.get('readings')).toEqual({});
  });

  it('holds none of its words', async () => {
    await answers['posting.answer']({ posting }, PUBLIC);
    const text = JSON.stringify(await fakeBrowser.storage.local.get('readings'));
    expect(text).toContain('sql');
    for (const word of ['Knowledge', 'Mill', 'https', 'jobs.lever.co']) expect(text).not.toContain(word);
  });

  it('is told with the answer when it can’t be read back', async () => {
    await fakeBrowser.storage.local.set({ readings: { version: 9 } });
    const { view } = await answers['posting.answer']({ posting }, PUBLIC);
    expect(view.missing).toBe(2);
    expect(view.notice).toContain('nothing was deleted');
    expect((await fakeBrowser.storage.local.get('readings')).readings).toEqual({ version: 9 });
  });
});
