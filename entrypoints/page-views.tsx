import { render } from 'preact';
import { defineUnlistedScript } from '#imports';
import guidanceStyle from '../components/guidance.css?inline';
import { PageCard } from '../components/PageCard.tsx';
import { PagePanel } from '../components/PagePanel.tsx';
import panelStyle from '../components/page-panel.css?inline';
import { pageViews } from './posting.content/page-views.ts';

/** Put into a page when the person is about to open the panel or a note: most pages never need what draws them. */
export default defineUnlistedScript(() =>
  pageViews.offer({
    style: guidanceStyle + panelStyle,
    panel: (props, into) => render(<PagePanel {...props} />, into),
    card: (props, into) => render(<PageCard {...props} />, into),
    clear: (drawn) => render(null, drawn),
  }),
);
