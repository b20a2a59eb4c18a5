import { browser } from '#imports';
import { messaging } from './messaging.ts';
import {
  type Answers,
  type ErrorCode,
  ExtensionError,
  type RequestName,
  type Requests,
  type Result,
} from './protocol.ts';
import { RULES } from './schemas.ts';
import { prepareWords } from './words.ts';

/** Who asks. */
export interface Asker {
  /** In a private window: nothing of it is remembered. */
  readonly inPrivate: boolean;
  /** Null for the extension's own pages that stand in no tab. */
  readonly tabId: number | null;
  /** The frame in it: 0 is the tab's own page. */
  readonly frameId: number;
}

export type Handlers = {
  readonly [N in RequestName]: (data: Requests[N], asker: Asker) => Promise<Answers[N]>;
};

interface Sender {
  readonly url?: string;
  readonly id?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly incognito?: boolean };
}

const refuse = (code: ErrorCode, message: string): Result<never> => ({ ok: false, error: { code, message } });

/**
 * Answers what is asked of the background: the sender is checked and the data parsed first, a refusal names its
 * reason, and nothing is thrown across. Call it synchronously when the worker starts.
 */
export function answerRequests(handlers: Handlers): void {
  const ownPages = browser.runtime.getURL('');
  const listen = messaging.onMessage as (
    name: string,
    listener: (message: { data: unknown; sender: Sender }) => Promise<Result<unknown>>,
  ) => void;
  for (const name of Object.keys(RULES) as RequestName[]) {
    const handle = handlers[name] as (data: unknown, asker: Asker) => Promise<unknown>;
    const { from, schema, wordless = false } = RULES[name];
    listen(name, async ({ data, sender }) => {
      if (sender.id !== browser.runtime.id) return refuse('not-allowed', name);
      if (from === 'own-pages' && !sender.url?.startsWith(ownPages)) return refuse('not-allowed', name);
      const parsed = schema.safeParse(data);
      if (!parsed.success) {
        const issue = parsed.error.issues[0];
        return refuse('bad-request', `${name} ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
      }
      try {
        const words = prepareWords();
        if (wordless) words.catch(() => undefined);
        else await words;
        const asker = {
          inPrivate: sender.tab?.incognito === true,
          tabId: sender.tab?.id ?? null,
          frameId: sender.frameId ?? 0,
        };
        return { ok: true, value: await handle(parsed.data, asker) };
      } catch (error) {
        if (error instanceof ExtensionError) return refuse(error.code, error.message);
        console.error(error);
        return refuse('unexpected', error instanceof Error ? error.message : String(error));
      }
    });
  }
}
