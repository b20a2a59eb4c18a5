import { render } from 'preact';
import { defineContentScript } from '#imports';
import guidanceStyle from '../../components/guidance.css?inline';
import { ListMarks } from '../../components/ListMarks.tsx';
import panelStyle from '../../components/page-panel.css?inline';
import tokens from '../../components/tokens.css?inline';
import { startMarks } from '../../lib/page/marks.ts';
import { startSession } from '../../lib/page/session.ts';
import { loadBadgePlace, saveBadgePlace } from '../../lib/platform/badge-place.ts';
import {
  connectPage,
  followSite,
  leavePosting,
  marksDependencies,
  pageDependencies,
  watchPresses,
} from '../../lib/platform/page-script.ts';
import { createPanelHost } from '../../lib/platform/panel-host.ts';
import { createPanel } from './panel.tsx';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  allFrames: true,
  // One message less for the page to see.
  noScriptStartedPostMessage: true,
  async main(context) {
    const host = await createPanelHost(context, tokens + guidanceStyle + panelStyle);
    const site = await followSite(context, location.hostname);
    const marks = startMarks({
      ...marksDependencies(document, site.isOff),
      show(placed) {
        if (placed.length > 0) return render(<ListMarks marks={placed} />, host.layer('marks'));
        const dropped = host.drop('marks');
        if (dropped !== null) render(null, dropped);
      },
    });
    const panel = createPanel(host, await loadBadgePlace(), {
      onReveal: (requirement) => session.reveal(requirement),
      onOff: () => void site.switch(true),
      onMove: (place) => void saveBadgePlace(place),
    });
    const session = startSession({
      ...pageDependencies(document),
      isOff: site.isOff,
      show(shown) {
        panel.show(shown);
        if (shown === null) leavePosting();
        // The posting is among those read from now on.
        else if (shown.view !== null) marks.refresh();
      },
    });
    site.onChange(() => {
      session.reconsider();
      marks.refresh();
    });
    watchPresses(context, document, session, panel);
    connectPage(context, session, marks, panel, site);
  },
});
