import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { Found, Refused } from '../profile/import/found.ts';
import { ImportError, type ImportFault } from '../profile/import/import-error.ts';
import { LIMITS } from '../profile/import/limits.ts';
import { importNames } from '../profile/import/names.ts';
import { createPace, type Pace } from '../profile/import/pace.ts';
import { propose } from '../profile/import/proposals.ts';
import { readImportFile, readTextInput, type Tools } from '../profile/import/read-file.ts';
import { mentionedIn } from '../profile/import/read-text.ts';
import type { HeldNow, Proposal } from '../profile/import/weigh.ts';
import { localDay } from './dates.ts';
import { ownFile } from './own-file.ts';
import { vocabulary } from './vocabulary.ts';

/** What a person gives to read: files, or what they pasted. */
export type ImportSource = { readonly files: readonly File[] } | { readonly text: string };

/** A file that is not read. */
export interface ImportFailure {
  /** Null for what was pasted. */
  readonly file: string | null;
  readonly code: ImportFault;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What the files and texts gave, to be confirmed. */
export interface ImportOutcome {
  readonly formats: readonly Found['format'][];
  readonly proposals: readonly Proposal[];
  readonly refused: readonly Refused[];
  readonly failures: readonly ImportFailure[];
  /** Badges whose signature was not checked are among them. */
  readonly unverified: boolean;
}

interface ImportOptions {
  readonly held: HeldNow;
  readonly signal: AbortSignal;
  /** The part that is done, 0 to 1. */
  readonly onProgress: (done: number) => void;
}

const tools: Tools = {
  parseXml: (text) => new DOMParser().parseFromString(text, 'application/xml'),
  async pdf() {
    const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
    library.GlobalWorkerOptions.workerSrc = workerAddress;
    return library;
  },
};

/** Who issues each credential of the bundled catalog. */
async function issuers(): Promise<ReadonlyMap<string, string>> {
  const bundle = (await (await ownFile('/catalog.json')).json()) as {
    readonly credentials: readonly { readonly id: string; readonly issuer: string }[];
  };
  return new Map(bundle.credentials.map(({ id, issuer }) => [id, issuer]));
}

async function readFile(file: File, pace: Pace): Promise<Found> {
  if (file.size > LIMITS.fileBytes) throw new ImportError('too-big', { most: LIMITS.fileBytes / 1_000_000 });
  return readImportFile(new Uint8Array(await file.arrayBuffer()), tools, pace);
}

/**
 * Reads files or a text on this page, in small pieces, and matches what they say. A file that can't be read is told,
 * the others are read. Throws an `ImportError` only when it was cancelled or the time is over.
 */
export async function runImport(source: ImportSource, options: ImportOptions): Promise<ImportOutcome> {
  const { held, signal, onProgress } = options;
  const jobs: { readonly file: string | null; read(pace: Pace): Promise<Found> }[] =
    'text' in source
      ? [{ file: null, read: (pace) => readTextInput(source.text, tools, pace) }]
      : source.files.map((file) => ({ file: file.name, read: (pace) => readFile(file, pace) }));
  // The last step matches what was found.
  const steps = jobs.length + 1;
  let step = 0;
  const pace = createPace({ signal, onProgress: (done) => onProgress((step + done) / steps) });
  const found: Found[] = [];
  const failures: ImportFailure[] = [];
  for (const { file, read } of jobs) {
    try {
      found.push(await read(pace));
    } catch (error) {
      if (!(error instanceof ImportError) || error.code === 'cancelled') throw error;
      failures.push({ file, code: error.code, values: error.values });
    }
    step++;
    onProgress(step / steps);
  }
  const [words, issuer] = await Promise.all([vocabulary(), issuers()]);
  const names = importNames(words, issuer);
  const mentioned = [];
  for (const text of found.flatMap(({ texts }) => texts)) {
    if (text.trim() !== '') mentioned.push(...(await mentionedIn(text, words, names, pace)));
  }
  const entries = found.flatMap((each) => each.entries).slice(0, LIMITS.entries);
  return {
    formats: [...new Set(found.map(({ format }) => format))],
    proposals: await propose(entries, mentioned, names, held, localDay(), pace),
    refused: found.flatMap(({ refused }) => refused),
    failures,
    unverified: found.some(({ unverified }) => unverified),
  };
}
