import { CREDENTIAL_KINDS } from '../../lib/catalog/credential.ts';
import { type Goals, LEAST_RECOGNITION, PREFERENCES } from '../../lib/profile/profile.ts';
import { FIELDS } from '../../lib/vocabulary/fields.ts';
import type { Translate } from '../translate.ts';
import { ChoiceField, ManyField, WrittenField } from './GoalFields.tsx';
import './goals.css';

interface GoalsSectionProps {
  readonly goals: Goals;
  readonly t: Translate;
  /** Countries as they were written last, and what of it is no country's code. */
  readonly unknownRegions: readonly string[];
  readonly nameOfRegion: (code: string) => string;
  /** Null takes a goal away. */
  readonly onGoal: (goal: keyof Goals, value: unknown) => void;
  readonly onRegions: (written: string) => void;
}

/** What the person aims for, and their limits. */
export function GoalsSection({ goals, t, onGoal, ...regions }: GoalsSectionProps) {
  const numberOf = (written: string | null) => (written === null ? null : Number(written));
  const named = <V extends string>(values: readonly V[], prefix: string) =>
    values.map((value) => ({ value, name: t(`${prefix}.${value}`) }));
  const chosen = goals.regions ?? [];
  return (
    <section class="stack">
      <h2>{t('options.goals')}</h2>
      <p class="soft">{t('options.goalsIntro')}</p>
      <div class="fields">
        <WrittenField
          label={t('options.budget')}
          hint={t('options.budgetHint')}
          type="number"
          value={goals.budget}
          onValue={(value) => onGoal('budget', numberOf(value))}
        />
        <WrittenField
          label={t('options.hoursPerWeek')}
          hint={t('options.hoursPerWeekHint')}
          type="number"
          value={goals.hoursPerWeek}
          onValue={(value) => onGoal('hoursPerWeek', numberOf(value))}
        />
        <WrittenField
          label={t('options.by')}
          hint={t('options.byHint')}
          type="date"
          value={goals.by}
          onValue={(value) => onGoal('by', value)}
        />
        <WrittenField
          label={t('options.most')}
          hint={t('options.mostHint')}
          type="number"
          value={goals.most}
          onValue={(value) => onGoal('most', numberOf(value))}
        />
        <ChoiceField
          label={t('options.prefer')}
          hint={t('options.preferHint')}
          value={goals.prefer ?? 'balanced'}
          choices={named(PREFERENCES, 'prefer')}
          onValue={(value) => onGoal('prefer', value === 'balanced' ? null : value)}
        />
        <ChoiceField
          label={t('options.leastRecognition')}
          hint={t('options.leastRecognitionHint')}
          value={goals.leastRecognition ?? 'any'}
          choices={named(LEAST_RECOGNITION, 'recognition')}
          onValue={(value) => onGoal('leastRecognition', value === 'any' ? null : value)}
        />
        <WrittenField
          label={t('options.regions')}
          hint={
            regions.unknownRegions.length > 0
              ? t('options.regionsUnknown', { codes: regions.unknownRegions.join(', ') })
              : chosen.length > 0
                ? chosen.map(regions.nameOfRegion).join(', ')
                : t('options.regionsHint')
          }
          type="text"
          value={chosen.join(', ')}
          onValue={(value) => regions.onRegions(value ?? '')}
        />
      </div>
      <ManyField
        label={t('options.fields')}
        hint={t('options.fieldsHint')}
        value={goals.fields ?? []}
        choices={named(FIELDS, 'field').sort((one, other) => one.name.localeCompare(other.name))}
        onValue={(value) => onGoal('fields', value)}
      />
      <ManyField
        label={t('options.notKinds')}
        hint={t('options.notKindsHint')}
        value={goals.notKinds ?? []}
        choices={named(CREDENTIAL_KINDS, 'kind')}
        onValue={(value) => onGoal('notKinds', value)}
      />
    </section>
  );
}
