import type { ContentScriptContext } from '#imports';
import badgeStyle from '../../components/page-badge.css?inline';
import tokens from '../../components/tokens.css?inline';
import { createPanelHost, type PanelHost } from '../../lib/platform/panel-host.ts';

/** Where we show something in the page: made when there is something to show, for most pages never. */
export interface LazyHost {
  readonly open: () => PanelHost;
  /** Null as long as it was never opened. */
  readonly opened: () => PanelHost | null;
}

/** How often a page asks whether the extension is still there (milliseconds): no event tells when it has gone. */
const STILL_THERE = 1_000;

export function openHost(context: ContentScriptContext): LazyHost {
  let host: PanelHost | null = null;
  return {
    open() {
      if (host !== null) return host;
      host = createPanelHost(context, tokens + badgeStyle);
      // To ask is to end what has been taken out; where nothing is shown there is nothing to end.
      context.setInterval(() => undefined, STILL_THERE);
      return host;
    },
    opened: () => host,
  };
}
