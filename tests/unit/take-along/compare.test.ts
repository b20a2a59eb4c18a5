import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { CompareView } from '../../../lib/i18n/compare-view.ts';
import { english } from '../../../lib/i18n/english.ts';
import {
  writeComparisonJson,
  writeComparisonMarkdown,
  writeComparisonTable,
} from '../../../lib/take-along/compare.ts';

const fact = { label: 'Price', value: '$445', age: null, old: false };
const VIEW: CompareView = {
  columns: [
    { id: 'one', name: 'First | of *two*', issuer: 'Guild' },
    { id: 'two', name: '=SUM(1)', issuer: 'Other' },
  ],
  rows: [
    { label: 'Cost', cells: ['about $445', 'free'] },
    { label: 'Effort', cells: ['40 hours', 'not known'] },
  ],
  sources: [
    [{ ...fact, source: 'https://guild.example/fees', checked: 'May 1, 2026' }],
    [{ ...fact, source: null, checked: null }],
  ] as never,
};

describe('a comparison that is taken along', () => {
  it('is a Markdown table whose cells cannot break it, with the sources that there are', () => {
    const lines = writeComparisonMarkdown(VIEW, english).split('\n');
    const table = lines.filter((line) => line.startsWith('|'));
    expect(table).toEqual([
      '| Credential | First \\| of \\*two\\* | =SUM(1) |',
      '| --- | --- | --- |',
      '| Issuer | Guild | Other |',
      '| Cost | about $445 | free |',
      '| Effort | 40 hours | not known |',
    ]);
    expect(lines).toContain('- Price: Source: <https://guild.example/fees>, checked May 1, 2026');
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(1);
  });

  it('is a table that no spreadsheet runs', () => {
    const written = writeComparisonTable(VIEW, english);
    expect(written.startsWith('\u{feff}')).toBe(true);
    const { data } = Papa.parse<string[]>(written.slice(1));
    expect(data).toEqual([
      ['Credential', 'First | of *two*', "'=SUM(1)"],
      ['Issuer', 'Guild', 'Other'],
      ['Cost', 'about $445', 'free'],
      ['Effort', '40 hours', 'not known'],
    ]);
  });

  it('is JSON with each credential, its facts and their sources', () => {
    expect(JSON.parse(writeComparisonJson(VIEW))).toEqual([
      {
        id: 'one',
        name: 'First | of *two*',
        issuer: 'Guild',
        facts: { Cost: 'about $445', Effort: '40 hours' },
        sources: [
          { label: 'Price', value: '$445', source: 'https://guild.example/fees', checked: 'May 1, 2026' },
        ],
      },
      {
        id: 'two',
        name: '=SUM(1)',
        issuer: 'Other',
        facts: { Cost: 'free', Effort: 'not known' },
        sources: [],
      },
    ]);
  });
});
