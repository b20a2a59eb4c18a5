import { decodeText } from './decode.ts';
import { ImportError } from './import-error.ts';
import type { Pace } from './pace.ts';
import { unfoldZlib } from './unfold.ts';

export const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const KEYWORDS = ['openbadges', 'openbadgecredential'];
const MOST_CHUNKS = 100_000;

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The text of an iTXt chunk behind its keyword: compression flag and method, language, translated keyword, text. */
async function internationalText(data: Uint8Array, from: number, pace: Pace): Promise<string> {
  const packed = data[from] === 1;
  const language = data.indexOf(0, from + 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) throw new ImportError('png-broken');
  const text = data.subarray(translated + 1);
  return decodeText(packed ? await unfoldZlib(text, pace) : text);
}

/**
 * The badge that is baked into a picture: the text of its first `openbadges` or `openbadgecredential` chunk (iTXt, plain
 * or compressed, tEXt or zTXt). Throws an `ImportError` where the picture ends too early or holds none.
 */
export async function badgeInPng(bytes: Uint8Array, pace: Pace): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = PNG_SIGNATURE.length;
  for (let chunk = 0; chunk < MOST_CHUNKS; chunk++) {
    if (chunk % 500 === 0) await pace.breathe(at / bytes.length);
    if (at + 12 > bytes.length) throw new ImportError('png-broken');
    const length = view.getUint32(at);
    const type = latin(bytes.subarray(at + 4, at + 8));
    const end = at + 8 + length;
    if (end + 4 > bytes.length) throw new ImportError('png-broken');
    if (type === 'IEND') throw new ImportError('png-no-badge');
    if (type === 'iTXt' || type === 'tEXt' || type === 'zTXt') {
      const data = bytes.subarray(at + 8, end);
      const stop = data.subarray(0, 80).indexOf(0);
      if (stop > 0 && KEYWORDS.includes(latin(data.subarray(0, stop)))) {
        if (type === 'iTXt') return internationalText(data, stop + 1, pace);
        if (type === 'tEXt') return decodeText(data.subarray(stop + 1));
        return decodeText(await unfoldZlib(data.subarray(stop + 2), pace));
      }
    }
    at = end + 4;
  }
  throw new ImportError('png-broken');
}
