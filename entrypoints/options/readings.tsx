import { useEffect, useState } from 'preact/hooks';
import { ReadingsSection } from '../../components/options/ReadingsSection.tsx';
import { ask } from '../../lib/platform/ask.ts';
import type { Section } from './section.ts';

export const Readings: Section = ({ t, tell }) => {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    ask('readings.count', {}).then(setCount, tell);
  }, []);
  if (count === null) return null;
  return (
    <ReadingsSection
      count={count}
      t={t}
      onForget={() => void ask('readings.forget', {}).then(setCount, tell)}
    />
  );
};
