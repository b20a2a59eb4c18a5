import { useState } from 'preact/hooks';
import { GoalsSection } from '../../components/options/GoalsSection.tsx';
import { ask } from '../../lib/platform/ask.ts';
import { nameOfRegion, readRegions } from '../../lib/profile/regions.ts';
import type { Section } from './section.ts';

export const Goals: Section = ({ t, held, take }) => {
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  if (held === null) return null;
  const aim = (change: Record<string, unknown>) => take(ask('profile.goals', { change }));
  return (
    <GoalsSection
      goals={held.goals}
      t={t}
      unknownRegions={unknown}
      nameOfRegion={(code) => nameOfRegion(code, document.documentElement.lang)}
      onGoal={(goal, value) => aim({ [goal]: value })}
      onRegions={(written) => {
        const { regions, unknown: left } = readRegions(written);
        setUnknown(left);
        aim({ regions });
      }}
    />
  );
};
