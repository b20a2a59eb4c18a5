import { speaksOfJob, speaksOfJobs } from '../address.ts';
import type { Page } from '../candidate.ts';
import { readsAsJobTitle } from '../job-title/job-title.ts';
import { type Dom, isHidden } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { key, SEPARATOR } from '../names.ts';
import { LIST } from '../not-a-posting.ts';
import { classifyHeading, classifyOpening } from '../sections/heading.ts';
import type { Lexicon } from '../sections/lexicon.ts';
import { wordsOf } from '../sections/phrases.ts';
import { MARKED_TITLE } from '../title/surroundings.ts';
import { marksOneTitle } from './crowd.ts';
import {
  appliesFurther,
  furtherKind,
  furtherMarks,
  seeksFurther,
  speaksFurther,
  weightOf,
} from './further-languages.ts';

/** Signs of a shop, a course or a page of questions, which speak of skills and requirements as postings do. */
const ELSE =
  'meta[property="og:type"][content="product" i],[itemtype*="schema.org/Product" i],[itemtype*="schema.org/Course" i],[itemtype*="schema.org/QAPage" i]';
const ELSE_IN_DATA = /"@type"\s*:\s*"(?:Product|Course|QAPage|DiscussionForumPosting|Recipe|HowTo)"/;
/** Signs of an article: many systems set them on every page, so that they are found on more postings than articles. */
const ARTICLE =
  'meta[property="og:type"][content="article" i],meta[property="article:published_time"],[itemtype*="schema.org/Article" i],[itemtype*="schema.org/BlogPosting" i]';
const ARTICLE_IN_DATA = /"@type"\s*:\s*"(?:Article|NewsArticle|BlogPosting|TechArticle)"/;
const COURSE =
  /(?<!\b(?:tu|su|un|el|il|o|tuo|suo|vostro|proprio|seu|teu|envi\w+|invi\w+) )\bcurriculum\b(?! vitae)|\b(?:syllabus|tuition|bootcamp|enrol(?:l|ment)?|add to (?:cart|basket)|free shipping|entry requirements|what you.ll learn|what you will learn|learning outcomes|who should attend|\+ ?vat|book now|free trial|(?:book|request) a demo|pricing|changelog|npm install|pip install|sudo apt|in this article|in this guide|step \d|high school courses|college majors|career (?:profile|pathways?|quiz)|how to become|job outlook|(?:median|average) salary)\b/gi;

/** What an employer says of itself to all who might come, as a page's title. */
const LANDING =
  /^(?:life|work(?:ing)?|careers?|jobs|a career) (?:at|with|for|in)\b|^(?:join (?:us|our team)|why (?:work|join)|work with us|our (?:culture|values|benefits|people)|who we are|about us|(?:karriere|arbeiten|leben|jobs) bei\b|travailler (?:chez|avec)|(?:nous )?rejoindre\b|rejoignez|trabaja (?:con|en)|[úu]nete (?:a|al)\b|forma parte de|werken bij|kom (?:jij )?(?:bij|werken bij)|praca w\b|dołącz do|kariera w\b|lavora con|unisciti|entra (?:a far parte|nel (?:nostro )?team)|trabalhe|junte-se|junta-te|faça parte|werde (?:ein )?teil|verstärke? unser|komm (?:zu|in) uns|grow with us|build (?:your|a) career)/i;
/** "Careers with a view": a title of such a page, where no job's word follows. */
const CAREERS = /^(?:careers|karriere|carrières|carriere|carreras|carreiras|kariera)\b/i;
/** What a page of an employer's careers calls itself, as a part of its title. */
const IS_CAREERS =
  /^(?:\p{L}+ ){0,2}(?:careers?|jobs|join us|join our team|karriere|carrières|carreras|carreiras|vacatures|kariera|lavora con noi|nous rejoindre|trabaja con nosotros)$/iu;
/** Addresses of all that an employer offers: the word for it is their end. */
const INDEX_PATH =
  /\/(?:jobs?-(?:and|und)-karriere|careers|jobs|vacancies|open(?:ings|-positions|-roles)|opportunities|join-us|work-with-us|karriere|stellen(?:angebote|anzeigen|markt)?|(?:offres-d?-?)?emplois?|nous-rejoindre|recrutement|carrieres|empleos?|trabaja-con-nosotros|ofertas(?:-de)?-(?:empleo|trabajo)|vagas|trabalhe-conosco|carreiras|lavora-con-noi|posizioni-aperte|vacatures|werken-bij|praca|kariera)(?:\/index)?(?:\.\w{2,5})?\/?$/i;
