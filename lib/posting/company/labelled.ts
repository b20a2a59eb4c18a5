import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { key, LEGAL_FORM, trimName } from '../names.ts';
import { isPlace } from './fits.ts';
import { isName, LEADS, timesActing } from './named.ts';
import { mentions } from './traces.ts';

/** What facts call the employer, in the languages of boards. */
const EMPLOYER =
  '(?:(?:hiring |name of (?:the )?)?(?:company|employer|organi[sz]ation)(?:/(?:company|employer|organi[sz]ation|institution))?|business)(?: name| details)?|firma|firmenname|unternehmen|arbeitgeber|entreprise|employeur|nom de l.entreprise|empresa|empleador|empregador|azienda|datore di lavoro|bedrijf|werkgever|organisatie|pracodawca|nazwa firmy|cég(?: neve|név)?|munkáltató|společnost|zaměstnavatel|företag|arbetsgivare|virksomhed|arbejdsgiver|bedrift|arbeidsgiver|työnantaja|yritys|angajator|companie|şirket|(?:наименование )?компани[яи]|работодатель|роботодавець|会社名|企業名|社名|公司名称|회사명|기업명|اسم الشركة|الشركة|جهة العمل';
/** "Company: Peat & Sons", with the name; the label alone has none. */
const LABELLED = new RegExp(`^(?:${EMPLOYER})(?:\\s?[:：]\\s*(.*))?$`, 'i');
/** "by Employer details Peat & Sons". */
const DETAILED = /\b(?:by|from) (?:[Ee]mployer|[Cc]ompany)(?: details)? (\p{Lu}.*)$/u;
const RECRUITER = /^(?:recruiter|advertiser)\s?:\s*(.*)$/i;
/** What no menu says over its links. */
const SURE = /name|\/|neve|név|nom |nazwa|[:：]$|名|명|اسم/i;

/** "Name: Peat & Sons", right under the heading of what is said of the employer. */
const NAMED =
  /^(?:[Nn]ame|[Nn]om|[Nn]ombre|[Nn]ome|[Nn]aam|[Nn]azwa)\s?[:：]\s*([A-Z\d\u00c0-\u00de\u0400-\u042f\u3040-\u9fff].*)$/;
const OF_THE_EMPLOYER =
  /^(?:(?:information|details)? ?(?:about|on) the (?:company|employer)|(?:company|employer) (?:information|details|data)|(?:informations? sur )?l['’]entreprise|(?:angaben zum |das )?unternehmen|(?:datos|información) de la empresa|(?:dati|informazioni) (?:sull['’]|dell['’])azienda|(?:dados|informações) (?:da|sobre a) empresa|bedrijfsgegevens|dane (?:firmy|pracodawcy))\s?:?$/i;

/** Whether a line is a label alone. */
const isLabel = (text: string): boolean => {
  const found = LABELLED.exec(text);
  return found !== null && !found[1];
};

/** A longer line is no fact. */
const MOST_OF_A_FACT = 120;

/** The employer that a list of facts names ("Company: Peat & Sons", or the name in the next line); null where none does. */
export function namedByLabel(dom: Dom, lines: readonly Line<Element>[], text: string): string | null {
  for (const [index, line] of lines.entries()) {
    if (line.text.length > MOST_OF_A_FACT) continue;
    const label = LABELLED.exec(line.text);
    const inLine =
      label?.[1] ||
      DETAILED.exec(line.text)?.[1] ||
      (OF_THE_EMPLOYER.test(lines[index - 1]?.text ?? '') ? NAMED.exec(line.text)?.[1] : undefined);
    if (inLine !== undefined && fits(inLine)) return trimName(inLine);
    const next = lines[index + 1]?.text ?? '';
    if (
      line.linked > 0 ||
      (line.kind === 'heading' && !SURE.test(line.text)) ||
      label === null ||
      label[1] ||
      !fits(next) ||
      isLabel(next)
    )
      continue;
    if (SURE.test(line.text) || isTerm(dom, line) || mentions(text, trimName(next)) !== null)
      return trimName(next);
  }
  return recruiterIn(lines, text);
}

/** Whether a line is what a list or a table of facts calls one of them. */
const isTerm = (dom: Dom, { origin }: Line<Element>): boolean =>
  [origin, origin === null ? null : dom.parent(origin)].some(
    (node) => node !== null && dom.type(node) === 1 && /^(?:dt|th)$/.test(dom.tag(node as Element)),
  );

/** A person who is named to be asked acts once at most. */
const OFTEN = 2;

/** Whom a list of facts calls the recruiter: on boards the employer, elsewhere a person to ask. */
function recruiterIn(lines: readonly Line<Element>[], text: string): string | null {
  for (const [index, line] of lines.entries()) {
    const said = line.text.length <= MOST_OF_A_FACT ? RECRUITER.exec(line.text)?.[1] : undefined;
    const name = trimName(said === '' ? (lines[index + 1]?.text ?? '') : (said ?? ''));
    if (name !== '' && fits(name) && (LEGAL_FORM.test(name) || timesActing(name, text) >= OFTEN)) return name;
  }
  return null;
}

const fits = (name: string): boolean =>
  isName(name) &&
  !LEADS.test(name) &&
  !readsAsJobTitle(name) &&
  !isPlace(name) &&
  !/^\d+\s?[-–+]/.test(name) &&
  key(name).length < 50;
