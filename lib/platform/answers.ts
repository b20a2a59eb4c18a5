import type { CatalogView } from '../guidance/guidance.ts';
import { guide } from '../guidance/guide.ts';
import { viewCredential } from '../i18n/credential-view.ts';
import { viewGuidance } from '../i18n/guidance-view.ts';
import { viewHeld } from '../i18n/held-view.ts';
import type { Profile } from '../profile/profile.ts';
import type { Requirements } from '../requirements/requirement.ts';
import { catalogView, searchCatalog } from './catalog.ts';
import { localDay } from './dates.ts';
import { type Answers, ExtensionError, type RequestData, type RequestName } from './messages.ts';
import { translator } from './own-page.ts';
import { aiming, changeProfile, holding, loadProfile } from './profile-store.ts';

const held = (profile: Profile, catalog: CatalogView, problem: string | null = null) =>
  viewHeld(
    profile,
    catalog,
    localDay(),
    problem === null ? null : translator().text('error.profile-broken', { detail: problem }),
  );

/** What the background answers. Each call reads what it needs from storage: the worker may have died since the last. */
export const answers: { [N in RequestName]: (data: RequestData<N>) => Promise<Answers[N]> } = {
  async 'guidance.for'({ posting, found }) {
    const requirements = found as Requirements;
    const [catalog, { profile }] = await Promise.all([catalogView(requirements), loadProfile()]);
    const guidance = guide(requirements, profile, catalog, localDay(), posting.title);
    return viewGuidance({ guidance, found: requirements, catalog }, translator());
  },
  'catalog.search': ({ text, limit }) => searchCatalog(text, limit),
  async 'catalog.credential'({ id }) {
    const catalog = await catalogView(null);
    const credential = catalog.credential(id);
    if (credential === undefined) throw new ExtensionError('catalog', translator().text('error.unknown-id', { id }));
    return viewCredential(credential, catalog, localDay(), translator());
  },
  async 'profile.read'() {
    const [catalog, { profile, problem }] = await Promise.all([catalogView(null), loadProfile()]);
    return held(profile, catalog, problem);
  },
  async 'profile.hold'(change) {
    const catalog = await catalogView(null);
    return held(await changeProfile((profile) => holding(profile, change)), catalog);
  },
  async 'profile.goals'({ change }) {
    const catalog = await catalogView(null);
    return held(await changeProfile((profile) => aiming(profile, change)), catalog);
  },
};