/** A longer question is of a list of questions and answers. */
const MOST_OF_A_HEADING = 45;
/** Addresses of what is sold, taught or told. */
const ELSE_PATH =
  /\/(?:products?|pricing|features|courses?|training|blog|news|articles?|guides?|resources)\//i;
/** Addresses of what a board tells of an employer or a person. */
const PROFILE_PATH =
  /\/(?:compan(?:y|ies)|employers?|organi[sz]ations?|firm(?:a|en|y)|unternehmen|arbeitgeber|entreprises?|employeurs?|empresas?|aziend[ae]|bedrij(?:f|ven)|profiles?|profil|people|users?|cmp|in)\/[^/]+\/?$/i;
/** Where people who seek work are asked to write to. */
export const JOB_MAIL =
  /\b(?:jobs?|careers?|work|hiring|recruit\w*|hr|people|talent|join|bewerbung|karriere|personal|rh|emploi|recrutement|empleo|rrhh|seleccion|vacatures?|werk|lavoro|kariera|praca|rekrutacja|vagas|kariyer|cv|cvs|applications?|vacanc(?:y|ies)|bewerbungen|stellen|recursoshumanos|selezione|sollicitaties?|oferty)@/i;

/** "Send your CV to …": how an employer without a form takes applications. */
export const ASKS_FOR_PAPERS =
  /\b(?:send|e-?mail|mail|submit|forward)\b(?: \w+){0,3} (?:cv|r[eé]sum[eé]|application|cover letter|portfolio)\b|\b(?:drop us|send us) an? (?:e-?mail|line|note)\b|\b(?:senden|schicken|sende|schick) (?:\S+ ){0,4}(?:bewerbung|unterlagen|lebenslauf)|\b(?:envoyez|adressez|transmett\S+|merci d.envoyer) (?:\S+ ){0,4}(?:cv|candidature)|\b(?:env[ií]a(?:nos|r)?|envíe|manda|remitir|envie) (?:\S+ ){0,4}(?:cv|curr[ií]cul\S+)|\b(?:invia(?:re|te)?|manda) (?:\S+ ){0,4}(?:cv|curriculum|candidatura)|\b(?:stuur|mail) (?:\S+ ){0,4}(?:cv|sollicitatie|motivatie)|\b(?:wyślij|prześlij|przesła\S+|aplikacje prosimy) (?:\S+ ){0,4}(?:cv|aplikacj\S+)|\b(?:how to apply|please apply|apply (?:by|via|through) )|\b(?:freuen (?:wir )?uns auf (?:ihre|deine|eure|die) (?:\S+ )?bewerbung|bewerb(?:en sie|t euch|e? dich)\b|bewirb dich|bewerbung(?:en|sunterlagen)? (?:bitte )?(?:an|per|unter)\b|¿cómo aplicar|postúlate|inscríbete|candidate-se|candidati ora|invia la tua candidatura|sollicite(?:er|ren)\b|aplikuj\b|postulez\b|pour postuler|candidatures? (?:à|par)\b)/i;

/** What the page around a run tells of it. */
export interface Told {
  /** A control that leads to an application. */
  readonly applies: boolean;
  readonly title: string | null;
  /** The few lines behind the run, where some say how to apply. */
  readonly behind: string;
  /** An element that the page calls a job's description. */
  readonly named: boolean;
  /** Several jobs stand on the page, each with its sections, or with what cards say. */
  readonly crowded: 'whole' | 'parts' | null;
  /** The job stands in a pane beside the list: what the page says of itself is said of the list. */
  readonly beside: boolean;
}

const MOST_OPENINGS = 40;
const MOST_OF_DATA = 20_000;
/** A shorter line is no sentence, but where it ends as one that leads to a list. */
const LEAST_OF_A_SENTENCE = 60;
const LEAST_OF_A_LEAD_IN = 20;
const opens = ({ text, kind }: Line<Element>): boolean =>
  text.length >= LEAST_OF_A_SENTENCE ||
  (kind !== 'item' && text.length >= LEAST_OF_A_LEAD_IN && text.endsWith(':'));
