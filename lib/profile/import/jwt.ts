import { ImportError } from './import-error.ts';
import { isObject, type JsonObject } from './json-value.ts';

const SHAPE = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** Three parts of base64url, the first of which starts as JSON does. */
export const looksLikeJwt = (text: string): boolean => /^e[wy]/.test(text) && SHAPE.test(text);

function decodePart(part: string): JsonObject {
  const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
  const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  if (!isObject(value)) throw new ImportError('jwt-broken');
  return value;
}

/**
 * What a compact JWT says. The signature is not checked: that would need the issuer's key from the net. Throws an
 * `ImportError` on what is none.
 */
export function readJwt(text: string): JsonObject {
  try {
    const [header = '', payload = ''] = text.trim().split('.');
    if (!SHAPE.test(text.trim()) || typeof decodePart(header).alg !== 'string') throw new Error();
    return decodePart(payload);
  } catch {
    throw new ImportError('jwt-broken');
  }
}
