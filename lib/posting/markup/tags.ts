/** By plain spaces: to part by an expression takes a page's start several times as long. */
const words = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** Elements that begin and end a line. */
export const BLOCKS = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form',
  'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul',
);

/** Elements whose content is not text of the page, or is a control's. */
export const SKIPPED = words(
  'audio button canvas datalist embed head iframe input link map math meta noscript object optgroup option picture',
  'progress script select style svg template textarea title video',
);

/** Elements without an end tag. */
export const VOID = words('area base br col embed hr img input link meta source track wbr');

export const BOLD = words('b strong');
export const CELLS = words('td th');

/** 1 to 6 for a heading's tag, 0 for any other. */
export function headingRank(tag: string): number {
  return tag.length === 2 && tag[0] === 'h' && tag >= 'h1' && tag <= 'h6' ? Number(tag[1]) : 0;
}
