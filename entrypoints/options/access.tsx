import { useEffect, useState } from 'preact/hooks';
import { AccessSection } from '../../components/options/AccessSection.tsx';
import { countAccess, removeBoards, requestBoards } from '../../lib/platform/access.ts';
import type { Section } from './section.ts';

export const Access: Section = ({ t }) => {
  const [access, setAccess] = useState({ allowed: 0, of: 0 });
  const count = () => void countAccess().then(setAccess);
  useEffect(count, []);
  return (
    <AccessSection
      access={access}
      t={t}
      onAllow={() => void requestBoards().then(count)}
      onForbid={() => void removeBoards().then(count)}
    />
  );
};
