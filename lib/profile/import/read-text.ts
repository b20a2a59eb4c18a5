import type { Posting } from '../../posting/posting.ts';
import { readText } from '../../posting/read-text.ts';
import { EXCLUSIONS_OF_ANY_TEXT } from '../../vocabulary/look-alikes/exclusions.ts';
import { recognise } from '../../vocabulary/recognise.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { bareNames } from './bare-names.ts';
import { endBehind, isNotYet } from './ends.ts';
import type { ImportNames } from './names.ts';
import type { Pace } from './pace.ts';

/** So many characters are recognised at once: a résumé and more, so that its parts are evidence for one another. */
const PIECE = 10_000;
const LONGEST_LINE = 300;

/** What a text names, at the first place that names it. */
export interface Mentioned {
  readonly kind: 'skill' | 'credential';
  readonly id: string;
  readonly name: string;
  readonly family: boolean;
  /** As the text writes it. */
  readonly written: string;
  /** The line it stands in, cut to a readable length. */
  readonly line: string;
  readonly expires?: string;
  readonly unsure?: true;
  /** The line says that it is still being worked for. */
  readonly inProgress: boolean;
}

/** Where the text can be cut: behind the last empty line, else the last line, of a piece. */
function pieces(text: string): string[] {
  const list: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + PIECE);
    if (end < text.length) {
      const half = at + PIECE / 2;
      const cut = Math.max(text.lastIndexOf('\n\n', end), text.lastIndexOf('\n', end));
      const gap = text.lastIndexOf('\n\n', end);
      end = gap > half ? gap : cut > half ? cut : end;
    }
    list.push(text.slice(at, end));
    at = end;
  }
  return list;
}

/** A line of a person's own text may look like a heading and still be what they hold. */
function readLines(text: string): Posting {
  const posting = readText(text);
  return {
    ...posting,
    blocks: posting.blocks.map((block) => ({
      ...block,
      kind: block.kind === 'heading' ? 'paragraph' : block.kind,
    })),
  };
}

/**
 * The skills and credentials that a text names, each once: by the recognition that reads postings, and where a line is
 * nothing but the name of a credential.
 */
export async function mentionedIn(
  text: string,
  vocabulary: Vocabulary,
  names: ImportNames,
  pace: Pace,
): Promise<Mentioned[]> {
  const found = new Map<string, Mentioned>();
  const all = pieces(text);
  for (const [index, piece] of all.entries()) {
    await pace.breathe(index / all.length);
    const recognised = recognise(readLines(piece), vocabulary, undefined, EXCLUSIONS_OF_ANY_TEXT).map(
      ({ accepts, ...mention }) => ({
        ...mention,
        family: accepts !== undefined,
      }),
    );
    const places = [...recognised, ...bareNames(piece, names)].sort((one, other) => one.start - other.start);
    for (const [place, { kind, id, name, family, start, end }] of places.entries()) {
      const key = `${kind}:${id}`;
      const from = piece.lastIndexOf('\n', start - 1) + 1;
      const to = piece.indexOf('\n', end);
      const until = to < 0 ? piece.length : to;
      const near = piece.slice(
        Math.max(from, start - LONGEST_LINE / 2),
        Math.min(until, end + LONGEST_LINE / 2),
      );
      const next = places
        .slice(place + 1)
        .find((each) => each.kind === 'credential' && each.start >= end && each.id !== id);
      const credential = kind === 'credential';
      const mention: Mentioned = {
        kind,
        id,
        name,
        family,
        written: piece.slice(start, end),
        line: near.replace(/\s+/g, ' ').trim(),
        inProgress: credential && isNotYet(near),
        ...(credential ? endBehind(piece, end, next?.start ?? piece.length) : {}),
      };
      const before = found.get(key);
      // A line that says it is held tells more than one that says it is planned; one with an end more than one without.
      if (
        before === undefined ||
        (before.inProgress && !mention.inProgress) ||
        (before.inProgress === mention.inProgress &&
          before.expires === undefined &&
          mention.expires !== undefined)
      )
        found.set(key, mention);
    }
  }
  return [...found.values()];
}
