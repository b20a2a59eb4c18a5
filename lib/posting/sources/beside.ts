import type { Dom } from '../markup/dom.ts';

/** What a class or an id says of elements that stand beside a posting. */
const NAMES =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|didomi|newsletter|related|similar|aehnliche|recommended|recommendations?|breadcrumbs?|share|sharing|social|comments?|navbar|nav|menu|skip-link|sr-only|visually-?hidden|mfp-hide|wb-inv|screen-?reader(?:-text)?|signup|subscribe|chatbot|talent-community)(?:$|[\s_-])|(?:^|\s)(?:(?:site|page|main|global|app|wp|js|the|c|l|o)[_-]+)*footer(?:$|[\s-]|_(?!_))/i;
const ROLES =
  /^(?:navigation|banner|contentinfo|dialog|alertdialog|search|complementary|menu|menubar|tablist)$/;
const NAMED_TAGS = new Set(['div', 'section', 'aside', 'ul', 'header', 'span']);
/** An element with so much of the page's text is the page itself, whatever it is called. */
const MAIN_SHARE = 0.5;
/** What is called after the menu that leads to it ("nav-content") may hold the posting. */
const LEADS = /(?<=^|[\s_-])(?:nav|menu)(?=$|[\s_-])/gi;
/** A menu of the whole site. */
const OF_THE_SITE =
  /mega|drop-?down|fly-?out|mobile|drawer|header|main|primary|site|global|burger|off-?canvas|side-?bar/i;
/** So many elements of a page are asked, and so many lines of each. */
const MOST_ASKED = 20;
const MOST_SENTENCES = 400;
/** A menu is made of links, and what it says of them is short. */
const MOST_LINKED = 0.3;
const LEAST_OF_A_SENTENCE = 60;
const LEAST_OF_PROSE = 600;

/** How many letters an element holds beside scripts and styles. */
export function shownLetters(dom: Dom, element: Element): number {
  const silent = dom.all('script,style,noscript,template', element);
  return silent.reduce((sum, each) => sum - dom.rawText(each).length, dom.rawText(element).length);
}

/** Tells which elements hold no part of a posting, by their tag, role, class or controls. `letters`: of the whole page, as it shows them. */
export function besideOf(dom: Dom, letters: number): (element: Element, tag: string) => boolean {
  const titled = (element: Element) => dom.one('h1', element) !== null;
  const isMain = (element: Element) => dom.rawText(element).length > MAIN_SHARE * letters;
  const lettersOf = (elements: readonly Element[]) =>
    elements.reduce((sum, each) => sum + dom.rawText(each).length, 0);
  let asked = 0;
  const isProse = (element: Element) => {
    if (++asked > MOST_ASKED || dom.one('h2,h3,h4,h5,strong,b', element) === null) return false;
    // What stands right behind a link is said of that.
    const ofLinks = new Set(dom.all('a+p', element));
    const said = dom
      .all('p,li', element)
      .slice(0, MOST_SENTENCES)
      .filter(
        (each) =>
          !ofLinks.has(each) &&
          dom.one('a,li,div,input', each) === null &&
          dom.rawText(each).length >= LEAST_OF_A_SENTENCE,
      );
    return (
      lettersOf(said) >= LEAST_OF_PROSE &&
      lettersOf(dom.all('a,button,option', element)) <= MOST_LINKED * shownLetters(dom, element)
    );
  };
  /** Called after a menu, and after nothing else that stands beside a posting. */
  const isLedTo = (names: string) => {
    const others = names.replace(LEADS, '');
    return others !== names && !OF_THE_SITE.test(names) && !NAMES.test(others);
  };
  return (element, tag) => {
    if (tag === 'nav' || tag === 'footer' || tag === 'dialog') return !isMain(element);
    if (tag === 'body' || tag === 'main' || tag === 'article' || tag === 'a') return false;
    if (/cookie/.test(tag)) return true;
    if (ROLES.test(dom.attribute(element, 'role') ?? '')) return !titled(element);
    if (tag === 'aside') return !titled(element) && !isMain(element);
    if (tag === 'form') {
      if (titled(element)) return false;
      const controls = dom.all('input:not([type=hidden]),select,textarea', element).length;
      return (
        dom.one('input[type=file],input[type=password]', element) !== null ||
        (controls >= 2 && dom.rawText(element).length < 4_000 && !isMain(element))
      );
    }
    if (tag.includes('-') && NAMES.test(tag)) return !titled(element) && !isMain(element);
    if (NAMED_TAGS.has(tag)) {
      const names = `${dom.attribute(element, 'class')?.slice(0, 300) ?? ''} ${dom.attribute(element, 'id')?.slice(0, 100) ?? ''}`;
      if (names.length > 1 && NAMES.test(names))
        return !titled(element) && !isMain(element) && !(isLedTo(names) && isProse(element));
    }
    return false;
  };
}

