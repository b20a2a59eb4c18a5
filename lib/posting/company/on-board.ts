import type { VisibleTitles } from '../candidate.ts';
import type { Line } from '../markup/lines.ts';
import { key, trimName } from '../names.ts';

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
