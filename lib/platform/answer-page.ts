import { messaging } from './messaging.ts';
import type { PageAnswers, PageRequests } from './protocol.ts';

type Handlers = { [N in keyof PageRequests]: (data: PageRequests[N]) => Promise<PageAnswers[N]> };

/** Answers what the popup or the side panel asks of this page; only the extension itself can reach a content script so. */
export function answerPage(handlers: Handlers): () => void {
  const listen = messaging.onMessage as (
    name: string,
    listener: (message: { data: unknown }) => unknown,
  ) => () => void;
  const stops = (Object.keys(handlers) as (keyof PageRequests)[]).map((name) =>
    listen(name, ({ data }) => (handlers[name] as (data: unknown) => unknown)(data)),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
