import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/guidance.css';
import '../../components/views.css';
import type { LookUpHit } from '../../components/HitList.tsx';
import { LookUpPage } from '../../components/LookUpPage.tsx';
import type { CredentialView } from '../../lib/i18n/credential-view.ts';
import { ask } from '../../lib/platform/ask.ts';
import { lookUpAddress, readLookUpAddress } from '../../lib/platform/elsewhere/look-up-page.ts';
import { ICON, messageOf, pageTranslator } from '../../lib/platform/own-page.ts';

const say = await pageTranslator();
const asked = readLookUpAddress(location.search);

function App() {
  const [credential, setCredential] = useState<CredentialView | null>(null);
  const [skill, setSkill] = useState<LookUpHit | null>(null);
  const [told, setTold] = useState<{ words: string; failed: boolean } | null>(null);
  const search = useCallback((text: string) => ask('catalog.search', { text, limit: 12 }), []);
  const fail = (error: unknown) => setTold({ words: messageOf(error), failed: true });
  const open = (id: string) => {
    setTold(null);
    setSkill(null);
    void ask('catalog.credential', { id }).then((view) => {
      setCredential(view);
      document.title = `${view.name} · ${say('panel.name')}`;
      history.replaceState(null, '', lookUpAddress({ credential: id }));
    }, fail);
  };
  useEffect(() => {
    if ('credential' in asked) open(asked.credential);
  }, []);

  return (
    <LookUpPage
      text={'text' in asked ? asked.text : ''}
      credential={credential}
      skill={skill}
      told={told}
      icon={ICON}
      t={say}
      search={search}
      onChoose={(hit) => {
        if (hit.kind === 'credential') return open(hit.id);
        setTold(null);
        setCredential(null);
        setSkill(hit);
      }}
      onHold={(kind, id) =>
        void ask('profile.hold', { kind, id, held: true }).then(
          () => setTold({ words: say('lookup.held'), failed: false }),
          fail,
        )
      }
    />
  );
}

render(<App />, document.getElementById('root') as HTMLElement);
