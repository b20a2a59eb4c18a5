import type { Line } from '../markup/lines.ts';

/** What a site offers to employers, in its menu or at its foot: it shows the jobs of others. */
const TO_EMPLOYERS =
  /^(?:for (?:employers?|recruiters?)|employers? (?:site|area|login|zone|home|log ?in|sign in)|(?:employers?(?: ?[/|:-] ?))?post (?:a |your |free )?(?:jobs?|vacanc(?:y|ies))(?: (?:for free|free|ads?))?|advertise (?:a |your )?(?:jobs?|vacanc(?:y|ies))|für (?:arbeitgeber|firmen|recruiter)|arbeitgeber(?:bereich|-login)|(?:stellenanzeige|stelle|inserat|job) (?:schalten|aufgeben|inserieren|veröffentlichen|ausschreiben)|(?:espace |accès )(?:recruteurs?|employeurs?)|(?:publier|déposer|diffuser|poster) une (?:offre|annonce)(?: d['’]emploi)?|(?:acceso |área de |zona |soy )empresas?|(?:publicar?|publique|crear) (?:una? |tu |mi )?(?:ofertas?|empleos?|vacantes?|anuncios?)(?: gratis| de empleo)?|(?:anunciar|publicar|divulgar) (?:uma )?vagas?(?: gr[aá]tis)?|para recrutadores|colocar anúncio|per le aziende|pubblica (?:un )?(?:annuncio|['’]?offerta)(?: di lavoro)?|voor werkgevers|(?:plaats|publiceer) (?:een |je )?(?:gratis )?(?:vacature|advertentie)|vacature plaatsen|dla pracodawców|dodaj (?:ofertę|ogłoszenie)(?: pracy)?|for arbejdsgivere|for arbeidsgivere|för arbetsgivare|annonsera|työnantajille|pro zaměstnavatele|munkáltatóknak|hirdetésfeladás|pentru angajatori|publică anunț|işveren(?:ler)?|ilan ver|работодател(?:ям|и)|разместить вакансию|роботодавцям)$/i;
const SAYS_SO = /vacature|stellen|emploi|empleo|praca|lavoro|vagas|vacanc|jobs?/;
const MOST_OF_A_CALL = 40;

/** Labels of the hosts of boards that have no file here: such a site's name is the employer of its own jobs alone. */
const HOSTS =
  'adzuna apec arbeitnow bayt bumeran cadremploi careerbuilder careerjet catho computrabajo craigslist cvlibrary djinni duunitori efinancialcareers elempleo eures finn foundit gumtree gupy hellowork himalayas hh idealist indeed infoempleo infojobs internshala jobbank jobijoba jobindex jobrapido jobsite jobteaser jobvite jora jooble justjoin kununu laborum leboncoin leforem linkedin meteojob milanuncios nofluffjobs neuvoo occ olx otta pracuj profesia profession reliefweb remotive seek shine simplyhired snagajob subito talent tecnoempleo trabajando trademe vagas vdab wantedly'.split(
    ' ',
  );

/** Whether a page's host, or what it offers to employers, says that it shows the jobs of others. */
export function isOpenBoard(host: string | undefined, lines: readonly Line<Element>[]): boolean {
  if (host !== undefined && (SAYS_SO.test(host) || HOSTS.includes(host.replace(/-/g, '')))) return true;
  return lines.some(
    ({ text, linked }) =>
      text.length <= MOST_OF_A_CALL && linked >= 0.5 * text.length && TO_EMPLOYERS.test(text),
  );
}
