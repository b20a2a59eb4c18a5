import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeProfile, holding, holdingAll, loadProfile } from '../../../../lib/platform/profile-store.ts';
import { RULES } from '../../../../lib/platform/schemas.ts';

const skills = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ kind: 'skill' as const, id: `skill-${from + index}` }));

describe('an import into the stored profile', () => {
  beforeEach(() => fakeBrowser.reset());

  it('keeps what another window holds at the same moment', async () => {
    await Promise.all([
      changeProfile((profile) => holdingAll(profile, skills(300))),
      changeProfile((profile) => holding(profile, { kind: 'credential', id: 'cka', held: true })),
      changeProfile((profile) => holdingAll(profile, skills(300, 200))),
    ]);
    const { profile } = await loadProfile();
    expect(profile.skills).toHaveLength(500);
    expect(profile.credentials).toEqual([{ id: 'cka' }]);
  });

  it('that has no room changes nothing', async () => {
    await changeProfile((profile) => holdingAll(profile, skills(10)));
    await expect(changeProfile((profile) => holdingAll(profile, skills(4_995, 10)))).rejects.toThrow();
    expect((await loadProfile()).profile.skills).toHaveLength(10);
  });

  it('is asked for by own pages alone, with ids and days that are some', () => {
    const { from, schema } = RULES['profile.holdMany'];
    expect(from).toBe('own-pages');
    const reads = (change: object) => schema.safeParse({ changes: [change] }).success;
    expect(reads({ kind: 'credential', id: 'cka', expires: '2027-01-01' })).toBe(true);
    expect(reads({ kind: 'credential', id: 'cka', expires: 'soon' })).toBe(false);
    expect(reads({ kind: 'skill', id: 'Not an id' })).toBe(false);
    expect(reads({ kind: 'degree', id: 'cka' })).toBe(false);
  });
});
