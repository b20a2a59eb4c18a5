import { compile } from 'css-select';
import type {
  Document as PartRoot,
  Element as Written,
  Comment as WrittenComment,
  Text as WrittenText,
} from 'domhandler';
import type { Dom } from '../markup/dom.ts';
import type { SelectedNodes } from '../sources/selection.ts';
import { parseMarkup, type Tree } from './parse-markup.ts';
import type { Place, Snapshot } from './snapshot.ts';

/** A page that was written down, as the readers look at a page. */
export interface ReadSnapshot {
  readonly dom: Dom;
  /** What the person has marked, where that is to be read. */
  readonly selected: SelectedNodes | null;
  /** Where an element that `dom` gave stands; null for what is none. */
  readonly placeOf: (element: Element) => Place | null;
}

type Any = PartRoot | Written | WrittenText | WrittenComment;

/** More selectors than the readers have are made of a page's own names. */
const MOST_TESTS = 500;

/** What a selector asks of an element: worked out once, as long as the background lives. */
const tests = new Map<string, (element: Written) => boolean>();

function testOf(selector: string): (element: Written) => boolean {
  let test = tests.get(selector);
  if (test === undefined) {
    test = compile<Any, Written>(selector, { cacheResults: false }) as (element: Written) => boolean;
    if (tests.size >= MOST_TESTS) tests.clear();
    tests.set(selector, test);
  }
  return test;
}

/**
 * Reads a snapshot as `domOf` reads a page: the same answers, for every question that needs no page. Its elements are
 * known to the readers by these answers alone, so that the two kinds pass for each other.
 */
export function domOfSnapshot(snapshot: Snapshot): ReadSnapshot {
  const trees = snapshot.parts.map(({ markup }) => parseMarkup(markup));
  const places = new Map<Written, Place>();
  const partOf = new Map<PartRoot, number>();
  const components = new Map<Written, PartRoot>();
  const hosts = new Map<PartRoot, Written>();
  for (const [part, { root, elements }] of trees.entries()) {
    partOf.set(root, part);
    elements.forEach((node, element) => {
      places.set(node, { part, element });
    });
  }
  snapshot.parts.forEach(({ host }, part) => {
    const [holder, root] = [host && trees[host.part]?.elements[host.element], trees[part]?.root];
    // A component stands in what came before it: none can stand in itself.
    if (!holder || root === undefined || (host?.part ?? part) >= part) return;
    components.set(holder, root);
    hosts.set(root, holder);
  });
  const document = trees[0] as Tree;
  const inner = trees.slice(1).map(({ root }) => root);
  const own = (node: unknown) => node as Any;
  const element = (node: Element) => node as unknown as Written;
  const asNode = (node: Any | null | undefined) => (node ?? null) as unknown as Node | null;

  const parent = (node: Any): Any | null =>
    (node.parent as Any | null) ?? hosts.get(node as PartRoot) ?? null;
  const holds = (scope: Written, root: PartRoot): boolean => {
    for (let node: Any | null = root; node !== null; node = parent(node)) if (node === scope) return true;
    return false;
  };
  const below = (scope: Written | undefined): readonly Tree[] =>
    trees.filter(({ root }, part) => part > 0 && (scope === undefined || holds(scope, root)));
  function* matching(selector: string, scope: Written | undefined): Generator<Written> {
    const test = testOf(selector);
    const place = scope === undefined ? { part: 0, element: -1 } : places.get(scope);
    const tree = place === undefined ? undefined : trees[place.part];
    if (place !== undefined && tree !== undefined) {
      const end = scope === undefined ? tree.elements.length : (tree.ends[place.element] as number);
      for (let at = place.element + 1; at < end; at++) {
        const next = tree.elements[at] as Written;
        if (test(next)) yield next;
      }
    }
    if (inner.length > 0) for (const { elements } of below(scope)) yield* elements.filter(test);
  }
  const textOf = (node: Any): string => {
    if (node.nodeType === TEXT || node.nodeType === COMMENT) return (node as WrittenText).data;
    const place = places.get(node as Written);
    const tree = trees[place?.part ?? partOf.get(node as PartRoot) ?? -1];
    return place === undefined
      ? (tree?.text ?? '')
      : (tree?.text.slice(tree.textStarts[place.element], tree.textEnds[place.element]) ?? '');
  };
  const assigned = (slot: Written): readonly Any[] => {
    let root: Any | null = slot;
    while (root !== null && root.parent !== null) root = root.parent as Any;
    const host = hosts.get(root as PartRoot);
    const tree = host === undefined ? undefined : trees[partOf.get(root as PartRoot) as number];
    if (host === undefined || tree === undefined) return [];
    const name = slot.attribs.name ?? '';
    const first = tree.elements.find((one) => one.name === 'slot' && (one.attribs.name ?? '') === name);
    if (first !== slot) return [];
    return host.children.filter(
      (child) =>
        (child.nodeType === ELEMENT && ((child as Written).attribs.slot ?? '') === name) ||
        (child.nodeType === TEXT && name === ''),
    ) as Any[];
  };

  const dom: Dom = {
    root: asNode(document.elements[0]) as Element | null,
    title: snapshot.title,
    roots: () => inner as unknown as ShadowRoot[],
    all: (selector, scope) => [...matching(selector, scope && element(scope))] as unknown as Element[],
    one(selector, scope) {
      for (const found of matching(selector, scope && element(scope))) return found as unknown as Element;
      return null;
    },
    attribute: (of, name) => element(of).attribs[name.toLowerCase()] ?? null,
    firstChild: (node) => asNode((own(node) as Written).children?.[0] as Any | undefined),
    nextSibling: (node) => asNode(own(node).next as Any | null),
    previousSibling: (node) => asNode(own(node).prev as Any | null),
    parent: (node) => asNode(parent(own(node))),
    shadow: (of) => (components.get(element(of)) ?? null) as unknown as ShadowRoot | null,
    children: (node) => ((own(node) as Written).children ?? []) as unknown as Node[],
    shown(of) {
      const component = components.get(element(of));
      if (component !== undefined) return [component as unknown as Node];
      const given = element(of).name === 'slot' ? assigned(element(of)) : [];
      return (given.length > 0 ? given : element(of).children) as unknown as Node[];
    },
    type(node) {
      const { nodeType } = own(node);
      return nodeType === ROOT && own(node) !== document.root ? FRAGMENT : nodeType;
    },
    tag: (of) => element(of).name.toLowerCase(),
    data: (node) => (own(node) as WrittenText).data ?? '',
    rawText: (node) => textOf(own(node)),
  };
  const { selection } = snapshot;
  const around = selection?.host ? trees[selection.host.part]?.elements[selection.host.element] : null;
  return {
    dom,
    selected: selection && {
      content: parseMarkup(selection.markup).root as unknown as DocumentFragment,
      around: asNode(around) as Element | null,
    },
    placeOf: (of) => places.get(element(of)) ?? null,
  };
}

const [ELEMENT, TEXT, COMMENT, ROOT, FRAGMENT] = [1, 3, 8, 9, 11];
