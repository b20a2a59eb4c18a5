/** What speaks against a posting: signs of pages that are about work and offer none. */

/** Signs of a shop, a course or a page of questions, which speak of skills and requirements as postings do. */
export const ELSE =
  'meta[property="og:type"][content="product" i],[itemtype*="schema.org/Product" i],[itemtype*="schema.org/Course" i],[itemtype*="schema.org/QAPage" i]';
export const ELSE_IN_DATA = /"@type"\s*:\s*"(?:Product|Course|QAPage|DiscussionForumPosting|Recipe|HowTo)"/;
/** Signs of an article: many systems set them on every page, so that they are found on more postings than articles. */
export const ARTICLE =
  'meta[property="og:type"][content="article" i],meta[property="article:published_time"],[itemtype*="schema.org/Article" i],[itemtype*="schema.org/BlogPosting" i]';
export const ARTICLE_IN_DATA = /"@type"\s*:\s*"(?:Article|NewsArticle|BlogPosting|TechArticle)"/;
/** What an employer's data offer beside its jobs: to be asked later, to be trained. */
export const NO_ONE_JOB =
  /^(?:ausbildung(?:en|splätze)?|trainings?|praktik(?:um|a)|internships?|stages?|volunteer(?:ing|s)?|jobs?|careers?)$|initiativ|unsolicited|speculative|spontan|open (?:application|sollicitatie)|espontáne|candidatura libre/i;
export const COURSE =
  /(?<!\b(?:tu|su|un|el|il|o|tuo|suo|vostro|proprio|seu|teu|envi\w+|invi\w+) )\bcurriculum\b(?! vitae)|\b(?:syllabus|tuition|bootcamp|enrol(?:l|ment)?|add to (?:cart|basket)|free shipping|entry requirements|what you.ll learn|what you will learn|learning outcomes|who should attend|\+ ?vat|book now|free trial|(?:book|request) a demo|pricing|changelog|npm install|pip install|sudo apt|in this article|in this guide|step \d|high school courses|college majors|career (?:profile|pathways?|quiz)|how to become|job outlook|(?:median|average) salary)\b/gi;
/** What an employer says of itself to all who might come, as a page's title. */
export const LANDING =
  /^(?:life|work(?:ing)?|careers?|jobs|a career) (?:at|with|for|in)\b|^(?:join (?:us|our team)|why (?:work|join)|work with us|our (?:culture|values|benefits|people)|(?:la|notre) culture\b|nos valeurs|who we are|about us|(?:karriere|arbeiten|leben|jobs) bei\b|travailler (?:chez|avec)|(?:nous )?rejoindre\b|rejoignez|trabaja (?:con|en)|[úu]nete (?:a|al)\b|forma parte de|werken bij|kom (?:jij )?(?:bij|werken bij)|praca w\b|dołącz do|kariera w\b|lavora con|unisciti|entra (?:a far parte|nel (?:nostro )?team)|trabalhe|junte-se|junta-te|faça parte|werde (?:ein )?teil|verstärke? unser|komm (?:zu|in) uns|grow with us|build (?:your|a) career)/i;
/** "Careers with a view": a title of such a page, where no job's word follows. */
export const CAREERS = /^(?:careers|karriere|carrières|carriere|carreras|carreiras|kariera)\b/i;
/** What a page of an employer's careers calls itself, as a part of its title. */
export const IS_CAREERS =
  /^(?:[a-z\u00c0-\u1fff\u2c00-\uffff]+ ){0,2}(?:careers?|jobs|join us|join our team|karriere|carrières|carreras|carreiras|vacatures|kariera|lavora con noi|nous rejoindre|trabaja con nosotros)$/i;
/** Addresses of all that an employer offers: the word for it is their end. */
export const INDEX_PATH =
  /\/(?:jobs?-(?:and|und)-karriere|careers|employment|jobs|vacancies|open(?:ings|-positions|-roles)|opportunities|join-us|work-with-us|karriere|stellen(?:angebote|anzeigen|markt)?|(?:offres-d?-?)?emplois?|nous-rejoindre|recrutement|carrieres|empleos?|trabaja-con-nosotros|ofertas(?:-de)?-(?:empleo|trabajo)|vagas|trabalhe-conosco|carreiras|lavora-con-noi|posizioni-aperte|vacatures|werken-bij|praca|kariera)(?:\/index)?(?:\.\w{2,5})?\/?$/i;
/** A longer question is of a list of questions and answers. */
export const MOST_OF_A_HEADING = 45;
/** Addresses of what is sold, taught or told. */
export const ELSE_PATH =
  /\/(?:products?|pricing|features|courses?|training|blog|news|articles?|guides?|resources|use-cases|case-studies|success-stories)\//i;
/** Addresses of what a board tells of an employer or a person. */
export const PROFILE_PATH =
  /\/(?:compan(?:y|ies)|employers?|organi[sz]ations?|firm(?:a|en|y)|unternehmen|arbeitgeber|entreprises?|employeurs?|empresas?|aziend[ae]|bedrij(?:f|ven)|profiles?|profil|people|users?|cmp|in)\/[^/]+\/?$/i;
