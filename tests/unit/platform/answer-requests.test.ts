import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerRequests, type Handlers } from '../../../lib/platform/answer-requests.ts';
import { messaging } from '../../../lib/platform/messaging.ts';
import { OWN_DATA_RULES } from '../../../lib/platform/own-data/schemas.ts';
import { ExtensionError } from '../../../lib/platform/protocol.ts';
import { RULES } from '../../../lib/platform/schemas.ts';

const OWN_PAGE = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const IN_A_PAGE = { id: 'test-extension-id', url: 'https://jobs.lever.co/mill/1', tab: { id: 7 } };

const handled = vi.fn(async (_data: unknown): Promise<never> => 'an answer' as never);
const handlers = Object.fromEntries(Object.keys(RULES).map((name) => [name, handled])) as unknown as Handlers;

/** Sends as the browser would: the answer is what the listener gives to `sendResponse`. */
async function send(type: string, data: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(
      { id: 1, type, data, timestamp: Date.now() },
      sender as never,
      ((answer: { res: unknown }) => resolve(answer.res)) as never,
    );
  });
}

const posting = {
  title: 'Miller',
  company: null,
  location: null,
  board: null,
  url: null,
  source: 'general',
  jobId: null,
  text: 'Knowledge of grain',
  lines: [{ start: 0, end: 18, kind: null, rank: 0, apart: true }],
};

describe('the background', () => {
  beforeEach(() => {
    messaging.removeAllListeners();
    fakeBrowser.reset();
    handled.mockClear();
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://test-extension-id/');
    fakeBrowser.runtime.id = 'test-extension-id';
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
    answerRequests(handlers);
  });

  it('answers a page what its posting asks', async () => {
    expect(await send('posting.find', { posting }, IN_A_PAGE)).toEqual({ ok: true, value: 'an answer' });
    expect(handled).toHaveBeenCalledWith({ posting }, { inPrivate: false, tabId: 7, frameId: 0 });
  });

  it('says in which frame of its tab a page stands', async () => {
    await send('posting.find', { posting }, { ...IN_A_PAGE, frameId: 3 });
    expect(handled).toHaveBeenCalledWith({ posting }, { inPrivate: false, tabId: 7, frameId: 3 });
  });

  it('says that a page stands in a private window', async () => {
    await send('posting.find', { posting }, { ...IN_A_PAGE, tab: { id: 7, incognito: true } });
    expect(handled).toHaveBeenCalledWith({ posting }, { inPrivate: true, tabId: 7, frameId: 0 });
  });

  it.each([
    'readings.count',
    ...Object.keys(OWN_DATA_RULES),
    'readings.forget',
    'profile.read',
    'profile.hold',
    'profile.goals',
    'catalog.search',
    'catalog.credential',
    'guidance.for',
  ])('does not answer a page that asks for %s', async (name) => {
    expect(await send(name, {}, IN_A_PAGE)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(handled).not.toHaveBeenCalled();
  });

  it('answers nothing to another extension', async () => {
    expect(await send('profile.read', {}, { ...OWN_PAGE, id: 'another' })).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
  });

  it.each([
    ['profile.hold', { kind: 'skill', id: 'Not an id', held: true }],
    ['profile.hold', { kind: 'castle', id: 'a', held: true }],
    ['profile.hold', { kind: 'credential', id: 'a', held: true, expires: 'tomorrow' }],
    ['settings.write', { change: { keepDays: 31 } }],
    ['settings.write', { change: { pause: 'https://a.example/' } }],
    ['settings.write', { change: { castle: true } }],
    ['readings.list', { limit: 0 }],
    ['readings.star', { name: '', starred: true }],
    ['readings.delete', { names: 'all' }],
    ['demand.read', { limit: 10, weeks: 53 }],
    ['backup.restore', { text: '{}', way: 'both' }],
    ['catalog.search', { text: 'a'.repeat(201), limit: 5 }],
    ['catalog.search', { text: 'a', limit: 1_000 }],
    ['posting.find', { posting: { ...posting, text: 'a'.repeat(400_001) } }],
    [
      'posting.find',
      { posting: { ...posting, lines: [{ start: -1, end: 2, kind: null, rank: 0, apart: true }] } },
    ],
    ['posting.find', null],
  ])('refuses %s with data that is not as it should be, and says where', async (name, data) => {
    const answer = await send(name, data, OWN_PAGE);
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    expect((answer as { error: { message: string } }).error.message).toContain(name);
    expect(handled).not.toHaveBeenCalled();
  });

  it('tells an expected error in its own words, and any other as unexpected', async () => {
    handled.mockRejectedValueOnce(new ExtensionError('profile', 'It could not be read.'));
    expect(await send('profile.read', {}, OWN_PAGE)).toEqual({
      ok: false,
      error: { code: 'profile', message: 'It could not be read.' },
    });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    handled.mockRejectedValueOnce(new TypeError('x is not a function'));
    expect(await send('profile.read', {}, OWN_PAGE)).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    });
  });
});
