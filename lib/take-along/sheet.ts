import type { Translator } from '../i18n/translator.ts';
import type { TakeAlong } from './take-along.ts';

/** One line about a credential: what is told, in words, and the page behind it. */
export interface SheetFact {
  readonly label: string;
  readonly value: string;
  readonly address?: string;
}

/** A plan in words, as it stands on paper. */
export interface PlanSheet {
  readonly title: string;
  /** The posting that it is for; null where it has no name. */
  readonly posting: string | null;
  readonly address: string | null;
  readonly made: string;
  readonly steps: readonly {
    readonly name: string;
    readonly facts: readonly SheetFact[];
    /** The page of a fact, and the day on which it was checked, in words. */
    readonly sources: readonly { readonly address: string; readonly checked: string }[];
  }[];
}

/** Says a plan in the reader's language. What is unknown is said to be unknown. */
export function sheetOf({ posting, made, hoursPerWeek, steps }: TakeAlong, say: Translator): PlanSheet {
  const named = [posting?.title, posting?.company].filter((part) => part !== null && part !== undefined);
  return {
    title: say.text('take.title'),
    posting: named.length === 0 ? null : named.join(' · '),
    address: posting?.url ?? null,
    made: say.text('take.made', { date: say.date(made), hours: hoursPerWeek }),
    steps: steps.map(({ name, issuer, page, cost, hours, closes, lastSitting, sources }) => ({
      name,
      facts: [
        { label: say.text('take.issuer'), value: issuer, address: page },
        { label: say.text('panel.cost'), value: say.cost(cost) },
        { label: say.text('panel.effort'), value: say.hours(hours) },
        ...(closes.length === 0 ? [] : [{ label: say.text('panel.closes'), value: closes.join('; ') }]),
        ...(lastSitting === null
          ? []
          : [{ label: say.text('take.lastSitting'), value: say.date(lastSitting) }]),
      ],
      sources: sources.map(({ address, checked }) => ({ address, checked: say.date(checked) })),
    })),
  };
}
