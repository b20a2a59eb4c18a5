import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/guidance.css';
import '../../components/views.css';
import '../../components/sample.css';
import { SampleGuidance } from '../../components/SampleGuidance.tsx';
import { type Shown, startSession } from '../../lib/page/session.ts';
import { lookUpAddress } from '../../lib/platform/elsewhere/look-up-page.ts';
import { ICON, openAddress, openOptions, pageTranslator } from '../../lib/platform/own-page.ts';
import { pageDependencies, readThere } from '../../lib/platform/page-script.ts';
import { watchProfile } from '../../lib/platform/watch-profile.ts';

const say = await pageTranslator();
const root = document.getElementById('root') as HTMLElement;

const draw = (shown: Shown | null) =>
  render(
    <SampleGuidance
      view={shown?.view ?? null}
      failure={shown?.failure ?? null}
      icon={ICON}
      t={say}
      onReveal={(requirement) => session.reveal(requirement)}
      onOpen={(credential) => openAddress(lookUpAddress({ credential }))}
      onProfile={openOptions}
    />,
    root,
  );

// The sample is read as a selection is, so that it is not remembered among the person's own postings.
const session = startSession({
  ...pageDependencies(document),
  mayShowPosting: () => true,
  waits: () => false,
  read(page, address) {
    const selection = page.createRange();
    selection.selectNodeContents(page.getElementById('posting') as HTMLElement);
    return readThere(page, address, selection, true);
  },
  show: draw,
  isOurs: (element) => element === root,
});
draw(null);
watchProfile(session.refresh);
