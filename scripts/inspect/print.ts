import { styleText } from 'node:util';
import type { CatalogView } from '../../lib/guidance/catalog-view.ts';
import { english as say } from '../../lib/i18n/english.ts';
import {
  nameRequirement,
  quote,
  sayAnswer,
  sayCaution,
  sayPlan,
  sayReason,
} from '../../lib/i18n/say-guidance.ts';
import type { NotAPostingReason } from '../../lib/posting/posting.ts';
import type { Answered } from './answer.ts';

const WHY_NONE: Readonly<Record<NotAPostingReason, string>> = {
  list: 'a list of postings, not one',
  blocked: 'the site blocked the reading',
  several: 'several postings, and the address names none of them',
  apply: 'a form to apply with',
  landing: 'a page about working there, not a posting',
  empty: 'nothing to read in it',
  'too-large': 'too large to read',
  other: 'not a posting',
};

const SHOWN = 3;

type Style = Parameters<typeof styleText>[0];

/** The answer for a person at a terminal. `colour` for one that shows it. */
export function toText(answered: Answered, catalog: CatalogView, explain: boolean, colour: boolean): string {
  const paint = (style: Style, text: string) => (colour ? styleText(style, text) : text);
  const lines: string[] = [];
  if (answered.posting === null)
    return `${paint('bold', answered.file)}\n  No posting: ${WHY_NONE[answered.reason]}.\n`;
  const { posting, found, guidance } = answered;
  const said = { requirements: found.requirements, catalog };
  const heading = [posting.title ?? answered.file, posting.company, posting.location].filter(Boolean);
  lines.push(paint('bold', heading.join(' · ')));
  lines.push(
    paint(
      'dim',
      [posting.title === null ? null : answered.file, posting.board, posting.source, posting.url]
        .filter(Boolean)
        .join(' · '),
    ),
  );
  const answer = sayAnswer(guidance, said, say);
  lines.push('', `${paint(['bold', 'green'], answer.title)}. ${answer.because}`);
  const plan = guidance.answer === 'plan' ? sayPlan(guidance.plan, guidance.gap.length, said, say) : null;
  if (plan !== null) lines.push(`  ${plan}`);
  if (plan !== null && guidance.plan.proof !== 'optimal')
    lines.push('  not proved best: the search was cut short');

  if (found.requirements.length > 0) {
    lines.push(
      '',
      paint('underline', `Asks for (${found.requirements.length}, ${guidance.gap.length} missing)`),
    );
    const met = new Map(guidance.metBy.map((each) => [each.requirement, each]));
    for (const [index, requirement] of found.requirements.entries()) {
      const held = met.get(index);
      const mark = held === undefined ? paint('yellow', '○') : paint('green', '●');
      const level = say.text(`level.${requirement.level}`).padEnd(9);
      const name =
        catalog.skill(held?.held ?? '')?.name ?? catalog.credential(held?.held ?? '')?.name ?? held?.held;
      const notes = [
        held === undefined ? null : say.text(`met.${held.way}`, { name: name ?? '' }),
        requirement.orEquivalent ? say.text('note.or-equivalent') : null,
      ].filter((note) => note !== null);
      lines.push(
        `  ${mark} ${paint('dim', level)} ${paint('bold', nameRequirement(requirement, say))}${notes.length > 0 ? paint('dim', ` (${notes.join('; ')})`) : ''}`,
      );
      if (explain || requirement.level === 'required')
        lines.push(paint('dim', `               “${quote(requirement)}”`));
    }
  }
  if (found.beyond.length > 0) {
    lines.push('', paint('underline', 'No credential closes'));
    for (const { kind, text } of found.beyond)
      lines.push(`  ${say.text(`beyond.${kind}`)}: “${text.replace(/\s+/g, ' ').trim()}”`);
  }
  const shown = guidance.suggestions.slice(0, explain ? 10 : SHOWN);
  if (shown.length > 0) {
    lines.push(
      '',
      paint('underline', `Would close a part of it (${shown.length} of ${guidance.suggestions.length})`),
    );
    for (const suggestion of shown) {
      lines.push(`  ${paint('bold', suggestion.name)} · ${suggestion.issuer}`);
      lines.push(`    ${say.cost(suggestion.cost)} · ${say.hours(suggestion.hours)}`);
      for (const reason of suggestion.reasons.slice(0, explain ? 12 : 3))
        lines.push(`    + ${sayReason(reason, said, say)}`);
      for (const caution of suggestion.cautions.slice(0, explain ? 12 : 3))
        lines.push(`    ! ${sayCaution(caution, say)}`);
      if (explain)
        lines.push(
          paint(
            'dim',
            `    ${Object.entries(suggestion.score)
              .map(([name, value]) => `${name} ${value.toFixed(2)}`)
              .join(' · ')}`,
          ),
        );
    }
  }
  if (explain) {
    lines.push('', paint('underline', 'Every candidate, and the rule that decided'));
    for (const { start, end, written, id, rule, result } of answered.trace)
      lines.push(
        `  ${start}–${end}  ${written ?? posting.text.slice(start, end)}  ${id}  ${rule} → ${result}`,
      );
  }
  return `${lines.join('\n')}\n`;
}
