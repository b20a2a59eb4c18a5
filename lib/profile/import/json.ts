import { readDates } from './dates.ts';
import { isEuropassJson, readEuropassJson } from './europass.ts';
import { Collector, type Found } from './found.ts';
import { ImportError } from './import-error.ts';
import { isObject, type JsonObject, listOf, objectAt, textOf } from './json-value.ts';
import { LIMITS } from './limits.ts';
import { looksLikeBadges, readBadges } from './open-badges.ts';
import type { Pace } from './pace.ts';

const isCredly = (value: unknown): boolean => {
  const list = Array.isArray(value) ? value : isObject(value) ? value.data : undefined;
  return (
    Array.isArray(list) && list.slice(0, 20).some((badge) => objectAt(badge, 'badge_template') !== undefined)
  );
};

/** Credly's list of a person's badges (…/users/NAME/badges.json): what is missing there is missing here. */
async function readCredly(value: unknown, pace: Pace): Promise<Found> {
  const list = listOf(isObject(value) ? value.data : value);
  const taken = new Collector();
  for (const [index, badge] of list.slice(0, LIMITS.entries).entries()) {
    if (index % 200 === 0) await pace.breathe(index / list.length);
    const template = objectAt(badge, 'badge_template');
    if (template === undefined || !isObject(badge)) {
      taken.refuse(isObject(badge) ? textOf(badge.id) : String(badge), 'not-a-badge');
      continue;
    }
    const name = textOf(template.name);
    const issuers = listOf(objectAt(badge, 'issuer')?.entities ?? objectAt(template, 'issuer')?.entities);
    const issuer = textOf(objectAt(issuers[0], 'entity')?.name);
    if (badge.state === 'revoked' || badge.state === 'rejected') taken.refuse(name, 'revoked');
    else
      taken.add({
        kind: 'credential',
        name,
        issuer,
        ...readDates(badge.issued_at_date ?? badge.issued_at, badge.expires_at_date ?? badge.expires_at),
      });
  }
  taken.skip(list.length - LIMITS.entries);
  return taken.found('credly');
}

const RESUME_PARTS = ['basics', 'work', 'education', 'certificates', 'projects'];
const isJsonResume = (value: JsonObject): boolean =>
  (Array.isArray(value.certificates) || Array.isArray(value.skills)) &&
  (typeof value.$schema === 'string' || RESUME_PARTS.some((part) => value[part] !== undefined));

/** JSON Resume: `certificates` with name, date and issuer; `skills` with their keywords. */
async function readJsonResume(value: JsonObject, pace: Pace): Promise<Found> {
  const taken = new Collector();
  const certificates = listOf(value.certificates);
  const skills = listOf(value.skills);
  for (const [index, each] of certificates.slice(0, LIMITS.entries).entries()) {
    if (index % 200 === 0) await pace.breathe();
    const certificate = isObject(each) ? each : { name: each };
    taken.add({
      kind: 'credential',
      name: textOf(certificate.name ?? certificate.title),
      issuer: textOf(certificate.issuer),
      ...readDates(certificate.date ?? certificate.startDate, certificate.endDate ?? certificate.expires),
    });
  }
  for (const [index, each] of skills.slice(0, LIMITS.entries).entries()) {
    if (index % 200 === 0) await pace.breathe();
    const skill = isObject(each) ? each : { name: each };
    if (textOf(skill.name) !== '') taken.add({ kind: 'skill', name: textOf(skill.name) });
    const keywords = listOf(skill.keywords);
    for (const keyword of keywords.slice(0, LIMITS.entries))
      taken.add({ kind: 'skill', name: textOf(keyword) });
    taken.skip(keywords.length - LIMITS.entries);
  }
  taken.skip(certificates.length - LIMITS.entries);
  taken.skip(skills.length - LIMITS.entries);
  return taken.found('json-resume');
}

/** A parsed JSON value of unknown shape: badges, Credly's list, a JSON Resume or Europass. */
export async function readJsonValue(value: unknown, pace: Pace): Promise<Found> {
  if (isCredly(value)) return readCredly(value, pace);
  if (looksLikeBadges(value)) return readBadges(value, pace);
  if (isEuropassJson(value)) return readEuropassJson(value, pace);
  if (isObject(value) && isJsonResume(value)) return readJsonResume(value, pace);
  throw new ImportError('json-other');
}

/** Throws an `ImportError` on what is no JSON, or none that is known. */
export async function readJson(text: string, pace: Pace): Promise<Found> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ImportError('json-broken');
  }
  await pace.breathe();
  return readJsonValue(value, pace);
}
