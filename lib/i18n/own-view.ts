import type { ImportedMeta } from '../catalog/database.ts';
import type { OwnCatalog, OwnCorrection, OwnCredential, OwnFacts, OwnSkill } from '../catalog/own/own.ts';
import type { Ensured } from '../catalog/store.ts';
import type { CatalogView } from '../guidance/catalog-view.ts';
import { sayDuration } from './duration.ts';
import type { Translator } from './translator.ts';

/** What the person has added or says otherwise, with the state of the catalog. */
export interface OwnView {
  /** "965 credentials, facts up to 22 November 2026" */
  readonly state: string;
  /** What went wrong with the catalog, and what was done about it; null when all is well. */
  readonly notice: string | null;
  /** "12 records from courses.json, imported on 22 November 2026"; null where nothing was. */
  readonly imported: string | null;
  /** The newest first. */
  readonly entries: readonly OwnEntryView[];
}

interface Shown {
  readonly id: string;
  readonly name: string;
  /** "Credential added by you" */
  readonly what: string;
  /** "Price: $300", "Also called: …" */
  readonly says: readonly string[];
  /** Skills with their names, for the form. */
  readonly skills: readonly { readonly id: string; readonly name: string }[];
}

/** One entry, with what is stored of it for the form. */
export type OwnEntryView = Shown &
  (
    | { readonly kind: 'skill'; readonly value: OwnSkill }
    | { readonly kind: 'credential'; readonly value: OwnCredential }
    | { readonly kind: 'correction'; readonly value: OwnCorrection }
  );

interface Source {
  readonly own: OwnCatalog;
  readonly catalog: CatalogView;
  readonly state: {
    readonly ensured: Ensured | null;
    readonly imported: ImportedMeta | null;
    readonly notice: string | null;
  };
}

function sayFacts({ price, effort, validity, status }: OwnFacts, say: Translator): string[] {
  const one = (label: string, text: string) => say.text('own.says', { label, text });
  return [
    price && one(say.text('facts.price'), say.money(price.amount, price.currency)),
    effort && one(say.text('facts.effort'), say.hours(effort)),
    validity && one(say.text('facts.validity'), sayDuration(validity.duration, say)),
    status &&
      (status.lastSitting === null
        ? say.text('facts.active')
        : say.text('own.lastSitting', { date: say.date(status.lastSitting) })),
  ].filter((each) => each !== undefined);
}

const sayNames = (names: readonly string[], say: Translator): string[] =>
  names.length === 0 ? [] : [say.text('own.alsoCalled', { names: names.join(', ') })];

/** What is the person's own, in the translator's language. */
export function viewOwn({ own, catalog, state }: Source, say: Translator): OwnView {
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: catalog.skill(id)?.name ?? id }));
  const entries: OwnEntryView[] = [
    ...own.credentials.map(
      (value): OwnEntryView => ({
        kind: 'credential',
        id: value.id,
        name: value.name,
        what: say.text('own.yourCredential'),
        says: [...sayFacts(value, say), ...sayNames(value.aliases, say)],
        skills: named(value.skills.map(({ id }) => id)),
        value,
      }),
    ),
    ...own.skills.map(
      (value): OwnEntryView => ({
        kind: 'skill',
        id: value.id,
        name: value.name,
        what: say.text('own.yourSkill'),
        says: sayNames(value.aliases, say),
        skills: [],
        value,
      }),
    ),
    ...own.corrections.map((value): OwnEntryView => {
      const record = value.what === 'skill' ? catalog.skill(value.id) : catalog.credential(value.id);
      return {
        kind: 'correction',
        id: value.id,
        name: record?.name ?? value.id,
        what: say.text(record === undefined ? 'own.waits' : 'own.yourCorrection'),
        says: [...sayFacts(value, say), ...sayNames(value.aliases, say)],
        skills: [],
        value,
      };
    }),
  ];
  const { ensured, imported, notice } = state;
  return {
    state:
      ensured === null
        ? say.text('own.noState')
        : say.text('own.state', { count: catalog.counts.credentials, date: say.date(ensured.builtAt) }),
    notice,
    imported:
      imported === null
        ? null
        : say.text('own.imported', {
            count: imported.count,
            file: imported.file,
            date: say.date(imported.day),
          }),
    entries: entries.sort((one, other) => (one.value.changed < other.value.changed ? 1 : -1)),
  };
}
