/**
 * Reads a page's tree through the prototypes' own accessors: `<form name=body>`, `<img id=querySelector>` or
 * `<input name=children>` shadow the properties of documents and forms, and a page may be made to do so.
 */
export interface Dom {
  readonly root: Element | null;
  readonly title: string;
  /** The roots of the components that the page leaves open, a component's after those around it. */
  roots(): readonly ShadowRoot[];
  /** In the page's order, then those inside of open components. */
  all(selector: string, scope?: Element): Element[];
  one(selector: string, scope?: Element): Element | null;
  attribute(element: Element, name: string): string | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  previousSibling(node: Node): Node | null;
  /** The element or root around a node; for an open shadow root, its host. */
  parent(node: Node): Node | null;
  /** The root of a component whose inside the page leaves open; null for any other element. */
  shadow(element: Element): ShadowRoot | null;
  children(node: Node): Node[];
  /**
   * What is shown inside of an element, in order: of an open component its own tree, of a slot what the page put there
   * or else its fallback, of any other element its children.
   */
  shown(element: Element): readonly Node[];
  /** 1 element, 3 text, 9 document, 11 fragment. */
  type(node: Node): number;
  /** Tag in lower case. */
  tag(element: Element): string;
  data(node: Node): string;
  /** All text below, raw. For small elements and scripts. */
  rawText(node: Node): string;
}

/** What can be asked of a page that stands in a browser, beside what a reader asks. */
export interface PageDom extends Dom {
  /** An element with all in it, or what a component holds, as the browser serialises it. */
  markup(node: Element | ShadowRoot): string;
  /** The same of what stands in no document; it is taken out of the fragment. */
  markupOf(content: DocumentFragment): string;
  /** All elements below that a selector fits, in the document's order, as they are now; blind to components. */
  listOf(node: Document | ShadowRoot, selector: string): ArrayLike<Element>;
  /** The texts below an element in the page's order, at most so many; blind to components and slots. */
  texts(root: Element, most: number): Text[];
  /** Whether a node still stands in its document. */
  isConnected(node: Node): boolean;
  /** From an offset in one text to one in the same or a later (UTF-16); null where the page has cut them short. */
  range(from: Text, start: number, to: Text, end: number): Range | null;
}

function owner(object: object, name: string): object {
  let prototype: object | null = Object.getPrototypeOf(object);
  while (prototype !== null && !Object.hasOwn(prototype, name)) prototype = Object.getPrototypeOf(prototype);
  return prototype ?? {};
}

function getter<Value>(object: object, name: string): (target: object) => Value {
  const get = Object.getOwnPropertyDescriptor(owner(object, name), name)?.get;
  return get === undefined ? () => null as Value : (target) => get.call(target) as Value;
}

function method<Value>(object: object, name: string): (target: object, ...values: unknown[]) => Value {
  const value = Object.getOwnPropertyDescriptor(owner(object, name), name)?.value;
  return typeof value === 'function'
    ? (target, ...values) => value.call(target, ...values) as Value
    : () => null as Value;
}

/** By index: a list's own iterator costs several times as much. */
function listed(list: NodeListOf<Element> | null): Element[] {
  const elements: Element[] = [];
  for (let at = 0; list !== null && at < list.length; at++) elements.push(list[at] as Element);
  return elements;
}

type Make = (document: Document, components: boolean) => PageDom;

const known = new WeakMap<object, Make>();

/** The safe accessors for a document, without `components` blind to what is inside of those. Cheap: they are made once for each realm. */
export function domOf(document: Document, components = true): PageDom {
  const realm = owner(document, 'querySelectorAll');
  let make = known.get(realm);
  if (make === undefined) {
    make = makerFor(document);
    known.set(realm, make);
  }
  return make(document, components);
}

