import { readsAsJobTitle } from '../job-title/job-title.ts';
import { key } from '../names.ts';

/** "(m/w/d)", "(H/F)", "m/k": what stands behind a job's title, and behind little else. */
export const MARKED_TITLE =
  /\((?:[mwfdvxhki]\s?[/|]\s?){1,3}[mwfdvxhki]\)|(?:^|\s)(?:[mwfhk]\/){1,2}[mwfhkdx](?=$|[\s)])/i;

/** Such a mark at a title's end. */
export const ITS_MARK = /\s*\((?:(?:[mwfdvxhki]\s?[/|]\s?){1,3}[mwfdvxhki]|all genders)\)\s*$/i;

/** What a site calls its own parts, for those who hear it. */
export const MENU = /\b(?:menu|navigation)$/i;
/** "(m/v) by day": what goes on from the title above, and names no job. */
export function goesOn(text: string): boolean {
  const rest = text.replace(MARK_FIRST, '');
  return rest !== text && !readsAsJobTitle(rest);
}
const MARK_FIRST = /^\((?:[mwfdvxhki]\s?[/|]\s?){1,3}[mwfdvxhki]\)\s*/i;

/** "Designer @ Peatbog". */
const AT_COMPANY = /\s+@\s+.*$/;
/** "[Hiring] Weaver @Peatbog": how posts are headed where people talk. */
const HIRING_POST = /^\[hiring\]\s+(\S.*?)\s+@\S.*$/i;
/** "Weaver $4000-5500": the pay behind it. */
const PAID =
  /(?:\s+(?:[-–|:>]|from|ab|up to|at))?\s+[$€£]\s?\d[\d.,]*k?(?:\s?[-–]\s?[$€£]?\s?\d[\d.,]*k?)?(?:\s?(?:\/|per )\s?(?:year|month|hour|yr|mo|hr))?$/i;
