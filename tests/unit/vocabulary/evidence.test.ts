import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../../lib/vocabulary/compile.ts';
import { loadVocabulary } from '../../../lib/vocabulary/load.ts';
import { type Explanation, recognise } from '../../../lib/vocabulary/recognise.ts';
import type { Lookalike, Skill } from '../../../lib/vocabulary/skill.ts';
import { postingOf } from './kit.ts';

const skill = (name: string, lookalike?: Lookalike, kind: Skill['kind'] = 'tool'): Skill => ({
  id: name.toLowerCase(),
  name,
  kind,
  field: 'software',
  ...(lookalike === undefined ? {} : { lookalike: { [name]: lookalike } }),
});
const plain = ['Alphaware', 'Betaware', 'Gammaware', 'Deltaware'].map((name) => skill(name));

function rules(text: string, ...skills: Skill[]): string[] {
  const vocabulary = loadVocabulary(compileVocabulary([...plain, ...skills], [], []));
  const rows: Explanation[] = [];
  recognise(postingOf(text), vocabulary, (row) => rows.push(row));
  return rows
    .filter(({ id }) => skills.some((each) => each.id === id))
    .map(({ written, rule, kept }) => `${written} ${kept ? 'kept' : 'dropped'} by ${rule}`);
}

describe('evidence of a rule', () => {
  const harbour = skill('Harbour', {
    case: true,
    near: ['container', 'image registry'],
    list: ['tool'],
    never: ['safe harbour', 'Harbour View'],
  });

  it('takes a word of the rule in the same line', () => {
    expect(rules('The images of a container go to Harbour daily', harbour)).toEqual(['Harbour kept by near']);
    expect(rules('The ship lies in Harbour today', harbour)).toEqual(['Harbour dropped by no evidence']);
    expect(rules('An image-registry called Harbour', harbour)).toEqual(['Harbour kept by near']);
  });
  it('does not take it from another sentence of a long line', () => {
    const far = `The container is red. ${'We write and test and write. '.repeat(12)}They call it Harbour today.`;
    expect(rules(far, harbour)).toEqual(['Harbour dropped by no evidence']);
  });
  it('takes a neighbour in a list, also over another item', () => {
    expect(rules('We use Alphaware, Harbour and more', harbour)).toEqual(['Harbour kept by list']);
    expect(rules('We use Alphaware, something else, Harbour', harbour)).toEqual(['Harbour kept by list']);
    expect(rules('Alphaware\nHarbour', harbour)).toEqual(['Harbour kept by list']);
  });
  it('asks for the case, unless the whole list is written otherwise', () => {
    expect(rules('a container in the harbour', harbour)).toEqual(['harbour dropped by no evidence']);
    expect(rules('alphaware, harbour, betaware', harbour)).toEqual(['harbour kept by list']);
    expect(rules('ALPHAWARE, HARBOUR, BETAWARE', harbour)).toEqual(['HARBOUR kept by list']);
    expect(rules('Alphaware, harbour cruises, Betaware', harbour)).toEqual([
      'harbour dropped by no evidence',
    ]);
  });
  it('takes a capital for nothing at the start of a sentence', () => {
    expect(rules('Harbour all doubts about what we write in a container', harbour)).toEqual([
      'Harbour dropped by no evidence',
    ]);
    expect(rules('Harbour container know-how', harbour)).toEqual(['Harbour kept by near']);
  });
  it('obeys what it is never', () => {
    expect(rules('A container and a safe harbour, Safe Harbour', harbour)).toEqual([
      'harbour dropped by no evidence',
      'Harbour dropped by no evidence',
    ]);
  });
  it('takes a line of its own', () => {
    expect(rules('You know:\nHarbour (2+ years)', harbour)).toEqual(['Harbour kept by item']);
  });

  it('takes the rest of the posting only with the case, and only three unmistakable skills', () => {
    const inlet = skill('Inlet', { case: true, posting: ['software'] });
    const rest = 'Alphaware is used. Betaware is used.';
    expect(rules(`${rest} Gammaware is used. We like our Inlet much.`, inlet)).toEqual([
      'Inlet kept by posting',
    ]);
    expect(rules(`${rest} We like our Inlet much.`, inlet)).toEqual(['Inlet dropped by no evidence']);
    expect(rules(`${rest} Gammaware is used. We like our inlet much.`, inlet)).toEqual([
      'inlet dropped by no evidence',
    ]);
  });
  it('takes look-alikes that stand together for one another', () => {
    const pier = skill('Pier', { case: true, list: ['tool'] });
    expect(rules('We work with Harbour and Pier', harbour, pier)).toEqual([
      'Harbour kept by list',
      'Pier kept by list',
    ]);
    expect(rules('We work with Harbour; our Pier is old', harbour, pier)).toEqual([
      'Harbour dropped by no evidence',
      'Pier dropped by no evidence',
    ]);
  });
});

