/** The name of a country in a language; its code where the language has none. */
export function nameOfRegion(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Countries as ISO 3166 alpha-2 from what a person writes ("us, DE"), and what of it is no country's code. */
export function readRegions(written: string): {
  readonly regions: readonly string[];
  readonly unknown: readonly string[];
} {
  const codes = [...new Set(written.toUpperCase().split(/[\s,;.]+/u))].filter(Boolean).slice(0, 50);
  // "ZZ" has a name ("Unknown region"), and so have groups of countries; neither is one.
  const isKnown = (code: string) =>
    /^[A-Z]{2}$/.test(code) &&
    !['ZZ', 'EU', 'EZ', 'UN', 'QO'].includes(code) &&
    nameOfRegion(code, 'en') !== code;
  return { regions: codes.filter(isKnown), unknown: codes.filter((code) => !isKnown(code)) };
}
