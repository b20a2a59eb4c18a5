import { type Condition, type Credential, type OwnPart, statusOn } from '../catalog/credential.ts';
import { daysBetween } from '../days/days.ts';
import type { CatalogView } from '../guidance/catalog-view.ts';
import { OLD_AFTER, sayAge } from './age.ts';
import { sayDuration } from './duration.ts';
import { wrongFactLink } from './issue-link.ts';
import type { Translator } from './translator.ts';

/** A credential with all its facts, each with its source and date, in the reader's language. */
export interface CredentialView {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly kindName: string;
  /** "Active", "Retired on 31 July 2026. Its successor is …" */
  readonly status: string;
  readonly facts: readonly FactView[];
  /** Names of the skills it certifies, those it tests in depth first. */
  readonly skills: readonly string[];
  /** The issuer's own page; null where a person's own record names none. */
  readonly page: string | null;
  /** "Added by you": whose record this is where it is not the catalog's. */
  readonly own: string | null;
  /** "Looked through 3 weeks ago", and whether that is long ago. */
  readonly age: { readonly text: string; readonly old: boolean };
  /** Where a wrong fact is reported; null for a person's own record. */
  readonly wrong: string | null;
}

export interface FactView {
  readonly label: string;
  readonly value: string;
  /** Null for a fact that nobody could check: it says so. */
  readonly source: string | null;
  /** "checked 3 months ago", "yours, 3 months ago"; null where nobody has checked it. */
  readonly age: string | null;
  /** "22 November 2026" */
  readonly checked: string | null;
  /** Checked so long ago that it may have changed. */
  readonly old: boolean;
  /** The person's own word. */
  readonly own: boolean;
}

function sayCondition(condition: Condition, catalog: CatalogView, say: Translator): string {
  switch (condition.kind) {
    case 'credential':
      return catalog.credential(condition.credential)?.name ?? condition.credential;
    case 'experience':
      return [say.amount(condition.years, 'year'), condition.detail].filter(Boolean).join(': ');
    case 'training':
      return [condition.hours === undefined ? null : say.amount(condition.hours, 'hour'), condition.detail]
        .filter(Boolean)
        .join(': ');
    case 'age':
      return say.text('caution.needs-age', { years: condition.years });
    case 'education':
    case 'other':
      return condition.detail;
  }
}

/** Whose word a record is, or some of its facts are, where it is not the catalog's; null where all is the catalog's. */
export function sayOwn({ own = [] }: Pick<Credential, 'own'>, say: Translator): string | null {
  if (own.length === 0) return null;
  if (own.includes('record')) return say.text('own.addedByYou');
  const facts = own.flatMap((part) =>
    part === 'record' || part === 'imported' ? [] : [say.text(`own.part.${part}`)],
  );
  return [
    own.includes('imported') ? say.text('own.fromImport') : null,
    facts.length === 0 ? null : say.text('own.saidByYou', { facts: say.list(facts, 'and') }),
  ]
    .filter((each) => each !== null)
    .join(' ');
}

