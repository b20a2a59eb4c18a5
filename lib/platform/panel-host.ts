import { type ContentScriptContext, createShadowRootUi } from '#imports';

/** The one element that we add to a page: beside its body, never inside the posting. */
export const PANEL_NAME = 'certlens-panel';

export interface PanelHost {
  /** Where to render, inside the closed shadow root; put into the page when it is not there. */
  container(): HTMLElement;
  /** Takes the element out of the page. */
  remove(): void;
}

/**
 * One closed shadow root: the page's scripts can't reach what we show. The styles are in the script, so that they hold
 * under a strict content security policy and nothing of the extension is web-accessible.
 */
export async function createPanelHost(context: ContentScriptContext, styles: string): Promise<PanelHost> {
  let inside: HTMLElement | null = null;
  const ui = await createShadowRootUi(context, {
    name: PANEL_NAME,
    css: styles,
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
  return {
    container() {
      if (inside === null) ui.mount();
      if (inside === null) throw new Error('the panel could not be put into the page');
      return inside;
    },
    remove: () => ui.remove(),
  };
}

/** Our own element and what is in it: no part of the page. */
export const isPanel = (element: Element): boolean => element.localName === PANEL_NAME;
