import { readingOf } from '../demand/readings.ts';
import { viewCredential } from '../i18n/credential-view.ts';
import { type GuidanceView, viewGuidance } from '../i18n/guidance-view.ts';
import { type HeldView, viewHeld } from '../i18n/held-view.ts';
import { headingOver } from '../page/heading.ts';
import type { Told } from '../page/session.ts';
import type { PlainPosting, PostingSource } from '../posting/posting.ts';
import { tellSections } from '../posting/sections/tell-sections.ts';
import { readSnapshot } from '../posting/snapshot/read-snapshot.ts';
import { EMPTY_PROFILE, type Profile } from '../profile/profile.ts';
import { maySave } from '../profile/settings.ts';
import { findRequirements } from '../requirements/find-requirements.ts';
import type { Requirements } from '../requirements/requirement.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Handlers } from './answer-requests.ts';
import { catalogFor, searchCatalog } from './catalog.ts';
import { localDay } from './dates.ts';
import { showMissing, showNothing } from './elsewhere/toolbar-badge.ts';
import { guidanceFor } from './guidance-for.ts';
import { marksFor } from './marks.ts';
import { ownCatalogAnswers } from './own-catalog/answers.ts';
import { ownDataAnswers } from './own-data/answers.ts';
import { messageOf } from './own-page.ts';
import type { PostingSummary } from './posting-summary.ts';
import { aiming, changeProfile, holding, holdingAll, loadProfile } from './profile-store.ts';
import { ExtensionError } from './protocol.ts';
import { forgetReadings, loadReadings, rememberReading } from './readings-store.ts';
import { runScript } from './run-script.ts';
import { loadSettings } from './settings-store.ts';
import { vocabulary } from './vocabulary.ts';
import { translator } from './words.ts';
import { workbenchAnswers } from './workbench/answers.ts';

const NOTHING_ASKED: Requirements = { requirements: [], beyond: [] };

/** Guidance in the reader's language. */
const viewFor = async (posting: PostingSummary, found: Requirements): Promise<GuidanceView> =>
  viewGuidance(await guidanceFor(posting, found), translator());

/** Remembers what a posting asks, where the person lets it; answers with what kept it from being remembered. */
async function keepReading(
  posting: PostingSummary,
  source: PostingSource,
  found: Requirements,
): Promise<string | null> {
  // A selection may be a part of the posting only.
  if (source === 'selection') return null;
  const { settings } = await loadSettings();
  if (!maySave(settings, posting.url)) return null;
  const reading = readingOf(posting, found, localDay());
  return reading === null ? null : rememberReading(reading).catch(messageOf);
}

async function held(profile: Profile, problem: string | null = null): Promise<HeldView> {
  const say = translator();
  const { view } = await catalogFor(NOTHING_ASKED, profile, say);
  const words = problem === null ? null : say.text('error.profile-broken', { detail: problem });
  return viewHeld(profile, view, localDay(), words);
}

/** What a posting asks. */
function tell(plain: PlainPosting, names: Vocabulary): Told {
  const posting = tellSections(plain);
  const found = findRequirements(posting, names);
  const headings = found.requirements.map(({ anyOf: [first] }) =>
    first === undefined ? null : headingOver(posting, first),
  );
  return { language: posting.language, found, headings };
}

/** What the background answers. Each call reads what it needs from storage: the worker may have died since the last. */
export const answers: Handlers = {
  ...ownCatalogAnswers,
  ...ownDataAnswers,
  ...workbenchAnswers,
  async 'posting.read'({ snapshot, address, isAsked }) {
    // Read while the page is.
    const names = vocabulary();
    const reading = readSnapshot(snapshot, address, isAsked);
    const { posting } = reading;
    const told = names.then((known) => posting && tell(posting, known)).catch(() => null);
    // Nothing is waited for where there is no posting.
    return { reading, told: posting && (await told) };
  },
  async 'posting.find'({ posting }) {
    return tell(posting, await vocabulary());
  },
  async 'posting.guide'({ posting, source, found }, { inPrivate, tabId }) {
    const [view, problem] = await Promise.all([
      viewFor(posting, found),
      inPrivate ? null : keepReading(posting, source, found),
    ]);
    if (tabId !== null) void showMissing(tabId, view.missing, view.summary);
    if (problem === null) return view;
    const told = translator().text('error.readings-broken', { detail: problem });
    return { ...view, notice: [view.notice, told].filter(Boolean).join(' ') };
  },
  async 'posting.left'(_, { tabId }) {
    if (tabId !== null) await showNothing(tabId);
    return null;
  },
  async 'page.bring'({ script }, { tabId, frameId }) {
    if (tabId !== null) await runScript({ tabId, frameId }, `/${script}.js`);
    return null;
  },
  'readings.marks': ({ board, jobIds }, { inPrivate }) =>
    inPrivate ? Promise.resolve([]) : marksFor(board, jobIds),
  'readings.count': async () => (await loadReadings()).readings.length,
  async 'readings.forget'() {
    await forgetReadings();
    return 0;
  },
  'guidance.for': ({ posting, found }) => viewFor(posting, found),
  'catalog.search': ({ text, limit }) => searchCatalog(text, limit),
  async 'catalog.credential'({ id }) {
    const say = translator();
    const { view } = await catalogFor(NOTHING_ASKED, { ...EMPTY_PROFILE, credentials: [{ id }] }, say);
    const credential = view.credential(id);
    if (credential === undefined) throw new ExtensionError('catalog', say.text('error.unknown-id', { id }));
    return viewCredential(credential, view, localDay(), say);
  },
  async 'profile.read'() {
    const { profile, problem } = await loadProfile();
    return held(profile, problem);
  },
  'profile.hold': async (change) => held(await changeProfile((profile) => holding(profile, change))),
  'profile.holdMany': async ({ changes }) =>
    held(await changeProfile((profile) => holdingAll(profile, changes))),
  'profile.goals': async ({ change }) => held(await changeProfile((profile) => aiming(profile, change))),
};
