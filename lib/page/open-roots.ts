import { domOf, HOSTS } from '../posting/markup/dom.ts';

/** More components than this on one page are left unread. */
const MOST_ROOTS = 300;

/** The open shadow roots below a node, those inside of others too, a component's after those around it. */
export function openRootsIn(root: Element): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const dom = domOf(root.ownerDocument);
  if (root === dom.root) return dom.roots();
  const take = (element: Element): boolean => {
    const own = dom.shadow(element);
    if (own !== null) roots.push(own);
    return roots.length < MOST_ROOTS;
  };
  for (const element of [root, ...domOf(root.ownerDocument, false).all(HOSTS, root)])
    if (!take(element)) return roots;
  for (let at = 0; at < roots.length; at++)
    for (const element of (roots[at] as ShadowRoot).querySelectorAll(HOSTS)) if (!take(element)) return roots;
  return roots;
}

/** Whether components below an element wait for the script that defines them (HTML standard, `:defined`). */
export const hasUndefined = (root: Element): boolean =>
  domOf(root.ownerDocument, false).one(':not(:defined)', root) !== null;

/** The element around an element; for the outermost of a component, the component. */
export function elementAround(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root.nodeType === 11 ? ((root as Partial<ShadowRoot>).host ?? null) : null;
}
