import { speaksOfJobs } from './address.ts';
import type { Page } from './candidate.ts';
import type { NotAPostingReason } from './posting.ts';

const BLOCKED =
  /just a moment|attention required|access (?:to this page has been )?denied|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you are (?:a )?human|verification required|security check|security \||help us protect|checking your browser|pardon our interruption|unusual traffic|please verify|captcha|bot detection|request blocked|einen moment|un instant|un momento/i;
const WALL =
  /^(?:sign|log) ?in\b|^sign up\b|^join \w+|^log on\b|^anmelden\b|^einloggen\b|^se connecter\b|^connexion\b|^iniciar sesi[oó]n|^accedi\b|^inloggen\b|^zaloguj|^entrar\b|authwall/i;
const WALL_PATH =
  /\/(?:authwall|login|signin|sign-in|signup|checkpoint|uas\/login|users\/sign_in|auth)(?:[/?]|$)/i;
const CHALLENGE =
  '#challenge-form,#challenge-running,#challenge-stage,#cf-wrapper,#px-captcha,[class*="captcha" i],[id*="captcha" i],iframe[src*="captcha" i],iframe[src*="challenges.cloudflare"]';
export const LIST =
  /^[\d.,]+\+?:?\s.*\b(?:jobs?|internships?|positions|openings|vacancies|praktika|stages|prácticas|estágios|tirocini|stellen|treffer|emplois?|offres?|ofertas?|empleos|vagas|offerte|vacatures|ofert)\b|\bjobs (?:in|near|from)\b|\b(?:search|find|browse|all|open|latest|trending|remote) (?:jobs?|roles|positions)\b|\bjob search\b|jobs und stellenangebote|^ваканс(?:ии|ії) (?:компан|в )|stellenangebote|offres d.emploi|ofertas de (?:trabajo|empleo)|offerte di lavoro|job vacancies|jobsuche|\b(?:find|search) your (?:\w+ )?(?:job|role|career)\b|\bvind (?:jouw|je|uw) (?:\S+ )?(?:vacature|baan|job)\b|\bfinde(?:n sie)? (?:deinen|ihren|deine|ihre) (?:\S+ )?(?:\w*job|\w*stelle)\b|\btrouve[zr]? (?:votre|ton|un) (?:\S+ )?(?:emploi|job|poste)\b|\bencuentra (?:tu|el|un) (?:\S+ )?(?:empleo|trabajo|puesto)\b|\bencontr[ea] (?:sua|a sua|o seu|seu) (?:\S+ )?(?:vaga|emprego)\b|\btrova (?:il tuo|un) (?:\S+ )?lavoro\b|\bznajdź (?:\S+ )?(?:pracę|ofertę)|^(?:oferty pracy|vagas de (?:emprego|trabalho)|lediga jobb|ledige (?:job|stillinger)|avoimet työpaikat|nabídky práce|pracovní nabídky|állásajánlatok|iş ilanları)(?=\s|$)/i;

/** Why a page in which no posting was found holds none. */
export function reasonFor(page: Page): NotAPostingReason {
  const { dom, url, board, titles } = page;
  const body = dom.one('body');
  const text = body === null ? '' : dom.rawText(body).replace(/\s+/g, ' ').slice(0, 20_000);
  const shown = [titles.document, ...titles.headings];
  if (shown.some((title) => BLOCKED.test(title))) return 'blocked';
  if (url !== null && WALL_PATH.test(url.pathname)) return 'blocked';
  if (text.length < 3_000 && dom.one(CHALLENGE) !== null) return 'blocked';
  if (dom.one('input[type=password]') !== null && shown.some((title) => WALL.test(title.trim())))
    return 'blocked';
  if (text.trim().length < 60) return 'empty';
  if (isApplication(page)) return 'apply';
  const cards = (board?.cards ?? []).some((kind) => dom.all(kind.card).length >= 2);
  if (cards || shown.some((title) => LIST.test(title)) || looksLikeList(page)) return 'list';
  return speaksOfJobs(url) ? 'landing' : 'other';
}

/** Whether the page is an application's form. */
export function isApplication(page: Page): boolean {
  const { dom, url, board } = page;
  if (url !== null && board?.apply?.test(url.pathname)) return true;
  const file = dom.one('input[type=file]') !== null;
  const asks = dom.all('input:not([type=hidden]),textarea,select').length;
  return (
    asks >= 3 &&
    (file ||
      (url !== null &&
        /\/(?:apply|application|applications\/new|bewerben|bewerbung|postuler)\/?$/i.test(url.pathname)))
  );
}

/** Eight links or more to addresses that differ in their last part only, and speak of jobs. */
function looksLikeList(page: Page): boolean {
  const counts = new Map<string, number>();
  for (const link of page.dom.all('a[href]').slice(0, 1_500)) {
    const path = (page.dom.attribute(link, 'href') ?? '').replace(/[?#].*$/, '');
    if (!/job|career|vacan|position|stelle|emploi|offre|empleo|vaga|lavor|vacature|prac/i.test(path))
      continue;
    const folder = path.replace(/[^/]*\/?$/, '');
    const count = (counts.get(folder) ?? 0) + 1;
    if (count >= 8) return true;
    counts.set(folder, count);
  }
  return false;
}
