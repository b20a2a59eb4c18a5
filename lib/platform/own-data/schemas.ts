import * as z from 'zod/mini';
import { readingNameSchema } from '../../demand/reading-schema.ts';
import { MOST_READINGS } from '../../demand/readings.ts';
import { keepDaysSchema, siteSchema } from '../../profile/settings.ts';
import type { OwnDataRequests } from './protocol.ts';

/** UTF-16 units of an export: more than all that can be kept. */
export const LONGEST_BACKUP = 60_000_000;

const text = (longest: number) => z.string().check(z.maxLength(longest));
const nullable = (longest: number) => z.nullable(text(longest));
const count = (most: number) => z.int().check(z.gte(1), z.lte(most));

/** Only the extension's own pages may ask about the person's own data. */
export const OWN_DATA_RULES: {
  readonly [N in keyof OwnDataRequests]: {
    readonly from: 'own-pages';
    readonly schema: z.ZodMiniType<OwnDataRequests[N]>;
  };
} = {
  'settings.read': { from: 'own-pages', schema: z.object({}) },
  'settings.write': {
    from: 'own-pages',
    schema: z.object({
      change: z.strictObject({
        sync: z.optional(z.boolean()),
        remember: z.optional(z.boolean()),
        keepDays: z.optional(keepDaysSchema),
        pause: z.optional(siteSchema),
        resume: z.optional(siteSchema),
      }),
    }),
  },
  'readings.list': {
    from: 'own-pages',
    schema: z.object({
      text: z.optional(text(200)),
      starred: z.optional(z.boolean()),
      offset: z.optional(z.int().check(z.nonnegative())),
      limit: count(200),
    }),
  },
  'readings.find': {
    from: 'own-pages',
    schema: z.object({
      posting: z.object({
        board: nullable(80),
        jobId: nullable(500),
        title: nullable(2_000),
        company: nullable(2_000),
        location: nullable(4_000),
      }),
    }),
  },
  'readings.star': {
    from: 'own-pages',
    schema: z.object({ name: readingNameSchema, starred: z.boolean() }),
  },
  'readings.delete': {
    from: 'own-pages',
    schema: z.object({ names: z.array(readingNameSchema).check(z.maxLength(MOST_READINGS)) }),
  },
  'demand.read': {
    from: 'own-pages',
    schema: z.object({
      kind: z.optional(z.enum(['skill', 'credential'])),
      limit: count(200),
      weeks: count(52),
    }),
  },
  'trajectory.read': { from: 'own-pages', schema: z.object({}) },
  'backup.make': { from: 'own-pages', schema: z.object({}) },
  'backup.look': { from: 'own-pages', schema: z.object({ text: text(LONGEST_BACKUP) }) },
  'backup.restore': {
    from: 'own-pages',
    schema: z.object({ text: text(LONGEST_BACKUP), way: z.enum(['merge', 'replace']) }),
  },
  'everything.delete': { from: 'own-pages', schema: z.object({}) },
};
