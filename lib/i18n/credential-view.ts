import { type Condition, type Credential, statusOn } from '../catalog/credential.ts';
import type { CatalogView } from '../guidance/guidance.ts';
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
  /** The issuer's own page. */
  readonly page: string;
}

export interface FactView {
  readonly label: string;
  readonly value: string;
  /** Null for a fact that nobody could check: it says so. */
  readonly source: string | null;
  /** "22 November 2026" */
  readonly checked: string | null;
}

/** A duration as ISO 8601 ("P3Y") in words. */
function sayDuration(duration: string, say: Translator): string {
  if (duration === 'lifetime') return say.text('facts.lifetime');
  const [, years, months, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration) ?? [];
  return [
    years === undefined ? null : say.amount(Number(years), 'year'),
    months === undefined ? null : say.amount(Number(months), 'month'),
    days === undefined ? null : say.amount(Number(days), 'day'),
  ]
    .filter((part) => part !== null)
    .join(' ');
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

/** All that the catalog holds of a credential. `today` is YYYY-MM-DD. */
export function viewCredential(
  credential: Credential,
  catalog: CatalogView,
  today: string,
  say: Translator,
): CredentialView {
  const { prices, effort, validity, renewal, prerequisites, assessment, recognition, lifecycle } = credential;
  const fact = (
    label: string,
    value: string,
    evidence: { source: string; checked: string } | null,
  ): FactView => ({
    label,
    value,
    source: evidence?.source ?? null,
    checked: evidence === null ? null : say.date(evidence.checked),
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
      ),
    ),
    fact(say.text('facts.effort'), say.hours(effort), effort),
    ...(validity === null
      ? []
      : [fact(say.text('facts.validity'), sayDuration(validity.duration, say), validity)]),
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
            [say.text(`assessment.${assessment.kind}`), assessment.detail].filter(Boolean).join(' · '),
            credential.unchecked?.includes('assessment')
              ? null
              : { source: credential.page, checked: credential.checked },
          ),
        ]),
    ...recognition.map((one) => fact(say.text('facts.recognition'), `${one.by}: ${one.as}`, one)),
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
    page: credential.page,
  };
}
