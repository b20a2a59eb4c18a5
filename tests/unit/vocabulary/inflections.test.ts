import { describe, expect, it } from 'vitest';
import { declined } from '../../../lib/vocabulary/compile/inflections.ts';
import { found, vocabularyOf } from './kit.ts';

describe('names in other cases', () => {
  it.each([
    [
      'mechanisches Weben',
      ['mechanische Weben', 'mechanischer Weben', 'mechanischen Weben', 'mechanischem Weben'],
    ],
    ['Textile Forschung', ['Textiler Forschung', 'Textilen Forschung']],
    ['tkanie żakardowe', ['tkania żakardowego', 'tkaniu żakardowym', 'tkaniem żakardowym']],
    ['projektowanie tkanin', ['projektowania tkanin', 'projektowaniu tkanin', 'projektowaniem tkanin']],
    ['klasyfikacja przędzy', ['klasyfikacji przędzy', 'klasyfikację przędzy', 'klasyfikacją przędzy']],
    [
      'analiza tkaninowa włókien',
      [
        'analizy tkaninowej włókien',
        'analizie tkaninowej włókien',
        'analizę tkaninową włókien',
        'analizą tkaninową włókien',
      ],
    ],
    [
      'grafika tekstylna żywa',
      [
        'grafiki tekstylnej żywa',
        'grafice tekstylnej żywa',
        'grafikę tekstylną żywa',
        'grafiką tekstylną żywa',
      ],
    ],
    ['tkactwo', []],
    ['weaving studies', ['weaving study']],
    ['dye processes', ['dye process']],
    ['fibre analyses', ['fibre analysis']],
    ['fibre analysis', ['fibre analyses']],
    ['loom series', []],
    ['studies', []],
    [
      'obsługa wózka żakardu',
      ['obsługi wózka żakardu', 'obsłudze wózka żakardu', 'obsługę wózka żakardu', 'obsługą wózka żakardu'],
    ],
  ])('%s', (name, others) => {
    expect(declined(name)).toEqual(others);
  });
  it('leave names of other languages alone', () => {
    for (const name of [
      'Creative Cloud',
      'Active Directory',
      'mobile loom',
      'gestione del telaio',
      'Loomware',
    ])
      expect(declined(name)).toEqual([]);
  });
  it('are found in a text', () => {
    const vocabulary = vocabularyOf(['mechanisches Weben', 'projektowanie tkanin']);
    expect(found(vocabulary, 'Kenntnisse in mechanischem Weben, znajomość projektowania tkanin')).toEqual([
      'mechanischem Weben=mechanischem Weben',
      'projektowania tkanin=projektowania tkanin',
    ]);
  });
});
