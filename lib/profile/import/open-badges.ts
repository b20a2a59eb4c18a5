import { readDates } from './dates.ts';
import { Collector, type Format, type Found } from './found.ts';
import { ImportError } from './import-error.ts';
import { isObject, isType, type JsonObject, listOf, objectAt, textOf } from './json-value.ts';
import { looksLikeJwt, readJwt } from './jwt.ts';
import { LIMITS } from './limits.ts';
import type { Pace } from './pace.ts';

/** The properties under which exports and presentations keep the badges themselves. */
const HOLDERS = ['@graph', 'verifiableCredential', 'credentials', 'assertions', 'badges'] as const;
const ENVELOPE = /^data:application\/(?:vc|vp)\+(?:jwt|ld\+json\+jwt)[;,]+/;

const nameOf = (value: unknown): string => textOf(isObject(value) ? (value.name ?? value.title) : '');

/** Open Badges 2.0 and before: an Assertion with its BadgeClass inside, or linked within the same file. */
function takeAssertion(value: JsonObject, byId: ReadonlyMap<string, JsonObject>, taken: Collector): void {
  const linked = typeof value.badge === 'string' ? value.badge : undefined;
  const badge = linked === undefined ? objectAt(value, 'badge') : byId.get(linked);
  if (badge === undefined) {
    taken.refuse(linked ?? textOf(value.id), linked === undefined ? 'not-a-badge' : 'linked-only');
    return;
  }
  const name = nameOf(badge);
  if (value.revoked === true) {
    taken.refuse(name, 'revoked');
    return;
  }
  const issuer = typeof badge.issuer === 'string' ? byId.get(badge.issuer) : badge.issuer;
  taken.add({
    kind: 'credential',
    name,
    issuer: nameOf(issuer),
    ...readDates(value.issuedOn ?? value.issued_on, value.expires),
  });
}

/** A verifiable credential: Open Badges 3.0, or a European digital credential with its claims. */
function takeCredential(value: JsonObject, taken: Collector): void {
  const dates = readDates(
    value.validFrom ?? value.issuanceDate ?? value.awardedDate,
    value.validUntil ?? value.expirationDate,
  );
  const issuer = nameOf(value.issuer) || textOf(objectAt(value, 'issuer')?.legalName);
  let named = 0;
  for (const subject of listOf(value.credentialSubject).slice(0, 1_000))
    for (const achieved of [
      ...listOf(isObject(subject) ? subject.achievement : undefined),
      ...listOf(isObject(subject) ? subject.hasClaim : undefined),
    ].slice(0, LIMITS.entries)) {
      named++;
      const creator = isObject(achieved) ? nameOf(achieved.creator) : '';
      taken.add({ kind: 'credential', name: nameOf(achieved), issuer: issuer || creator, ...dates });
    }
  if (named > 0) return;
  const name = nameOf(value);
  if (name === '') taken.refuse(textOf(value.id), 'not-a-badge');
  else taken.add({ kind: 'credential', name, issuer, ...dates });
}

/** A signed credential's own claims say what the credential inside may leave out. */
function withClaims(payload: JsonObject): JsonObject {
  const inner = objectAt(payload, 'vc') ?? objectAt(payload, 'vp') ?? payload;
  if (isType(inner, 'Assertion') || inner.badge !== undefined) return inner;
  return {
    ...inner,
    validFrom: inner.validFrom ?? inner.issuanceDate ?? payload.nbf ?? payload.iat,
    validUntil: inner.validUntil ?? inner.expirationDate ?? payload.exp,
  };
}

function unfold(value: unknown): { readonly list: readonly unknown[]; readonly single: boolean } {
  if (Array.isArray(value)) return { list: value, single: false };
  for (const holder of HOLDERS)
    if (isObject(value) && Array.isArray(value[holder])) return { list: value[holder], single: false };
  return { list: [value], single: true };
}

const isAssertion = (value: JsonObject): boolean =>
  isType(value, 'Assertion') || (value.badge !== undefined && value.recipient !== undefined);
const isCredential = (value: JsonObject): boolean =>
  isType(value, 'VerifiableCredential') ||
  isType(value, 'OpenBadgeCredential') ||
  isType(value, 'AchievementCredential') ||
  value.credentialSubject !== undefined;
const isBadgeClass = (value: JsonObject): boolean =>
  isType(value, 'BadgeClass') || (value.criteria !== undefined && value.issuer !== undefined);

/** Whether a parsed value holds badges, as a whole or in its first entries. */
export function looksLikeBadges(value: unknown): boolean {
  const { list } = unfold(value);
  return list
    .slice(0, 20)
    .some((each) =>
      typeof each === 'string'
        ? looksLikeJwt(each)
        : isObject(each) &&
          (isAssertion(each) || isCredential(each) || isBadgeClass(each) || ENVELOPE.test(textOf(each.id))),
    );
}

/**
 * Reads badges: one, a list, a graph, a presentation or a JWT's payload. No signature is checked and nothing is
 * fetched, so a badge that only links to its name is refused by that reason.
 */
export async function readBadges(value: unknown, pace: Pace): Promise<Found> {
  const { list, single } = unfold(isObject(value) ? withClaims(value) : value);
  const byId = new Map<string, JsonObject>();
  const taken = new Collector();
  let format: Format = 'open-badge-2';
  const counted = list.slice(0, LIMITS.entries);
  for (const each of counted) if (isObject(each) && typeof each.id === 'string') byId.set(each.id, each);
  const used = counted.some((each) => isObject(each) && isAssertion(each));
  for (const [index, each] of counted.entries()) {
    if (index % 200 === 0) await pace.breathe(index / counted.length);
    let badge: unknown = each;
    const enveloped = isObject(each) && ENVELOPE.test(textOf(each.id));
    const token = enveloped ? textOf((each as JsonObject).id).replace(ENVELOPE, '') : each;
    if (typeof token === 'string') {
      try {
        badge = withClaims(readJwt(token));
      } catch (error) {
        if (single || !(error instanceof ImportError)) throw error;
        taken.refuse(token, 'jwt-broken');
        continue;
      }
    }
    if (!isObject(badge)) taken.refuse(String(badge), 'not-a-badge');
    else if (isAssertion(badge)) takeAssertion(badge, byId, taken);
    else if (isCredential(badge)) {
      format = 'open-badge-3';
      takeCredential(badge, taken);
    } else if (isBadgeClass(badge)) {
      // Beside assertions it is what they link to; alone it is all there is.
      if (!used)
        taken.add({ kind: 'credential', name: nameOf(badge), issuer: nameOf(objectAt(badge, 'issuer')) });
    } else if (!isType(badge, 'Profile') && !isType(badge, 'Issuer'))
      taken.refuse(nameOf(badge) || textOf(badge.id), 'not-a-badge');
  }
  taken.skip(list.length - counted.length);
  return taken.found(format, { unverified: true });
}
