import type * as PdfJs from 'pdfjs-dist';
import { ImportError } from './import-error.ts';
import { LIMITS } from './limits.ts';
import type { Pace } from './pace.ts';

/** The part of the PDF library that is used: given by the caller, so that it is loaded only when it is needed. */
export type PdfLibrary = Pick<typeof PdfJs, 'getDocument'>;

/** What a PDF gave: its text, and the XML files that lie in it. */
export interface PdfContent {
  readonly text: string;
  readonly attachments: readonly Uint8Array[];
}

interface Attachment {
  readonly filename?: string;
  readonly content?: Uint8Array;
}

/**
 * The text of a PDF and what is attached to it; no script is run, no picture drawn, no font loaded and nothing
 * fetched. Throws an `ImportError` on a password, a damaged file, too many pages or none that holds text.
 */
export async function readPdf(bytes: Uint8Array, library: PdfLibrary, pace: Pace): Promise<PdfContent> {
  const task = library.getDocument({
    // The library takes the memory away from what it is given.
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  } as Parameters<PdfLibrary['getDocument']>[0]);
  const stop = () => void task.destroy();
  pace.signal.addEventListener('abort', stop, { once: true });
  try {
    const document = await task.promise;
    if (document.numPages > LIMITS.pages)
      throw new ImportError('pdf-too-long', { pages: document.numPages, most: LIMITS.pages });
    const attached = (await document.getAttachments()) as
      | Map<string, Attachment>
      | Record<string, Attachment>
      | null;
    const files = attached instanceof Map ? [...attached.values()] : Object.values(attached ?? {});
    const attachments = files
      .filter(({ filename }) => filename === undefined || /\.xml$/i.test(filename))
      .flatMap(({ content }) => (content === undefined ? [] : [content]))
      .slice(0, 5);
    const lines: string[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number++) {
      await pace.breathe(number / document.numPages);
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      for (const item of items) {
        if (!('str' in item)) continue;
        lines.push(item.hasEOL ? `${item.str}\n` : item.str);
        length += item.str.length + 1;
      }
      lines.push('\n\n');
      page.cleanup();
      if (length > LIMITS.textCharacters) throw new ImportError('too-long', { most: LIMITS.textCharacters });
    }
    return { text: lines.join(''), attachments };
  } catch (error) {
    if (pace.signal.aborted) throw new ImportError('cancelled');
    if (error instanceof ImportError) throw error;
    throw new ImportError((error as Error).name === 'PasswordException' ? 'pdf-password' : 'pdf-broken');
  } finally {
    pace.signal.removeEventListener('abort', stop);
    await task.destroy();
  }
}
