/** What kind of thing a skill is. */
export const SKILL_KINDS = [
  'language',
  'framework',
  'library',
  'tool',
  'platform',
  'service',
  'product',
  'protocol',
  'standard',
  'regulation',
  'method',
  'technique',
  'discipline',
] as const;

/** Fields whose disciplines are practised; those of the others are trades, industries and departments too ("sales", "logistics"). */
const TECHNICAL_FIELDS = [
  'software',
  'cloud',
  'data',
  'machine-learning',
  'security',
  'networking',
  'operations',
  'embedded',
  'design',
] as const;

/** The fields of work, for skills and credentials alike. A field is a folder of each data room. */
export const FIELDS = [
  ...TECHNICAL_FIELDS,
  'management',
  'business-applications',
  'finance',
  'human-resources',
  'legal',
  'health',
  'social-care',
  'engineering',
  'manufacturing',
  'construction',
  'trades',
  'logistics',
  'education',
  'marketing',
  'sales',
  'office',
  'food',
  'hospitality',
  'aviation',
  'maritime',
  'property',
  'agriculture',
  'environment',
  'energy',
  'science',
  'safety',
  'public-sector',
] as const;
export type Field = (typeof FIELDS)[number];

const TECHNICAL: ReadonlySet<Field> = new Set<Field>(TECHNICAL_FIELDS);

/** Whether a field is one of those whose disciplines are practised. */
export const isTechnical = (field: Field | null): boolean => field !== null && TECHNICAL.has(field);
export type SkillKind = (typeof SKILL_KINDS)[number];
