import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aiming, changeProfile, holding, loadProfile } from '../../../lib/platform/profile-store.ts';

const hold = (kind: 'skill' | 'credential', id: string, held = true, expires?: string) =>
  changeProfile((profile) => holding(profile, { kind, id, held, expires }));

describe('the stored profile', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is empty before anything is held', async () => {
    expect(await loadProfile()).toMatchObject({ profile: { skills: [], credentials: [] }, problem: null });
  });

  it('keeps every one of many edits at once', async () => {
    await Promise.all([
      ...Array.from({ length: 20 }, (_, index) => hold('skill', `skill-${index}`)),
      ...Array.from({ length: 20 }, (_, index) => hold('credential', `credential-${index}`)),
      changeProfile((profile) => aiming(profile, { budget: 500 })),
    ]);
    const { profile } = await loadProfile();
    expect(profile.skills).toHaveLength(20);
    expect(profile.credentials).toHaveLength(20);
    expect(profile.goals.budget).toBe(500);
  });

  it('holds a thing once, with its last expiry, and lets go of it', async () => {
    await hold('credential', 'cka', true, '2027-01-01');
    await hold('credential', 'cka', true, '2028-01-01');
    expect((await loadProfile()).profile.credentials).toEqual([{ id: 'cka', expires: '2028-01-01' }]);
    await hold('credential', 'cka', false);
    expect((await loadProfile()).profile.credentials).toEqual([]);
  });

  it('takes a goal away', async () => {
    await changeProfile((profile) => aiming(profile, { budget: 500, hoursPerWeek: 4 }));
    await changeProfile((profile) => aiming(profile, { budget: null }));
    expect((await loadProfile()).profile.goals).toEqual({ hoursPerWeek: 4 });
  });

  it.each([
    ['broken', { version: 1, skills: ['Not an id'], credentials: [], goals: {} }],
    ['of a newer version', { version: 99, skills: ['go'], credentials: [], goals: {} }],
    ['something else', 'text'],
  ])('that is %s is told and never written over', async (_, raw) => {
    await fakeBrowser.storage.local.set({ profile: raw });
    const { profile, problem } = await loadProfile();
    expect(profile.skills).toEqual([]);
    expect(problem).not.toBeNull();
    await expect(hold('skill', 'go')).rejects.toThrow();
    expect((await fakeBrowser.storage.local.get('profile')).profile).toEqual(raw);
  });

  it.each([
    { hoursPerWeek: 0 },
    { budget: -5 },
    { by: 'soon' },
    { castle: 1 },
  ])('refuses a goal that it could not read again: %j', async (goal) => {
    await hold('skill', 'go');
    await expect(changeProfile((profile) => aiming(profile, goal))).rejects.toThrow('Nothing was changed');
    expect(await loadProfile()).toMatchObject({ profile: { skills: ['go'], goals: {} }, problem: null });
  });

  it('says when it is full, and drops nothing', async () => {
    const skills = Array.from({ length: 5_000 }, (_, index) => `skill-${index}`);
    await changeProfile((profile) => ({ ...profile, skills }));
    await expect(hold('skill', 'one-more')).rejects.toThrow('as much as can be kept');
    await hold('skill', 'skill-7', false);
    await hold('skill', 'one-more');
    expect((await loadProfile()).profile.skills).toHaveLength(5_000);
  });

  it('goes on after an edit that was refused', async () => {
    await fakeBrowser.storage.local.set({ profile: 'text' });
    await expect(hold('skill', 'go')).rejects.toThrow();
    await fakeBrowser.storage.local.remove('profile');
    await hold('skill', 'go');
    expect((await loadProfile()).profile.skills).toEqual(['go']);
  });
});