/** What is written about jobs rather than for one. */
export const ADVICE =
  /^(?:how|why|when|using|what (?:is|are|does|\d[\d,.]*)|\d+ (?:\w+ ){0,3}(?:tips|ways|things|reasons|examples|questions|mistakes)|top \d+|the (?:best|ultimate)|wie (?:man|du|sie)|so (?:schreib|find|geling)|warum|comment|pourquoi|cómo|por qué|como|porque|come|perché|hoe|waarom|jak|dlaczego|(?:launch|start|kickstart|plan|discover|explore) (?:your|a) (?:career|future|path)|(?:hire|hiring|recruit(?:ing)?) (?:an?|the|top|best|dedicated|expert|remote)|recrut(?:ement|er) (?:d[’']une?|des?|une?|du))\b|[:–-] (?:how to|where to|a guide|onde|como (?!parte)|wie (?:du|sie|man)|comment|où|cómo|dónde|come (?:fare|trovare)|hoe|waar|jak|gdzie)\b|\b(?:template|samples?|examples?|guide|tips|salary guide|interview questions|muster|vorlage|modèle|plantilla|modelo|voorbeeld|wzór)(?:\s|$)/i;
/** Addresses of what is told, week after week. */
export const TOLD_PATH = /\/(?:blog|news|articles?|press|posts)\//i;
/** A question: what an article answers. */
export const QUESTION = /\?(?:\s|$)/;
/** Papers that speak of work without offering any: terms, reports, manuals, what a person writes of themselves. */
export const PAPER =
  /\b(?:privacy (?:policy|statement|notice)|terms (?:of|and) (?:use|service|conditions)|terms & conditions|code of (?:ethics|conduct)|cookie policy|legal notice|(?:services?|consulting|employment|consultancy) agreement|quick ?start|user (?:guide|manual)|executive profile|mentions légales|responsable de la publication|datenschutz(?:erklärung|hinweise)?|nutzungsbedingungen|aviso (?:legal|de privacidad)|política de privacida(?:d|de)|polityka prywatności|informativa (?:sulla )?privacy|curriculum vitae|lebenslauf|stellengesuch|en recherche d[e'’] ?(?:alternance|stage|emploi|poste)|open to work)\b|^(?:resume|résumé|cv)\b|[|–—-]\s*(?:resume|résumé|cv)$/i;
/** What stands where a script has not written yet. */
export const LOADING =
  /^(?:loading|please wait|wird geladen|lädt|laden|chargement|cargando|caricamento|carregando|ładowanie|読み込み中|加载中)\b.{0,40}(?:\.|…)$/i;
/** Nobody is sought at present, in eight languages. */
export const NO_OPENINGS =
  /\bno (?:current |open )?(?:job )?(?:openings?|vacanc(?:y|ies)|open positions|positions (?:available|open))\b|\b(?:alle|sämtliche) (?:freien |offenen )?stellen (?:sind )?(?:derzeit |aktuell )?besetzt|\b(?:derzeit|aktuell|momentan|zurzeit|zur zeit)\b.{0,30}\bkeine (?:freien |offenen )?(?:stellen|vakanzen|positionen)|\b(?:aucune?|pas de|pas d['’]) ?(?:offre|poste|postes|emploi)s?.{0,20}(?:disponible|moment|actuellement|à pourvoir)|\bno (?:hay|tenemos|contamos con) (?:\S+ )?(?:vacantes|ofertas|puestos)|\bnon ci sono (?:\S+ )?(?:posizioni|offerte)|\b(?:momenteel|op dit moment)\b.{0,20}\bgeen (?:openstaande )?vacatures|\bbrak (?:aktualnych |otwartych )?(?:ofert|rekrutacji)|\b(?:não (?:há|temos)|sem) (?:\S+ )?vagas/i;

export const PLURAL = /\bjobs$|\brecruiters (?:and|&|in|for)\b|\b(?:recruitment|staffing) agency$/i;
export const OPENINGS =
  /^(?:(?:our|unsere|nos|onze|le nostre|nossas) )?(?:(?:job|current|open) )?(?:openings|vacancies|vacatures|stellenangebote|offene stellen|job offers|offres d.emploi|ofertas (?:de empleo|abiertas|disponibles)|vagas(?: abertas)?|posizioni aperte|offene positionen|openstaande vacatures|oferty pracy|jobs)$/i;

/** "Careers in Farrow": where an employer's careers are. */
export const PLACE_OF_CAREERS =
  /^(?:careers?|jobs|working|work|life|karriere|arbeiten|carrières?|emplois?|travailler|carreras?|empleo|trabajar|lavorare|lavoro|carriere|werken|kariera|praca|carreiras?|trabalhar) (?:in|at|bei|à|au|aux|en|a|ad|presso|bij|w|na|no|em) (.{2,50})$/i;
