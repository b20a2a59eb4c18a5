import * as z from 'zod/mini';
import { daySchema } from '../catalog/credential.ts';
import { MOST_COMPARED } from '../i18n/compare-view.ts';
import { MOST_MARKS } from '../page/marks.ts';
import { MOST_MARKUP, MOST_PARTS } from '../posting/snapshot/snapshot.ts';
import { MOST_HELD } from '../profile/entries.ts';
import { LEVELS } from '../requirements/requirement.ts';
import { idSchema } from '../vocabulary/skill.ts';
import { OWN_CATALOG_RULES } from './own-catalog/schemas.ts';
import { OWN_DATA_RULES } from './own-data/schemas.ts';
import { PAGE_SCRIPTS, type RequestName, type Requests } from './protocol.ts';

/** The longest posting that is worked on, in UTF-16 units. */
const LONGEST_POSTING = 400_000;
/** More lines than these a posting does not have. */
const MOST_LINES = 20_000;

/** As many credentials as a plan may hold. */
const MOST_TAKEN = 20;

const text = (longest: number) => z.string().check(z.maxLength(longest));
const nullable = (longest: number) => z.nullable(text(longest));
const offset = z.int().check(z.nonnegative());
const level = z.enum(LEVELS);
const span = z.object({ start: offset, end: offset });

const summary = {
  title: nullable(2_000),
  company: nullable(2_000),
  location: nullable(4_000),
  language: nullable(40),
  board: nullable(80),
  jobId: nullable(500),
  url: nullable(8_000),
};

const source = z.enum(['json-ld', 'microdata', 'rdfa', 'board', 'general', 'selection', 'text']);

const { language: _, ...plain } = summary;
const posting = z.object({
  ...plain,
  source,
  text: text(LONGEST_POSTING),
  lines: z
    .array(
      z.object({
        start: offset,
        end: offset,
        kind: z.nullable(z.enum(['heading', 'paragraph', 'item'])),
        rank: z.int().check(z.gte(0), z.lte(7)),
        apart: z.boolean(),
      }),
    )
    .check(z.maxLength(MOST_LINES)),
});

const place = z.object({ part: offset, element: offset });
const part = z.object({ markup: text(MOST_MARKUP), host: z.nullable(place) });
const snapshot = z.object({
  title: text(MOST_MARKUP),
  parts: z.array(part).check(z.minLength(1), z.maxLength(MOST_PARTS)),
  selection: z.nullable(part),
});

const found = z.object({
  requirements: z
    .array(
      z.object({
        level,
        sentence: text(LONGEST_POSTING),
        at: span,
        anyOf: z
          .array(
            z.object({
              start: offset,
              end: offset,
              kind: z.enum(['skill', 'credential']),
              id: idSchema,
              name: text(200),
              accepts: z.optional(z.array(idSchema).check(z.maxLength(2_000))),
              successor: z.optional(idSchema),
            }),
          )
          .check(z.minLength(1), z.maxLength(200)),
        also: z.array(span).check(z.maxLength(5_000)),
        orEquivalent: z.boolean(),
        due: z.nullable(z.object({ when: z.enum(['at-start', 'later']), months: z.nullable(z.number()) })),
      }),
    )
    .check(z.maxLength(5_000)),
  beyond: z
    .array(
      z.object({
        start: offset,
        end: offset,
        kind: z.enum(['years', 'degree', 'clearance', 'work-permit', 'language', 'driving-licence']),
        level,
        text: text(5_000),
        years: z.optional(z.number()),
        skills: z.optional(z.array(idSchema).check(z.maxLength(500))),
      }),
    )
    .check(z.maxLength(2_000)),
});

/** Who may ask: a content script stands in a page, and is answered what the page's posting needs and nothing else. */
interface Rule<N extends RequestName> {
  readonly from: 'anywhere' | 'own-pages';
  readonly schema: z.ZodMiniType<Requests[N]>;
  /** The answer says nothing in the reader's language, and does not wait for its words: they are read meanwhile. */
  readonly wordless?: boolean;
}

/** What crosses into the background is parsed by these first. */
export const RULES = {
  ...OWN_CATALOG_RULES,
  ...OWN_DATA_RULES,
  'workbench.compare': {
    from: 'own-pages',
    schema: z.object({
      ids: z.array(idSchema).check(z.minLength(1), z.maxLength(MOST_COMPARED)),
      posting: z.nullable(z.object(summary)),
      found: z.nullable(found),
    }),
  },
  'workbench.take': {
    from: 'own-pages',
    schema: z.object({
      ids: z.array(idSchema).check(z.minLength(1), z.maxLength(MOST_TAKEN)),
      posting: z.object(summary),
      found,
    }),
  },
  'posting.read': {
    from: 'anywhere',
    schema: z.object({ address: text(MOST_MARKUP), snapshot, isAsked: z.boolean() }),
    wordless: true,
  },
  'posting.find': { from: 'anywhere', schema: z.object({ posting }), wordless: true },
  'posting.guide': {
    from: 'anywhere',
    schema: z.object({ posting: z.object(summary), source, found }),
  },
  'posting.left': { from: 'anywhere', schema: z.object({}) },
  'page.bring': { from: 'anywhere', schema: z.object({ script: z.enum(PAGE_SCRIPTS) }), wordless: true },
  'readings.marks': {
    from: 'anywhere',
    schema: z.object({
      board: text(80),
      jobIds: z.array(text(500)).check(z.minLength(1), z.maxLength(MOST_MARKS)),
    }),
  },
  'readings.count': { from: 'own-pages', schema: z.object({}) },
  'readings.forget': { from: 'own-pages', schema: z.object({}) },
  'guidance.for': { from: 'own-pages', schema: z.object({ posting: z.object(summary), found }) },
  'catalog.search': {
    from: 'own-pages',
    schema: z.object({ text: text(200), limit: z.int().check(z.gte(1), z.lte(50)) }),
  },
  'catalog.credential': { from: 'own-pages', schema: z.object({ id: idSchema }) },
  'profile.read': { from: 'own-pages', schema: z.object({}) },
  'profile.hold': {
    from: 'own-pages',
    schema: z.object({
      kind: z.enum(['skill', 'credential']),
      id: idSchema,
      held: z.boolean(),
      expires: z.optional(z.nullable(daySchema)),
    }),
  },
  'profile.holdMany': {
    from: 'own-pages',
    schema: z.object({
      changes: z
        .array(
          z.object({
            kind: z.enum(['skill', 'credential']),
            id: idSchema,
            expires: z.optional(daySchema),
          }),
        )
        .check(z.maxLength(2 * MOST_HELD)),
    }),
  },
  'profile.goals': {
    from: 'own-pages',
    schema: z.object({ change: z.record(z.string().check(z.maxLength(40)), z.unknown()) }),
  },
} as { readonly [N in RequestName]: Rule<N> };
