import { type Dom, domOf } from '../posting/markup/dom.ts';
import { structuralName } from './structure-words.ts';

const MOST_LINES = 500;
const MOST_NODES = 50_000;
const DEEPEST = 40;
const MOST_NAMES = 6;
const MOST_ATTRIBUTES = 40;

/** Elements that are told by their tag alone. */
const CLOSED = new Set([
  'script',
  'style',
  'svg',
  'noscript',
  'template',
  'iframe',
  'object',
  'select',
  'textarea',
]);
/** Elements within a line: their text counts for the block around them. */
const INLINE = new Set(
  'a abbr b br cite code em font i mark q s small span strong sub sup time u wbr'.split(' '),
);
const ROLES = new Set(
  `alert alertdialog application article banner button cell checkbox complementary contentinfo definition dialog document
  feed figure form grid group heading img link list listbox listitem main menu menuitem navigation none note option
  presentation region row search searchbox separator status tab table tablist tabpanel term textbox toolbar tooltip tree`.split(
    /\s+/,
  ),
);
const HTML_TAGS = /^[a-z][a-z\d]{0,11}$/;

/** To the next ten: enough to see a block, too coarse to guess a text by its length. */
const roughly = (count: number): string => (count === 0 ? '' : ` ~${Math.ceil(count / 10) * 10}`);

/**
 * How a page is built: one line an element, at most five hundred, brothers that are built alike told once. Nothing of
 * its text or of the values of its attributes.
 */
export function outlineOf(page: Document): string[] {
  const dom: Dom = domOf(page);
  // By the prototype: a form's own fields may shadow the names of its methods.
  const attributeNames = page.defaultView?.Element.prototype.getAttributeNames;
  if (dom.root === null || attributeNames === undefined) return [];
  const lines: string[] = [];
  let nodes = 0;

  const namesOf = (written: string | null, sign: string): string =>
    (written ?? '')
      .slice(0, 1_000)
      .split(/\s+/)
      .flatMap((name) => (name === '' ? [] : (structuralName(name) ?? [])))
      .slice(0, MOST_NAMES)
      .map((name) => sign + name)
      .join('');
  const head = (element: Element, tag: string): string => {
    const role = dom.attribute(element, 'role');
    const own = attributeNames.call(element).slice(0, MOST_ATTRIBUTES);
    const data = own
      .filter((name) => name.startsWith('data-'))
      .flatMap((name) => structuralName(name) ?? [])
      .slice(0, MOST_NAMES);
    const marked = own.filter((name) =>
      ['itemprop', 'itemtype', 'typeof', 'property', 'hidden'].includes(name),
    );
    return [
      (HTML_TAGS.test(tag) ? tag : (structuralName(tag) ?? '*')) +
        namesOf(dom.attribute(element, 'id'), '#') +
        namesOf(dom.attribute(element, 'class'), '.'),
      ...(role !== null && ROLES.has(role) ? [`role=${role}`] : []),
      ...[...data, ...marked].map((name) => `[${name}]`),
    ].join(' ');
  };
  /** Characters of text in an element and the inline elements in it; `blocks` takes the others. */
  const textOf = (element: Element, blocks: Element[], depth: number): number => {
    let count = 0;
    for (let child = dom.firstChild(element); child !== null; child = dom.nextSibling(child)) {
      if (++nodes > MOST_NODES) return count;
      if (dom.type(child) === 3) count += dom.data(child).trim().length;
      else if (dom.type(child) === 1) {
        const inner = child as Element;
        if (INLINE.has(dom.tag(inner)) && depth < DEEPEST) count += textOf(inner, blocks, depth + 1);
        else blocks.push(inner);
      }
    }
    return count;
  };
  const tell = (elements: readonly Element[], depth: number): void => {
    let before = '';
    for (const element of elements) {
      if (lines.length >= MOST_LINES || nodes > MOST_NODES) return;
      const tag = dom.tag(element);
      if (tag.startsWith('certlens-')) continue;
      const from = lines.length;
      const inner: Element[] = [];
      const count = CLOSED.has(tag) ? 0 : textOf(element, inner, depth);
      lines.push(`${'  '.repeat(depth)}${head(element, tag)}${roughly(count)}`);
      if (depth < DEEPEST && !CLOSED.has(tag)) tell(inner, depth + 1);
      // Compared without the counts: cards of a list differ in them alone.
      const shape = lines.slice(from).join('\n').replace(/ ~\d+/g, '');
      if (shape === before) {
        lines.splice(from);
        const last = lines.length - 1;
        if (!lines[last]?.endsWith(' …')) lines[last] += ' …';
      } else before = shape;
    }
  };
  tell([dom.root], 0);
  return lines;
}
