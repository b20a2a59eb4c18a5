import { type ContentScriptContext, createShadowRootUi } from '#imports';

/** The one element that we add to a page: beside its body, never inside the posting. */
export const PANEL_NAME = 'certlens-panel';

/** What we show in a page: the badge with its panel, the note at a highlight, and the marks over a list. */
export type Layer = 'panel' | 'card' | 'marks';

export interface PanelHost {
  /** Where to render a layer, inside the closed shadow root; put into the page when it is not there. */
  layer(name: Layer): HTMLElement;
  /** Brings what is pressed open its own styles, which the badge alone does without. */
  dress(): void;
  /** Takes a layer away, and with the last one our element; answers with the layer, to be emptied. */
  drop(name: Layer): HTMLElement | null;
}

/** Firefox ends the script of an extension that is updated or removed without a word: its element is still there. */
export function clearOldPanels(): void {
  for (const old of Document.prototype.querySelectorAll.call(document, PANEL_NAME)) old.remove();
}

/**
 * One closed shadow root: the page's scripts can't reach what we show. The styles are in the script, so that they hold
 * under a strict content security policy and nothing of the extension is web-accessible.
 */
export async function createPanelHost(
  context: ContentScriptContext,
  styles: { readonly first: string; readonly opened: string },
): Promise<PanelHost> {
  let inside: HTMLElement | null = null;
  const ui = await createShadowRootUi(context, {
    name: PANEL_NAME,
    css: styles.first,
    mode: 'closed',
    position: 'inline',
    anchor: 'html',
    isolateEvents: true,
    onMount: (container) => {
      inside = container;
      return container;
    },
    onRemove: () => {
      inside = null;
    },
  });
  const layers = new Map<Layer, HTMLElement>();
  let dressed = false;
  return {
    dress() {
      if (dressed) return;
      dressed = true;
      const style = ui.uiContainer.ownerDocument.createElement('style');
      style.textContent = styles.opened;
      ui.shadow.insertBefore(style, ui.uiContainer);
    },
    layer(name) {
      if (inside === null) ui.mount();
      if (inside === null) throw new Error('the panel could not be put into the page');
      const present = layers.get(name) ?? inside.ownerDocument.createElement('div');
      layers.set(name, present);
      if (present.parentNode !== inside) inside.append(present);
      return present;
    },
    drop(name) {
      const present = layers.get(name) ?? null;
      present?.remove();
      layers.delete(name);
      if (layers.size === 0) ui.remove();
      return present;
    },
  };
}

/** Our own element and what is in it: no part of the page. */
export const isPanel = (element: Element): boolean => element.localName === PANEL_NAME;