/** What is written about jobs rather than for one. */
const ADVICE =
  /^(?:how|why|when|what (?:is|are|does)|\d+ (?:\w+ ){0,3}(?:tips|ways|things|reasons|examples|questions|mistakes)|top \d+|the (?:best|ultimate)|wie (?:man|du|sie)|so (?:schreib|find|geling)|warum|comment|pourquoi|cómo|por qué|como|porque|come|perché|hoe|waarom|jak|dlaczego|(?:launch|start|kickstart|plan|discover|explore) (?:your|a) (?:career|future|path)|(?:hire|hiring|recruit(?:ing)?) (?:an?|the|top|best|dedicated|expert|remote)|recrut(?:ement|er) (?:d[’']une?|des?|une?|du))\b|[:–-] (?:how to|where to|a guide|onde|como (?!parte)|wie (?:du|sie|man)|comment|où|cómo|dónde|come (?:fare|trovare)|hoe|waar|jak|gdzie)\b|\b(?:template|samples?|examples?|guide|tips|salary guide|interview questions|muster|vorlage|modèle|plantilla|modelo|voorbeeld|wzór)(?:\s|$)/i;

/** How much a run of lines, with the page around it, is like a posting. Below `LEAST` it is none. */
export function likeness(
  page: Page,
  run: readonly Line<Element>[],
  lexicons: readonly Lexicon[],
  told: Told,
): number {
  const { dom, url } = page;
  const text = run.map((line) => line.text).join('\n');
  const kinds = new Set<string>();
  for (const line of run)
    if (
      line.kind !== 'item' &&
      line.text.length <= 110 &&
      (line.kind === 'heading' || line.rank === 7 || line.text.endsWith(':') || line.text.length <= 40)
    ) {
      const found = classifyHeading(line.text, lexicons);
      if (found !== null && found.coverage >= 0.34) kinds.add(found.kind);
      const further = found === null ? furtherKind(line.text) : null;
      if (further !== null) kinds.add(further);
    }
  // Prose without headings: "You will …", "In return we offer …".
  const openings = new Set<string>();
  for (const line of run.filter(opens).slice(0, MOST_OPENINGS)) {
    const kind = classifyOpening(line.text, lexicons);
    if (kind !== null && !kinds.has(kind)) openings.add(kind);
  }
  const words = wordsOf(text.slice(0, 20_000));
  const marks = Math.max(
    furtherMarks(text),
    ...lexicons.map((lexicon) => new Set(lexicon.marks.find(words).map(({ phrase }) => phrase)).size),
  );
  let score = 0;
  if (kinds.has('requirements')) score += 2;
  if (kinds.has('duties')) score += 2;
  if (kinds.has('preferred')) score += 1;
  if (kinds.has('benefits')) score += 1;
  if (kinds.has('about')) score += 0.5;
  score += (['requirements', 'duties', 'benefits'] as const).filter((kind) => openings.has(kind)).length;
  score += Math.min(4, marks / 3);
  const said = weightOf(text);
  if (said >= 600) score += 1;
  if (said < 250) score -= 2;
  if (told.crowded !== null) score -= told.crowded === 'whole' ? 9 : 6;
  const onlyTitle = marksOneTitle(dom, told.title);
  const index =
    !told.beside &&
    url !== null &&
    page.jobId === null &&
    !/\d/.test(url.search) &&
    INDEX_PATH.test(url.pathname);
  if (index && !onlyTitle) score -= told.title !== null && readsAsJobTitle(told.title) ? 3 : 5;
  if (!told.beside && page.titles.headings.some((heading) => LIST.test(heading))) score -= onlyTitle ? 0 : 5;
  else if (!told.beside && page.jobId === null && LIST.test(page.titles.document)) score -= 2;
  // A list of jobs with a few words on each: links again and again.
  const links = run.filter((line) => line.text.length >= 8 && line.linked >= 0.5 * line.text.length).length;
  if (links >= 4 && links >= 0.08 * run.length) score -= Math.min(6, links / 2);
  let voice = 0;
  const { applies, title } = told;
  const asks = kinds.has('requirements') || kinds.has('duties');
  const withBehind = asks || (title !== null && readsAsJobTitle(title)) ? `${text}\n${told.behind}` : text;
  const takesApplications = applies || JOB_MAIL.test(withBehind) || ASKS_FOR_PAPERS.test(withBehind);
  if (takesApplications) voice += 1.5;
  else if (seeks(run, lexicons)) voice += 1;
  if (told.named) voice += 2;
  if (speaksOfJobs(url)) voice += 1.5;
  else if ([speaksOfJob, speaksFurther, seeksFurther].some((speaks) => speaks(page.titles.document)))
    voice += 1;
  if (page.board !== null && page.jobId !== null) voice += 2;
  if (title !== null && readsAsJobTitle(title)) voice += namesTitle(url, title) ? 2 : 1;
  score += voice;
  // In words that are not known here, a page of jobs that says where to apply still has its lists under headings.
  if ((takesApplications || (title !== null && namesTitle(url, title))) && voice >= CLEAR_VOICE)
    score += Math.min(2, 0.7 * headedLists(run));
  const data = dom
    .all('script[type*="ld+json" i]')
    .slice(0, 20)
    .map((script) => dom.rawText(script).slice(0, MOST_OF_DATA));
  const inData = (sign: RegExp) => data.some((script) => sign.test(script));
  if (dom.one(ELSE) !== null) score -= page.board === null ? 3 : 1;
  else if (inData(ELSE_IN_DATA)) score -= 3;
  else if (page.board === null && (dom.one(ARTICLE) !== null || inData(ARTICLE_IN_DATA))) score -= 1;
  if (title !== null && (LANDING.test(title) || (CAREERS.test(title) && !readsAsJobTitle(title)))) score -= 5;
  else if (
    [page.titles.headings[0] ?? '', page.titles.document].some((front) => LANDING.test(front)) &&
    !key(`${page.titles.document} ${page.titles.headings.join(' ')}`).includes(key(title))
  )
    score -= 3;
  else if (title !== null && !told.beside && namesCareersOnly(page.titles, title)) score -= 5;
  if (
    !told.beside &&
    page.board !== null &&
    page.jobId === null &&
    (title === null || !readsAsJobTitle(title))
  )
    score -= 3;
  if (saysNoneSought(dom, run, title)) score -= 6;
  const shown = [title ?? '', ...page.titles.headings, page.titles.document];
  if (shown.some((own) => LOADING.test(own))) score -= 9;
  if (shown.some((own) => PAPER.test(own))) score -= 6;
  // Nothing but its words calls it a job.
  const called =
    told.named ||
    speaksOfJobs(url) ||
    speaksOfJob(page.titles.document) ||
    page.jobId !== null ||
    MARKED_TITLE.test(title ?? '') ||
    ASKS_FOR_PAPERS.test(withBehind) ||
    JOB_MAIL.test(withBehind);
  if (!called && (title === null || !readsAsJobTitle(title))) score -= NAMELESS;
  // "Loom Jobs": of many.
  if (title !== null && PLURAL.test(title)) score -= 6;
  if (run.filter(({ text: line }) => line.endsWith('?') && line.length >= MOST_OF_A_HEADING).length >= 3)
    score -= 3;
  if (url !== null && ELSE_PATH.test(url.pathname) && page.jobId === null) score -= 2;
  if (url !== null && PROFILE_PATH.test(url.pathname) && !(title !== null && readsAsJobTitle(title)))
    score -= 4;
  if ([page.titles.headings[0] ?? '', page.titles.document].some((front) => ADVICE.test(front))) score -= 5;
  score -= Math.min(4, (text.match(COURSE)?.length ?? 0) * 1.5);
  return voice === 0 ? Math.min(score, LEAST - 1) : score;
}

/** What a text without a job's name in title, address or element is held for less by. */
const NAMELESS = 1;
/** Papers that speak of work without offering any: terms, reports, manuals, what a person writes of themselves. */
const PAPER =
  /\b(?:privacy (?:policy|statement|notice)|terms (?:of|and) (?:use|service|conditions)|terms & conditions|code of (?:ethics|conduct)|cookie policy|legal notice|(?:services?|consulting|employment|consultancy) agreement|quick ?start|user (?:guide|manual)|executive profile|mentions légales|responsable de la publication|datenschutz(?:erklärung|hinweise)?|nutzungsbedingungen|aviso (?:legal|de privacidad)|política de privacida(?:d|de)|polityka prywatności|informativa (?:sulla )?privacy|curriculum vitae|lebenslauf|stellengesuch|en recherche d[e'’] ?(?:alternance|stage|emploi|poste)|open to work)\b|^(?:resume|résumé|cv)\b|[|–—-]\s*(?:resume|résumé|cv)$/i;
/** What stands where a script has not written yet. */
const LOADING =
  /^(?:loading|please wait|wird geladen|lädt|laden|chargement|cargando|caricamento|carregando|ładowanie|読み込み中|加载中)\b.{0,40}(?:\.|…)$/i;
/** Nobody is sought at present, in eight languages. */
const NO_OPENINGS =
  /\bno (?:current |open )?(?:job )?(?:openings?|vacanc(?:y|ies)|open positions|positions (?:available|open))\b|\b(?:alle|sämtliche) (?:freien |offenen )?stellen (?:sind )?(?:derzeit |aktuell )?besetzt|\b(?:derzeit|aktuell|momentan|zurzeit|zur zeit)\b.{0,30}\bkeine (?:freien |offenen )?(?:stellen|vakanzen|positionen)|\b(?:aucune?|pas de|pas d['’]) ?(?:offre|poste|postes|emploi)s?.{0,20}(?:disponible|moment|actuellement|à pourvoir)|\bno (?:hay|tenemos|contamos con) (?:\S+ )?(?:vacantes|ofertas|puestos)|\bnon ci sono (?:\S+ )?(?:posizioni|offerte)|\b(?:momenteel|op dit moment)\b.{0,20}\bgeen (?:openstaande )?vacatures|\bbrak (?:aktualnych |otwartych )?(?:ofert|rekrutacji)|\b(?:não (?:há|temos)|sem) (?:\S+ )?vagas/i;

const MOST_LETTERS = 30_000;
/** In the run itself, or anywhere on a page whose title is no job's. */
const saysNoneSought = (dom: Dom, run: readonly Line<Element>[], title: string | null): boolean => {
  if (run.some(({ text }) => text.length <= 200 && NO_OPENINGS.test(text))) return true;
  const body =
    title !== null && (readsAsJobTitle(title) || MARKED_TITLE.test(title)) ? null : dom.one('body');
  return body !== null && NO_OPENINGS.test(dom.rawText(body).slice(0, MOST_LETTERS));
};

const PLURAL = /\bjobs$/i;

/** Whether a page calls itself the employer's careers or openings, and its heading is no job's title. */
const namesCareersOnly = ({ document, shared, headings }: Page['titles'], title: string): boolean =>
  !readsAsJobTitle(title) &&
  !MARKED_TITLE.test(title) &&
  (headings.some((heading) => OPENINGS.test(heading.trim())) || saysCareers(document, shared, title));

const OPENINGS =
  /^(?:(?:our|unsere|nos|onze|le nostre|nossas) )?(?:(?:job|current|open) )?(?:openings|vacancies|vacatures|stellenangebote|offene stellen|job offers|offres d.emploi|ofertas de empleo|vagas|oferty pracy|jobs)$/i;

const saysCareers = (document: string, shared: string | null, title: string): boolean =>
  [document, shared ?? ''].some((own) => own.split(SEPARATOR).some((part) => IS_CAREERS.test(part.trim()))) &&
  ![document, shared].some((own) => key(own).includes(key(title)));

/** Whether the last part of an address that speaks of jobs is the job's title: "/jobs/senior-weaver/". */
function namesTitle(url: URL | null, title: string): boolean {
  if (url === null || !speaksOfJobs(url)) return false;
  const last = /([^/]+?)(?:\/index)?(?:\.\w{2,5})?\/?$/.exec(url.pathname)?.[1] ?? '';
  const own = key(title);
  return own.length >= 6 && last.includes('-') && key(last).includes(own);
}

const CLEAR_VOICE = 2.5;

/** How many lists stand under a short line of their own. */
const headedLists = (run: readonly Line<Element>[]): number =>
  run.filter(
    (line, index) =>
      line.kind !== 'item' &&
      (line.kind === 'heading' || line.rank === 7 || /[:?]$/.test(line.text)) &&
      run[index + 1]?.kind === 'item',
  ).length;

/** Whether a sentence says that the employer looks for somebody. */
const seeks = (run: readonly Line<Element>[], lexicons: readonly Lexicon[]): boolean =>
  run.slice(0, MOST_OPENINGS).some((line) => {
    const words = wordsOf(line.text.slice(0, 120));
    return (
      lexicons.some(
        ({ ofTheJob, calls }) => ofTheJob.find(words).length > 0 || calls.find(words).length > 0,
      ) || seeksFurther(line.text.slice(0, 120))
    );
  });

/** How a control that leads to an application begins, whatever it says further. */
const APPLIES =
  /^(?:apply\b|jetzt bewerben|(?:online |hier )?bewerben|postuler|je postule|candidater|inscribirme|aplicar|postular|candidatar|candidate-se|candidati|solliciteer|aplikuj)/i;

/** Less than this is no posting. */
export const LEAST = 5.5;

/** Whether a link or a button leads to an application. */
export function hasApplyControl(page: Page, lexicons: readonly Lexicon[]): boolean {
  const { dom } = page;
  for (const element of dom.all('a,button,input[type=submit],[role=button]').slice(0, 600)) {
    if (isHidden(dom, element)) continue;
    const written =
      dom.tag(element) === 'input' ? (dom.attribute(element, 'value') ?? '') : dom.rawText(element);
    if (written.length > 200) continue;
    const text = wordsOf(written.slice(0, 200));
    if (text.length <= 7 && (APPLIES.test(written.trim()) || appliesFurther(written.trim()))) return true;
    if (text.length <= 8 && lexicons.some((lexicon) => lexicon.apply.whole(text) !== null)) return true;
  }
  return false;
}
