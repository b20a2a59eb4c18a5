import type { Requirements } from '../../requirements/requirement.ts';

/** As much of a posting as is looked through for where it is. */
const LOOKED_AT = 20_000;
/** Fewer signs than this may stand in a posting from anywhere. */
const LEAST_SIGNS = 2;

/**
 * What tells the country of a posting: in its place, its address, or its text. Only countries for which the catalog
 * has credentials that count nowhere else.
 */
const SIGNS: readonly {
  readonly region: string;
  readonly place: RegExp;
  readonly address: RegExp;
  /** What stands in postings of nowhere else, almost. */
  readonly sure: RegExp;
  readonly text: RegExp;
}[] = [
  {
    region: 'US',
    place:
      /\b(usa|u\.s\.a?\.?|united states)\b|, (al|ak|az|ar|ca|co|ct|dc|de|fl|ga|hi|ia|id|il|in|ks|ky|la|ma|md|me|mi|mn|mo|ms|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy)\b/i,
    address: /\.(gov|us)(\/|$)/,
    sure: /\b(401\s?\(?k\)?|Medicare|Medicaid|OSHA|FMLA|U\.?S\.? citizens?(hip)?|EEO|DoD)\b/,
    text: /\b(United States|U\.S\.|USA?|equal opportunity employer|PTO)\b|\$\s?\d{2}|, (CA|NY|TX|WA|FL|IL|MA|VA|GA|NC|PA|OH|CO|AZ)\b|, (AL|AK|AZ|CA|CO|CT|DC|FL|GA|IL|MA|MD|MI|MN|MO|NC|NJ|NY|OH|PA|TN|TX|UT|VA|WA|WI) \d{5}/g,
  },
  {
    region: 'GB',
    place: /\b(uk|united kingdom|england|scotland|wales|northern ireland|london)\b/i,
    address: /\.uk(\/|$)/,
    sure: /\bNHS\b|£\s?\d|\bright to work in the UK\b/,
    text: /\b(United Kingdom|UK|England|Scotland|London|DBS|NMC|HMRC|SIA|driving licence)\b/g,
  },
  {
    region: 'DE',
    place: /\b(germany|deutschland)\b/i,
    address: /\.de(\/|$)/,
    sure: /\((m\/w|w\/m|d\/m|m\/f)\/[dwx]\)/,
    text: /\b(Deutschland|IHK|Germany|GmbH)\b/g,
  },
  {
    region: 'FR',
    place: /\bfrance\b/i,
    address: /\.fr(\/|$)/,
    sure: /\((H\/F|F\/H)\)/,
    text: /\b(France|CDI|CDD|RTT|SMIC|BAC ?\+ ?\d)\b/g,
  },
  {
    region: 'AU',
    place: /\baustralia\b/i,
    address: /\.au(\/|$)/,
    sure: /\b(AHPRA|superannuation)\b/,
    text: /\b(Australia|NSW|Sydney|Melbourne)\b/g,
  },
  {
    region: 'CA',
    place: /\bcanada\b/i,
    address: /\.ca(\/|$)/,
    sure: /\b(RRSP|Red Seal)\b/,
    text: /\b(Canada|Canadian|Ontario|Alberta|CAD)\b/g,
  },
];

/** What guidance sees of a posting wherever it runs: its heading, and the words that ask for something. */
export interface Place {
  readonly title: string | null;
  readonly location: string | null;
  readonly url: string | null;
}

/** The country that a posting is from, ISO 3166 alpha-2; null where it does not tell one plainly. */
export function regionOf(
  { title, location, url }: Place,
  { requirements, beyond }: Requirements,
): string | null {
  const place = location ?? '';
  const named = SIGNS.filter((sign) => sign.place.test(place));
  if (named.length === 1) return named[0]?.region ?? null;
  const host = url === null ? '' : url.replace(/^https?:\/\/([^/?#]*).*/s, '$1');
  const looked = [
    title ?? '',
    ...requirements.map(({ sentence }) => sentence),
    ...beyond.map(({ text }) => text),
  ]
    .join('\n')
    .slice(0, LOOKED_AT);
  const counted = SIGNS.map(({ region, address, sure, text: signs }) => ({
    region,
    count:
      new Set(looked.match(signs) ?? []).size + (sure.test(looked) ? 2 : 0) + (address.test(host) ? 2 : 0),
  })).sort((one, other) => other.count - one.count);
  const [best, next] = counted;
  if (best === undefined || best.count < LEAST_SIGNS || best.count === next?.count) return null;
  return best.region;
}
