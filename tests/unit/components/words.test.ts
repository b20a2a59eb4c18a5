import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../../lib/i18n/english.ts';
import { viewGuidance } from '../../../lib/i18n/guidance-view.ts';
import messages from '../../../lib/i18n/messages/en.json';
import { ROOT } from '../../../scripts/data.ts';

const files = ['components', 'entrypoints'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => ({ file: join(room, file), source: readFileSync(join(ROOT, room, file), 'utf8') })),
);
const keysIn = (source: string) => [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key as string);

describe('the views', () => {
  it('are found', () => expect(files.length).toBeGreaterThan(8));

  it.each(files)('$file says nothing that is not in the locale file', ({ source }) => {
    for (const key of keysIn(source)) expect(Object.keys(messages)).toContain(key);
  });

  it.each(files)('$file holds no text of its own', ({ source }) => {
    // Text between tags, without expressions and entities: a word of three letters or more.
    const said = [...source.matchAll(/(?<!=)>([^<>{}=;()]*)</g)].map(([, text]) => (text as string).trim());
    expect(said.filter((text) => /\p{L}{3}/u.test(text))).toEqual([]);
    expect(source).not.toMatch(/(aria-label|title|placeholder|alt)="[^"]*\p{L}{3}/u);
  });

  it.each(files)('$file hands no markup to the browser', ({ source }) => {
    expect(source).not.toMatch(/dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML/);
  });

  it('get all words of the panel with the view', () => {
    const panel = files.filter(({ file }) =>
      /Page(Panel|Card)|Glance|Fold|GuidanceSections|RequirementList|SuggestionCard/.test(file),
    );
    expect(panel).toHaveLength(7);
    const view = viewGuidance(
      {
        guidance: {
          gap: [],
          metBy: [],
          lapsed: [],
          orEquivalent: [],
          uncovered: [],
          suggestions: [],
          plan: {
            credentials: [],
            closes: [],
            cost: { min: 0, max: 0, currency: 'USD' },
            hours: { min: 0, max: 0 },
            unknown: [],
            proof: 'optimal',
          },
          tradeOff: { points: [], proved: true },
          answer: 'none-needed',
          because: { code: 'asks-nothing' },
        },
        found: { requirements: [], beyond: [] },
        catalog: {
          credential: () => undefined,
          family: () => undefined,
          skill: () => undefined,
          certifying: () => [],
          counts: { credentials: 0, bySkill: {} } as never,
          rate: () => undefined,
        },
        goals: {},
        notice: null,
      },
      english,
    );
    for (const key of panel.flatMap(({ source }) => keysIn(source)))
      expect(Object.keys(view.words)).toContain(key);
  });
});
