import type { ContentScriptContext } from '#imports';
import { createElement } from '../page/element.ts';
import { domOf } from '../posting/markup/dom.ts';

/** The one element that we add to a page: beside its body, never inside the posting. */
export const PANEL_NAME = 'certlens-panel';

/** What we show in a page: the badge with its panel, the note at a highlight, and the marks over a list. */
export type Layer = 'badge' | 'panel' | 'card' | 'marks';

export interface PanelHost {
  /** Where to render a layer, inside the closed shadow root; put into the page when it is not there. */
  layer(name: Layer): HTMLElement;
  /** Brings what is pressed open its own styles, once: the badge alone does without. */
  dress(style: string): void;
  /** Takes a layer away, and with the last one our element; answers with the layer, to be emptied. */
  drop(name: Layer): HTMLElement | null;
}

/** Firefox ends the script of an extension that is updated or removed without a word: its element is still there. */
export function clearOldPanels(): void {
  for (const old of Document.prototype.querySelectorAll.call(document, PANEL_NAME)) old.remove();
}

/** What a person types in the panel is no shortcut of the page's. */
const KEY_EVENTS = ['keydown', 'keyup', 'keypress'];
/** Nothing of the page's styles comes in by inheritance. */
const RESET = ':host{all:initial !important;}';

/**
 * One closed shadow root: the page's scripts can't reach what we show. The styles are in the script, so that they hold
 * under a strict content security policy and nothing of the extension is web-accessible. Made by hand: the framework's
 * own takes as long again as all that we draw in it.
 */
export function createPanelHost(context: ContentScriptContext, style: string): PanelHost {
  const create = (name: string): HTMLElement => createElement(document, name);
  const host = create(PANEL_NAME);
  const shadow = host.attachShadow({ mode: 'closed' });
  const inside = create('div');
  const styled = (css: string): HTMLElement => {
    const style = create('style');
    style.textContent = css;
    return style;
  };
  shadow.append(styled(`${RESET}\n${style}`), inside);
  for (const name of KEY_EVENTS) shadow.addEventListener(name, (event) => event.stopPropagation());
  const layers = new Map<Layer, HTMLElement>();
  let dressed = false;
  let stands = false;
  const takeOut = () => {
    stands = false;
    host.remove();
    inside.replaceChildren();
  };
  context.onInvalidated(takeOut);
  return {
    dress(more) {
      if (dressed) return;
      dressed = true;
      shadow.insertBefore(styled(more), inside);
    },
    layer(name) {
      // What comes late is not put into a page that the extension has left.
      if (!stands && context.isValid) domOf(document).root?.append(host);
      stands = true;
      const present = layers.get(name) ?? create('div');
      layers.set(name, present);
      if (present.parentNode !== inside) inside.append(present);
      return present;
    },
    drop(name) {
      const present = layers.get(name) ?? null;
      present?.remove();
      layers.delete(name);
      if (layers.size === 0) takeOut();
      return present;
    },
  };
}

/** Our own element and what is in it: no part of the page. */
export const isPanel = (element: Element): boolean => element.localName === PANEL_NAME;
