import { useState } from 'preact/hooks';
import { DataSection } from '../../components/options/DataSection.tsx';
import { LARGEST_FILE } from '../../lib/catalog/own/import-file.ts';
import { ask } from '../../lib/platform/ask.ts';
import {
  type ChosenBackup,
  lookIntoBackup,
  makeBackupFile,
  restoreBackup,
} from '../../lib/platform/own-data/files.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import type { Section } from './section.ts';
import { useSettings } from './use-settings.ts';

/** Larger than all that can be kept: not even read. */
const MOST_BYTES = 60_000_000 + LARGEST_FILE;

export const Data: Section = ({ t, tell }) => {
  const [settings, change] = useSettings(tell);
  const [file, setFile] = useState<ChosenBackup | null>(null);
  const [done, setDone] = useState<string | null>(null);
  if (settings === null) return null;
  const tried = (answer: Promise<unknown>, words: string) =>
    void answer.then(() => {
      tell(null);
      setDone(words);
    }, tell);
  const look = async (chosen: File) => {
    if (chosen.size > MOST_BYTES) throw new Error(t('data.tooLarge'));
    setFile(await lookIntoBackup(await chosen.text()));
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
          makeBackupFile().then(({ name, text }) => saveFile(name, text, 'application/json')),
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
        if (way !== null && file !== null) tried(restoreBackup(file, way), t('data.restored'));
      }}
      onDelete={() => tried(ask('everything.delete', {}), t('data.deleted'))}
    />
  );
};
