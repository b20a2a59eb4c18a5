import { describe, expect, it } from 'vitest';
import { tiedOtherwise } from '../../../lib/vocabulary/compile/articles.ts';
import { compileVocabulary } from '../../../lib/vocabulary/compile.ts';
import { ruleOf, writtenName } from '../../../lib/vocabulary/entities.ts';
import { loadVocabulary } from '../../../lib/vocabulary/load.ts';
import type { Skill } from '../../../lib/vocabulary/skill.ts';
import { found, vocabularyOf } from './kit.ts';

describe('names with an article and without', () => {
  it.each([
    ['gestion des tissages', ['gestion de tissages']],
    ['gestion de la teinture', ['gestion de teinture']],
    ['préparation de bobines', ['préparation des bobines']],
    ["suivi de l'usure", ["suivi d'usure"]],
    ["contrôle d'aiguilles", ['contrôle des aiguilles']],
    ['control de los telares', ['control de telares']],
    ['control de telares', ['control de los telares']],
    ['selección de lanas', ['selección de las lanas']],
    ['preparação da trama', ['preparação de trama']],
    ['preparação de fios', ['preparação dos fios']],
    ['gestione del telaio', ['gestione di telaio', 'gestione telaio']],
    ['riparazione di tessuti', ['riparazione dei tessuti']],
    ['Prüfung von Webungen', ['Prüfung der Webungen']],
    ['beheer van de wol', ['beheer van wol']],
  ])('%s', (name, others) => {
    expect(tiedOtherwise(name)).toEqual(others);
  });
  it('leave names of one word, of English and of products alone', () => {
    for (const name of ['Loomware', 'management of cloth', 'Tour de Fil', 'Wartung von Webstühlen'])
      expect(tiedOtherwise(name)).toEqual([]);
  });
  it('are found in a text', () => {
    const vocabulary = vocabularyOf(['gestion des tissages', 'control de telares']);
    expect(found(vocabulary, 'gestion de tissages, control de los telares')).toEqual([
      'gestion de tissages=gestion de tissages',
      'control de los telares=control de los telares',
    ]);
  });
  it('need the same evidence, and take nothing from another skill', () => {
    const rule = { near: ['métier'] };
    const skill = { kind: 'discipline', field: 'manufacturing' } as const;
    const skills: Skill[] = [
      { ...skill, id: 'a', name: 'gestion des tissages', lookalike: { 'gestion des tissages': rule } },
      { ...skill, id: 'b', name: 'gestion de la trame' },
      { ...skill, id: 'c', name: 'gestion de trame' },
    ];
    const vocabulary = loadVocabulary(compileVocabulary(skills, [], []));
    const names = Array.from({ length: vocabulary.nameCount }, (_, index) => writtenName(vocabulary, index));
    expect(names).toEqual([
      'gestion des tissages',
      'gestion de tissages',
      'gestion de la trame',
      'gestion de trame',
    ]);
    expect(ruleOf(vocabulary, 1)).toEqual(rule);
  });
});
