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

const MOST_ATTACHMENTS = 5;

/** The XML files that lie in a document; the library names them first and unfolds each when it is asked for. */
async function attachedXml(document: PdfJs.PDFDocumentProxy, pace: Pace): Promise<Uint8Array[]> {
  const named = (await pace.within(document.getAttachments())) as ReadonlyMap<
    string,
    { readonly filename?: string }
  > | null;
  const found: Uint8Array[] = [];
  for (const [key, { filename = key }] of named ?? []) {
    if (!/\.xml$/i.test(filename) || found.length === MOST_ATTACHMENTS) continue;
    const content: unknown = await pace.within(document.getAttachmentContent(key));
    if (content instanceof Uint8Array && content.length <= LIMITS.fileBytes) found.push(content);
  }
  return found;
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
  try {
    const document = await pace.within(task.promise);
    if (document.numPages > LIMITS.pages)
      throw new ImportError('pdf-too-long', { pages: document.numPages, most: LIMITS.pages });
    const attachments = await attachedXml(document, pace);
    const lines: string[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number++) {
      await pace.breathe(number / document.numPages);
      const page = await pace.within(document.getPage(number));
      const { items } = await pace.within(page.getTextContent());
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
    if (error instanceof ImportError) throw error;
    throw new ImportError((error as Error).name === 'PasswordException' ? 'pdf-password' : 'pdf-broken');
  } finally {
    // Ends the library's worker, whatever it is at.
    void task.destroy();
  }
}
