import { defineBackground } from '#imports';
import { watchAccess } from '../../lib/platform/access.ts';
import { answerRequests } from '../../lib/platform/answer-requests.ts';
import { answers } from '../../lib/platform/answers.ts';
import { layCatalogAtInstall } from '../../lib/platform/catalog.ts';
import { offerContextMenu } from '../../lib/platform/elsewhere/context-menu.ts';
import { answerOmnibox } from '../../lib/platform/elsewhere/omnibox.ts';
import { answerShortcuts } from '../../lib/platform/elsewhere/shortcuts.ts';
import { watchReminders } from '../../lib/platform/remind.ts';
import { watchSync } from '../../lib/platform/sync.ts';
import { openWelcomeOnce } from '../../lib/platform/welcome.ts';

export default defineBackground({
  main() {
    answerRequests(answers);
    watchAccess();
    offerContextMenu();
    answerOmnibox();
    answerShortcuts();
    watchReminders();
    watchSync();
    openWelcomeOnce();
    layCatalogAtInstall();
  },
});
