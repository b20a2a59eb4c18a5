import { render } from 'preact';
import { defineContentScript } from '#imports';
import guidanceStyle from '../../components/guidance.css?inline';
import { PagePanel } from '../../components/PagePanel.tsx';
import panelStyle from '../../components/page-panel.css?inline';
import tokens from '../../components/tokens.css?inline';
import { startSession } from '../../lib/page/session.ts';
import { connectPage, pageDependencies, panelWords } from '../../lib/platform/page-script.ts';
import { createPanelHost } from '../../lib/platform/panel-host.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  allFrames: true,
  async main(context) {
    const host = await createPanelHost(context, tokens + guidanceStyle + panelStyle);
    const session = startSession({
      ...pageDependencies(document),
      show(shown) {
        if (shown === null) {
          render(null, host.container());
          host.remove();
          return;
        }
        const { posting, view, failure } = shown;
        render(
          <PagePanel
            title={posting.title}
            company={posting.company}
            view={view}
            failure={failure}
            t={panelWords(view)}
            onReveal={(requirement) => session.reveal(requirement)}
          />,
          host.container(),
        );
      },
    });
    connectPage(context, session);
  },
});
