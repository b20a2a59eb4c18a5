import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod/mini';
import { browser } from '#imports';
import type { SearchHit } from '../catalog/search.ts';
import type { CredentialView } from '../i18n/credential-view.ts';
import type { GuidanceView } from '../i18n/guidance-view.ts';
import type { HeldView } from '../i18n/held-view.ts';
import type { Request as PageRequest } from '../page/session.ts';
import { LEVELS } from '../requirements/requirement.ts';

/** Errors do not survive the way between contexts whole: what a person should read does. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string } };

export type ErrorCode = 'bad-request' | 'not-allowed' | 'catalog' | 'profile' | 'unexpected';

/** An error that a person is told of in these words. */
export class ExtensionError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

const shortText = z.string().check(z.maxLength(2_000));
const nullableText = z.nullable(shortText);
const idText = z.string().check(z.minLength(1), z.maxLength(80));
const offset = z.int().check(z.nonnegative());
const level = z.enum(LEVELS);
const span = z.object({ start: offset, end: offset });

/** What guidance needs of a posting: never its whole text. */
const summarySchema = z.object({
  title: nullableText,
  company: nullableText,
  location: nullableText,
  language: nullableText,
  board: nullableText,
  url: z.nullable(z.string().check(z.maxLength(4_000))),
});
export type PostingSummary = z.infer<typeof summarySchema>;

const requirementSchema = z.object({
  level,
  sentence: z.string().check(z.maxLength(5_000)),
  at: span,
  anyOf: z
    .array(
      z.object({
        start: offset,
        end: offset,
        kind: z.enum(['skill', 'credential']),
        id: idText,
        name: shortText,
        accepts: z.optional(z.array(idText).check(z.maxLength(1_000))),
        successor: z.optional(idText),
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
  also: z.array(span).check(z.maxLength(1_000)),
  orEquivalent: z.boolean(),
  due: z.nullable(z.object({ when: z.enum(['at-start', 'later']), months: z.nullable(z.number()) })),
});
const beyondSchema = z.object({
  start: offset,
  end: offset,
  kind: z.enum(['years', 'degree', 'clearance', 'work-permit', 'language', 'driving-licence']),
  level,
  text: shortText,
  years: z.optional(z.number()),
  skills: z.optional(z.array(idText).check(z.maxLength(100))),
});
const requirementsSchema = z.object({
  requirements: z.array(requirementSchema).check(z.maxLength(2_000)),
  beyond: z.array(beyondSchema).check(z.maxLength(500)),
});

/** What may be asked for, who may ask, and in which form. A content script is asked in from a page and may read only. */
export const REQUESTS = {
  'guidance.for': {
    from: 'anywhere',
    schema: z.object({ posting: summarySchema, found: requirementsSchema }),
  },
  'catalog.search': {
    from: 'pages',
    schema: z.object({ text: z.string().check(z.maxLength(200)), limit: z.int().check(z.gte(1), z.lte(50)) }),
  },
  'catalog.credential': { from: 'pages', schema: z.object({ id: idText }) },
  'profile.read': { from: 'pages', schema: z.object({}) },
  'profile.hold': {
    from: 'pages',
    schema: z.object({
      kind: z.enum(['skill', 'credential']),
      id: idText,
      held: z.boolean(),
      expires: z.optional(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)))),
    }),
  },
  'profile.goals': {
    from: 'pages',
    schema: z.object({ change: z.record(z.string(), z.nullable(z.unknown())) }),
  },
} as const;

export type RequestName = keyof typeof REQUESTS;
export type RequestData<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['schema']>;

export interface Answers {
  'guidance.for': GuidanceView;
  'catalog.search': readonly SearchHit[];
  'catalog.credential': CredentialView;
  'profile.read': HeldView;
  'profile.hold': HeldView;
  'profile.goals': HeldView;
}

/** What is asked of the content script of one tab. */
export interface PageProtocol {
  'page.describe'(data: Record<string, never>): PageDescription;
  'page.read'(data: { readonly what: PageRequest }): PageDescription;
  'page.reveal'(data: { readonly requirement: number }): boolean;
}

/** What a content script tells of its page. */
export type PageDescription =
  | { readonly kind: 'none'; readonly reason: string }
  | {
      readonly kind: 'posting';
      readonly posting: PostingSummary;
      readonly found: RequestData<'guidance.for'>['found'];
    };

type Protocol = { [N in RequestName]: (data: RequestData<N>) => Result<Answers[N]> } & PageProtocol;

const messaging = defineExtensionMessaging<Protocol>();

/** Asks the background. Throws an `ExtensionError` with the reason that a person may read. */
export async function ask<N extends RequestName>(name: N, data: RequestData<N>): Promise<Answers[N]> {
  const send = messaging.sendMessage as (name: string, data: unknown) => Promise<Result<Answers[N]>>;
  const result = await send(name, data);
  if (result.ok) return result.value;
  throw new ExtensionError(result.error.code, result.error.message);
}

type Handlers = { [N in RequestName]: (data: RequestData<N>) => Promise<Answers[N]> };

/** Answers what is asked of the background: parsed first, refused by name, never thrown across. Call it synchronously. */
export function answerRequests(handlers: Handlers): void {
  const ownPages = browser.runtime.getURL('');
  for (const name of Object.keys(REQUESTS) as RequestName[]) {
    const handler = handlers[name] as (data: unknown) => Promise<unknown>;
    const listen = messaging.onMessage as (
      name: string,
      listener: (message: {
        data: unknown;
        sender: { url?: string; id?: string };
      }) => Promise<Result<unknown>>,
    ) => void;
    listen(name, async ({ data, sender }) => {
      if (sender.id !== browser.runtime.id) return refuse('not-allowed', name);
      if (REQUESTS[name].from === 'pages' && !sender.url?.startsWith(ownPages))
        return refuse('not-allowed', name);
      const parsed = REQUESTS[name].schema.safeParse(data);
      if (!parsed.success) return refuse('bad-request', `${name}: ${parsed.error.issues[0]?.message ?? ''}`);
      try {
        return { ok: true, value: await handler(parsed.data) };
      } catch (error) {
        if (error instanceof ExtensionError) return refuse(error.code, error.message);
        console.error(error);
        return refuse('unexpected', error instanceof Error ? error.message : String(error));
      }
    });
  }
}

const refuse = (code: ErrorCode, message: string): Result<never> => ({ ok: false, error: { code, message } });

/** Answers what the popup or the side panel asks of this page. */
export function answerPage(
  handlers: {
    [N in keyof PageProtocol]: (data: Parameters<PageProtocol[N]>[0]) => ReturnType<PageProtocol[N]>;
  },
): () => void {
  const stop = (Object.keys(handlers) as (keyof PageProtocol)[]).map((name) =>
    (messaging.onMessage as (name: string, listener: (message: { data: unknown }) => unknown) => () => void)(
      name,
      ({ data }) => (handlers[name] as (data: unknown) => unknown)(data),
    ),
  );
  return () => {
    for (const off of stop) off();
  };
}

/** Asks the content script of a frame; null when none is there. */
export async function askPage<N extends keyof PageProtocol>(
  frame: { readonly tabId: number; readonly frameId: number },
  name: N,
  data: Parameters<PageProtocol[N]>[0],
): Promise<ReturnType<PageProtocol[N]> | null> {
  try {
    const send = messaging.sendMessage as (
      name: string,
      data: unknown,
      to: typeof frame,
    ) => Promise<ReturnType<PageProtocol[N]>>;
    return await send(name, data, frame);
  } catch {
    return null;
  }
}
