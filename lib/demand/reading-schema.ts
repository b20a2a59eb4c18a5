import * as z from 'zod/mini';
import { daySchema } from '../catalog/credential.ts';
import { LEVELS } from '../requirements/requirement.ts';
import { idSchema } from '../vocabulary/skill.ts';
import { LONGEST_LINE, MOST_ASKED, MOST_IDS } from './readings.ts';

const ids = z.array(idSchema).check(z.maxLength(MOST_IDS));
const line = (longest: number) => z.nullable(z.string().check(z.minLength(1), z.maxLength(longest)));

export const readingNameSchema = z.string().check(z.minLength(1), z.maxLength(600));
export const asksSchema = z
  .array(z.object({ level: z.enum(LEVELS), skills: ids, credentials: ids }))
  .check(z.maxLength(MOST_ASKED));

/** A reading as it is kept, and as it stands in an export. */
export const readingSchema = z.object({
  name: readingNameSchema,
  board: z.nullable(z.string().check(z.maxLength(80))),
  jobId: z.nullable(z.string().check(z.maxLength(500))),
  title: line(LONGEST_LINE),
  company: line(LONGEST_LINE),
  language: line(20),
  day: daySchema,
  asks: asksSchema,
  starred: z.boolean(),
});
