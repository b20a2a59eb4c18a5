import type { WrittenFacts } from '../../catalog/own/form.ts';
import type { OwnCatalog, OwnCorrection, OwnCredential } from '../../catalog/own/own.ts';
import type { OwnView } from '../../i18n/own-view.ts';

/** What may be asked of the background about what the person adds to the catalog, by the extension's own pages. */
export interface OwnCatalogRequests {
  'own.read': Record<string, never>;
  /** Without an id a new one. */
  'own.skill': {
    readonly id?: string | undefined;
    readonly name: string;
    readonly aliases: readonly string[];
  };
  'own.credential': {
    readonly id?: string | undefined;
    readonly name: string;
    readonly issuer: string;
    readonly kind: OwnCredential['kind'];
    readonly page?: string | undefined;
    readonly aliases: readonly string[];
    /** Ids, those that it tests in depth. */
    readonly skills: readonly string[];
    readonly facts: WrittenFacts;
  };
  /** Nothing said takes the correction away. */
  'own.correct': {
    readonly what: OwnCorrection['what'];
    readonly id: string;
    readonly aliases: readonly string[];
    readonly facts: WrittenFacts;
  };
  'own.remove': { readonly id: string };
  /** What an imported file holds of a person's own. */
  'own.join': { readonly own: OwnCatalog };
  /** Another page has written the catalog anew. */
  'catalog.changed': Record<string, never>;
}

export type OwnCatalogAnswers = { readonly [N in keyof OwnCatalogRequests]: OwnView };
