import type { CatalogView } from '../guidance/catalog-view.ts';
import type { Profile } from '../profile/profile.ts';
import type { Requirements } from '../requirements/requirement.ts';
import type { Entry } from '../vocabulary/compile/entries.ts';
import type { Skill } from '../vocabulary/skill.ts';
import { type Bundle, type Refused, readBundle } from './bundle.ts';
import { CatalogError, catalogErrorFrom } from './catalog-error.ts';
import { countCatalog } from './counts.ts';
import type { Credential, Family } from './credential.ts';
import {
  DATABASE_NAME,
  type Database,
  type ImportedMeta,
  type Meta,
  openDatabase,
  PATIENCE,
} from './database.ts';
import { layImported, layOwn, namesBeyond } from './own/layers.ts';
import { NOTHING_OWN, type OwnCatalog, ownRevision } from './own/own.ts';
import { type Pieces, readPieces } from './read-pieces.ts';
import { type Memory, readView } from './read-view.ts';
import { type Imported, readImported, type Writing, writeCatalog } from './write-catalog.ts';

/** Where the bundle comes from: the caller knows how to fetch it. */
export interface BundleSource {
  /** The bundle's version, which is cheap to know: the stored catalog is kept while it is the same. */
  version(): Promise<string>;
  /** The bundle, parsed from its JSON. */
  load(): Promise<unknown>;
  /** What the person has added and corrected; nothing where it is left out. */
  own?(): Promise<OwnCatalog>;
}

interface Layers {
  readonly imported: Imported | null | 'kept';
  readonly own?: OwnCatalog | undefined;
  readonly refused?: readonly Refused[];
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
  /**
   * Replaces the catalog as a whole, in one transaction: the old one stays until the new one is there. With `imported` it
   * takes the place of what was imported before; null takes that away.
   */
  lay(source: BundleSource, imported: Imported | null | 'kept', how?: Writing): Promise<void>;
  /** The bundle alone. */
  bundle(source: BundleSource): Promise<Bundle>;
  /** The bundle with what was imported over it, without what is the person's own. */
  under(source: BundleSource): Promise<Bundle>;
  importedMeta(): Promise<ImportedMeta | undefined>;
  /** What was imported; null for nothing. */
  imported(): Promise<Imported | null>;
  /** Names that the compiled vocabulary does not have. */
  names(): Promise<readonly Entry[]>;
  /** What guidance needs for these requirements and this profile, read by index. */
  viewFor(requirements: Requirements, profile: Profile): Promise<CatalogView>;
  credential(id: string): Promise<Credential | undefined>;
  skill(id: string): Promise<Skill | undefined>;
  meta(): Promise<Meta | undefined>;
  all(): Promise<{ credentials: Credential[]; families: Family[]; skills: Skill[] }>;
  /**
   * Reads all skills and then all credentials piece by piece, with a turn for everything else between: for the search
   * index. Throws where the catalog was written anew meanwhile.
   */
  inPieces(take: Pieces): Promise<void>;
  close(): void;
}

