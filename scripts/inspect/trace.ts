import type { Explainer } from '../../lib/requirements/find-requirements.ts';

/** What one rule did to one candidate: the place, the name, and what came of it. */
export interface TraceRow {
  readonly start: number;
  readonly end: number;
  readonly written: string | null;
  readonly id: string;
  readonly rule: string;
  /** "kept" or "dropped" for a candidate; the level or grouping that a rule gave to a mention. */
  readonly result: string;
}

/** Collects every candidate with the rule that kept or dropped it, and every mention with the rules that arranged it. */
export class Trace {
  readonly rows: TraceRow[] = [];

  readonly explainer: Explainer = {
    recognised: ({ start, end, written, id, rule, kept }) =>
      this.rows.push({ start, end, written, id, rule, result: kept ? 'kept' : 'dropped' }),
    arranged: ({ start, end, id, rule, result }) =>
      this.rows.push({ start, end, written: null, id, rule, result }),
  };
}
