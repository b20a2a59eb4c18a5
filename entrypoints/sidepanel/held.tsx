import { useEffect, useState } from 'preact/hooks';
import { HeldPart as Portfolio } from '../../components/sidepanel/HeldPart.tsx';
import type { HeldView } from '../../lib/i18n/held-view.ts';
import { ask } from '../../lib/platform/ask.ts';
import { localDay } from '../../lib/platform/dates.ts';
import { lookUpAddress } from '../../lib/platform/elsewhere/look-up-page.ts';
import { messageOf, openAddress, openOptions } from '../../lib/platform/own-page.ts';
import { remindersAreOn, switchReminders } from '../../lib/platform/reminders.ts';
import { watchProfile } from '../../lib/platform/watch-profile.ts';
import { translator } from '../../lib/platform/words.ts';
import type { PartProps } from './part.ts';

/** What the person holds, with its ends, and the reminders of them. */
export function HeldPart({ t }: PartProps) {
  const [held, setHeld] = useState<HeldView | null>(null);
  const [remind, setRemind] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const fail = (error: unknown) => setFailure(messageOf(error));
  useEffect(() => {
    const fail = (error: unknown) => setFailure(messageOf(error));
    const read = () => void ask('profile.read', {}).then(setHeld, fail);
    read();
    void remindersAreOn().then(setRemind);
    return watchProfile(read);
  }, []);
  const say = translator();

  return (
    <Portfolio
      held={held}
      failure={failure}
      remind={remind}
      t={t}
      fromNow={(day) => say.fromNow(day, localDay())}
      date={say.date}
      onRemind={(on) => void switchReminders(on).then(setRemind, fail)}
      onOpen={(credential) => openAddress(lookUpAddress({ credential }))}
      onOptions={openOptions}
    />
  );
}
