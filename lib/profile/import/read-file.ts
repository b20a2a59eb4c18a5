import { looksLikeCsv, readCsv } from './csv.ts';
import { decodeText, isText } from './decode.ts';
import { DOCX_PARTS, readDocx } from './docx.ts';
import { EUROPASS_ROOTS, readEuropassXml } from './europass.ts';
import type { Found, FoundEntry, Refused } from './found.ts';
import { ImportError } from './import-error.ts';
import { readJson } from './json.ts';
import { looksLikeJwt, readJwt } from './jwt.ts';
import { LIMITS } from './limits.ts';
import { readBadges } from './open-badges.ts';
import type { Pace } from './pace.ts';
import { type PdfLibrary, readPdf } from './pdf.ts';
import { badgeInPng, PNG_SIGNATURE } from './png.ts';
import { badgeInSvg } from './svg.ts';
import { readArchive } from './unfold.ts';
import { type ParseXml, parseSafely, rootName } from './xml.ts';

/** What reading needs of the place it runs in. */
export interface Tools {
  readonly parseXml: ParseXml;
  /** Loads the PDF library when a PDF is there. */
  readonly pdf: () => Promise<PdfLibrary>;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const RTF = '{\\rtf';

/** Some writers put a few bytes before the mark of a PDF. */
const isPdf = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < Math.min(bytes.length, 1_024); at++)
    if (bytes[at] === PDF[0] && startsWith(bytes.subarray(at, at + PDF.length), PDF)) return true;
  return false;
};

const asText = (text: string, format: 'text' | 'pdf' | 'docx'): Found => {
  if (text.length > LIMITS.textCharacters) throw new ImportError('too-long', { most: LIMITS.textCharacters });
  if (text.trim() === '') throw new ImportError(format === 'pdf' ? 'pdf-no-text' : 'empty');
  return { format, entries: [], refused: [], texts: [text], unverified: false };
};

/** What a person wrote or pasted, or a file of text: told apart by how it starts. Throws an `ImportError`. */
export async function readTextInput(written: string, tools: Tools, pace: Pace): Promise<Found> {
  const text = written.replace(/^\uFEFF/, '').trim();
  if (text === '') throw new ImportError('empty');
  if (text.startsWith(RTF)) throw new ImportError('old-word');
  if (looksLikeJwt(text)) return readBadges(readJwt(text), pace);
  if (text.startsWith('{') || text.startsWith('[')) return readJson(text, pace);
  if (text.startsWith('<')) {
    const root = rootName(text);
    if (root === 'svg') return readBaked(badgeInSvg(parseSafely(text, tools.parseXml)), pace);
    if (root !== null && EUROPASS_ROOTS.includes(root))
      return readEuropassXml(parseSafely(text, tools.parseXml), pace);
    throw new ImportError('xml-other');
  }
  if (looksLikeCsv(text)) return readCsv(text, pace);
  return asText(written, 'text');
}

/** The text of a picture: JSON or a JWT, and nothing else. */
function readBaked(text: string, pace: Pace): Promise<Found> {
  const baked = text.trim();
  return baked.startsWith('{') || baked.startsWith('[')
    ? readJson(baked, pace)
    : readBadges(readJwt(baked), pace);
}

async function readPdfFile(bytes: Uint8Array, tools: Tools, pace: Pace): Promise<Found> {
  const { text, attachments } = await readPdf(bytes, await tools.pdf(), pace);
  for (const attachment of attachments) {
    const inside = decodeText(attachment);
    if (EUROPASS_ROOTS.includes(rootName(inside) ?? ''))
      return readEuropassXml(parseSafely(inside, tools.parseXml), pace);
  }
  return asText(text, 'pdf');
}

/** LinkedIn's two tables by their names where they are there, else every part that could be one of ours. */
const LINKEDIN = /(?:^|\/)(?:certifications|skills)\.csv$/i;
const OURS = /\.(?:csv|json|jsonld|jwt|jws|png|svg|xml)$/i;

async function readZip(bytes: Uint8Array, tools: Tools, pace: Pace): Promise<Found> {
  const { names } = await readArchive(bytes, () => false, pace);
  if (names.includes('word/document.xml')) {
    const { files } = await readArchive(bytes, (name) => DOCX_PARTS.test(name), pace);
    return asText(await readDocx(files, tools.parseXml, pace), 'docx');
  }
  const wanted = names.some((name) => LINKEDIN.test(name)) ? LINKEDIN : OURS;
  const { files } = await readArchive(
    bytes,
    (name) => wanted.test(name) && !name.startsWith('__MACOSX/'),
    pace,
  );
  const entries: FoundEntry[] = [];
  const refused: Refused[] = [];
  const texts: string[] = [];
  let format: Found['format'] | null = null;
  let unverified = false;
  for (const [name, file] of files) {
    try {
      const found = await readBytes(file, tools, pace, false);
      if (found.format === 'text') continue;
      entries.push(...found.entries);
      refused.push(...found.refused);
      texts.push(...found.texts);
      format = found.format;
      unverified ||= found.unverified;
    } catch (error) {
      if (!(error instanceof ImportError) || error.code === 'cancelled' || error.code === 'too-slow')
        throw error;
      refused.push({ what: name, reason: 'unreadable-part' });
    }
  }
  if (format === null) throw new ImportError('zip-nothing');
  const most = entries.slice(0, LIMITS.entries);
  const beyond = entries.length - most.length;
  return {
    format,
    texts,
    unverified,
    entries: most,
    refused: [
      ...refused.slice(0, LIMITS.entries),
      ...(beyond > 0 ? [{ what: '', reason: 'too-many' as const, count: beyond }] : []),
    ],
  };
}

async function readBytes(bytes: Uint8Array, tools: Tools, pace: Pace, archives: boolean): Promise<Found> {
  if (bytes.length === 0) throw new ImportError('empty');
  if (startsWith(bytes, PNG_SIGNATURE)) return readBaked(await badgeInPng(bytes, pace), pace);
  if (startsWith(bytes, ZIP)) {
    if (!archives) throw new ImportError('unknown-format');
    return readZip(bytes, tools, pace);
  }
  if (startsWith(bytes, OLD_WORD)) throw new ImportError('old-word');
  if (isPdf(bytes)) return readPdfFile(bytes, tools, pace);
  const text = decodeText(bytes);
  if (!isText(text)) throw new ImportError('unknown-format');
  return readTextInput(text, tools, pace);
}

/**
 * Reads a file that a person chose. Its content decides what it is, not its name. Throws an `ImportError` with the
 * reason: what can't be read, is over a limit, was cancelled or takes too long.
 */
export async function readImportFile(bytes: Uint8Array, tools: Tools, pace: Pace): Promise<Found> {
  if (bytes.length > LIMITS.fileBytes)
    throw new ImportError('too-big', { most: LIMITS.fileBytes / 1_000_000 });
  return readBytes(bytes, tools, pace, true);
}
