import type { Clause } from './clauses.ts';
import type { Span } from './requirement.ts';

/** The places of a posting that name nothing whatever they are called, asked sentence by sentence in order. */
export class Excluded {
  private readonly places: readonly Span[];
  /** How many of them lie behind. */
  private passed = 0;

  /** @param places in order */
  constructor(places: readonly Span[]) {
    this.places = places;
  }

  /** Whether a stretch of this sentence meets none of them. Sentences come in order, so the work grows with the text alone. */
  freeIn(clauses: readonly Clause[]): (span: Span) => boolean {
    const first = clauses[0]?.[0]?.start ?? 0;
    const last = clauses.at(-1)?.at(-1)?.end ?? first;
    while ((this.places[this.passed]?.end ?? Number.POSITIVE_INFINITY) <= first) this.passed++;
    const own: Span[] = [];
    for (let at = this.passed; (this.places[at]?.start ?? last) < last; at++)
      own.push(this.places[at] as Span);
    return (span) => own.every(({ start, end }) => end <= span.start || span.end <= start);
  }
}
