import { joinOwn, putCorrection, putCredential, putSkill, removeOwn } from '../../catalog/own/edit.ts';
import type { WrittenFacts } from '../../catalog/own/form.ts';
import type { OwnCatalog, OwnFacts } from '../../catalog/own/own.ts';
import { type OwnView, viewOwn } from '../../i18n/own-view.ts';
import { EMPTY_PROFILE } from '../../profile/profile.ts';
import type { Requirements } from '../../requirements/requirement.ts';
import type { Handlers } from '../answer-requests.ts';
import { catalogChanged, catalogFor, catalogState, skillOf } from '../catalog.ts';
import { localDay } from '../dates.ts';
import { translator } from '../words.ts';
import type { OwnCatalogRequests } from './protocol.ts';
import { changeOwn, loadOwn } from './store.ts';

const NOTHING_ASKED: Requirements = { requirements: [], beyond: [] };

/** What is the person's own, and the state of the catalog that it lies over. */
async function view(): Promise<OwnView> {
  const say = translator();
  const [{ own }, state] = await Promise.all([loadOwn(), catalogState(say)]);
  const credentials = own.corrections.map(({ id }) => ({ id }));
  const { view: catalog } = await catalogFor(NOTHING_ASKED, { ...EMPTY_PROFILE, credentials }, say);
  return viewOwn({ own, catalog, state }, say);
}

async function change(edit: (own: OwnCatalog) => OwnCatalog): Promise<OwnView> {
  await changeOwn(edit);
  catalogChanged();
  return view();
}

/** The facts with the day on which they were said. */
function saidOn(day: string, { price, effort, validity, status }: WrittenFacts): OwnFacts {
  return {
    price: price && { ...price, changed: day },
    effort: effort && { ...effort, changed: day },
    validity: validity && { ...validity, changed: day },
    status: status && { ...status, changed: day },
  };
}

/** What the background answers about the person's own part of the catalog. */
export const ownCatalogAnswers: Pick<Handlers, keyof OwnCatalogRequests> = {
  'own.read': view,
  'own.skill': ({ id, name, aliases }) =>
    change((own) => putSkill(own, { id, name, aliases: [...aliases], field: 'office', changed: localDay() })),
  async 'own.credential'({ id, name, issuer, kind, page, aliases, skills, facts }) {
    const [first] = skills;
    const field = (first === undefined ? undefined : await skillOf(first))?.field ?? 'office';
    const changed = localDay();
    return change((own) =>
      putCredential(own, {
        id,
        name,
        issuer,
        kind,
        field,
        page,
        aliases: [...aliases],
        skills: skills.map((each) => ({ id: each, depth: 'core' })),
        changed,
        ...saidOn(changed, facts),
      }),
    );
  },
  'own.correct': ({ what, id, aliases, facts }) =>
    change((own) =>
      putCorrection(own, {
        what,
        id,
        aliases: [...aliases],
        changed: localDay(),
        ...saidOn(localDay(), facts),
      }),
    ),
  'own.remove': ({ id }) => change((own) => removeOwn(own, id)),
  'own.join': ({ own: more }) => change((own) => joinOwn(own, more)),
  'catalog.changed'() {
    catalogChanged();
    return view();
  },
};
