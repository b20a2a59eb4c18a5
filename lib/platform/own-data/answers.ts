import type { Handlers } from '../answer-requests.ts';
import { backupAnswers } from './backup.ts';
import { demandAnswers } from './demand.ts';
import type { OwnDataRequests } from './protocol.ts';
import { readingsAnswers } from './readings.ts';
import { settingsAnswers } from './settings.ts';

/** What the background answers about the person's own data. */
export const ownDataAnswers: Pick<Handlers, keyof OwnDataRequests> = {
  ...settingsAnswers,
  ...readingsAnswers,
  ...demandAnswers,
  ...backupAnswers,
};
