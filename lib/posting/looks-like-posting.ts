import { boardOf, jobIdOf, parseAddress, speaksOfJob, speaksOfJobs } from './address.ts';
import { readsAsJobTitle } from './job-title/job-title.ts';
import { type Dom, domOf } from './markup/dom.ts';
import { namedDescriptions } from './markup/naming.ts';
import { LIST } from './not-a-posting.ts';
import { classifyHeading } from './sections/heading.ts';
import { isRead, lexiconsFor } from './sections/lexicon.ts';
import { ASKS_FOR_PAPERS, JOB_MAIL } from './sources/applying.ts';
import {
  inOtherScript,
  saysFurtherSections,
  seeksFurther,
  speaksFurther,
} from './sources/further-languages.ts';
import { COURSE, ELSE_PATH, PROFILE_PATH } from './sources/other-pages.ts';

const MARKED = '[itemtype*="JobPosting" i],[typeof~="JobPosting"],[typeof$=":JobPosting"]';
const MOST_HEADINGS = 40;
/** More elements that are called descriptions are of a list. */
const MOST_NAMED = 8;

/**
 * Whether a page may show a posting: cheap enough for every page that we may look at. True does not promise one;
 * false means that reading it would find none, but where the person asks.
 */
export function looksLikePosting(
  document: Document,
  address: string | null,
  dom: Dom = domOf(document),
): boolean {
  try {
    const url = parseAddress(address);
    const board = boardOf(url);
    if (board !== null && jobIdOf(url, board) !== null) return true;
    if (board?.elements?.some((layout) => dom.one(layout.description) !== null)) return true;
    if (hasPostingData(dom) || dom.one(MARKED) !== null) return true;
    const speaks =
      speaksOfJobs(url) || speaksOfJob(dom.title) || speaksFurther(dom.title) || seeksFurther(dom.title);
    const named = namedDescriptions(dom).length;
    if (speaks && named > 0 && named <= MOST_NAMED) return true;
    if (speaks && [dom.title, ...fronts(dom)].some((title) => readsAsJobTitle(title) && !LIST.test(title)))
      return true;
    const isOfJobs = speaks || named > 0;
    const bothSay = !isOfJobs && headsAsTitled(dom);
    const titled = bothSay || (!isOfJobs && readsAsJobTitle(dom.title));
    if (!isOfJobs && !titled && !headsWithJob(dom)) return false;
    const text = bodyText(dom);
    const hasParts = () => saysParts(dom, text);
    if (isOfJobs) return hasParts() || seeks(text) || MARK.test(text);
    // A course and a person's profile may be called like a job, and have sections too.
    const isElse = () => url !== null && (ELSE_PATH.test(url.pathname) || PROFILE_PATH.test(url.pathname));
    if (titled) return seeks(text) || (!isElse() && saidOf(COURSE, text) <= (bothSay ? 1 : 0) && hasParts());
    return seeks(text) && hasParts();
  } catch {
    return false;
  }
}

function hasPostingData(dom: Dom): boolean {
  return dom
    .all('script[type*="ld+json" i]')
    .slice(0, 20)
    .some((script) => dom.rawText(script).includes('JobPosting'));
}

const languageOf = (dom: Dom): string | null =>
  dom.root === null ? null : (dom.attribute(dom.root, 'lang')?.slice(0, 2).toLowerCase() ?? null);

/** What the page is headed by. */
const fronts = (dom: Dom): string[] => {
  const headings = dom.all('h1');
  return headings.length > MOST_TITLES ? [] : headings.map((heading) => dom.rawText(heading).trim());
};

/** Whether a page's first headings name a job, where neither its address nor its own title does. */
const headsWithJob = (dom: Dom): boolean =>
  dom
    .all('h1,h2')
    .slice(0, MOST_TITLES)
    .some((heading) => readsAsJobTitle(dom.rawText(heading).trim()));

/** Whether the page's own title holds one of its headings that reads as a job's: both say it. */
const headsAsTitled = (dom: Dom): boolean =>
  fronts(dom).some((front) => front !== '' && dom.title.includes(front) && readsAsJobTitle(front));
const MOST_TITLES = 3;

/** Two headings that announce different sections of a posting. */
function hasSections(dom: Dom): boolean {
  const declared = languageOf(dom);
  const lexicons = lexiconsFor(declared !== null && isRead(declared) ? declared : null);
  const kinds = new Set<string>();
  for (const heading of dom.all('h2,h3,h4,h5,strong,b,u,[role=heading]').slice(0, MOST_HEADINGS)) {
    const text = dom.rawText(heading);
    if (text.length > 80) continue;
    const found = classifyHeading(text, lexicons);
    if (found !== null && found.coverage >= 0.5 && found.kind !== 'other' && found.kind !== 'legal')
      kinds.add(found.kind);
    if (kinds.size >= 2 && (kinds.has('requirements') || kinds.has('duties'))) return true;
  }
  return false;
}