/** `patience`: how long another window is waited for, in milliseconds. */
export function openCatalog(name = DATABASE_NAME, patience = PATIENCE): CatalogStore {
  let database: Promise<Database> | null = null;
  let meta: Meta | undefined;
  let memory: Memory | undefined;
  /** Until then another window is taken to hold the database still: who asks next is told at once. */
  let blockedUntil = 0;
  const gone = () => {
    database = null;
    meta = undefined;
    memory = undefined;
  };
  const use = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    if (Date.now() < blockedUntil)
      throw new CatalogError('blocked', 'another window holds the catalog open in another form');
    const opened = database ?? openDatabase(name, gone, patience);
    database = opened;
    try {
      return await work(await opened);
    } catch (error) {
      // A connection that the browser closed (cleared data, a crash of its storage) is opened anew, once.
      if (database === opened) gone();
      const known = catalogErrorFrom(error);
      if (known.code === 'blocked') blockedUntil = Date.now() + patience;
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
      if (meta === undefined) {
        const stored = await opened.get('meta', 'meta');
        meta = stored?.key === 'meta' ? stored : undefined;
      }
      return meta;
    });
  /** Lays what was imported and what is the person's own over the bundle, and writes it all. */
  const write = (bundle: Bundle, layers: Layers, how: Writing = {}) =>
    use(async (opened) => {
      const imported = layers.imported === 'kept' ? await readImported(opened) : layers.imported;
      const own = layers.own ?? NOTHING_OWN;
      const under = imported === null ? bundle : layImported(bundle, imported.content);
      const content = layOwn(under, own);
      const written: Meta = {
        key: 'meta',
        version: bundle.version,
        builtAt: bundle.builtAt,
        rates: bundle.rates,
        counts: countCatalog(content),
        refused: layers.refused ?? [],
        own: ownRevision(own),
        written: `${Date.now().toString(36)}.${Math.random().toString(36).slice(2)}`,
      };
      const names = namesBeyond(bundle, content);
      await writeCatalog(opened, { meta: written, content, names, imported: layers.imported }, how);
      meta = written;
      memory = undefined;
    });
  const loadBundle = (source: BundleSource) =>
    source.load().then(readBundle, (error) => ({ ok: false as const, reason: String(error) }));
  const wholeBundle = async (source: BundleSource): Promise<Bundle> => {
    const read = await loadBundle(source);
    if (!read.ok) throw new CatalogError('bundle-invalid', read.reason);
    return read.bundle;
  };
  return {
    meta: readMeta,
    importedMeta: () =>
      use(async (opened) => {
        const stored = await opened.get('meta', 'imported');
        return stored?.key === 'imported' ? stored : undefined;
      }),
    imported: () => use(readImported),
    bundle: (source) => wholeBundle(source),
    async under(source) {
      const bundle = await wholeBundle(source);
      const imported = await use(readImported);
      return imported === null ? bundle : layImported(bundle, imported.content);
    },
    async lay(source, imported, how) {
      const read = await loadBundle(source);
      if (!read.ok) throw new CatalogError('bundle-invalid', read.reason);
      await write(read.bundle, { imported, own: await source.own?.(), refused: read.refused }, how);
    },
    names: () =>
      use(async (opened) => {
        const stored = await opened.get('index', 'names');
        return stored?.key === 'names' ? stored.entries : [];
      }),
    async ensure(source) {
      meta = undefined;
      const [stored, version, own] = await Promise.all([
        readMeta(),
        source.version().catch((error) => {
          throw new CatalogError('missing', String(error));
        }),
        source.own?.() ?? NOTHING_OWN,
      ]);
      const told = (state: Ensured['state'], of: Meta, problem: string | null = null): Ensured => ({
        state,
        version: of.version,
        builtAt: of.builtAt,
        refused: of.refused,
        problem,
      });
      if (stored !== undefined && stored.version === version && stored.own === ownRevision(own))
        return told('current', stored);
      const read = await loadBundle(source);
      if (!read.ok) {
        if (stored === undefined) throw new CatalogError('bundle-invalid', read.reason);
        return told('kept', stored, read.reason);
      }
      await write(read.bundle, { imported: 'kept', own, refused: read.refused });
      const next = await readMeta();
      if (next === undefined)
        throw new CatalogError('missing', 'the catalog was cleared while it was loaded');
      return told('replaced', next);
    },
    async viewFor(requirements, profile) {
      const known = await readMeta();
      if (known === undefined) throw new CatalogError('missing', 'there is no catalog on this device');
      return use(async (opened) => {
        if (memory?.written !== known.written) memory = { written: known.written, credentials: new Map() };
        return readView(opened, known, memory, requirements, profile);
      });
    },
    credential: (id) => use(async (opened) => opened.get('credentials', id)),
    skill: (id) => use(async (opened) => opened.get('skills', id)),
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
    inPieces: (take) => use((opened) => readPieces(opened, take)),
    close() {
      void database?.then(
        (opened) => opened.close(),
        () => undefined,
      );
      gone();
    },
  };
}
