import { useState } from 'preact/hooks';
import { DataSection } from '../../components/options/DataSection.tsx';
import type { BackupLook } from '../../lib/i18n/own-data-views.ts';
import { ask } from '../../lib/platform/ask.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import type { Section } from './section.ts';
import { useSettings } from './use-settings.ts';

/** Larger than all that can be kept: not even read. */
const MOST_BYTES = 60_000_000;

export const Data: Section = ({ t, tell }) => {
  const [settings, change] = useSettings(tell);
  const [file, setFile] = useState<{ text: string; look: BackupLook } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  if (settings === null) return null;
  const tried = (answer: Promise<unknown>, words: string) =>
    void answer.then(() => {
      tell(null);
      setDone(words);
    }, tell);
  const look = async (chosen: File) => {
    if (chosen.size > MOST_BYTES) throw new Error(t('data.tooLarge'));
    const text = await chosen.text();
    setFile({ text, look: await ask('backup.look', { text }) });
    tell(null);
  };
  return (
    <DataSection
      settings={settings}
      look={file?.look ?? null}
      done={done}
      t={t}
      onSync={(sync) => change({ sync })}
      onExport={() =>
        tried(
          ask('backup.make', {}).then(({ name, text }) => saveFile(name, text, 'application/json')),
          t('data.exported'),
        )
      }
      onFile={(chosen) => {
        setFile(null);
        setDone(null);
        look(chosen).catch(tell);
      }}
      onRestore={(way) => {
        setFile(null);
        if (way !== null && file !== null)
          tried(ask('backup.restore', { text: file.text, way }), t('data.restored'));
      }}
      onDelete={() => tried(ask('everything.delete', {}), t('data.deleted'))}
    />
  );
};
