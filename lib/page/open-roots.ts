/** More components than this on one page are left unread. */
const MOST_ROOTS = 300;

/** The open shadow roots below a node, those inside of others too, in the page's order. */
export function openRootsIn(root: Element | ShadowRoot): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const pending: (Element | ShadowRoot)[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const walker = root.ownerDocument.createTreeWalker(next, 0x1 /* elements */);
    for (let node: Node | null = next; node !== null; node = walker.nextNode()) {
      const own = node.nodeType === 1 ? (node as Element).shadowRoot : null;
      if (own === null) continue;
      if (roots.length >= MOST_ROOTS) return roots;
      roots.push(own);
      pending.push(own);
    }
  }
  return roots;
}

/** The element around an element; for the outermost of a component, the component. */
export function elementAround(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root.nodeType === 11 ? ((root as Partial<ShadowRoot>).host ?? null) : null;
}
