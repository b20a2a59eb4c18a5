import type { CatalogView } from '../../lib/guidance/catalog-view.ts';
import type { Guidance } from '../../lib/guidance/guidance.ts';
import { english } from '../../lib/i18n/english.ts';
import { sayReason } from '../../lib/i18n/say-guidance.ts';
import type { NotAPostingReason, Posting } from '../../lib/posting/posting.ts';
import type { Requirements } from '../../lib/requirements/requirement.ts';
import type { TraceRow } from './trace.ts';

/** What is known of one file. */
export type Answered =
  | { readonly file: string; readonly posting: null; readonly reason: NotAPostingReason }
  | {
      readonly file: string;
      readonly posting: Posting;
      readonly found: Requirements;
      readonly guidance: Guidance;
      /** Empty unless it was asked for. */
      readonly trace: readonly TraceRow[];
    };

/** The object of the command's contract. */
export function toJson(answered: Answered, catalog: CatalogView, explain: boolean): object {
  const { file } = answered;
  if (answered.posting === null) return { file, posting: null, reason: answered.reason };
  const { posting, found, guidance } = answered;
  const { title, company, location, language, board, source, url, text } = posting;
  const said = { requirements: found.requirements, catalog };
  return {
    file,
    posting: { title, company, location, language, board, source, url, text },
    requirements: found.requirements.map(({ level, sentence, anyOf, also, orEquivalent, due }) => ({
      level,
      sentence,
      anyOf: anyOf.map(({ kind, id, name, start, end, accepts, successor }) => ({
        kind,
        id,
        name,
        start,
        end,
        ...(accepts === undefined ? {} : { accepts }),
        ...(successor === undefined ? {} : { successor }),
      })),
      also: also.map(({ start, end }) => ({ start, end })),
      ...(orEquivalent ? { orEquivalent } : {}),
      ...(due === null ? {} : { due }),
    })),
    beyond: found.beyond.map(({ kind, level, text: words, start, end }) => ({
      kind,
      level,
      text: words,
      start,
      end,
    })),
    gap: guidance.gap,
    suggestions: guidance.suggestions.map(({ id, name, issuer, closes, cost, hours, reasons, score }) => ({
      id,
      name,
      issuer,
      closes,
      cost,
      hours,
      reasons: reasons.map((reason) => sayReason(reason, said, english)),
      ...(explain ? { score } : {}),
    })),
    plan: guidance.plan,
    answer: guidance.answer,
    ...(explain
      ? {
          explain: {
            because: guidance.because,
            metBy: guidance.metBy,
            lapsed: guidance.lapsed,
            uncovered: guidance.uncovered,
            candidates: answered.trace,
          },
        }
      : {}),
  };
}
