import { render } from 'preact';
import { defineContentScript } from '#imports';
import guidanceStyle from '../../components/guidance.css?inline';
import { ListMarks } from '../../components/ListMarks.tsx';
import { PagePanel } from '../../components/PagePanel.tsx';
import panelStyle from '../../components/page-panel.css?inline';
import tokens from '../../components/tokens.css?inline';
import { startMarks } from '../../lib/page/marks.ts';
import { startSession } from '../../lib/page/session.ts';
import {
  connectPage,
  leavePosting,
  marksDependencies,
  pageDependencies,
  panelWords,
} from '../../lib/platform/page-script.ts';
import { createPanelHost, type Layer } from '../../lib/platform/panel-host.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  allFrames: true,
  // One message less for the page to see.
  noScriptStartedPostMessage: true,
  async main(context) {
    const host = await createPanelHost(context, tokens + guidanceStyle + panelStyle);
    const drop = (layer: Layer) => {
      const dropped = host.drop(layer);
      if (dropped !== null) render(null, dropped);
    };
    const marks = startMarks({
      ...marksDependencies(document),
      show(placed) {
        if (placed.length === 0) drop('marks');
        else render(<ListMarks marks={placed} />, host.layer('marks'));
      },
    });
    const session = startSession({
      ...pageDependencies(document),
      show(shown) {
        if (shown === null) {
          leavePosting();
          return drop('panel');
        }
        const { posting, view, failure } = shown;
        render(
          <PagePanel
            title={posting.title}
            company={posting.company}
            view={view}
            failure={failure}
            framed={window !== window.top}
            t={panelWords(view)}
            onReveal={(requirement) => session.reveal(requirement)}
          />,
          host.layer('panel'),
        );
        // The posting is among those read from now on.
        if (view !== null) marks.refresh();
      },
    });
    connectPage(context, session, marks);
  },
});
