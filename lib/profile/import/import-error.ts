/** Why a file could not be read. Each has its sentence among the messages, as `import.error.<code>`. */
export type ImportFault =
  | 'unknown-format'
  | 'old-word'
  | 'too-big'
  | 'too-long'
  | 'zip-bomb'
  | 'zip-broken'
  | 'zip-nothing'
  | 'json-broken'
  | 'json-other'
  | 'jwt-broken'
  | 'csv-other'
  | 'xml-broken'
  | 'xml-entities'
  | 'xml-other'
  | 'png-broken'
  | 'png-no-badge'
  | 'svg-no-badge'
  | 'pdf-password'
  | 'pdf-broken'
  | 'pdf-too-long'
  | 'pdf-no-text'
  | 'docx-broken'
  | 'empty'
  | 'cancelled'
  | 'too-slow';

/** A file that is not read, with the reason as a code and the figures that its sentence names. */
export class ImportError extends Error {
  readonly code: ImportFault;
  readonly values: Readonly<Record<string, string | number>>;
  constructor(code: ImportFault, values: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'ImportError';
    this.code = code;
    this.values = values;
  }
}