/** All that the catalog holds of a credential. `today` is YYYY-MM-DD. */
export function viewCredential(
  credential: Credential,
  catalog: CatalogView,
  today: string,
  say: Translator,
): CredentialView {
  const { prices, effort, validity, renewal, prerequisites, assessment, recognition, lifecycle } = credential;
  const isOwn = (part: OwnPart) => credential.own?.includes(part) === true;
  const ageOf = (day: string) => sayAge(daysBetween(day, today), say.locale);
  const isOld = (day: string) => daysBetween(day, today) > OLD_AFTER;
  const fact = (
    label: string,
    value: string,
    evidence: { source: string; checked: string } | null,
    own = false,
  ): FactView => ({
    label,
    value,
    source: evidence === null || evidence.source === '' ? null : evidence.source,
    age:
      evidence === null
        ? null
        : say.text(own ? 'facts.yours' : 'facts.checkedAgo', { age: ageOf(evidence.checked) }),
    checked: evidence === null ? null : say.date(evidence.checked),
    old: evidence !== null && isOld(evidence.checked),
    own,
  });
  const facts: FactView[] = [
    ...(prices.length === 0 ? [fact(say.text('facts.price'), say.text('cost.unknown'), null)] : []),
    ...prices.map((price) =>
      fact(
        say.text('facts.price'),
        [
          say.money(price.amount, price.currency),
          say.text(`basis.${price.basis}`),
          price.audience === undefined ? null : say.text(`audience.${price.audience}`),
          price.region === 'global' ? null : price.region,
        ]
          .filter((part) => part !== null)
          .join(' · '),
        price,
        isOwn('price') && price.optional !== true,
      ),
    ),
    fact(say.text('facts.effort'), say.hours(effort), effort, isOwn('effort')),
    ...(validity === null
      ? []
      : [fact(say.text('facts.validity'), sayDuration(validity.duration, say), validity, isOwn('validity'))]),
    ...(renewal === null
      ? []
      : [
          fact(
            say.text('facts.renewal'),
            [
              say.text(`renewal.${renewal.by}`),
              renewal.cost === null ? null : say.money(renewal.cost.amount, renewal.cost.currency),
              renewal.credits ?? null,
            ]
              .filter((part) => part !== null)
              .join(' · '),
            renewal,
          ),
        ]),
    ...prerequisites.map((prerequisite) => {
      const ways = prerequisite.anyOf.map((way) =>
        say.list(
          way.map((condition) => sayCondition(condition, catalog, say)),
          'and',
        ),
      );
      const text = say.list(ways, 'or');
      return fact(
        say.text('facts.prerequisites'),
        prerequisite.recommended === true ? say.text('facts.recommended', { text }) : text,
        prerequisite,
      );
    }),
    ...(assessment === null
      ? []
      : [
          fact(
            say.text('facts.assessment'),
            [
              say.text(`assessment.${assessment.kind}`),
              ...(assessment.detail === undefined ? [] : [say.apart(assessment.detail)]),
            ].join(' · '),
            credential.unchecked?.includes('assessment')
              ? null
              : { source: credential.page, checked: credential.checked },
          ),
        ]),
    ...recognition.map((one) =>
      fact(say.text('facts.recognition'), `${say.apart(one.by)}: ${say.apart(one.as)}`, one),
    ),
    ...(lifecycle === null || !isOwn('status')
      ? []
      : [
          fact(
            say.text('facts.status'),
            lifecycle.lastSitting === undefined
              ? say.text('facts.active')
              : say.text('own.lastSitting', { date: say.date(lifecycle.lastSitting) }),
            lifecycle,
            true,
          ),
        ]),
  ];
  const successor =
    lifecycle?.successor === undefined ? undefined : catalog.credential(lifecycle.successor)?.name;
  const inDepth = (depth: 'core' | 'touched') =>
    credential.skills.filter((skill) => skill.depth === depth).map(({ id }) => catalog.skill(id)?.name ?? id);
  return {
    id: credential.id,
    name: credential.name,
    issuer: credential.issuer,
    kindName: say.text(`kind.${credential.kind}`),
    status: say.text(`facts.${statusOn(credential, today)}`, {
      date: say.date(lifecycle?.lastSitting ?? lifecycle?.from ?? today),
      successor: successor ?? 'none',
    }),
    facts,
    skills: [...inDepth('core'), ...inDepth('touched')],
    page: credential.page === '' ? null : credential.page,
    own: sayOwn(credential, say),
    age: {
      text: say.text(isOwn('record') ? 'facts.yours' : 'facts.lookedThrough', {
        age: ageOf(credential.checked),
      }),
      old: !isOwn('record') && isOld(credential.checked),
    },
    wrong: isOwn('record') || isOwn('imported') ? null : wrongFactLink(credential),
  };
}
