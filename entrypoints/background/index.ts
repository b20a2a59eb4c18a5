import { defineBackground } from '#imports';
import { watchAccess } from '../../lib/platform/access.ts';
import { answerRequests } from '../../lib/platform/answer-requests.ts';
import { answers } from '../../lib/platform/answers.ts';
import { openWelcomeOnce } from '../../lib/platform/welcome.ts';
import { watchLanguage } from '../../lib/platform/words.ts';

export default defineBackground({
  type: 'module',
  main() {
    answerRequests(answers);
    watchAccess();
    watchLanguage(() => undefined);
    openWelcomeOnce();
  },
});
