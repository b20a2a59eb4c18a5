/** What is read of one import at the most. */
export const LIMITS = {
  /** Bytes of a file. */
  fileBytes: 20_000_000,
  /** Entries of a file: what is beyond is counted and named. */
  entries: 10_000,
  /** Characters of free text. */
  textCharacters: 1_000_000,
  /** Characters of a name, as the profile takes them. */
  nameCharacters: 200,
  /** Bytes that an archive, a document or a picture's text may unfold to. */
  expandedBytes: 64_000_000,
  /** How many times its size a part may unfold to, once it is larger than `ratioFrom` bytes. */
  ratio: 200,
  ratioFrom: 1_000_000,
  archiveEntries: 2_000,
  pages: 200,
  /** Milliseconds for everything. */
  time: 60_000,
} as const;