function makerFor(document: Document): Make {
  const root = getter<Element | null>(document, 'documentElement');
  const title = getter<string>(document, 'title');
  const sample = root(document) ?? document;
  const documentAll = method<NodeListOf<Element> | null>(document, 'querySelectorAll');
  const elementAll = method<NodeListOf<Element> | null>(sample, 'querySelectorAll');
  const documentOne = method<Element | null>(document, 'querySelector');
  const elementOne = method<Element | null>(sample, 'querySelector');
  const attribute = method<string | null>(sample, 'getAttribute');
  const type = getter<number>(document, 'nodeType');
  const tag = getter<string>(sample, 'localName');
  const data = getter<string | null>(document, 'nodeValue');
  const rawText = getter<string | null>(document, 'textContent');
  const rootOf = getter<ShadowRoot | null>(sample, 'shadowRoot');
  const outer = getter<string | null>(sample, 'outerHTML');
  const inner = getter<string | null>(sample, 'innerHTML');
  const make = method<Element>(document, 'createElement');
  const append = method<void>(sample, 'append');
  const pageOf = getter<Document>(sample, 'ownerDocument');
  const walkerOf = method<TreeWalker | null>(document, 'createTreeWalker');
  const rangeOf = method<Range>(document, 'createRange');
  /** Made with the first of their kind. */
  let nextNode: ((walker: object) => Text | null) | null = null;
  let lengthOf: ((text: Text) => number) | null = null;
  let ends: { readonly start: SetEnd; readonly end: SetEnd } | null = null;
  const hostOf = (node: Node): Node | null =>
    type(node) === FRAGMENT ? ((node as Partial<ShadowRoot>).host ?? null) : null;
  const parent = getter<Node | null>(document, 'parentNode');
  const fragmentAll = new WeakMap<ShadowRoot, (selector: string) => Element[]>();
  const allIn = (root: ShadowRoot, selector: string): Element[] => {
    let find = fragmentAll.get(root);
    if (find === undefined) {
      const query = method<NodeListOf<Element> | null>(root, 'querySelectorAll');
      find = (wanted) => listed(query(root, wanted));
      fragmentAll.set(root, find);
    }
    return find(selector);
  };
  const shared = {
    attribute: (element: Element, name: string) => attribute(element, name),
    firstChild: getter<Node | null>(document, 'firstChild'),
    nextSibling: getter<Node | null>(document, 'nextSibling'),
    previousSibling: getter<Node | null>(document, 'previousSibling'),
    children: (node: Node) => {
      const below: Node[] = [];
      for (let child = shared.firstChild(node); child !== null; child = shared.nextSibling(child)) {
        below.push(child);
        if (below.length >= MOST_CHILDREN) break;
      }
      return below;
    },
    shown: (element: Element) => {
      const own = rootOf(element);
      if (own !== null && own !== undefined) return [own];
      const given =
        tag(element) === 'slot' ? method<readonly Node[] | null>(element, 'assignedNodes')(element) : null;
      return given !== null && given.length > 0 ? given : shared.children(element);
    },
    parent: (node: Node) => parent(node) ?? hostOf(node),
    shadow: (element: Element) => rootOf(element) ?? null,
    type,
    tag: (element: Element) => (tag(element) ?? '').toLowerCase(),
    data: (node: Node) => data(node) ?? '',
    rawText: (node: Node) => rawText(node) ?? '',
    markup: (node: Element | ShadowRoot) =>
      (type(node) === FRAGMENT ? getter<string | null>(node, 'innerHTML')(node) : outer(node)) ?? '',
    markupOf: (content: DocumentFragment) => {
      const holder = make(document, 'div');
      append(holder, content);
      return inner(holder) ?? '';
    },
    listOf: (node: Document | ShadowRoot, selector: string) =>
      type(node) === FRAGMENT ? allIn(node as ShadowRoot, selector) : (documentAll(node, selector) ?? []),
    texts: (root: Element, most: number) => {
      const found: Text[] = [];
      const walker = walkerOf(pageOf(root), root, TEXTS_ONLY);
      if (walker === null) return found;
      nextNode ??= method<Text | null>(walker, 'nextNode');
      for (let text = nextNode(walker); text !== null && found.length < most; text = nextNode(walker))
        found.push(text);
      return found;
    },
    isConnected: getter<boolean>(document, 'isConnected'),
    range: (from: Text, start: number, to: Text, end: number) => {
      lengthOf ??= getter<number>(from, 'length');
      // Each question costs: of one text its end is asked for alone, and a range of any page of the realm will do.
      if ((from !== to && start > lengthOf(from)) || end > lengthOf(to)) return null;
      const range = rangeOf(document);
      ends ??= { start: method(range, 'setStart'), end: method(range, 'setEnd') };
      ends.start(range, from, start);
      ends.end(range, to, end);
      return range;
    },
  };
  const hostsOf = (page: Document) => documentAll(page, HOSTS) ?? [];
  return (page, components) => {
    let found: readonly ShadowRoot[] | null = components ? null : [];
    const roots = () => {
      found ??= recent.get(page) ?? keepAWhile(page, openRoots(hostsOf(page), rootOf, allIn));
      return found;
    };
    const holds = (scope: Element, root: Node): boolean => {
      let node: Node | null = root;
      for (let steps = 0; node !== null && steps < MOST_STEPS; steps++) {
        if (node === scope) return true;
        node = shared.parent(node);
      }
      return false;
    };
    const below = (scope: Element | undefined) =>
      scope === undefined ? roots() : roots().filter((root) => holds(scope, root));
    return {
      ...shared,
      root: root(page),
      title: title(page) ?? '',
      roots,
      all(selector, scope) {
        const found = listed(scope ? elementAll(scope, selector) : documentAll(page, selector));
        for (const inside of below(scope)) found.push(...allIn(inside, selector));
        return found;
      },
      one(selector, scope) {
        const first = scope ? elementOne(scope, selector) : documentOne(page, selector);
        if (first !== null) return first;
        for (const inside of below(scope)) {
          const own = allIn(inside, selector)[0];
          if (own !== undefined) return own;
        }
        return null;
      },
    };
  };
}