describe('an acronym that the posting defines', () => {
  const kpl = skill('KPL', { case: true, near: ['certified'] });
  it('has that meaning everywhere in it', () => {
    expect(rules('A Key Piece Leader (KPL) is certified. The KPL is certified.', kpl)).toEqual([
      'KPL dropped by defined',
      'KPL dropped by defined',
    ]);
    expect(rules('The KPL is certified.', kpl)).toEqual(['KPL kept by near']);
  });
  it('is the entity where the long form is its name', () => {
    const long = { ...kpl, name: 'Kiln Process Law', aliases: ['KPL'] };
    expect(rules('Kiln Process Law (KPL). Bring KPL.', long)).toEqual([
      'Kiln Process Law kept by name',
      'KPL kept by defined',
      'KPL kept by defined',
    ]);
  });
});

describe('two entities with one name', () => {
  const cloud = skill('TWS', { case: true, near: ['cloud'] });
  const weld: Skill = { ...skill('Torch Work Society', undefined, 'standard'), id: 'weld', aliases: ['TWS'] };
  const welding: Skill = { ...weld, lookalike: { TWS: { case: true, near: ['weld'] } } };
  const kept = (text: string) =>
    recognise(postingOf(text), loadVocabulary(compileVocabulary([cloud, welding], [], []))).map(
      ({ id }) => id,
    );
  it('gives the one with evidence, and none without', () => {
    expect(kept('our TWS cloud')).toEqual(['tws']);
    expect(kept('a weld by TWS rules')).toEqual(['weld']);
    expect(kept('our TWS rules')).toEqual([]);
  });
});

describe('a heading', () => {
  it('heads what stands below, where it is a plain word', () => {
    const word = skill('Demands', { near: ['list'] }, 'discipline');
    const text = 'Demands\nA list of things';
    const vocabulary = loadVocabulary(compileVocabulary([...plain, word], [], []));
    const posting = postingOf(text);
    const kept = (kind: 'heading' | 'paragraph') =>
      recognise(
        {
          ...posting,
          blocks: posting.blocks.map((block, index) => (index === 0 ? { ...block, kind } : block)),
        },
        vocabulary,
      ).length;
    expect(kept('heading')).toBe(0);
    expect(rules('Demands of a list', word)).toEqual(['Demands kept by near']);
  });
  it('of a section is none of its names', () => {
    const name = skill('Harbour requirements', undefined, 'discipline');
    const vocabulary = loadVocabulary(compileVocabulary([...plain, name], [], []));
    const posting = postingOf('A job\nHarbour requirements:\nCalm');
    const found = (kind: 'heading' | 'paragraph') =>
      recognise({ ...posting, blocks: posting.blocks.map((block) => ({ ...block, kind })) }, vocabulary)
        .length;
    expect(found('paragraph')).toBe(1);
    expect(found('heading')).toBe(0);
  });
});

describe('the span of a name', () => {
  const spans = (text: string, ...skills: Skill[]) =>
    recognise(postingOf(text), loadVocabulary(compileVocabulary(skills, [], []))).map(({ start, end }) =>
      text.slice(start, end),
    );
  const harbour: Skill = {
    ...skill('Harbourware'),
    aliases: [
      'Harbourware knowledge',
      'advanced Harbourware',
      'reports and Harbourware',
      'Harbourware charting',
    ],
  };

  it('leaves out words that make no other thing of it', () => {
    expect(spans('Harbourware knowledge', harbour)).toEqual(['Harbourware']);
    expect(spans('Advanced Harbourware skills', harbour)).toEqual(['Harbourware']);
    expect(spans('Reports and Harbourware', harbour)).toEqual(['Harbourware']);
  });
  it('leaves out the developing of a language alone', () => {
    const own = { ...skill('Harbourscript', undefined, 'language'), aliases: ['Harbourscript development'] };
    expect(spans('Harbourscript development', own)).toEqual(['Harbourscript']);
    const end = { ...skill('Harbour end', undefined, 'discipline'), aliases: ['Harbour end development'] };
    expect(spans('Harbour end development', end)).toEqual(['Harbour end development']);
  });
  it('does not cut a discipline down to a word that needs evidence', () => {
    const bay: Skill = {
      ...skill('Baycraft', undefined, 'discipline'),
      aliases: ['bay', 'bay platforms', 'bay experience'],
      lookalike: { bay: { near: ['Baycraft', 'platforms'] } },
    };
    expect(spans('Bay platforms', bay)).toEqual(['Bay platforms']);
    expect(spans('Baycraft and bay experience', bay)).toEqual(['Baycraft', 'bay']);
  });
  it('keeps those that do', () => {
    const wide = { ...skill('Harbourview'), aliases: ['software Harbourview'] };
    expect(spans('Software Harbourview', wide)).toEqual(['Software Harbourview']);
    expect(spans('Harbourware charting', harbour)).toEqual(['Harbourware charting']);
  });
});

describe('what an employer says of itself', () => {
  const praise = 'we are on a mission to weave for the whole valley';
  it('says nothing of the other end of a text without stops', () => {
    const work = 'mending looms with the others and dyeing the wool of the spring ';
    const far = `The house is old and ${praise} ${work.repeat(5)} writing Alphaware and ${work.repeat(5)}`;
    expect(rules(far, skill('Alphaware'))).toEqual(['Alphaware kept by name']);
  });
  it('takes what stands in its sentence', () => {
    expect(rules(`With Alphaware ${praise}`, skill('Alphaware'))).toEqual(['Alphaware dropped by employer']);
  });
});
