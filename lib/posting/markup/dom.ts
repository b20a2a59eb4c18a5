/**
 * Reads a page's tree through the prototypes' own accessors: `<form name=body>`, `<img id=querySelector>` or
 * `<input name=children>` shadow the properties of documents and forms, and a page may be made to do so.
 */
export interface Dom {
  readonly root: Element | null;
  readonly title: string;
  all(selector: string, scope?: Element): Element[];
  one(selector: string, scope?: Element): Element | null;
  attribute(element: Element, name: string): string | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parent(node: Node): Node | null;
  /** 1 element, 3 text, 9 document, 11 fragment. */
  type(node: Node): number;
  /** Tag in lower case. */
  tag(element: Element): string;
  data(node: Node): string;
  /** All text below, raw. For small elements and scripts. */
  rawText(node: Node): string;
}

function owner(object: object, name: string): object {
  let prototype: object | null = Object.getPrototypeOf(object);
  while (prototype !== null && !Object.hasOwn(prototype, name)) prototype = Object.getPrototypeOf(prototype);
  return prototype ?? {};
}

function getter<Value>(object: object, name: string): (target: object) => Value {
  const get = Object.getOwnPropertyDescriptor(owner(object, name), name)?.get;
  return get === undefined ? () => null as Value : (target) => Reflect.apply(get, target, []) as Value;
}

function method<Value>(object: object, name: string): (target: object, ...values: unknown[]) => Value {
  const value = Object.getOwnPropertyDescriptor(owner(object, name), name)?.value;
  return typeof value === 'function'
    ? (target, ...values) => Reflect.apply(value, target, values) as Value
    : () => null as Value;
}

const known = new WeakMap<object, (document: Document) => Dom>();

/** The safe accessors for a document. Cheap: they are made once for each realm. */
export function domOf(document: Document): Dom {
  const realm = owner(document, 'querySelectorAll');
  let make = known.get(realm);
  if (make === undefined) {
    make = makerFor(document);
    known.set(realm, make);
  }
  return make(document);
}

function makerFor(document: Document): (document: Document) => Dom {
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
  const shared = {
    attribute: (element: Element, name: string) => attribute(element, name),
    firstChild: getter<Node | null>(document, 'firstChild'),
    nextSibling: getter<Node | null>(document, 'nextSibling'),
    parent: getter<Node | null>(document, 'parentNode'),
    type,
    tag: (element: Element) => (tag(element) ?? '').toLowerCase(),
    data: (node: Node) => data(node) ?? '',
    rawText: (node: Node) => rawText(node) ?? '',
  };
  return (page) => ({
    ...shared,
    root: root(page),
    title: title(page) ?? '',
    all: (selector, scope) =>
      Array.from((scope ? elementAll(scope, selector) : documentAll(page, selector)) ?? []),
    one: (selector, scope) => (scope ? elementOne(scope, selector) : documentOne(page, selector)),
  });
}

/** Whether the element is hidden by its own attributes; style sheets and geometry are not asked. */
export function isHidden(dom: Dom, element: Element): boolean {
  if (dom.attribute(element, 'hidden') !== null) return true;
  if (dom.attribute(element, 'aria-hidden') === 'true') return true;
  const style = dom.attribute(element, 'style');
  return style !== null && hidesByStyle(style);
}

export function hidesByStyle(style: string): boolean {
  return (
    style.length > 11 &&
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 2000))
  );
}