/** What such lists call the jobs in them, in lower case. */
const OTHER =
  /^(?:similar|related|other|more|further|recommended|suggested|featured|current|latest|recent|nearby|ähnliche|weitere|andere|passende|verwandte|neueste|aktuelle|autres|similaires|similares|otras|otros|relacionad[ao]s|outras|outros|semelhantes|parecidas|altre|altri|simili|correlate|vergelijkbare|soortgelijke|overige|meer|podobne|inne|pokrewne|polecane)$/;
const JOBS =
  /^(?:jobs?|positions?|roles?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|listings?|postings?|stellen(?:angebote|anzeigen)?|angebote|offres?|emplois?|postes?|ofertas?|empleos?|trabajos?|puestos?|empregos?|vagas?|oportunidades|offerte|annunci|lavori|posizioni|vacatures?|banen|oferty|ogłoszenia|stanowiska)$/;
const FOR_YOU = /^(?:jobs|roles|offers) (?:for you|you m|near you|like this)/;
const OF_INTEREST = /^\S+ (?:que (?:você|te|le)|qui pourraient|die (?:dich|sie)|che potrebbero|które mogą) /;
const IN_LETTERS = /^[a-z\u00c0-\u024f]+$/;
/** How many words may stand before, between and behind those two, and behind them in the other order. */
const [BEFORE, BETWEEN, BEHIND, BEHIND_BOTH] = [3, 2, 5, 4];

/** "More jobs at …", "Ofertas similares", "Jobs you might like": a list of other jobs, by its words in lower case. */
function headsOthers(words: string): boolean {
  const each = words.split(' ');
  const isJobs = (at: number) => JOBS.test(each[at] ?? '');
  const isOther = (at: number) => OTHER.test(each[at] ?? '');
  if (FOR_YOU.test(words) || (isJobs(0) && OF_INTEREST.test(words))) return true;
  const fits = (from: number, to: number) =>
    each.every((word, at) => at === from || at === to || IN_LETTERS.test(word));
  if (isJobs(0) && isOther(1) && each.length <= 2 + BEHIND_BOTH && fits(0, 1)) return true;
  for (let other = 0; other <= BEFORE && other < each.length; other++) {
    if (!isOther(other)) continue;
    for (let at = other + 1; at <= other + 1 + BETWEEN; at++)
      if (isJobs(at) && each.length <= at + 1 + BEHIND && fits(other, at)) return true;
  }
  return false;
}
const MORE_OF_IT =
  /^(?:(?:you (?:may|might) (?:also )?(?:be interested|like|want))|not ready to apply|das könnte (?:sie|dich)|diese (?:jobs|stellen)|cela pourrait|ces offres|también te|te puede interesar|você também|ti potrebbe|potrebbero interessarti|misschien ook|(?:don t|didn t|can t|couldn t|haven t|not) (?:see|find|found)\b|nichts? (?:das richtige|die richtige|passendes|gefunden|dabei)|noch nicht das richtige|keine? passende|(?:vous n avez )?pas trouvé|no (?:encontraste|has encontrado|encuentras)|(?:ainda )?não (?:encontrou|achou)|non (?:hai trovato|trovi)|(?:nog )?niet (?:gevonden|de juiste|het juiste)|geen passende|nie znalaz[a-z\u00c0-\u024f]+|zobacz (?:też|także|podobne)|mogą cię)/i;

/** What applicants often ask, with its answers. */
const QUESTIONS =
  /^(?:faqs?|frequently asked questions|häufig(?: gestellte|e) fragen|(?:foire aux questions|questions fréquentes)|preguntas frecuentes|domande frequenti|veelgestelde vragen|(?:najczęściej zadawane|częste) pytania|perguntas frequentes)$/i;
/** What boards of single orders say of who gives them. */
const OF_THE_CLIENT =
  /^(?:about the client|client s (?:recent |work )?history(?: \d+)?|other open jobs by this client.*)$/i;
/** "Tidewright reviews": what others say of the employer. */
const REVIEWS =
  /^(?:[a-z\u00c0-\u024f]+\s|\d+\s){0,5}(?:evaluaciones|reviews|ratings|bewertungen|opiniones|avaliações|recensioni|opinie)$/i;

/** What those who work there say of it. */
const PRAISES =
  /^(?!.*(?:customers?|clients?|clientes|clienti|users|guests|patients|partners|kunden|klanten|klienci))(?:what our .{3,40} (?:say|are saying)(?: about us)?|das sagen unsere .{3,40}|was unsere .{3,40} sagen|ce que disent nos .{3,40}|(?:lo )?que dicen nuestr[ao]s .{3,40}|(?:che )?cosa dicono i nostri .{3,40}|(?:wat|dit) zeggen onze .{3,40}|o que dizem (?:os )?nossos .{3,40}|co mówią nasi .{3,40})$/i;

