import type { Dom } from '../markup/dom.ts';

/** What a site offers to employers, in its menu or at its foot: it shows the jobs of others. */
const TO_EMPLOYERS =
  /^(?:(?:for|für|voor|dla|för) (?:employers|recruiters|arbeitgeber|werkgevers|pracodawców|arbetsgivare)|(?:employers?(?: ?[/|:-] ?))?post (?:a |your )?(?:free )?(?:job|vacancy)(?: ad)?|advertise a (?:job|vacancy)|(?:stellenanzeige|inserat|job) (?:schalten|aufgeben|inserieren)|(?:espace |accès )(?:recruteurs?|employeurs?)|(?:publier|déposer|diffuser) une (?:offre|annonce)(?: d['’]emploi)?|(?:acceso |área de |soy )empresas?|(?:publicar?|anunciar|divulgar) (?:una? |uma |tu )?(?:oferta|empleo|vacante|anuncio|vaga)s?(?: gr[aá]tis| de empleo)?|para recrutadores|colocar anúncio|per le aziende|pubblica (?:un )?(?:annuncio|['’]?offerta)(?: di lavoro)?|(?:plaats (?:een )?(?:gratis )?vacature|vacature plaatsen)|dodaj (?:ofertę|ogłoszenie)(?: pracy)?)$/i;
const SAYS_SO =
  /(?:^|-)(?:vacatures?|stellen\w*|emplois?|empleos?|empregos?|praca|lavoro|vagas?|jobs?)(?:$|-)|(?:vacaturebank|jobboard)$/;
const MOST_OF_A_CALL = 60;

/** Labels of the hosts of boards that have no file here: such a site's name is the employer of its own jobs alone. */
const HOSTS =
  'apec bayt cadremploi computrabajo cvlibrary finn gumtree hellowork idealist jobsdb jobstreet jooble justjoin kununu leboncoin occ olx rocketjobs simplyhired tecnoempleo trademe vdab'.split(
    ' ',
  );

/** Whether a host's label is the name of a board. */
export const isBoardsHost = (label: string | undefined): boolean =>
  label !== undefined && (SAYS_SO.test(label) || HOSTS.includes(label.replace(/-/g, '')));

/** Whether a page offers employers to advertise: a board's does, and an agency's. */
export function callsEmployers(dom: Dom): boolean {
  return dom
    .all('a,button')
    .slice(0, MOST_LINKS)
    .some((link) => {
      const text = dom.rawText(link);
      return text.length <= MOST_OF_A_CALL && TO_EMPLOYERS.test(text.replace(/\s+/g, ' ').trim());
    });
}
const MOST_LINKS = 400;
