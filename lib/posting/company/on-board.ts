import type { VisibleTitles } from '../candidate.ts';
import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Line } from '../markup/lines.ts';
import { key, trimName } from '../names.ts';
import { isPlace } from './fits.ts';
import { isNobody } from './in-text.ts';
import { isName, timesActing } from './named.ts';
import { mentions } from './traces.ts';

/** A site that lists other employers' jobs says so in its name. */
export const BOARD_NAME =
  /job|stellen|empleo|emploi|work|praca|lavoro|vaga|vacatur|trabajo|recruit|hire|hiring|career|karriere/i;
const MOST_LINES = 400;
/** What stands before the employer's name in a line under the title, as a key: "Posted by Peat & Sons". */
const BY =
  /^(?:(?:posted|published|veröffentlicht|publié|publicado|geplaatst|pubblicato)?(?:by|at|von|bei|par|chez|por|door|da)|company|employer|arbeitgeber|entreprise|empresa|azienda)(?=.)/u;

/** On a site that calls itself a board: what its title names beside the job and itself, where a line near the job's begins with it. */
export function employerOnBoard(
  all: readonly Line<Element>[],
  titles: VisibleTitles,
  parts: readonly string[],
  title: string | null,
): string | null {
  const { site } = titles;
  if (site === null || title === null || !BOARD_NAME.test(site)) return null;
  const lines = all.slice(0, MOST_LINES).map((line) => key(line.text));
  const at = lines.indexOf(key(title));
  if (at < 0) return null;
  const near = lines.slice(Math.max(0, at - 4), at + 6);
  return (
    parts.find(
      (part) =>
        key(part) !== key(trimName(site)) && near.some((line) => line.replace(BY, '').startsWith(key(part))),
    ) ?? null
  );
}

/**
 * Which of the names that a page with a list gives stands below the job's title: in the line under the pane's heading,
 * or in one of the two under the title on its card, where all its cards, or the posting, name the same.
 */
export function nameOfCard(
  lines: readonly Line<Element>[],
  names: readonly string[],
  title: string | null,
  text: string,
): string | null {
  const own = key(title);
  if (own === '') return null;
  const isTitle = (line: Line<Element>): boolean => key(line.text) === own;
  const head = lines.findIndex((line) => line.kind === 'heading' && line.rank <= 2 && isTitle(line));
  const below = head < 0 ? '' : `${lines[head + 1]?.text} `;
  const first = names.find((name) => below.startsWith(`${name} `));
  if (first !== undefined) return first;
  const known = new Map(names.map((name) => [key(name), name]));
  const onCards = new Set(
    lines.flatMap((line, at) =>
      isTitle(line)
        ? [at + 1, at + 2].flatMap((next) => known.get(key(lines[next]?.text ?? null)) ?? []).slice(0, 1)
        : [],
    ),
  );
  const named =
    onCards.size > 1 ? [...onCards].filter((name) => mentions(text, name) !== null) : [...onCards];
  return named.length === 1 ? (named[0] as string) : null;
}

/** On a board, the line right under the job's title, where nothing else tells and the posting says that it acts. */
export function nameUnderTitle(
  lines: readonly Line<Element>[],
  title: string | null,
  text: string,
): string | null {
  const own = key(title);
  const at = lines.findIndex(({ rank, text }) => rank === 1 && own !== '' && key(text).startsWith(own));
  const line = at < 0 ? undefined : lines[at + 1];
  const isIt =
    line?.kind === 'paragraph' &&
    line.linked === 0 &&
    /^\p{Lu}/u.test(line.text) &&
    isName(line.text) &&
    !isPlace(line.text) &&
    !isNobody(line.text) &&
    !readsAsJobTitle(line.text) &&
    !/\d/.test(line.text) &&
    timesActing(line.text.replace(IN_PARENTHESES, ''), text) > 0;
  return isIt ? line.text : null;
}
const IN_PARENTHESES = /\s\([^()]*\)$/;
