/** Makes an element, by the document's prototype: a page may have shadowed its document's own names. */
export function createElement(
  page: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const element: HTMLElement = Document.prototype.createElement.call(page, name);
  // All by one way: each further one that is asked of a node for the first time costs.
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
