/** A credential with all its facts, each with its source and date, in the reader's language. */
export interface CredentialView {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly kindName: string;
  /** "Active", "Retired on 31 July 2026. Its successor is …" */
  readonly status: string;
  readonly facts: readonly FactView[];
  /** Names of the skills it certifies, those it tests in depth first. */
  readonly skills: readonly string[];
  /** The issuer's own page. */
  readonly page: string;
}

export interface FactView {
  readonly label: string;
  readonly value: string;
  /** Null for a fact that nobody could check: it says so. */
  readonly source: string | null;
  /** "22 November 2026" */
  readonly checked: string | null;
}
