import type { CatalogContent } from '../../lib/catalog/content.ts';
import type { Credential } from '../../lib/catalog/credential.ts';
import { randomFrom } from './random.ts';

/**
 * A catalog of `count` made-up credentials in the likeness of a real one: each takes the number of skills, price,
 * effort and names of a real credential and the skills of one or two of its field, so that skills are as frequent,
 * and as often together, as they really are.
 */
export function makeCatalog(real: CatalogContent, count: number, seed = 1): CatalogContent {
  const random = randomFrom(seed);
  const byField = new Map<string, Credential[]>();
  for (const credential of real.credentials) {
    const list = byField.get(credential.field);
    if (list === undefined) byField.set(credential.field, [credential]);
    else list.push(credential);
  }
  const credentials = Array.from({ length: count }, (_, place): Credential => {
    const base = random.pick(real.credentials);
    const other = random.pick(byField.get(base.field) ?? [base]);
    const pool = [...new Map([...base.skills, ...other.skills].map((skill) => [skill.id, skill])).values()];
    const { renewal: _renewal, leadsTo: _leadsTo, ...rest } = base;
    return {
      ...rest,
      renewal: null,
      id: `made-up-${place}`,
      name: `${base.name} ${place}`,
      aliases: base.aliases.map((alias) => `${alias} ${place}`),
      codes: base.codes.map((code) => `${code}-${place}`),
      skills: random.sample(pool, base.skills.length),
      prices: base.prices.map((price) => ({
        ...price,
        amount: Math.round(price.amount * (0.5 + random.next())),
      })),
      prerequisites: [],
      lifecycle: null,
    };
  });
  return { ...real, credentials, families: [] };
}
