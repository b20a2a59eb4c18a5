/** Where the project takes reports: the one place that names it. Nothing is sent there; a person opens the link. */
const REPOSITORY = 'https://github.com/certlens/certlens';

/** The form for a wrong fact, filled in with the record: the person reads and sends it themselves. */
export function wrongFactLink({ id, name, issuer }: { id: string; name: string; issuer: string }): string {
  const asked = new URLSearchParams({
    template: 'wrong-fact.yml',
    title: `Wrong fact: ${name}`,
    record: id,
    credential: `${name} (${issuer})`,
  });
  return `${REPOSITORY}/issues/new?${asked}`;
}
