import { defineContentScript } from '#imports';
import { startSession } from '../../lib/page/session.ts';
import {
  connectPage,
  followSite,
  marksDependencies,
  pageDependencies,
  watchPresses,
} from '../../lib/platform/page-script.ts';
import { clearOldPanels } from '../../lib/platform/panel-host.ts';
import { saveBadgePlace } from '../../lib/platform/sites.ts';
import { followList } from './list-marks.ts';
import { createPanel } from './panel.ts';
import { openHost } from './styled-host.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  allFrames: true,
  // One message less for the page to see.
  noScriptStartedPostMessage: true,
  async main(context) {
    // Here the script's own start ends, and its work on the page begins: they are measured apart.
    await undefined;
    clearOldPanels();
    const host = openHost(context);
    const site = followSite(context, location.hostname);
    const { isOff, learn } = site;
    const marks = followList(host, { ...marksDependencies(document), isOff, learn });
    const panel = createPanel(host, site.badgePlace, {
      onReveal: (requirement) => session.reveal(requirement),
      onOff: () => void site.switch(true),
      onMove: (place) => void saveBadgePlace(place),
    });
    const session = startSession({
      ...pageDependencies(document),
      isOff,
      learn,
      show(shown) {
        panel.show(shown);
        // The posting is among those read from now on.
        if (shown !== null && shown.view !== null) marks.refresh();
      },
    });
    site.onChange(
      () => {
        session.reconsider();
        marks.refresh();
        marks.navigated();
      },
      () => {
        session.refresh();
        marks.refresh();
      },
    );
    watchPresses(context, document, session, panel);
    connectPage(context, session, marks, panel, site);
  },
});
