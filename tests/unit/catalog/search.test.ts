import { expect, test } from 'vitest';
import { createSearch } from '../../../lib/catalog/search.ts';
import { credential, skill } from '../guidance/kit.ts';

const search = createSearch({
  skills: [
    { ...skill('kubernetes'), name: 'Kubernetes', aliases: ['K8s'] },
    { ...skill('c-plus-plus'), name: 'C++' },
    { ...skill('c'), name: 'C' },
  ],
  credentials: [
    {
      ...credential('cka', { core: ['kubernetes'] }),
      name: 'Certified Kubernetes Administrator',
      issuer: 'Cloud Foundation',
      codes: ['CKA'],
    },
    {
      ...credential('azure-admin'),
      name: 'Azure Administrator Associate',
      issuer: 'Microsoft',
      codes: ['AZ-104', 'AZ-103'],
      aliases: ['Azure Admin Cert'],
    },
    { ...credential('old-name'), name: 'Security Practitioner Expert', aliases: ['Advanced Guard'] },
  ],
});
const ids = (text: string, limit = 10) => search.find(text, limit).map(({ id }) => id);

test.each([
  ['the whole name', 'Certified Kubernetes Administrator', 'cka'],
  ['a prefix', 'azure adm', 'azure-admin'],
  ['a single letter typed wrong', 'kubernets', 'kubernetes'],
  ['letters swapped', 'admnistrator azure', 'azure-admin'],
  ['a code', 'az-104', 'azure-admin'],
  ['a code without its hyphen', 'AZ104', 'azure-admin'],
  ['an old code', 'az 103', 'azure-admin'],
  ['an old name', 'advanced guard', 'old-name'],
  ['an alias', 'k8s', 'kubernetes'],
  ['the issuer', 'microsoft', 'azure-admin'],
  ['an accent', 'Azúre', 'azure-admin'],
])('finds by %s', (_, text, id) => {
  expect(ids(text)[0]).toBe(id);
});

test('finds a credential by a skill, behind the skill itself', () => {
  expect(ids('kubernetes')).toEqual(['kubernetes', 'cka']);
});

test('tells C from C++', () => {
  expect(ids('c++')[0]).toBe('c-plus-plus');
  expect(ids('C')[0]).toBe('c');
});

test('answers nothing to nothing, and keeps to the limit', () => {
  expect(ids('')).toEqual([]);
  expect(ids(' ,; ')).toEqual([]);
  expect(ids('zzzzzzzz')).toEqual([]);
  expect(ids('kubernetes', 1)).toHaveLength(1);
  expect(ids('a'.repeat(100_000))).toEqual([]);
});

test('among very many a name is found by its words, by a start and with a letter wrong', () => {
  const count = 20_000;
  const many = createSearch({
    skills: [],
    credentials: Array.from({ length: count }, (_, place) => ({
      ...credential(`made-${place}`),
      name: `Certified Harbour Pilot ${place}`,
      issuer: 'Made School',
      codes: [`HP-${place}`],
    })),
  });
  expect(many.find('harbour pilot 777', 8)[0]?.id).toBe('made-777');
  expect(many.find('harbor pilot 15001', 8)[0]?.id).toBe('made-15001');
  expect(many.find('hp19999', 8)[0]?.id).toBe('made-19999');
  expect(many.find('certif', 8)).toHaveLength(8);
});
