import type { PageState } from './session.ts';

/** What a page was read as, in one line without any of its text. */
export const readAs = (state: PageState): string =>
  state.kind === 'none'
    ? `no posting (${state.reason})`
    : `a posting, from ${state.posting.source}, language ${state.told?.language ?? 'not told'}, ${state.posting.lines.length} lines`;
