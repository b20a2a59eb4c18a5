/** What a posting's title tells of the level and the kind of role. */
export interface TitleHints {
  /** Its words, cut where it is very long; null where there is none. */
  readonly text: string | null;
  /** 0 foundational, 1 associate, 2 professional, 3 expert; null where the title says nothing. */
  readonly level: number | null;
  /** The first letters of its telling words: enough to hold "manager" against "management". */
  readonly words: ReadonlySet<string>;
}

const ENTRY =
  /\b(junior|jr|entry|intern|internship|trainee|graduate|apprentice|werkstudent|praktikant|stagiaire)\b/i;
const SENIOR =
  /\b(senior|sr|lead|principal|staff (?:\w+ )?(?:engineer|developer|scientist|architect|designer)|head|director|chief|expert|architect|vp|manager)\b/i;
/** Words that stand in the names of credentials and titles of every field. */
const COMMON =
  /^(the|and|for|of|in|with|all|level|remote|hybrid|full|part|time|certi|profe|assoc|speci|exper|engin|consu|offic|senio|junio|lead|princ|staff|head|direc|team|membe|assis|coord|execu|found|advan|contr|job|manag|depart|it$|gn|mwd|mfd)/;

const STEM = 5;

export function telling(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}+#]{2,}/gu) ?? [])
    .map((word) => word.slice(0, STEM))
    .filter((word) => !COMMON.test(word));
}

const LONGEST_TITLE = 120;

/** The title of a posting: where the reading gave none, its first line when that is short enough to be one. */
export function titleOf({
  title,
  text,
}: {
  readonly title: string | null;
  readonly text: string;
}): string | null {
  if (title !== null) return title;
  const line = /\S[^\n\r]*/.exec(text.slice(0, 2000))?.[0].trim() ?? '';
  return line === '' || line.length > LONGEST_TITLE ? null : line;
}

export function readTitle(title: string | null): TitleHints {
  if (title === null) return { text: null, level: null, words: new Set() };
  const short = title.slice(0, 200);
  const level = ENTRY.test(short) ? 0.5 : SENIOR.test(short) ? 2 : null;
  return { text: short, level, words: new Set(telling(short)) };
}
