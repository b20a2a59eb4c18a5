import type { Entry } from '../entries.ts';

interface First {
  readonly skills: readonly string[];
  readonly credentials: readonly { readonly id: string; readonly expires?: string }[];
  readonly goals: Readonly<Record<string, Entry['value']>>;
}

/** Lists become entries. When each was said is not known: before everything that is said from now on. */
export function migrate(stored: unknown): unknown {
  const { skills, credentials, goals } = stored as First;
  const entries: [string, Entry][] = [
    ...skills.map((id): [string, Entry] => [`skill:${id}`, { value: true, at: 0 }]),
    ...credentials.map(({ id, expires }): [string, Entry] => [
      `credential:${id}`,
      { value: expires ?? '', at: 0 },
    ]),
    ...Object.entries(goals).map(([name, value]): [string, Entry] => [`goal:${name}`, { value, at: 0 }]),
  ];
  return { version: 2, entries: Object.fromEntries(entries) };
}
