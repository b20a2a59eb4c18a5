import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';

/** Saved pages with everything inlined reach some megabytes; beyond this nobody saved a job posting. */
const MOST_BYTES = 32 * 1024 * 1024;

/** A file that can't be read, with the reason in words. */
export class UnreadableError extends Error {}

export interface ReadFile {
  readonly kind: 'page' | 'text';
  /** For a text: the file's content unchanged, decoded. */
  readonly content: string;
}

/** Reads a saved page or a plain text. Throws {@link UnreadableError} for what is missing, binary, empty or too large. */
export function readInput(path: string): ReadFile {
  const content = decode(readBytes(path));
  if (content.trim() === '') throw new UnreadableError('the file is empty');
  return { kind: kindOf(path, content), content };
}

function readBytes(path: string): Uint8Array {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new UnreadableError('it is a folder');
    if (!stat.isFile()) throw new UnreadableError('it is no regular file');
    if (stat.size > MOST_BYTES)
      throw new UnreadableError(
        `the file is too large (${Math.round(stat.size / 1024 / 1024)} MB, at most 32)`,
      );
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file',
      EACCES: 'reading it is not permitted',
    };
    throw new UnreadableError(reasons[code ?? ''] ?? message.split('\n')[0] ?? 'it could not be read');
  }
}

function kindOf(path: string, content: string): 'page' | 'text' {
  const ending = extname(path).toLowerCase();
  if (ending === '.txt') return 'text';
  if (['.html', '.htm', '.xhtml'].includes(ending)) return 'page';
  return /^\s*(<!--[\s\S]{0,2000}?-->\s*)?<(!doctype html|html|head|body)\b/i.test(content.slice(0, 4096))
    ? 'page'
    : 'text';
}

/** UTF-8 unless a byte order mark or the page itself says otherwise, or the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 65_536).includes(0)) throw new UnreadableError('the file is binary');
  try {
    // A leading U+FEFF stays: offsets count in the file's content unchanged.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeOther(bytes);
  }
}

function decodeOther(bytes: Uint8Array): string {
  let control = 0;
  for (const byte of bytes.subarray(0, 65_536)) if (byte < 9 || (byte > 13 && byte < 32)) control += 1;
  if (control > 4) throw new UnreadableError('the file is binary');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1];
  try {
    return new TextDecoder(named ?? 'windows-1252').decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