/** The same in languages whose words have no ends to tell them by, or are not read here. */
const OTHER_JOBS_FURTHER =
  /其他(?:最新)?(?:招聘|职位|岗位)|(?:相关|相似|类似|推荐|热门|更多)(?:职位|岗位|招聘)|関連(?:する)?(?:求人|仕事)|おすすめの?求人|その他の求人|似ている求人|(?:비슷한|추천|관련) ?(?:공고|채용)|(?:похожие|другие|схожі|інші) ваканс|^(?:отзывы о|відгуки про) |^(?:задайте вопрос|задайте питання|поставте питання) |liknande (?:jobb|annonser)|lignende (?:jobs?|stillinger)|podobné (?:nabídky|pozice)|hasonló állás|benzer (?:iş )?ilan|وظائف (?:مشابهة|أخرى|ذات صلة)/i;

/** Whether a short line opens a list of other jobs or of questions, in the languages read here and some further ones. */
export function opensOtherJobs(text: string): boolean {
  if (text.length <= 60 && OTHER_JOBS_FURTHER.test(text)) return true;
  if (text.length > 70) return false;
  const words = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return (
    headsOthers(words.toLowerCase()) ||
    [MORE_OF_IT, REVIEWS, PRAISES, QUESTIONS, OF_THE_CLIENT].some((sign) => sign.test(words))
  );
}

/** What a board offers to those who look for work, beside what it shows of the job: help, a subscription, news of further jobs. */
const PROMOTES =
  /^(?:referrals? (?:increase|can double) your chances|(?:stand out by adding )?skills associated with the job post|see who you know\b|(?:get|be) notified (?:about|of|when) |(?:sign in to )?(?:create|set) (?:an? |an email )?job alerts?\b|(?:try|reactivate|use|get|go) premium\b|(?:achieve|job search|search|get|find).{0,40} with premium$|get (?:hired faster|exclusive access|ai[- ]powered)\b|access (?:exclusive )?(?:company|applicant) insights|see how you compare\b|find jobs where you|(?:maximi[sz]e|boost|increase) your (?:interview )?chances|(?:your profile|\d+ skills?) (?:is |are )?(?:missing|matches)\b|\d+ of \d+ skills match your\b|how you match$|get alerts (?:to|for|about) (?:similar )?jobs\b|post your (?:resume|cv)\b|get (?:job alerts|cv review)|will redirect|you need to sign in|melde dich an und|importez votre cv|cadastre seu curr|compartilhar vaga$|enregistrer l['’]offre|visit the career advice|loading application form|(?:send|email) me jobs like (?:this|these)|(?:upload|add) your (?:resume|cv)\b.{0,40}\b(?:see|match|find|fit)|laden sie ihren lebenslauf hoch|(?:log|sign) in (?:and|to) see (?:your|how)|faça login e veja|ajoutez votre cv pour voir|sube tu cv para ver|link to this (?:job|ad)$|report this (?:job|ad|listing)(?: ad)?$|bank or payment details should (?:not|never)|gehalts-?prognose$|salary forecast$|denunciar (?:aviso|oferta|vaga)$|¿viste algo raro|testez votre match|vous souhaitez estimer votre salaire|ces métiers pourraient|similar listings$|(?:remember: you should )?never (?:send|pay|give|provide) (?:cash|cheques|money|your|any)|beware of (?:job )?offers|wie gefällt ihnen diese seite|samankaltaisia työ|employers have access to artificial intelligence|(?:set (?:an? )?alert|establece una alerta|crear? (?:una )?alert[ae]|d[ée]finir une alerte|créer une alerte|imposta (?:un )?avviso|crea (?:un )?avviso|definir alerta|ustaw alert|utwórz alert|stel een melding|jobbenachrichtigung)\b|(?:\d+ )?(?:aptitudes que faltan|compétences manquantes|competenze mancanti|competências em falta)|a tu perfil le falta|(?:die )?empfehlungen verdoppeln ihre chancen|lassen sie sich über neue jobs|les recommandations doublent vos chances|recevez une notification pour|las recomendaciones duplican tus|recibe notificaciones sobre|le referenze raddoppiano le tue|ricevi una notifica per|met een aanbeveling hebt u|ontvang een melding|as indicações dobram suas|receba notificações sobre|polecenia podwajają szansę|otrzymuj powiadomienia o)/i;
const MOST_OF_A_PROMOTION = 160;

/** Whether a line is the board's own offer to those who look for work. */
export const promotes = (text: string): boolean => text.length <= MOST_OF_A_PROMOTION && PROMOTES.test(text);

const COOKIES = /\bcookies?\b|\bpliki cookie/i;

/** Whether a line is of a notice about cookies. */
export const speaksOfCookies = (text: string): boolean =>
  text.length < 600 &&
  COOKIES.test(text) &&
  /accept|consent|experience|privacy|use |usa|verwend|akzept|utilis|gebruik|zgadza|akceptuj|utilizz/i.test(
    text,
  );
