import { slug } from '../../vocabulary/table-format.ts';
import { OWN_PREFIX } from '../rules.ts';
import type { OwnCatalog, OwnCorrection, OwnCredential, OwnSkill } from './own.ts';

const LONGEST_ID = 80;

/** An id of a person's own for this name, which none of `taken` has. */
export function ownId(name: string, taken: (id: string) => boolean): string {
  const words = slug(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const base = `${OWN_PREFIX}${words === '' ? 'entry' : words}`.slice(0, LONGEST_ID - 5).replace(/-+$/, '');
  let id = base;
  for (let count = 2; taken(id); count++) id = `${base}-${count}`;
  return id;
}

const withOne = <T extends { readonly id: string }>(list: readonly T[], one: T): T[] => [
  ...list.filter(({ id }) => id !== one.id),
  one,
];

const isOwnId = (own: OwnCatalog) => (id: string) =>
  [...own.skills, ...own.credentials].some((each) => each.id === id);

/** Adds a skill under an id of its own, or with `id` puts it in the place of the one that has it. */
export function putSkill(
  own: OwnCatalog,
  skill: Omit<OwnSkill, 'id'> & { readonly id?: string | undefined },
): OwnCatalog {
  const id = skill.id ?? ownId(skill.name, isOwnId(own));
  return { ...own, skills: withOne(own.skills, { ...skill, id }) };
}

/** Adds a credential under an id of its own, or with `id` puts it in the place of the one that has it. */
export function putCredential(
  own: OwnCatalog,
  credential: Omit<OwnCredential, 'id'> & { readonly id?: string | undefined },
): OwnCatalog {
  const id = credential.id ?? ownId(credential.name, isOwnId(own));
  return { ...own, credentials: withOne(own.credentials, { ...credential, id }) };
}

/** What is said of a record now, in place of what was said of it before; nothing said takes it away. */
export function putCorrection(own: OwnCatalog, correction: OwnCorrection): OwnCatalog {
  const { price, effort, validity, status, aliases } = correction;
  const says = [price, effort, validity, status].some((each) => each !== undefined) || aliases.length > 0;
  const others = own.corrections.filter(({ id }) => id !== correction.id);
  return { ...own, corrections: says ? [...others, correction] : others };
}

/** Takes away what was added or said under this id. */
export function removeOwn(own: OwnCatalog, id: string): OwnCatalog {
  const others = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    list.filter((each) => each.id !== id);
  return {
    ...own,
    skills: others(own.skills),
    credentials: others(own.credentials),
    corrections: others(own.corrections),
  };
}

/** Both, the second one's where they speak of the same. */
export function joinOwn(first: OwnCatalog, second: OwnCatalog): OwnCatalog {
  const joined = <T extends { readonly id: string }>(one: readonly T[], other: readonly T[]): T[] => [
    ...one.filter(({ id }) => !other.some((each) => each.id === id)),
    ...other,
  ];
  return {
    version: first.version,
    skills: joined(first.skills, second.skills),
    credentials: joined(first.credentials, second.credentials),
    corrections: joined(first.corrections, second.corrections),
  };
}
