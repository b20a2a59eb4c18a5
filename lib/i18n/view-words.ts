/** The first parts of the ids of messages that the popup says: it loads these alone, to be there at once. */
export const POPUP_WORDS = ['card', 'facts', 'lookup', 'panel', 'popup', 'report'] as const;

/** The files of messages of each language: all of them, and the popup's. */
export const MESSAGE_FILES = ['all', 'popup'] as const;
export type MessageFile = (typeof MESSAGE_FILES)[number];

/** Whether a file of messages holds the message of this id. */
export function holdsMessage(file: MessageFile, id: string): boolean {
  return file === 'all' || POPUP_WORDS.some((part) => id.startsWith(`${part}.`));
}
