import type { Clause, Item, Unit } from './clauses.ts';
import type { Finding } from './findings.ts';
import type { Mention } from './requirement.ts';

/** Kinds of skill that carry the name of a company. */
const NAMED_SO: ReadonlySet<string> = new Set(['platform', 'product', 'service']);
/** What stands before the place where one works: "at AWS", "join Salesforce". */
const WHERE: ReadonlySet<string> = new Set(['at', 'join', 'joining', 'chez', 'bei']);
const JOIN: ReadonlySet<string> = new Set(['join', 'joining']);
/** What a company does, and no product: "Oracle believes that …". */
const COMPANY_DOES: ReadonlySet<string> = new Set(
  'believes values invests hires employs serves seeks wants was built has operates strives aims'.split(' '),
);

/** What is a company's own, and of what kind it is. */
const OWN: ReadonlySet<string> = new Set(
  'values mission vision purpose culture positions careers corporation inc llc ltd gmbh plc'.split(' '),
);
/** "Larkware is hiring", and "Within Research, Larkware is looking for"; not "if Go is looking up names". */
const FOR: ReadonlySet<string> = new Set(['for', 'an', 'a', 'to']);
const SEEKING: ReadonlySet<string> = new Set([
  'looking',
  'seeking',
  'hiring',
  'searching',
  'proud',
  'committed',
]);
const HELP: ReadonlySet<string> = new Set(['help', 'helping', 'helps']);
/** Who is within a company: "leaders within AWS". */
const GROUPS: ReadonlySet<string> = new Set(
  'leadership leaders management executives teams organizations organisations groups departments functions'.split(
    ' ',
  ),
);
/** What follows the name of a place of work and no noun that would make it a product: "at AWS will", "at AWS and". */
const GOES_ON: ReadonlySet<string> = new Set(
  'will is are has was and or you we can means since where today'.split(' '),
);

/** What stands behind the "'s" of a name. */
function possessed(clause: Clause, at: number): Unit | undefined {
  let next = at + 1;
  if (/^[’'`]$/.test(clause[next]?.text ?? '')) next++;
  return clause[next]?.text === 's' ? clause[next + 1] : undefined;
}

/** The names in a sentence that stand there for the company, not for its product. */
export function organisations(
  clauses: readonly Clause[],
  kindOf: (mention: Mention) => string | null,
): Item[] {
  const found: Item[] = [];
  for (const [index, clause] of clauses.entries())
    for (const [at, { item }] of clause.entries()) {
      if (item?.mention == null || !NAMED_SO.has(kindOf(item.mention) ?? '')) continue;
      const [before, after] = [clause[at - 1], clause[at + 1]];
      const ends =
        after === undefined || (after.kind !== 'word' && after.kind !== 'item') || GOES_ON.has(after.text);
      const works = before !== undefined && WHERE.has(before.text) && ends;
      // "you will help Salesforce find …"
      const helped =
        before !== undefined &&
        HELP.has(before.text) &&
        after?.kind === 'word' &&
        clause[at + 2] !== undefined &&
        !/^(?:users|customers|clients|administrators|developers|teams)$/.test(after.text);
      // "Come join us on the X team in Salesforce!"
      const joined =
        ends &&
        before?.text === 'in' &&
        clause.slice(0, at).some(({ text }) => /(?:^|\s)join(?:\s|$)/.test(text));
      // "the highest level of leadership within AWS"
      const within =
        before?.text === 'within' && GROUPS.has(clause[at - 2]?.text ?? '') && after?.kind !== 'item';
      // "come join the AWS team"; "join the" is one phrase.
      const joins = before !== undefined && JOIN.has(before.text) && after?.text === 'team';
      const acts = index === 0 && at === 0 && after !== undefined && COMPANY_DOES.has(after.text);
      // "embodies Salesforce values"
      const owns = after !== undefined && (OWN.has(after.text) || OWN.has(possessed(clause, at)?.text ?? ''));
      // "Salesforce is looking for …"
      const seeks =
        after?.text === 'is' &&
        SEEKING.has(clause[at + 2]?.text ?? '') &&
        ((index === 0 && at === 0) || FOR.has(clause[at + 3]?.text ?? ''));
      if (works || joined || owns || seeks || helped || within || joins || acts) found.push(item);
    }
  return found;
}

/**
 * Leaves out what is merely mentioned of a company that the posting calls the place of work: "At AWS, you will …" makes
 * "AWS grows fast" speak of the employer, and "experience with AWS" still asks.
 */
export function withoutEmployers(
  findings: readonly Finding[],
  employers: ReadonlySet<string>,
  text: string,
): Finding[] {
  if (employers.size === 0) return [...findings];
  return findings.filter(
    ({ level, items }) =>
      level !== 'mentioned' || !items.every(({ start, end }) => employers.has(text.slice(start, end))),
  );
}
