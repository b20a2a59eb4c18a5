/** A message in the reader's language: the key of a locale file and the values that it asks for. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;
