/**
 * Sentences that every posting of an employer carries: equal opportunity, accommodation, vetting, pay and benefits,
 * data protection, warnings of fraud. What they name is not asked of the candidate. In eight languages.
 */
const BOILERPLATE = /* @__PURE__ */ (() =>
  new RegExp(
    [
      // Equal opportunity and accommodation.
      'equal[ -](?:employment )?opportunit',
      'affirmative action',
      'without regard to',
      'regardless of (?:race|age|gender|sex|religion|background)',
      'protected (?:veteran|by law|characteristic|class)',
      'reasonable (?:accommodation|adjustment)',
      'americans with disabilities act',
      'race, (?:colou?r|religion|creed)',
      'sexual orientation',
      'e-verify',
      'terms and conditions of employment',
      '(?:adjustments?|support|assistance|accommodations?) .{0,40}(?:hiring|recruitment|application|interview) process',
      'chancengleichheit',
      'unabhängig von (?:geschlecht|herkunft|nationalität)',
      'égalité des chances',
      'igualdad de oportunidades',
      'pari opportunità',
      'vagas? .{0,60}pessoas com deficiência|pessoas com deficiência.{0,60}vagas?',
      '(?:criminal|arrest|conviction) (?:histor(?:y|ies)|records)',
      'igualdade de oportunidades',
      'gelijke kansen',
      // Pay and benefits.
      '401 ?\\(?k\\)?',
      '(?:health|medical|dental|vision|life) insurance(?! (?:claim|billing|verification|industry|sector|underwriting|sales|compan|licen|carrier|portabilit|polic|product))',
      'medical, dental',
      'dental,? (?:and )?vision',
      'paid (?:time off|holidays|vacation|parental|sick)',
      'parental leave',
      'tuition (?:reimbursement|assistance)',
      'employee (?:assistance|stock|discount|referral)',
      'competitive (?:salary|compensation|benefits)',
      'base (?:salary|pay) range',
      '(?:compensation|salary) (?:structure|range)',
      'starting pay ',
      'private (?:health|medical)',
      'pension scheme',
      'gym membership',
      'fees? (?:reimbursed|paid)',
      '13th[- ]month',
      'social insurances?\\b.{0,40}(?:salary|probation|benefits)|(?:salary|probation|benefits)\\b.{0,60}social insurance',
      'company trips?',
      '(?:football|tennis|badminton|ping pong|gym|fitness)\\b.{0,60}(?:football|tennis|badminton|ping pong|yoga|gym)',
      'bonus(?:es)? (?:and|or) equity',
      'plano de saúde',
      'auxílio[- ](?:creche|home)',
      'licença[- ](?:maternidade|paternidade)',
      'seguro (?:médico|de vida)',
      'cheques? (?:guardería|restaurante)',
      'betriebliche[nrs]? altersvorsorge.*(?:bieten|zuschuss)',
      'mutuelle',
      'tickets?[- ]restaurant',
      'opieka medyczna',
      'karta multisport',
      'vale[- ](?:refeição|transporte|alimentação)',
      'buoni pasto',
      // Data protection, applying, fraud.
      'privacy (?:policy|notice|statement)',
      'data protection (?:policy|notice|statement)',
      'consent statement',
      'datenschutz(?:erklärung|hinweis|bestimmungen)',
      'politique de confidentialité',
      'política de privacidad',
      'política de privacidade',
      'przetwarzanie (?:moich )?danych',
      'recruit(?:ment|ing) (?:agenc|fraud|scam)',
      'third[- ]party recruiters',
      'unsolicited (?:resumes|cvs|applications)',
      '(?:follow|find|connect with) us (?:on|at) |learn more about (?:life at|us|our company)\\b',
      '(?:for )?more information (?:on|about|regarding) ',
      '\\bai recruiter\\b',
      // What job descriptions of large American employers all carry.
      'general business periodicals',
      'journals, technical procedures',
      'interpret an extensive variety of technical instructions',
      'common inquiries or complaints',
      '(?:uses?|using|operates?) standard office equipment',
      // Questions of the form to fill in, and fields of it that are left empty.
      'ha(?:s|ve) your? .{0,80}ever been (?:revoked|suspended|denied|surrendered|disciplined|terminated|convicted)',
      'requirements?\\s*:\\s*(?:n/a|none|not applicable)\\.?\\s*$',
    ].join('|'),
    'i',
  ))();

/**
 * A letter that has two cases, in the alphabets that do. Not by its property: to fold the case of that, and of whatever
 * else Unicode's rules go over, takes an expression ten times as long to make, in the background's every start.
 */
const CASED = '[a-z\\u00c0-\\u024f\\u0370-\\u03ff\\u0400-\\u052f]';

