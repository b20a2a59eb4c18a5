/**
 * What postings say in languages whose sections are not told apart here: enough to know a posting by, so that its
 * title, its employer and its text are read, and the names in it found.
 */

/** Headings of what is asked. */
const REQUIREMENTS =
  /requisits|yetkinlik(?:ler)?|(?:aranan |genel )?nitelikler|المتطلبات|المؤهلات|متطلبات الوظيفة|الشروط|المهارات المطلوبة|応募資格|応募条件|経験・資格|必須(?:条件|スキル|要件)|求め(?:る|ている)(?:人材|人物|スキル)|対象となる方|資格・?経験|任职(?:要求|资格)|岗位要求|职位要求|應徵條件|條件要求|자격\s?요건|지원\s?자격|우대\s?사항|требования|что мы ждем|ожидания от|пожелания|от вас|мы ожидаем|вимоги|очікуємо|aranan nitelikler|genel nitelikler|kvalifikation(?:er|s)|din profil|vi s[øö](?:ger|ker)|om dig|hvem er du|kvalifikasjoner|vaatimukset|odotamme|osaamista|požad(?:ujeme|avky|uje)|očakávame|elvárások|amit várunk|cerin[țţt]e|profilul candidatului|απαιτήσεις|απαραίτητα προσόντα|προσόντα|zahtevi|zahtjevi|tražimo|očekujemo|uslovi|изисквания|какво търсим|търсим|очаквания|yêu cầu|kualifikasi|persyaratan|คุณสมบัติ|דרישות(?: התפקיד)?|^(?:要求|资格|資格|条件|スキル)[:：]?$|任職|(?:职位|应聘)(?:条件|要求)|歓迎(?:条件|スキル|要件)|что нужно|наши ожидания|ваш профиль|кого мы ищем|що потрібно|vem är du|dina kval|dine kval|vi forventer|koho hledáme|očekáváme|hľadáme|požiadavky|ce căutăm|τι ζητάμε|koga tražimo|pričakujemo/i;