/** "We are looking for a baker": how an employer calls before the title. */
export const INVITES =
  /^(?:(?:(?:(?:aktuell|zurzeit|derzeit) )?gesucht|(?:currently )?wanted|gezocht|se buscan?|cercasi|procura-se|poszukiwan[aiy]|wir suchen(?: aktuell)?|we are hiring|now hiring|on recherche|nous recherchons|buscamos|cerchiamo|szukamy)\s?:|we(?: are|['’]re) (?:looking for|hiring|seeking|recruiting)(?: an?| our)?|looking for an?|wir suchen(?: eine?n?)?|nous (?:recherchons|recrutons)(?: (?:une?|un[.·⋅•]e|un\(e\)))?|wij zoeken(?: een)?|buscamos(?: una?)?|cerchiamo(?: un[oa]?)?|(?:procuramos|buscamos)(?: uma?)?|szukamy)\s+(?=[a-z\u00c0-\u1fff\u2c00-\uffff])/i;
/** "Position details: Payroll Officer": what a site calls the job's title before it. */
const LABELLED =
  /^(?:job|position|vacancy|role|stellen?(?:angebot|anzeige|ausschreibung)?|oferta|offre|poste|vacature|vaga|posizione|stanowisko)(?:\s(?:details?|title|description|opening|posting|opportunity|name|d.emploi|de (?:empleo|trabajo|emprego|trabalho)))?\s*:\s+|^(?:job|position|vacancy|role) (?:description|details?|opening|posting|announcement) (?:for (?:an? |the )?|[–—-] )|^(?:career opportunities|karrieremöglichkeiten|opportunités de carrière|oportunidades de (?:empleo|emprego|carrera|carreira)|opportunità di lavoro)\s?:\s+|^(?:offre de stage|description (?:de |du )?poste|descripción del puesto|descrição da vaga|stellenbeschreibung|functieomschrijving|opis stanowiska)\s?[:–—-]\s+|^ваканс(?:ия|ії|ія):?\s+(?=\S)|^.{0,40}(?:採用情報|募集要項|求人情報)\s?[:：]\s?(?=\S)/i;
/** "Vacancies / Weaver": the name of the section that the title stands under. */
const SECTIONED =
  /^(?:(?:open|current|our|offene?|aktuelle?|unsere?|job|nos|ofertas? de|oferty)\s+)?(?:jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|opportunit(?:y|ies)|stellen?(?:angebote?|anzeigen?|ausschreibung(?:en)?)?|karriere|emplois?|recrutement|carrières?|empleos?|vagas?|lavora con noi|vacatures?|praca|pracy|kariera)\s*[/|›»–—:-]\s+(?=[a-z\u00c0-\u1fff\u2c00-\uffff])/i;
/** The job's number behind its title. */
const NUMBERED =
  /(?:\s+[-–])?\s?\((?:[A-Za-z]{0,4}[-_]?\d{4,}[A-Z]{0,3}\d{0,4}|(?!20\d\d)\d{1,4}[-/]\d{3,}|(?:job|req|ref)[^()]{0,12}\d{3,})\)\s*$/i;
/** "Surveyor job in Perth": a title made for search engines. */
const SEARCHED = /\s+(?:job|vacancy)(?:s)?\s+(?:in|at|near)\s.*$|\s+в разделе\s.*\sна сайте\s.*$/i;

/** "Weaver - job post": that it is an offer, behind it. */
const AN_OFFER =
  /\s[-–—|]\s(?:job post(?:ing)?|job details?|job description|stellenanzeige|stellenangebot|offre d['’]emploi|oferta de (?:empleo|trabajo)|vacature|vaga(?: de emprego)?|offerta di lavoro|oferta pracy)$/i;

/** When it was posted, and for how many hours, behind it in the same heading. */
const POSTED =
  /\s+(?:(?:full|part)[- ]time\s+)?(?:(?:regular|permanent|temporary|contract)\s+)?posted(?: on)?:? .*\d.*$/i;

/** "河岸织造有限公司招聘出纳": who seeks, before the title. */
const SOUGHT_BY = /^.{2,40}?(?:诚聘|招聘|急聘)(?=[^信网会启]{2})/;

/** "河岸織の求人情報": that it is a job's page. */
const CALLED_A_JOB = /の求人(?:詳細)?(?:情報)?$/;

/** The mark that leads to a heading's own place in its page, and signs before it. */
const ANCHOR =
  /^[#¶§]\s+|\s+[#¶§]$|^(?:(?![©®™])(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\uFE0F)\s*)+/gu;

/** "Weaver (m/w/d) gesucht": that somebody is sought, behind the title. */
export const SOUGHT = /\s+(?:gesucht|wanted|gezocht|poszukiwan[ya]|cherché\(?e?\)?)\s*!?$/i;

/** "[Hired] Weaver": how it stands with the job. */
const STATED =
  /^(?:[[(](?:hired|filled|position filled|closed|expired|besetzt|pourvue?|cubiert[oa]|bezet|vervuld)[\])]\s*[:–—-]?|(?:closed|filled|expired|besetzt|pourvue?|cubiert[oa]|cerrad[oa]|encerrad[oa]|gesloten|vervuld|chius[oa]|zamknięt[ea])\s*[:–—]|(?:closed|filled|expired|encerrad[oa]|cerrad[oa])\s-)\s+/i;

/** "Weaver hired": the same, in an element of its own behind it. */
const STATED_BEHIND =
  /\s+(?:[[(](?:hired|filled|position filled|besetzt|pourvue?|cubiert[oa]|vervuld)[\])]|hired|position filled|besetzt|pourvue?|cubiert[oa]|vervuld)$/i;

/** "Weaver | 80–100 % (CH)": how much of the week, behind it. */
const SHARE_OF_A_WEEK = /\s\|\s\d{2,3}\s?(?:[–-]\s?\d{2,3}\s?)?%(?:\s\([^()]{1,20}\))?(?:\s[–-]\s.*)?$/;

/** "Weaver (15 to 30 hours/week)": how long, in parentheses. */
const HOURS_BEHIND =
  /\s\((?=[^()]*\d)[^()]*\b(?:std|stunden|wochenstunden|hours?|hrs|uur|uren|heures|horas|ore|godzin)\b[^()]*\)$/i;

/** "Tisserand (H/F) en CDI": for how long, behind the mark. */
const CONTRACT_BEHIND = /(?<=\))\sen (?:CDI|CDD)$/;

/** "Devenez tisserand": what the reader is asked to become. */
const BECOMES =
  /^(?:become (?:an?|our)|werden? sie|werde|devenez|deviens|conviértete en|sé|diventa|zostań|torne-se|torna-te)\s+(?:(?:une?|eine?|un[oa]?|uma?|unsere?r?|notre|nuestr[oa]|nostr[oa]|noss[oa])\s+)?(?:(?:next|new|nächste[rn]?|neue[rn]?)\s+)?(?=\S)/i;
/** "Word weefster", "Word Weefster bij Peatbog"; a program is called so, too. */
const BECOMES_IN_DUTCH =
  /^(?:[Ww]ord|WORD)\s+(?!and\b|&|[Pp]rocess|[Pp]erfect|[Pp]ress\b)(?:een\s+|onze\s+(?:nieuwe\s+)?)?(?=\p{Ll}|.*\sbij\s)/u;

/** "Offre chef de rang", "Vaga de confeiteiro": that it is an offer, before the title. */
const OFFERED =
  /^(?:offre(?: d.emploi)?|vaga(?: de (?:emprego|trabalho))?|oferta(?: de (?:empleo|trabajo))?|offerta di lavoro|oferta pracy|vacature|stellenangebot|stellenausschreibung)\s+(?!d['’]|(?:de )?(?:emprego|trabalho|empleo|trabajo|stage(?= -))\b)(?:(?:de|para|per|für|voor|als)\s+(?:une?\s)?)?(?=[a-z\u00c0-\u1fff\u2c00-\uffff])/i;

/** The job's number before it: "60578 - Weaver". */
const NUMBER_FIRST = /^(?!20\d\d\s)\d{4,}\s[–—-]\s+/;

/** "Weaver in Farrow gesucht": where, and that somebody is sought. */
const SOUGHT_IN =
  /(?<!^(?:Ausbildung|Mitarbeiter|Mitarbeiterin|Praktikum|Praktikant|Praktikantin|Aushilfe|Fachkraft|Duales Studium))\s+in \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? gesucht\s*!?$/u;

/** A link behind it in the same line. */
const BACK =
  /\s+(?:back to|return to|zurück zu[rm]?|retour (?:à|aux)|volver a|voltar (?:para|à)|torna a|terug naar|powrót do)\s.*$/i;

/** A control or a mark in the same heading ("Weaver Apply now"). */
export const CONTROL =
  /(?<=\S)\s+(?:apply(?: now| here)?|postular(?:me|se)?|(?:jetzt )?bewerben|postuler|candidatar-se|candidati|solliciteer(?: nu| direct)?|aplikuj(?: teraz)?|verified|save job)$/i;

/** A title without what sites write around it: a label, the section's name, the employer, the job's number, the place. */
export const withoutSurroundings = (title: string): string =>
  withoutOffer(withoutState(title.replace(ANCHOR, '').replace(STATED, '')).replace(NUMBER_FIRST, ''))
    .replace(LABELLED, '')
    .replace(SECTIONED, '')
    .replace(HIRING_POST, '$1')
    .replace(AT_COMPANY, '')
    .replace(PAID, '')
    .replace(NUMBERED, '')
    .replace(SEARCHED, (rest) => ITS_MARK.exec(rest)?.[0] ?? '')
    .replace(AN_OFFER, '')
    .replace(POSTED, '')
    .replace(SOUGHT_BY, '')
    .replace(CALLED_A_JOB, '')
    .replace(BACK, '')
    .replace(SOUGHT_IN, '')
    .replace(SOUGHT, '')
    .replace(SHARE_OF_A_WEEK, '')
    .replace(HOURS_BEHIND, '')
    .replace(CONTRACT_BEHIND, '')
    .trim();

/** What is left of a title, where something was taken away and the rest still reads like one; null otherwise. */
const titleLeft = (title: string, rest: string): string | null =>
  rest !== title && readsAsJobTitle(rest) ? rest : null;

/** Without the word behind it, where what is left reads like a title, or the word is said of nothing else. */
function withoutState(title: string): string {
  const rest = title.replace(STATED_BEHIND, '');
  const isHired = /(?<!ly) hired$/.test(title) && rest.length >= LEAST_OF_A_TITLE;
  return titleLeft(title, rest) ?? (isHired ? rest : title);
}
const LEAST_OF_A_TITLE = 4;

/** Without the word for an offer or a call, where what is left reads like a title. */
const withoutOffer = (title: string): string =>
  titleLeft(title, title.replace(OFFERED, '').replace(BECOMES, '').replace(BECOMES_IN_DUTCH, '')) ?? title;

/** A title without the words that call for somebody, as sites write it into their data as well. */
export const withoutInvitation = (title: string): string => {
  const rest = title.replace(INVITES, '');
  return TELLS_MORE.test(rest) ? title : (titleLeft(title, rest) ?? title);
};
/** "Engineers who care": a slogan. */
const TELLS_MORE = /\s(?:who|that|qui|que|die|che)\s|[?!]$/;

/** A title without the job's number behind it, as sites write it into their data as well: "(Req ID: 2025-16)", "HIW622692". */
export const withoutReference = (title: string): string => title.replace(REFERENCE, '') || title;
const REFERENCE =
  /\s*[([](?:[Rr]eq(?:uisition)?|REQ|[Jj]ob|[Rr]ef(?:erence)?)\b[\s.:#-]*(?:[Ii][Dd]|[Nn]o|[Nn]umber|[Nn]r)?[\s.:#-]*[\w-]*\d{3,}[\w-]*[)\]]$|(?<=\p{Ll}.*)\s(?!ISO|EN|IEC|DIN|NEN|BS|ASTM|API)[A-Z]{2,8}\d{5,}$/u;

/** "Weaver – Peatbog", "Peatbog / Weaver", "Weaver at Peatbog (F24)": the weaver, where that is the employer. */
export function withoutEmployer(title: string | null, company: string | null): string | null {
  if (title === null || company === null) return title;
  if (title.startsWith(company) && key(company).length >= LEAST_OF_A_NAME && !readsAsJobTitle(company)) {
    const rest = title.slice(company.length);
    return titleLeft(rest, rest.replace(DASH_FIRST, '')) ?? title;
  }
  const own = title.replace(IN_PARENTHESES, '');
  const [at, its] = jobAndEmployer(title);
  if (readsAsJobTitle(at) && key(its).length >= LEAST_OF_A_NAME && begins(company, its)) return at;
  if (own !== title || !own.endsWith(company)) return title;
  const before = own.slice(0, -company.length);
  return titleLeft(before, before.replace(DASH, '')) ?? title;
}
/** Whether a name is a longer one's first words. */
const begins = (name: string, first: string): boolean =>
  `${name.toLowerCase()} `.startsWith(`${first.toLowerCase()} `);
const IN_PARENTHESES = /\s?\([^()]{1,12}\)$/;
const TERMS = /\s?\([^()]{1,40}\)$/;
const AT = /^(.{3,}?)\s+(?:at|bei(?: de[rmn])?|bij|chez|presso)\s+(.{3,60})$/;

/** "Weaver at Peatbog (part time)": the job, and what may be whose it is; two empty texts for any other title. */
export function jobAndEmployer(title: string): readonly [job: string, employer: string] {
  const [, job = '', employer = ''] = AT.exec(title.replace(TERMS, '')) ?? [];
  return [job, employer];
}
const LEAST_OF_A_NAME = 3;
const DASH_FIRST = /^(?:\s+[|/–—-]|:)\s+/;
const DASH = /(?:\s+[|–—-]|,)\s+$/;
