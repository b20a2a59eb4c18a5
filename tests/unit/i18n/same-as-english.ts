import type { Language } from '../../../lib/i18n/languages.ts';
import type { MessageId } from '../../../lib/i18n/translator.ts';

/** Names, formats and values alone: the same in every language. */
const NAMES: readonly MessageId[] = [
  'import.file',
  'import.format.europass',
  'import.format.json-resume',
  'import.format.open-badge-2',
  'import.format.open-badge-3',
  'own.says',
  'panel.name',
  'side.take.json',
  'side.take.markdown',
];

/** Messages that a language says with the same word as English. */
export const SAME_AS_ENGLISH: Readonly<Partial<Record<Language, readonly MessageId[]>>> = {
  ar: NAMES,
  de: [
    ...NAMES,
    'field.cloud',
    'field.design',
    'field.management',
    'field.marketing',
    'field.software',
    'import.format.text',
    'kind.badge',
    'kind.micro-credential',
    'own.name',
    'side.budget',
    'side.plan',
    'take.title',
  ],
  es: NAMES,
  fr: NAMES,
  nl: [
    ...NAMES,
    'assessment.portfolio',
    'assessment.project',
    'field.cloud',
    'field.data',
    'field.management',
    'field.marketing',
    'field.software',
    'kind.badge',
    'needed.training',
    'side.budget',
    'side.plan',
    'take.title',
  ],
  pl: NAMES,
  'pt-BR': NAMES,
};