/** What opens a posting's sections, where no heading's tag does: one pass over the first of the page's text. */
const SECTIONS =
  /required skills|preferred skills|requirements|qualifications?|skills and experience|key skills|duties|looking for|your role|the role|who you are|you bring|das machen|das erwartet|das haben sie|du bringst|bringst du|wat je (?:doet|gaat|mee|krijgt|bij)|wat wij|wie je|le poste|o que (?:você|esperamos|oferecemos|buscamos)|czym się|czego potrzebujesz|co (?:dajemy|oferujemy)|das erwarten wir|sie sich freuen|essential functions|must.haves?|nice.to.haves?|key skills|about you|the person|you will|we offer|wat ga je doen|wie ben jij|wat bieden|te ocuparás|experiencia mínima|responsibilit|what you.ll|your profile|about the role|ihre aufgaben|deine aufgaben|dein profil|ihr profil|anforderungen|bringen sie mit|wir bieten|wir erwarten|aufgabengebiet|vos missions|votre profil|profil recherch|nous (?:vous )?(?:offrons|proposons)|requisitos|funciones|ofrecemos|se ofrece|requisiti|mansioni|offriamo|functie-?eisen|wij (?:bieden|vragen)|jouw profiel|taken|wymagania|obowiązk|oferujemy|atividades|funções|oferecemos|diferenciais|responsabilidades/gi;
const MOST_LETTERS = 40_000;

/** "(m/w/d)": by its first letters alone, for it is looked for in all of a text. */
const MARK = /\([mwfhMWFH] ?[/|] ?[mwfdhMWFDH]/;

/** Says that somebody is sought, in the employer's own words, or where to write to. A page's raw text runs its lines together: no edge of a word before them. */
const SEEKS =
  /(?:we(?: are|['’]re) (?:looking for|hiring|seeking|recruiting)|is (?:seeking|looking for) an?) |(?:^|\s)(?:è|siamo) alla ricerca di |(?:wir suchen|suchen wir) |nous (?:recherchons|recrutons) |(?:wij|we) zoeken |buscamos |cerchiamo |procuramos |szukamy /i;
const seeks = (text: string): boolean =>
  SEEKS.test(text) || JOB_MAIL.test(text) || ASKS_FOR_PAPERS.test(text);

/** The first of the page's text, and of what its open components draw. */
function bodyText(dom: Dom): string {
  const body = dom.one('body');
  let text = body === null ? '' : spokenText(dom, body);
  for (const root of dom.roots()) {
    if (text.length > MOST_LETTERS) break;
    text += `\n${dom.rawText(root)}`;
  }
  return text.slice(0, MOST_LETTERS);
}

/** An element's text; of a long one without what its scripts hold, which may stand before all else. */
function spokenText(dom: Dom, body: Element): string {
  const text = dom.rawText(body);
  if (text.length <= MOST_LETTERS) return text;
  let [spoken, from] = ['', 0];
  for (const silent of dom.all('script,style,template', body)) {
    const own = dom.rawText(silent);
    const at = own.length < LEAST_OF_A_SCRIPT ? -1 : text.indexOf(own, from);
    if (at < 0) continue;
    spoken += text.slice(from, at);
    from = at + own.length;
    if (spoken.length > MOST_LETTERS) break;
  }
  return spoken + text.slice(from);
}
const LEAST_OF_A_SCRIPT = 200;

/** How many different ones of an expression's words a text says; two are enough. */
function saidOf(words: RegExp, text: string): number {
  const found = new Set<string>();
  // By the expression itself: `matchAll` makes one anew, and these are long.
  words.lastIndex = 0;
  for (let match = words.exec(text); match !== null && found.size < 2; match = words.exec(text))
    found.add(match[0].toLowerCase().replace(/s$/, ''));
  return found.size;
}

/** Words that head a posting's sections, and say too little by themselves. */
const MAY_HEAD =
  /experience|skills|education|tasks|benefit|profile?|kenntnisse|aufgaben|beschreibung|voraussetzung|mitbring|missions?|avantages|compétences|perfil|tareas|conocimientos|beneficios|compiti|attività|competenze|werkzaamheden|ervaring|zadania|oczekiwania|umiejętności|conhecimentos|benefícios|vais fazer/i;

/** Whether the page has two of a posting's sections. Its headings are looked at only where its text speaks of one. */
function saysParts(dom: Dom, text: string): boolean {
  const said = saidOf(SECTIONS, text);
  if (said > 1 || ((said > 0 || MAY_HEAD.test(text)) && hasSections(dom))) return true;
  const declared = languageOf(dom);
  return (declared === null || !isRead(declared) || inOtherScript(text)) && saysFurtherSections(text);
}
