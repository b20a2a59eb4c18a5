import { messaging } from './messaging.ts';
import {
  type Answers,
  ExtensionError,
  type PageAnswers,
  type PageRequests,
  type RequestName,
  type Requests,
  type Result,
} from './protocol.ts';

/** Asks the background. Throws an `ExtensionError` with the reason that a person may read. */
export async function ask<N extends RequestName>(name: N, data: Requests[N]): Promise<Answers[N]> {
  const send = messaging.sendMessage as (name: string, data: unknown) => Promise<Result<Answers[N]>>;
  const result = await send(name, data);
  if (result.ok) return result.value;
  throw new ExtensionError(result.error.code, result.error.message);
}

/** Asks the content script of a frame, or without one those of all frames; null when none is there. */
export async function askPage<N extends keyof PageRequests>(
  frame: { readonly tabId: number; readonly frameId?: number },
  name: N,
  data: PageRequests[N],
): Promise<PageAnswers[N] | null> {
  const send = messaging.sendMessage as (
    name: string,
    data: unknown,
    to: object | number,
  ) => Promise<PageAnswers[N]>;
  try {
    return await send(name, data, frame.frameId === undefined ? frame.tabId : frame);
  } catch {
    return null;
  }
}
