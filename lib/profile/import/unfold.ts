import { Unzip, UnzipInflate, Unzlib } from 'fflate';
import { ImportError } from './import-error.ts';
import { LIMITS } from './limits.ts';
import type { Pace } from './pace.ts';

/** Deflate unfolds a byte to a thousand at the most: pieces so small keep what one step can unfold in bounds. */
const PIECE = 8_192;

/** Adds up what has been unfolded and stops where it is more than an honest file holds. */
class Measure {
  private total = 0;
  readonly parts: Uint8Array[] = [];
  private readonly packed: number;

  constructor(packed: number) {
    this.packed = packed;
  }

  take(part: Uint8Array, keep: boolean): void {
    this.total += part.length;
    const swollen = this.total > LIMITS.ratioFrom && this.total > this.packed * LIMITS.ratio;
    if (this.total > LIMITS.expandedBytes || swollen) throw new ImportError('zip-bomb');
    if (keep) this.parts.push(part);
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A zlib stream (as PNG has them) unfolded in bounds. Throws an `ImportError`. */
export async function unfoldZlib(packed: Uint8Array, pace: Pace): Promise<Uint8Array> {
  const measure = new Measure(packed.length);
  const stream = new Unzlib((part) => measure.take(part, true));
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      await pace.breathe();
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('png-broken');
  }
  return join(measure.parts);
}

/** The names of an archive's entries in its order, and those that `wanted` chose, unfolded. */
export interface Archive {
  readonly names: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/**
 * Reads an archive from its start to its end in small pieces, so that neither its size unfolded, nor how much it
 * unfolds, nor the number of its entries goes over the limits. Throws an `ImportError`.
 */
export async function readArchive(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  pace: Pace,
): Promise<Archive> {
  const measure = new Measure(bytes.length);
  const names: string[] = [];
  const parts = new Map<string, Uint8Array[]>();
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (names.length > LIMITS.archiveEntries) throw new ImportError('zip-bomb');
    if (!wanted(file.name) || parts.has(file.name)) return;
    const mine: Uint8Array[] = [];
    parts.set(file.name, mine);
    file.ondata = (error, part) => {
      if (error !== null) throw error;
      measure.take(part, false);
      mine.push(part);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      await pace.breathe(at / bytes.length);
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('zip-broken');
  }
  return { names, files: new Map([...parts].map(([name, each]) => [name, join(each)])) };
}
