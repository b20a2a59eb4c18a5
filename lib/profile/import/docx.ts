import { decodeText } from './decode.ts';
import { ImportError } from './import-error.ts';
import { LIMITS } from './limits.ts';
import type { Pace } from './pace.ts';
import { type ParseXml, parseSafely } from './xml.ts';

/** The parts of a Word document that a reader sees: the body, headers, footers, notes. */
export const DOCX_PARTS = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
/** What is deleted, a field's code, or said a second time for older readers. */
const UNSEEN = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback']);
const BREAKS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** The text of one part, a line for each paragraph. Goes down no tree by calling itself: any depth is safe. */
async function textOfPart(root: Element, pace: Pace): Promise<string> {
  const written: string[] = [];
  let length = 0;
  const write = (text: string) => {
    length += text.length;
    if (length > LIMITS.textCharacters) throw new ImportError('too-long', { most: LIMITS.textCharacters });
    written.push(text);
  };
  let node: Element | null = root;
  for (let step = 1; node !== null; step++) {
    if (step % 500 === 0) await pace.breathe();
    const name: string = node.localName;
    const seen = !UNSEEN.has(name);
    if (name === 't') write(node.textContent ?? '');
    else if (BREAKS[name] !== undefined && node.parentElement?.localName === 'r') write(BREAKS[name]);
    let next: Element | null = seen && name !== 't' ? node.firstElementChild : null;
    for (let from: Element | null = node; next === null && from !== null && from !== root; ) {
      if (from.localName === 'p' || from.localName === 'tc') write('\n');
      next = from.nextElementSibling;
      if (next === null) from = from.parentElement;
    }
    node = next;
  }
  return written.join('');
}

/** The text of a Word document's parts, the body first. Throws an `ImportError`. */
export async function readDocx(
  parts: ReadonlyMap<string, Uint8Array>,
  parse: ParseXml,
  pace: Pace,
): Promise<string> {
  const names = [...parts.keys()].sort(
    (one, other) => Number(other === 'word/document.xml') - Number(one === 'word/document.xml'),
  );
  if (!parts.has('word/document.xml')) throw new ImportError('docx-broken');
  const texts: string[] = [];
  for (const name of names) {
    const { documentElement } = parseSafely(decodeText(parts.get(name) as Uint8Array), parse);
    texts.push(await textOfPart(documentElement, pace));
  }
  return texts.join('\n');
}
