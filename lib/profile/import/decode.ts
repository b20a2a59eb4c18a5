const NUL = 0;

/** UTF-16 without a mark: every other byte of a text in Latin letters is zero. */
function looksUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const most = Math.min(bytes.length, 2_000) & ~1;
  if (most < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < most; at += 2) {
    if (bytes[at] === NUL) even++;
    if (bytes[at + 1] === NUL) odd++;
  }
  const half = most / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : null;
}

/** The text of a file: by its byte order mark, else UTF-16 or UTF-8 by its bytes, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const wide = marked ?? looksUtf16(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether this reads as text: hardly any control characters. */
export function isText(text: string): boolean {
  const part = text.slice(0, 20_000);
  let odd = 0;
  for (let at = 0; at < part.length; at++) {
    const code = part.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd) odd++;
  }
  return odd <= part.length / 200;
}
