import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/guidance.css';
import '../../components/views.css';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { HeldView } from '../../lib/i18n/held-view.ts';
import { ask } from '../../lib/platform/ask.ts';
import { ICON, messageOf, pageTranslator } from '../../lib/platform/own-page.ts';
import { watchProfile } from '../../lib/platform/watch-profile.ts';
import { Access } from './access.tsx';
import { Data } from './data.tsx';
import { Goals } from './goals.tsx';
import { Held } from './held.tsx';
import { Import } from './import.tsx';
import { LanguageChoice } from './language.tsx';
import { OwnCatalog } from './own-catalog.tsx';
import { Readings } from './readings.tsx';
import type { Section } from './section.ts';

/** The sections of the page, from top to bottom. */
const SECTIONS: readonly Section[] = [
  Held, //
  Import,
  Goals,
  Access,
  LanguageChoice,
  Readings,
  OwnCatalog,
  Data,
];

const say = await pageTranslator();

function App() {
  const [held, setHeld] = useState<HeldView | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const tell = useCallback(
    (what: unknown) => setProblem(what === null ? null : typeof what === 'string' ? what : messageOf(what)),
    [],
  );
  const take = useCallback((answer: Promise<HeldView>) => {
    answer.then((view) => {
      setHeld(view);
      setProblem(null);
    }, tell);
  }, []);
  useEffect(() => {
    const read = () => take(ask('profile.read', {}));
    read();
    return watchProfile(read);
  }, []);
  return (
    <OptionsPage
      problems={[problem, held?.problem].filter((each) => typeof each === 'string')}
      icon={ICON}
      t={say}
    >
      {SECTIONS.map((Part, index) => (
        <Part key={index} t={say} held={held} take={take} tell={tell} />
      ))}
    </OptionsPage>
  );
}

render(<App />, document.getElementById('root') as HTMLElement);
