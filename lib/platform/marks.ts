import { requirementsOf } from '../demand/readings.ts';
import { findHoldings } from '../guidance/gap/held.ts';
import { catalogFor } from './catalog.ts';
import { localDay } from './dates.ts';
import { loadProfile } from './profile-store.ts';
import type { JobMark } from './protocol.ts';
import { findReadings } from './readings-store.ts';
import { translator } from './words.ts';

/** The marks of those jobs that were read on this device, worked out with what is held now. */
export async function marksFor(board: string, jobIds: readonly string[]): Promise<readonly JobMark[]> {
  const known = await findReadings(jobIds.map((jobId) => `${board}:${jobId}`));
  if (known.length === 0) return [];
  const say = translator();
  const { profile } = await loadProfile();
  const jobs = known.map((reading) => ({
    jobId: reading.jobId ?? '',
    requirements: requirementsOf(reading),
  }));
  // Only what credentials stand for is looked up: whether a skill is held needs no credential that certifies it.
  const credentials = jobs
    .flatMap(({ requirements }) => requirements)
    .map((requirement) => ({
      ...requirement,
      anyOf: requirement.anyOf.filter(({ kind }) => kind === 'credential'),
    }))
    .filter(({ anyOf }) => anyOf.length > 0);
  const { view } = await catalogFor({ requirements: credentials, beyond: [] }, profile, say);
  const holdings = findHoldings(profile, view, localDay());
  return jobs
    .filter(({ requirements }) => requirements.length > 0)
    .map(({ jobId, requirements }) => {
      const missing = requirements.filter((requirement) => holdings.meets(requirement) === null).length;
      return { jobId, missing, total: requirements.length, words: say.text('view.missing', { missing }) };
    });
}
