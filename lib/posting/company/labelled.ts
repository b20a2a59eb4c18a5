import { readsAsJobTitle } from '../job-title/job-title.ts';
import type { Line } from '../markup/lines.ts';
import { key, trimName } from '../names.ts';
import { isPlace } from './fits.ts';
import { isName, LEADS } from './named.ts';
import { mentions } from './traces.ts';

/** What facts call the employer, in the languages of boards. */
const EMPLOYER =
  '(?:(?:hiring |name of (?:the )?)?(?:company|employer|organi[sz]ation)(?:/(?:company|employer|organi[sz]ation|institution))?|business)(?: name| details)?|firma|firmenname|unternehmen|arbeitgeber|entreprise|employeur|nom de l.entreprise|empresa|empleador|empregador|azienda|datore di lavoro|bedrijf|werkgever|organisatie|pracodawca|nazwa firmy|cég(?: neve|név)?|munkáltató|společnost|zaměstnavatel|företag|arbetsgivare|virksomhed|arbejdsgiver|bedrift|arbeidsgiver|työnantaja|yritys|angajator|companie|şirket|(?:наименование )?компани[яи]|работодатель|роботодавець|会社名|企業名|社名|公司名称|회사명|기업명|اسم الشركة|الشركة|جهة العمل';
/** "Company: Peat & Sons", "by Employer details Peat & Sons". */
const WITH_NAME = new RegExp(`^(?:${EMPLOYER})\\s?[:：]\\s*(\\S.*)$`, 'i');
const DETAILED = /\b(?:by|from) (?:[Ee]mployer|[Cc]ompany)(?: details)? (\p{Lu}.*)$/u;
/** On boards it is the employer, elsewhere a person: only whom the posting names. */
const RECRUITER = /^(?:recruiter|advertiser)\s?:\s*(.*)$/i;
const ALONE = new RegExp(`^(?:${EMPLOYER})(\\s?[:：])?$`, 'i');
/** What no menu says over its links. */
const SURE = /name|\/|neve|név|nom |nazwa|[:：]$|名|명|اسم/i;

/** The employer that a list of facts names ("Company: Peat & Sons", or the name in the next line); null where none does. */
export function namedByLabel(lines: readonly Line<Element>[], text: string): string | null {
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 120) continue;
    const inLine = WITH_NAME.exec(line.text)?.[1] ?? DETAILED.exec(line.text)?.[1];
    if (inLine !== undefined && fits(inLine)) return trimName(inLine);
    const next = lines[index + 1]?.text ?? '';
    const recruiter = RECRUITER.exec(line.text)?.[1];
    const recruits = recruiter === '' ? next : recruiter;
    if (recruits !== undefined && fits(recruits) && mentions(text, trimName(recruits)) !== null)
      return trimName(recruits);
    if (
      line.linked > 0 ||
      (line.kind === 'heading' && !SURE.test(line.text)) ||
      !ALONE.test(line.text) ||
      !fits(next) ||
      ALONE.test(next)
    )
      continue;
    if (SURE.test(line.text) || mentions(text, trimName(next)) !== null) return trimName(next);
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
