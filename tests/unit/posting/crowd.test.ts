import { expect, test } from 'vitest';
import { domOf } from '../../../lib/posting/markup/dom.ts';
import { linesOf } from '../../../lib/posting/markup/walk.ts';
import { holdsSeveral } from '../../../lib/posting/sources/crowd.ts';
import { parsePage } from '../../../scripts/read-page.ts';

const TITLES = [
  'Tropfenkundler',
  'Kuppelmechaniker',
  'Torfgärtner',
  'Kartenleser',
  'Nebelforscherin',
  'Lichtmesser',
];

/** Whether a table with so many of the titles, each with its mark and facts behind it, is of several jobs. */
function tableHoldsSeveral(count: number): boolean {
  const rows = TITLES.slice(0, count).map((title) => `<tr><td>${title} (m/w/d)</td><td>TV-L E13</td></tr>`);
  const dom = domOf(parsePage(`<body><table>${rows.join('')}</table></body>`));
  return holdsSeveral(linesOf(dom, dom.one('body') as Element), null);
}

test('a table with a marked title in each of many rows is of several jobs', () => {
  expect(tableHoldsSeveral(6)).toBe(true);
});

test('a few of them are what a posting says of its neighbours', () => {
  expect(tableHoldsSeveral(5)).toBe(false);
});
