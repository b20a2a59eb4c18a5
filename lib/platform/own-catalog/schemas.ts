import * as z from 'zod/mini';
import {
  ownCorrectionSchema,
  ownCredentialSchema,
  ownFactsSchema,
  ownSchema,
  ownSkillSchema,
} from '../../catalog/own/own.ts';
import { idSchema } from '../../vocabulary/skill.ts';
import type { OwnCatalogRequests } from './protocol.ts';

const { price, effort, validity, status } = ownFactsSchema;
const facts = z.strictObject({
  price: z.optional(z.omit(price.def.innerType, { changed: true })),
  effort: z.optional(z.omit(effort.def.innerType, { changed: true })),
  validity: z.optional(z.omit(validity.def.innerType, { changed: true })),
  status: z.optional(z.omit(status.def.innerType, { changed: true })),
});
const ownId = z.optional(ownSkillSchema.shape.id);

/** Only the extension's own pages may ask about what the person adds. */
export const OWN_CATALOG_RULES: {
  readonly [N in keyof OwnCatalogRequests]: {
    readonly from: 'own-pages';
    readonly schema: z.ZodMiniType<OwnCatalogRequests[N]>;
  };
} = {
  'own.read': { from: 'own-pages', schema: z.object({}) },
  'own.skill': {
    from: 'own-pages',
    schema: z.strictObject({
      id: ownId,
      name: ownSkillSchema.shape.name,
      aliases: ownSkillSchema.shape.aliases,
    }),
  },
  'own.credential': {
    from: 'own-pages',
    schema: z.strictObject({
      id: ownId,
      name: ownCredentialSchema.shape.name,
      issuer: ownCredentialSchema.shape.issuer,
      kind: ownCredentialSchema.shape.kind,
      page: ownCredentialSchema.shape.page,
      aliases: ownCredentialSchema.shape.aliases,
      skills: z.array(idSchema).check(z.maxLength(100)),
      facts,
    }),
  },
  'own.correct': {
    from: 'own-pages',
    schema: z.strictObject({
      what: ownCorrectionSchema.shape.what,
      id: idSchema,
      aliases: ownCorrectionSchema.shape.aliases,
      facts,
    }),
  },
  'own.remove': { from: 'own-pages', schema: z.object({ id: idSchema }) },
  'own.join': { from: 'own-pages', schema: z.object({ own: ownSchema }) },
  'catalog.changed': { from: 'own-pages', schema: z.object({}) },
};
