import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

/** One messenger a context. */
export const messaging = defineExtensionMessaging<Protocol>();
