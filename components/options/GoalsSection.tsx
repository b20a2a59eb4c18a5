import type { Goals } from '../../lib/profile/profile.ts';
import type { Translate } from '../translate.ts';

interface GoalsSectionProps {
  readonly goals: Goals;
  readonly t: Translate;
  /** Null takes a goal away. */
  readonly onGoal: (goal: keyof Goals, value: number | string | null) => void;
}

/** The person's limits. */
export function GoalsSection({ goals, t, onGoal }: GoalsSectionProps) {
  return (
    <section class="stack">
      <h2>{t('options.goals')}</h2>
      <div class="fields">
        <GoalField
          label={t('options.budget')}
          type="number"
          value={goals.budget}
          onValue={(value) => onGoal('budget', value)}
        />
        <GoalField
          label={t('options.hoursPerWeek')}
          type="number"
          value={goals.hoursPerWeek}
          onValue={(value) => onGoal('hoursPerWeek', value)}
        />
        <GoalField
          label={t('options.by')}
          type="date"
          value={goals.by}
          onValue={(value) => onGoal('by', value)}
        />
      </div>
    </section>
  );
}

interface GoalFieldProps {
  readonly label: string;
  readonly type: 'number' | 'date';
  readonly value: number | string | undefined;
  readonly onValue: (value: number | string | null) => void;
}

function GoalField({ label, type, value, onValue }: GoalFieldProps) {
  return (
    <label>
      <span class="small soft">{label}</span>
      <input
        type={type}
        min={type === 'number' ? 0 : undefined}
        value={value ?? ''}
        onChange={(event) => {
          const written = event.currentTarget.value;
          if (written === '') onValue(null);
          else onValue(type === 'number' ? Number(written) : written);
        }}
      />
    </label>
  );
}
