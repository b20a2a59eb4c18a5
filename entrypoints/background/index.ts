import { defineBackground } from '#imports';
import { watchAccess } from '../../lib/platform/access.ts';
import { answers } from '../../lib/platform/answers.ts';
import { answerRequests } from '../../lib/platform/messages.ts';
import { openWelcomeOnce } from '../../lib/platform/welcome.ts';

export default defineBackground({
  type: 'module',
  main() {
    answerRequests(answers);
    watchAccess();
    openWelcomeOnce();
  },
});
