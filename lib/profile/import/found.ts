import { LIMITS } from './limits.ts';

/** What a file was taken for. Each has its name among the messages, as `import.format.<id>`. */
export type Format =
  | 'linkedin'
  | 'json-resume'
  | 'credly'
  | 'open-badge-2'
  | 'open-badge-3'
  | 'europass'
  | 'pdf'
  | 'docx'
  | 'text';

/** Something the file says that the person holds. */
export interface FoundEntry {
  readonly kind: 'credential' | 'skill' | 'either';
  /** As the file writes it. */
  readonly name: string;
  readonly issuer?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly issued?: string;
  /** The last day on which it holds, YYYY-MM-DD. */
  readonly expires?: string;
  /** Day and month of `expires` could stand the other way round. */
  readonly unsure?: true;
  /** A date that could not be read, as it is written. */
  readonly badDate?: string;
}

/** Why an entry is not taken. Each has its sentence among the messages, as `import.refused.<reason>`. */
export type Refusal =
  | 'no-name'
  | 'name-too-long'
  | 'revoked'
  | 'linked-only'
  | 'not-a-badge'
  | 'jwt-broken'
  | 'too-many'
  | 'unreadable-part';

export interface Refused {
  /** What there is to name it by. */
  readonly what: string;
  readonly reason: Refusal;
  readonly count?: number;
}

/** What one file gave. */
export interface Found {
  readonly format: Format;
  readonly entries: readonly FoundEntry[];
  readonly refused: readonly Refused[];
  /** Free text that may name more. */
  readonly texts: readonly string[];
  /** A badge's signature was not checked. */
  readonly unverified: boolean;
}

/** Takes entries up to the limit, counts the rest, and names what can't be one. */
export class Collector {
  readonly entries: FoundEntry[] = [];
  readonly refused: Refused[] = [];
  private beyond = 0;

  /** Whether there is no room for more. */
  get full(): boolean {
    return this.entries.length + this.refused.length >= LIMITS.entries;
  }

  add(entry: FoundEntry): void {
    const name = entry.name.replace(/\s+/g, ' ').trim();
    if (this.full) this.beyond++;
    else if (name === '') this.refuse(entry.issuer ?? '', 'no-name');
    else if (name.length > LIMITS.nameCharacters) this.refuse(name, 'name-too-long');
    else {
      const issuer = entry.issuer?.replace(/\s+/g, ' ').trim().slice(0, LIMITS.nameCharacters);
      const { issuer: _, ...rest } = entry;
      this.entries.push({ ...rest, name, ...(issuer ? { issuer } : {}) });
    }
  }

  refuse(what: string, reason: Refusal): void {
    if (this.full) this.beyond++;
    else this.refused.push({ what: what.slice(0, 120), reason });
  }

  /** So many more were there and are not looked at. */
  skip(count: number): void {
    this.beyond += Math.max(0, count);
  }

  found(format: Format, more: Partial<Pick<Found, 'texts' | 'unverified'>> = {}): Found {
    const refused =
      this.beyond === 0
        ? this.refused
        : [...this.refused, { what: '', reason: 'too-many' as const, count: this.beyond }];
    return { format, entries: this.entries, refused, texts: [], unverified: false, ...more };
  }
}