/** What an employer says of itself: what it is, sells, values, and who its customers are. */
const EMPLOYER = /* @__PURE__ */ (() =>
  new RegExp(
    [
      '(?:is|are|as) (?:a|an|the|one of the)(?: \\S+){0,3} (?:leader|leading|premier|provider|company|organi[sz]ation|firm|manufacturer|supplier|start-?up|institution|agency|consultancy|employer|nonprofit|non-profit)\\b',
      '(?:is|are) (?:a|an)(?: \\S+){1,5} (?:business|platform|start-?up) (?:that|which)',
      `(?:is|are|as) (?:a|an|the)(?: [a-z\\u00c0-\\u024f-]+){0,5} (?:developer|provider|maker|producer|distributor|operator|manufacturer) of`,
      '(?:company|firm|consultancy|group|integrator|organi[sz]ation|business|agency|start-?up)[^.]{0,60} speciali[sz](?:ing|ed|es) in',
      `^\\W*(?:We|${CASED}[^\\s,]*(?: ${CASED}[^\\s,]*){0,3}) speciali[sz]es? in`,
      '(?:students|graduates|learners|people|participants|alumni|anyone|individuals|adults)[^.]{0,60} careers? in',
      '(?:launch|land|pursue) (?:a |their )(?:new |successful )?careers? in',
      'we see the world of',
      "we(?:[’'`]ve| have|[’'`]re| are) (?:been )?(?:built|building) the (?:world|industry|market)",
      'award-winning (?:\\S+ ){1,6}(?:offering|platform|solution|product|software|app)',
      'leader in (?:providing|the)',
      '(?:^|[,;] )(?:a|the) (?:\\S+ )?leader in ',
      'is (?:a|an|the) (?:\\S+ ){0,4}platform (?:for|transforming|empowering|helping|powering) ',
      'brings together (?:the|our) ',
      'our (?:\\S+ )?(?:solution|platform|product|software|app) (?:offers|provides|helps|enables|gives|lets|allows) ',
      `^\\W*${CASED}\\S+(?: ${CASED}\\S+){0,2} is (?:on a mission|changing|transforming|reinventing|revolutioni[sz]ing|redefining|disrupting)`,
      "^[^.]{0,60}[’'`]s (?:mission|vision)\\s*:",
      `^\\W*${CASED}\\S+ values (?:diversity|inclusion|integrity)`,
      '(?:world|market|global|industry)[- ]lead(?:er|ing)',
      'our (?:\\S+ )?(?:mission|vision|values|purpose|story|culture) ',
      "we(?:[’']re| are) (?:transforming|changing|revolutioni|redefining|reimagining|disrupting|on a mission|proud|committed)",
      '(?:founded|established) in (?:19|20)\\d\\d',
      'headquartered in',
      'fortune (?:50|100|500|1000)',
      `(?:customers|clients|companies|brands) (?:in the world,? )?(?:include|including|such as|like) ${CASED}`,
      'we (?:help|empower|serve|enable|believe|pride|exist)\\b',
      'the first company in',
      'at the heart of (?:our|what|everything|business)',
      '(?:client|customer) (?:list|base|portfolio) (?:that|which) includes',
      `(?:client|customer) (?:list|base|portfolio),? including ${CASED}`,
      'trusted by',
      '(?:the|our|this) (?:trust|company|school|council|district|university|college|hospital|firm|group) is committed to',
      'has an annual (?:budget|turnover|revenue)',
      `${CASED}\\S+ offers (?:a|an)(?: \\S+){0,3} (?:range|suite|portfolio) of`,
      '(?:has been|were|was|been) (?:recogni[sz]ed|awarded|named|ranked|voted) ',
      '(?:ist|sind) (?:\\S+ ){1,12}anbieter (?:von|für) ',
      'ist (?:ein|eine|einer|eines|der|die|das) (?:\\S+ ){0,3}(?:führend|unternehmen|anbieter|hersteller|dienstleister)',
      'als (?:führende[rs]?|weltweit)',
      'unser unternehmen',
      'wir sind (?:ein|eine|der|die|das|spezialisiert)',
      'marktführer',
      'dienstleistern? in den bereichen',
      "est (?:un|une|le|la|l’|l')(?:\\S+ ){0,4}(?:leader|entreprise|société|groupe|acteur)",
      'nous sommes (?:un|une|le|la) ',
      'leader (?:mondial|européen|français)',
      'es una (?:\\S+ ){0,3}(?:empresa|compañía|multinacional|consultora)',
      'somos (?:una|un|a|uma|um) ',
      'empresa líder',
      'is een (?:\\S+ ){0,3}(?:bedrijf|organisatie|leverancier)',
      'wij zijn een',
      'jesteśmy (?:\\S+ ){0,3}(?:firmą|liderem|spółką)',
      'to (?:\\S+ ){0,2}(?:firma|lider) ',
      'è (?:un|una|il|la) (?:\\S+ ){0,3}(?:azienda|società|gruppo|leader)',
      'siamo (?:un|una) ',
      'é uma (?:\\S+ ){0,3}(?:empresa|companhia|consultoria)',
    ].join('|'),
    'i',
  ))();

/** "As a Provider Network Manager, you will …", also right behind a heading: the role, and not what the employer is. */
const ROLE =
  /(?:^|:\s)\W*(?:as (?:a|an|our|the)|als|en tant que|como|come|jako) [^.!?]{2,90}[,;]\s*(?:you|du|sie|vous|usted|tu|você|je|u)\b/i;

/** Who is sought: what the sentence says is said of that person too. */
const SOUGHT =
  /(?<![a-z\u00c0-\u024f])(?:(?:candidate|applicant)s?|this (?:\S+ )?(?:role|position|job|post) (?:requires|needs|demands|calls|involves|will|is responsible)|you(?:[’']ll| will| should| must)? (?:have|bring|hold|possess|need)|bewerber[a-z\u00c0-\u024f]*|kandidat[a-z\u00c0-\u024f]*|candidat[eos]?s?|kandydat[a-z\u00c0-\u024f]*)(?![a-z\u00c0-\u024f])/i;

/** "Provide an industry-leading experience": an order to whoever is hired. */
const ORDER =
  /^\W*(?:provide|deliver|develop|build|create|maintain|support|lead|drive|manage|ensure|design|handle|champion|own|implement|define|help)\s/i;

/** Whether a sentence speaks of the employer alone. */
export const isAboutEmployer = (sentence: string): boolean =>
  EMPLOYER.test(sentence) && !ROLE.test(sentence) && !SOUGHT.test(sentence) && !ORDER.test(sentence);

/** Whether a sentence is of the kind that says nothing about the work. */
export const isBoilerplate = (sentence: string): boolean => BOILERPLATE.test(sentence);
