import type { Credential, Family } from '../catalog/credential.ts';
import { normaliseName } from '../vocabulary/normalise.ts';
import type { Skill } from '../vocabulary/skill.ts';

/** What a written name stands for. A name of several things of one kind resolves to the first that carries it plainly. */
export interface NameIndex {
  skill(written: string): string | undefined;
  /** A credential, or a family of them. */
  credential(written: string): string | undefined;
}

interface Named {
  readonly id: string;
  readonly names: readonly string[];
  readonly lookalike: Readonly<Record<string, unknown>>;
}

/** By the vocabulary's normaliser, so that a profile knows each name that a posting may use. */
export function indexNames(content: {
  readonly skills: readonly Skill[];
  readonly credentials: readonly Credential[];
  readonly families: readonly Family[];
}): NameIndex {
  const skills = index(
    content.skills.map(({ id, name, aliases = [], lookalike = {} }) => ({
      id,
      names: [name, ...aliases],
      lookalike,
    })),
  );
  const credentials = index([
    ...content.credentials.map(({ id, name, aliases, codes, lookalike = {} }) => ({
      id,
      names: [name, ...codes, ...aliases],
      lookalike,
    })),
    ...content.families.map(({ id, name, aliases, lookalike = {} }) => ({
      id,
      names: [name, ...aliases],
      lookalike,
    })),
  ]);
  const find = (names: ReadonlyMap<string, string>) => (written: string) =>
    names.get(`#${written}`) ?? names.get(normaliseName(written));
  return { skill: find(skills), credential: find(credentials) };
}

/** Ids under "#id"; names under the normaliser's key, those that are no look-alike first. */
function index(entries: readonly Named[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const claim = (key: string, id: string) => {
    if (key !== '' && !found.has(key)) found.set(key, id);
  };
  for (const { id } of entries) found.set(`#${id}`, id);
  for (const plain of [true, false])
    for (const { id, names, lookalike } of entries)
      for (const name of names) if ((lookalike[name] === undefined) === plain) claim(normaliseName(name), id);
  return found;
}
