import { GoalsSection } from '../../components/options/GoalsSection.tsx';
import { ask } from '../../lib/platform/ask.ts';
import type { Section } from './section.ts';

export const Goals: Section = ({ t, held, take }) =>
  held && (
    <GoalsSection
      goals={held.goals}
      t={t}
      onGoal={(goal, value) => take(ask('profile.goals', { change: { [goal]: value } }))}
    />
  );
