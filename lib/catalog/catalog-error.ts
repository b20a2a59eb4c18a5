/** What can go wrong between the catalog and the browser's storage; each has its own words for the person. */
export type CatalogErrorCode =
  /** The browser does not let us open a database here: switched off, a broken profile, a private window. */
  | 'cannot-open'
  /** Another tab or window holds an older form of the database open. */
  | 'blocked'
  /** There is no room. */
  | 'over-quota'
  /** There is no catalog, and none could be loaded from the bundle. */
  | 'missing'
  /** The bundle is no catalog. */
  | 'bundle-invalid'
  /** The person has stopped it. */
  | 'cancelled'
  | 'unexpected';

export class CatalogError extends Error {
  readonly code: CatalogErrorCode;

  constructor(code: CatalogErrorCode, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = 'CatalogError';
    this.code = code;
  }
}

/** Any error of the database as one of ours. */
export function catalogErrorFrom(error: unknown, otherwise: CatalogErrorCode = 'unexpected'): CatalogError {
  if (error instanceof CatalogError) return error;
  const { name = '', message = String(error) } = (error ?? {}) as { name?: string; message?: string };
  return new CatalogError(name === 'QuotaExceededError' ? 'over-quota' : otherwise, message, {
    cause: error,
  });
}