/** What was found of a page in this turn: nothing of the page can run before it ends. */
const recent = new WeakMap<Document, readonly ShadowRoot[]>();

function keepAWhile(page: Document, roots: readonly ShadowRoot[]): readonly ShadowRoot[] {
  recent.set(page, roots);
  queueMicrotask(() => recent.delete(page));
  return roots;
}

type SetEnd = (range: object, node: unknown, offset: unknown) => unknown;

/** What a walker is to show (`NodeFilter.SHOW_TEXT`). */
const TEXTS_ONLY = 4;
/** The type of a document's fragment, which a shadow root is. */
const FRAGMENT = 11;
const MOST_STEPS = 500;
const MOST_CHILDREN = 60_000;
/**
 * Elements that can hold a component's root (DOM standard, "attach a shadow root"), without the commonest of those that
 * can't: each name is held against each element of the page, and costs as much as to ask an element for its root.
 */
export const HOSTS = ':not(a,li,td,tr,img,path,option)';
/** More elements than these are not asked for a root. */
const MOST_HOSTS = 60_000;
const MOST_ROOTS = 300;

/** All open roots of a page, a component's after those around it. */
function openRoots(
  elements: ArrayLike<Element>,
  rootOf: (element: Element) => ShadowRoot | null,
  allIn: (root: ShadowRoot, selector: string) => Element[],
): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const pending: ArrayLike<Element>[] = [elements];
  let asked = 0;
  for (let next = pending.shift(); next !== undefined; next = pending.shift())
    for (let at = 0; at < next.length; at++) {
      if (++asked > MOST_HOSTS || roots.length >= MOST_ROOTS) return roots;
      const root = rootOf(next[at] as Element);
      if (root === null || root === undefined) continue;
      roots.push(root);
      pending.push(allIn(root, HOSTS));
    }
  return roots;
}

/** Whether the element is hidden by its own attributes; style sheets and geometry are not asked. */
export function isHidden(dom: Dom, element: Element): boolean {
  if (dom.attribute(element, 'hidden') !== null) return true;
  if (dom.attribute(element, 'aria-hidden') === 'true' && !isMain(dom, element)) return true;
  const style = dom.attribute(element, 'style');
  if (style === null || !hidesByStyle(style)) return false;
  // A page, or its main part, is made invisible until its own script shows it.
  const isPage = dom.tag(element) === 'main' || dom.one('main', element) !== null;
  return !isPage || /display\s*:\s*none/i.test(style.slice(0, 2000));
}

/** The page's main part: while a dialog is open it is kept from screen readers, and still seen. */
const isMain = (dom: Dom, element: Element): boolean =>
  dom.tag(element) === 'main' ||
  dom.attribute(element, 'role') === 'main' ||
  dom.one('main,[role=main]', element) !== null;

export function hidesByStyle(style: string): boolean {
  return (
    style.length > 11 &&
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 2000))
  );
}