/** Headings of what is done. */
const DUTIES =
  /(?:teves|vostres|seves) funcions|^funcions\b|المهام|المسؤوليات|الوصف الوظيفي|مهام الوظيفة|仕事内容|業務内容|職務内容|具体的な(?:仕事|業務)|岗位职责|职位描述|工作(?:内容|职责|內容)|담당\s?업무|주요\s?업무|업무\s?내용|обязанности|чем (?:предстоит|ты будешь|вы будете)|задачи|обов['’]язки|iş tanımı|görev(?:ler| tanımı)|sorumluluklar|arbetsuppgifter|om (?:rollen|tjänsten|jobbet|jobben|stillingen)|arbejdsopgaver|dine opgaver|arbeidsoppgaver|tehtävät|työtehtävä|náplň práce|co tě čeká|pracovná náplň|feladatok|főbb feladatok|responsabilit[aă][țţt]i|atribu[țţt]ii|αρμοδιότητες|περιγραφή|opis (?:posla|radnog mesta)|obaveze|odgovornosti|отговорности|задължения|в какво се състои|описание на (?:позицията|длъжността)|mô tả công việc|deskripsi (?:pekerjaan|kerja)|tanggung jawab|หน้าที่|תיאור(?: התפקיד)?|תחומי אחריות|^(?:职责|職責|主要职责|職務|業務)[:：]?$|(?:职务|岗位|工作)描述|お仕事|仕事の内容|하는 ?일|что делать|ваши задачи|завдання|dina uppgifter|jobbet innebär|dine oppgaver|co budete? dělat|co vás čeká|popis pozice|opis práce|feladatkör|zadaci|какво ще правиш/i;
/** Headings of what is given. */
const BENEFITS =
  /المزايا|ما نقدمه|待遇|福利厚生|給与|薪资|薪酬|福利待遇|복리\s?후생|복지|условия|мы предлагаем|ми пропонуємо|yan haklar|vi (?:erbjuder|tilbyder|tilbyr)|tarjoamme|nabízíme|ponúkame|amit (?:kínálunk|nyújtunk)|kínálunk|oferim|beneficii|προσφέρουμε|παροχές|nudimo|предлагаме|придобивки|quyền lợi|benefit(?:s)? kerja|tunjangan|สวัสดิการ|אנו מציעים|^(?:福利|薪酬)[:：]?$|我们提供|公司福利|薪資|給料|勤務条件|근무 ?조건|혜택|пропонуємо|vi kan erbjuda|co nabízíme/i;
/** A page's own title that says "a job". */
const JOB =
  /وظيفة|وظائف|求人|採用|募集(?:要項)?|招聘|职位|徵才|채용|구인|ваканси|вакансі|работа|iş ilan|ledig[at]? (?:jobb|stilling|tjänst)|platsannons|jobbannons|stillings?opslag|avoin työpaikka|nabídka práce|volná pozice|pracovná ponuka|állás|loc(?:uri)? de munc|angajare|θέση εργασίας|oglas za posao|posao|обява|tuyển dụng|lowongan|รับสมัคร|משרה|דרוש|岗位|职缺|職缺|诚聘|アルバイト|正社員|모집|lediga|rekryter|søges|haetaan|hledáme|přijmeme|hľadáme|munkatárs|angajăm|ζητείται|търсим/i;
/** What the control says that leads to the application. */
const APPLIES =
  /^(?:inscriu|قدّ?م الآن|قدّ?م على الوظيفة|تقدم الآن|التقديم|応募(?:する|フォーム|はこちら|画面へ)?|エントリー|应聘|立即(?:申请|应聘|投递)|投递简历|應徵|지원하기|입사\s?지원|откликнуться|отправить (?:резюме|отклик)|відгукнутися|надіслати резюме|başvur|ansök|søg (?:jobbet|stillingen)|send ansøgning|søk (?:på|stillingen)|hae (?:paikkaa|työpaikkaa)|odpovědět|reagovat|mám záujem|jelentkez(?:em|és|ek)|aplic[aă] acum|υποβολή|αίτηση|konkuri[šs]i|prijavi se|кандидатствай|ứng tuyển|nộp đơn|lamar|สมัคร|הגש(?:ת)?|שלח קורות|申请(?:该)?职位|立即申请|ご応募|odeslat životopis|poslať životopis|sök (?:jobbet|tjänsten)|aplică)/i;
/** Words that postings are full of, as `marks` of the languages read. */
const MARKS =
  /薪[资資酬]|五险|社保|双休|经验|經驗|学历|學歷|本科|大专|全职|兼职|优先|熟[悉练]|沟通能力|团队|责任[心感]|应届|简历|面[试接]|岗位|职位|职责|任职|工作地点|勤務[地時]|雇用形態|正社員|時給|月給|年収|賞与|交通費|休日|残業|未経験|歓迎|選考|履歴書|경력|정규직|연봉|급여|우대|근무|이력서|опыт|досвід|резюме|оклад|зар(?:плат|обітн)|график|графік|занятост|образован|освіт|знани[ея]|знання|умение|вміння|официальн|опит в|заплащане|умения|erfarenhet|erfaring|utbildning|utdan|uddannelse|heltid|deltid|fuldtid|körkort|anställ|ansök|ansøg|søknad|kokemu|palkka|työsuh|ajokort|praxe|praxi|vzděl|vzdel|životopis|mzda|úvazek|pracovn|nástup|znalost|tapasztalat|végzettség|önéletrajz|munkaid|experienț|studii|tichete|εμπειρ|πτυχίο|βιογραφικ|απασχόληση|deneyim|tecrübe|mezun|askerlik|özgeçmiş|maaş|iskustv|kinh nghiệm|lương|kỹ năng|pengalaman|خبرة|راتب|دوام|ניסיון|קורות חיים|משרה/g;
/** A sentence that says somebody is sought. */
const SEEKS =
  /诚聘|招聘(?:人数|职位|岗位|要求)|招募|募集し(?!ません)|求めてい|모집합니다|ищем |требуются|шукаємо|търсим|vi sö[kg]er|vi sø[gk]er|søges|haemme|etsimme|hledáme|hľadáme|přijmeme|keresünk|căutăm|angajăm|ζητείται|arıyoruz|aranıyor|tražimo|نبحث عن|מחפש|דרוש/i;
const MOST_OF_A_HEADING = 40;

export type FurtherKind = 'requirements' | 'duties' | 'benefits';

/** Which section a short line opens, in a language that is not read here; null for none. */
export function furtherKind(text: string): FurtherKind | null {
  if (text.length > MOST_OF_A_HEADING) return null;
  if (REQUIREMENTS.test(text)) return 'requirements';
  if (DUTIES.test(text)) return 'duties';
  return BENEFITS.test(text) ? 'benefits' : null;
}

/** Scripts of which none is of a language that is read here. */
const OTHER_SCRIPT =
  /[\u0370-\u03ff\u0400-\u05ff\u0600-\u06ff\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{3}/;

/** Whether a text is in part in a script of another language, whatever the page declares. */
export const inOtherScript = (text: string): boolean => OTHER_SCRIPT.test(text);

/** Whether a text says what is asked, and what is done or given, in a language that is not read here. */
export const saysFurtherSections = (text: string): boolean =>
  REQUIREMENTS.test(text) && (DUTIES.test(text) || BENEFITS.test(text));

/** Whether a page's own title speaks of a job, in a language that is not read here. */
export const speaksFurther = (title: string): boolean => JOB.test(title.slice(0, 400));

/** Whether a control's text leads to an application, in a language that is not read here. */
export const appliesFurther = (text: string): boolean => APPLIES.test(text);

/** Scripts that say in one letter what takes two or three in others. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;

/** A text's length as it would be in letters of an alphabet. */
export function weightOf(text: string): number {
  const { length } = text;
  if (!/[\u3040-\ud7af]/.test(text)) return length;
  return length + (text.match(DENSE)?.length ?? 0);
}

const MOST_OF_A_TEXT = 8_000;

/** How many of the words that postings are full of a text says, in languages that are not read here. */
export const furtherMarks = (text: string): number =>
  new Set(text.slice(0, MOST_OF_A_TEXT).toLowerCase().match(MARKS)).size;

/** Whether a sentence says that somebody is sought, in a language that is not read here. */
export const seeksFurther = (sentence: string): boolean => SEEKS.test(sentence);
