import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/guidance.css';
import '../../components/views.css';
import { Options } from '../../components/Options.tsx';
import type { HeldView } from '../../lib/i18n/held-view.ts';
import { countAccess, removeBoards, requestBoards } from '../../lib/platform/access.ts';
import { ask } from '../../lib/platform/ask.ts';
import { ICON, messageOf, pageTranslator } from '../../lib/platform/own-page.ts';
import { watchProfile } from '../../lib/platform/watch-profile.ts';

const say = pageTranslator();

function App() {
  const [held, setHeld] = useState<HeldView | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [read, setRead] = useState<number | null>(null);
  const [access, setAccess] = useState({ allowed: 0, of: 0 });
  const search = useCallback((text: string) => ask('catalog.search', { text, limit: 8 }), []);
  const take = (answer: Promise<HeldView>) =>
    answer.then(
      (view) => {
        setHeld(view);
        setFailure(null);
      },
      (error: unknown) => setFailure(messageOf(error)),
    );
  const count = () => void countAccess().then(setAccess);
  useEffect(() => {
    const read = () => void take(ask('profile.read', {}));
    read();
    count();
    void ask('readings.count', {}).then(setRead, () => undefined);
    return watchProfile(read);
  }, []);

  return (
    <Options
      held={held}
      failure={failure}
      access={access}
      read={read}
      icon={ICON}
      t={say}
      search={search}
      onHold={(kind, id, isHeld, expires) =>
        void take(ask('profile.hold', { kind, id, held: isHeld, expires }))
      }
      onGoal={(goal, value) => void take(ask('profile.goals', { change: { [goal]: value } }))}
      onAllow={() => void requestBoards().then(count)}
      onForget={() =>
        void ask('readings.forget', {}).then(setRead, (error: unknown) => setFailure(messageOf(error)))
      }
      onForbid={() => void removeBoards().then(count)}
    />
  );
}

render(<App />, document.getElementById('root') as HTMLElement);
