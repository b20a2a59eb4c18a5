/**
 * A job board or a system that employers' job pages run on. One file under `boards/` each; a board is added by its file
 * being there. Selectors are the last resort: structured data comes first, and a board without `elements` is read by it
 * and by the general reader.
 */
export interface Board {
  /** The file's name. */
  readonly id: string;
  readonly name: string;
  /** Where it lives, as match patterns ("https://*.example.com/*"): used to know its pages and to ask for access. */
  readonly matches: readonly string[];
  /** How an address names one job. The first that fits counts; group 1 is the id. */
  readonly job?: {
    readonly path?: readonly RegExp[];
    readonly query?: readonly string[];
    readonly hash?: RegExp;
  };
  /** Where host and path name the employer: group 1 of this, matched against "host/path". */
  readonly tenant?: RegExp;
  /** The path of an application form, which holds no posting. */
  readonly apply?: RegExp;
  /** Where the parts of a posting stand, one entry for each layout. */
  readonly elements?: readonly BoardElements[];
  /** How a result list shows a job. */
  readonly cards?: readonly BoardCards[];
  /** Elements that are a posting each, on a page whose address names none of them. */
  readonly several?: string;
  /** What selectors can't say, from the names as read: cuts a title or a company out of a line; null for no posting. */
  readonly names?: (read: BoardNames) => Partial<BoardNames> | null;
}

export interface BoardElements {
  /** Where the selectors are known from, and when. */
  readonly known: string;
  readonly title?: string;
  readonly company?: string;
  readonly location?: string;
  /** Every match that is not inside another is part of the description, in the order of the page. */
  readonly description: string;
  /** The element around the posting's pane, where the page holds other jobs too. */
  readonly pane?: string;
  /** Only the first match of `description` is the job's, and `title` says nothing where it matches several: similar jobs stand in the same elements. */
  readonly single?: true;
  /** What is asked may stand behind the description, in elements that are not known. */
  readonly partial?: true;
  /** The paths of the pages with this layout; any without it. */
  readonly path?: RegExp;
  /** Of all that `pane` matches, the one whose attribute of this name is the job's id. */
  readonly paneAttribute?: string;
}

export interface BoardNames {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  /** The page's own title. */
  readonly pageTitle: string;
  /** The description's first line. */
  readonly firstLine: string;
  readonly url: URL | null;
}

export interface BoardCards {
  readonly known: string;
  readonly card: string;
  /** The attribute that holds the job's id or the link to it, on the element `of` inside the card (the card itself without). */
  readonly attribute: string;
  readonly of?: string;
  /** Group 1 is the id; without it the whole value, or the id in the address when the value is one. */
  readonly id?: RegExp;
}
