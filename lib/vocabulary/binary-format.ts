/** The first four bytes of the file: "CLVO". */
const MAGIC = 0x4f564c43;
/** Counted up with each change of what a section holds: a file of another number is not read. */
export const FORMAT = 1;

/** The sections in the order of the file: numbers of four bytes, then bytes. */
const NUMBERS = ['slots', 'nodeName', 'nodeNext', 'lines', 'nameStart', 'nameEnd', 'nameEntity'] as const;
const BYTES = ['tags', 'whole', 'first', 'table', 'rules'] as const;
/** Magic word, format, and the length of each section in bytes. */
const HEADER = 4 * (2 + NUMBERS.length + BYTES.length);

/** What a compiled vocabulary holds; `table` and `rules` are UTF-8. */
export type Sections = Readonly<
  Record<(typeof NUMBERS)[number], Int32Array> & Record<(typeof BYTES)[number], Uint8Array>
>;

/** Each section starts at a multiple of four, so that it can be looked at where it lies. */
const padded = (length: number): number => (length + 3) & ~3;

/** One file of all sections, little-endian as every machine that runs a browser. */
export function writeSections(sections: Sections): Uint8Array<ArrayBuffer> {
  const lengths = [...NUMBERS, ...BYTES].map((name) => sections[name].byteLength);
  const file = new Uint8Array(lengths.reduce((sum, length) => sum + padded(length), HEADER));
  new Int32Array(file.buffer, 0, HEADER / 4).set([MAGIC, FORMAT, ...lengths]);
  let at = HEADER;
  for (const name of [...NUMBERS, ...BYTES]) {
    const { buffer, byteOffset, byteLength } = sections[name];
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return file;
}

/** The sections as views of the file, without a copy where it starts at a multiple of four. Throws on any other file. */
export function readSections(file: Uint8Array): Sections {
  const { buffer, byteOffset, byteLength } = file.byteOffset % 4 === 0 ? file : file.slice();
  if (byteLength < HEADER) throw new Error('not a compiled vocabulary');
  const header = new Int32Array(buffer, byteOffset, HEADER / 4);
  if (header[0] !== MAGIC) throw new Error('not a compiled vocabulary');
  if (header[1] !== FORMAT)
    throw new Error(`a compiled vocabulary of format ${header[1]}, where ${FORMAT} is read`);
  let at = HEADER;
  const take = (index: number): [number, number] => {
    const length = header[2 + index] as number;
    const start = at;
    at += padded(length);
    if (length < 0 || length > byteLength || at > byteLength)
      throw new Error('a compiled vocabulary that is cut off');
    return [byteOffset + start, length];
  };
  const sections: Record<string, Int32Array | Uint8Array> = {};
  NUMBERS.forEach((name, index) => {
    const [start, length] = take(index);
    sections[name] = new Int32Array(buffer, start, length >> 2);
  });
  BYTES.forEach((name, index) => {
    const [start, length] = take(NUMBERS.length + index);
    sections[name] = new Uint8Array(buffer, start, length);
  });
  return sections as Sections;
}
