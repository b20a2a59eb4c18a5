import type { CatalogView } from '../guidance/guidance.ts';
import type { Profile } from '../profile/profile.ts';
import type { Requirements } from '../requirements/requirement.ts';
import type { Skill } from '../vocabulary/skill.ts';
import { type Bundle, type Refused, readBundle } from './bundle.ts';
import { CatalogError, catalogErrorFrom } from './catalog-error.ts';
import type { Credential, Family } from './credential.ts';
import { DATABASE_NAME, type Database, type Meta, openDatabase, PATIENCE, STORES } from './database.ts';
import { type Memory, readView } from './read-view.ts';
import { indexSkills } from './skill-index.ts';
import { countCatalog } from './view.ts';

/** Where the bundle comes from: the caller knows how to fetch it. */
export interface BundleSource {
  /** The bundle's version, which is cheap to know: the stored catalog is kept while it is the same. */
  version(): Promise<string>;
  /** The bundle, parsed from its JSON. */
  load(): Promise<unknown>;
}

/** What became of the stored catalog. */
export interface Ensured {
  /** `kept`: the bundle is newer but can't be read, so the old one stays; `problem` says why. */
  readonly state: 'current' | 'replaced' | 'kept';
  readonly version: string;
  readonly builtAt: string;
  /** Records of the bundle that were left out, each with the reason. */
  readonly refused: readonly Refused[];
  readonly problem: string | null;
}

/** The catalog in IndexedDB. Every method throws a {@link CatalogError} and nothing else. */
export interface CatalogStore {
  /** Makes sure that there is a catalog, and that it is the bundle's. */
  ensure(source: BundleSource): Promise<Ensured>;
  /** Replaces the catalog as a whole, in one transaction: the old one stays until the new one is there. */
  replace(bundle: Bundle, refused?: readonly Refused[]): Promise<void>;
  /** What guidance needs for these requirements and this profile, read by index. */
  viewFor(requirements: Requirements, profile: Profile): Promise<CatalogView>;
  credential(id: string): Promise<Credential | undefined>;
  meta(): Promise<Meta | undefined>;
  /** All names, for the search index. */
  all(): Promise<{ credentials: Credential[]; families: Family[]; skills: Skill[] }>;
  close(): void;
}

/** `patience`: how long another window is waited for, in milliseconds. */
export function openCatalog(name = DATABASE_NAME, patience = PATIENCE): CatalogStore {
  let database: Promise<Database> | null = null;
  let meta: Meta | undefined;
  let memory: Memory | undefined;
  const gone = () => {
    database = null;
    meta = undefined;
    memory = undefined;
  };
  const use = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    const opened = database ?? openDatabase(name, gone, patience);
    database = opened;
    try {
      return await work(await opened);
    } catch (error) {
      // A connection that the browser closed (cleared data, a crash of its storage) is opened anew, once.
      if (database === opened) gone();
      const known = catalogErrorFrom(error);
      if ((error as { name?: string }).name !== 'InvalidStateError') throw known;
      try {
        const again = openDatabase(name, gone, patience);
        database = again;
        return await work(await again);
      } catch (second) {
        throw catalogErrorFrom(second);
      }
    }
  };
  const readMeta = () =>
    use(async (opened) => {
      meta ??= await opened.get('meta', 'meta');
      return meta;
    });
  const replace: CatalogStore['replace'] = (bundle, refused = []) =>
    use(async (opened) => {
      const transaction = opened.transaction(STORES, 'readwrite');
      try {
        const credentials = transaction.objectStore('credentials');
        const families = transaction.objectStore('families');
        const skills = transaction.objectStore('skills');
        const index = transaction.objectStore('index');
        for (const each of [credentials, families, skills, index]) void each.clear().catch(() => undefined);
        const quietly = (request: Promise<unknown>) => void request.catch(() => undefined);
        for (const credential of bundle.credentials) quietly(credentials.put(credential));
        for (const family of bundle.families) quietly(families.put(family));
        for (const skill of bundle.skills) quietly(skills.put(skill));
        const next: Meta = {
          key: 'meta',
          version: bundle.version,
          builtAt: bundle.builtAt,
          rates: bundle.rates,
          counts: countCatalog(bundle),
          refused,
        };
        const graph = bundle.skills.map(({ id, name: named, broader }) =>
          broader === undefined ? { id, name: named } : { id, name: named, broader },
        );
        quietly(index.put({ key: 'index', graph, skills: indexSkills(bundle.credentials) }));
        quietly(transaction.objectStore('meta').put(next));
        await transaction.done;
        meta = next;
        memory = undefined;
      } catch (error) {
        const reason = transaction.error ?? error;
        // What was done before the fault is undone: the old catalog stays whole.
        if (transaction.error === null) transaction.abort();
        await transaction.done.catch(() => undefined);
        throw catalogErrorFrom(reason);
      }
    });
  return {
    replace,
    meta: readMeta,
    async ensure(source) {
      meta = undefined;
      const [stored, version] = await Promise.all([
        readMeta(),
        source.version().catch((error) => {
          throw new CatalogError('missing', String(error));
        }),
      ]);
      const told = (state: Ensured['state'], of: Meta, problem: string | null = null): Ensured => ({
        state,
        version: of.version,
        builtAt: of.builtAt,
        refused: of.refused,
        problem,
      });
      if (stored !== undefined && stored.version === version) return told('current', stored);
      const read = await source
        .load()
        .then(readBundle, (error) => ({ ok: false as const, reason: String(error) }));
      if (!read.ok) {
        if (stored === undefined) throw new CatalogError('bundle-invalid', read.reason);
        return told('kept', stored, read.reason);
      }
      await replace(read.bundle, read.refused);
      const next = await readMeta();
      if (next === undefined)
        throw new CatalogError('missing', 'the catalog was cleared while it was loaded');
      return told('replaced', next);
    },
    async viewFor(requirements, profile) {
      const known = await readMeta();
      if (known === undefined) throw new CatalogError('missing', 'there is no catalog on this device');
      return use(async (opened) => {
        if (memory?.version !== known.version) memory = { version: known.version, credentials: new Map() };
        return readView(opened, known, memory, requirements, profile);
      });
    },
    credential: (id) => use(async (opened) => opened.get('credentials', id)),
    all: () =>
      use(async (opened) => {
        const transaction = opened.transaction(['credentials', 'families', 'skills']);
        const [credentials, families, skills] = await Promise.all([
          transaction.objectStore('credentials').getAll(),
          transaction.objectStore('families').getAll(),
          transaction.objectStore('skills').getAll(),
        ]);
        return { credentials, families, skills };
      }),
    close() {
      void database?.then(
        (opened) => opened.close(),
        () => undefined,
      );
      gone();
    },
  };
}
