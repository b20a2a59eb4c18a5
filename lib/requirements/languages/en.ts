import type { Language } from './language.ts';

export const en: Language = {
  code: 'en',
  numbers: 'one two three four five six seven eight nine ten eleven twelve',
  cues: {
    mustLead:
      "must also|already? have|possess|hold|know|be|demonstrate|include|come, requires|requiring, require, required to? have|hold|possess, required|mandatory|minimum skill*|experience|qualification*|certification*|requirement*, you need|must, you'll need, need|needs to have|know|hold|be, it is essential|required|mandatory, must haves, expected experience|knowledge|skill*",
    must: 'required, mandatory, essential, necessary, needed, a must, must have, compulsory, indispensable, prerequisite*, obligatory, requirement, is|are critical|crucial|vital|imperative|expected, will be expected',
    softLead:
      'ideally, preferably, optimally, in an ideal world, ideal if, it would be great|nice|ideal if, preferred|desirable|desired experience|skill*|qualification*, bonus|plus|advantage|beneficial|nice|great|good if, bonus points? for|if, extra points|credit for|if, we would|d love|like|prefer, we prefer, preference is|will? be? given to?, preference for, priority is|will? be? given to?, even better if, stand out if|with, prefer, bonus points, preferable|desirable|beneficial|advantageous ~ experience|knowledge|skill*|to, you may|might also have|know, nice to haves, pluses, willing|eager|keen|desire to learn, willingness|eagerness|desire|drive to learn, eager|keen|hungry to learn',
    soft: 'preferred, would be great|nice|ideal|awesome|amazing|perfect|good|handy, nice|good|great to have, desirable, desired, advantageous, is|be|are|also|highly|considered|found beneficial, preferable, optional, favorably|favourably, recommended',
    softTail:
      'a? plus, asset, advantage, bonus, a benefit, welcome*, helpful, useful, valued, appreciated, nice, in handy, especially|particularly|strongly? encouraged to? apply?',
    not: "not, isn't, aren't, don't, doesn't, won't",
    no: 'no, without, instead of, rather than, not a|an, not looking for, nor, neither, away from, other than, no need for, unlike',
    none: 'n / a, not applicable',
    neutral:
      'medical|customs clearance, essential|required|necessary|mandatory dut*|responsibilit*|task*|activit*|skills ~ to, needed to be|do, expected to|start*|salary|outcome*|result*|value|date*|range, requirement* discussion*|gathering|analysis|document*|elicitation|engineering|management|definition|workshop*, business|user|customer|client|functional|technical|project|system|each|every|data|security|legal|regulatory requirement, information|support|action*|adjustment*|resources|intervention*|investigation*|material* required|needed|necessary, things to know, familiariz*|familiaris*, candidates|applicants|individuals will be considered|contacted|notified|asked|evaluated|interviewed|invited|selected, team|teams|group|network|community of experts|skilled|specialists, knowledge sharing|transfer|exchange|base|bases|articles, share|sharing|transfer|exchange of? your? knowledge, center|centre of excellence|expertise|competence, strong in house|depth, integrated|seamless|immersive|exceptional|unforgettable|memorable|engaging|personalized|personalised|healthcare customer? experience, member|visitor|audience|fan|passenger experience, but not limited to, not limited to, whether or not, if not, not only|just|least, no matter|problem|exception*|later|longer|one|two|fee*|cost*, without regard|notice|delay|exception, with or without, as|if|when|where|whenever required|needed|necessary|desired, may|might|will|is|are be? required to, required to|by, requires you to, essential function*|job|worker*|service*, necessary|required change*|document*|information|report*|data|update*|action*|step*|training, competitive advantage, advantage of, user|customer|client|employee|candidate|patient|guest|digital|shopping|developer|buyer experience, high degree, degree of|to, bonus scheme|plan|program*|structure|opportunit*|potential|pay*|target|and, annual|performance|sign|signing|retention|referral|relocation bonus, level experience, one of the? most|largest|leading|best|fastest|biggest|world|top|first|few|many|our|its|their|your|these|us, experiencing, know|learn|hear|find more|out, like|want|love|need|wants|eager to know, know how|that|what|why|you, employees|colleagues|teams|clients|customers|patients|users|students|children|families|women|adults|companies who|that|which have|has|are, willing|willingness|eager|eagerness|keen|desire|drive|hungry to learn new|quickly|fast|more|from|continuously|constantly, willing|willingness|eager|eagerness|keen|desire|drive|hungry to learn and|or|, expand|grow|develop|improve|adapt|share, or so|not|more|less|above|higher|better|greater|later|below|under|over|beyond, without any? problem*, practices, not a? problem',
    experience: 'experien*, exp, background, track record, hands on, exposure, worked with|in|on|as|for',
    ask: 'level of knowledge|understanding|proficiency, strong in|with, knowledg*, know|knows, understanding ~ of|in|for|how|and|or|with|on|about|around|across, strong|solid|good|basic|deep|excellent|thorough|firm|conceptual|working|clear|sound|some understanding, familiar, familiarity, proficien*, expertise, expert|experts in|with|at|on, skill*, ability|able, competen*, capable, comfortable, command|grasp|awareness of, versed, mastery, fluency, trained, qualified, adept, credential*, literate, literacy, aptitude, foundation in, certified',
    have: "your strong|deep|extensive|technical? experience|expertise ~ in|with|of|as|using, you have|ve|possess|know|bring|hold|are|re|understand|feel|use, you'll|will|should|must also? have|bring|possess|need|hold|know, candidate*|applicant*|individual|person|engineer|developer|consultant|analyst|manager|nurse|teacher|holder|postholder|incumbent|who|they|he|she should|must|has|have|is|possess|possesses, candidate*|applicant*|individual|person|engineer|developer|consultant|analyst|manager|nurse|teacher|holder|postholder|incumbent|who|they|he|she will|would also? have|possess|bring|hold|need|know|understand|demonstrate|show|come, candidate*|applicant*|individual|person|engineer|developer|consultant|analyst|manager|nurse|teacher|holder|postholder|incumbent|who|they|he|she will|would also? be able|familiar|proficient|skilled|experienced|knowledgeable|comfortable|fluent|certified|licensed|qualified|competent|adept|capable|a|an|someone, that should|must|possess|possesses, ideal|successful|right|qualified candidate|applicant|person, candidate*, looking|searching for, we expect, your profile, if you, someone|somebody|anyone|people|person who|that|with, ideal|successful|right|qualified candidate|applicant|person will|should|must|would? have|has|possess|possesses|is|bring|brings|hold|holds|demonstrate|demonstrates|know|knows, candidates|applicants|individuals who|with, proven, demonstrated, demonstrable",
    does: "keyword* :, you will|ll|get, you will|ll have the|a|an chance|opportunity|privilege|responsibility|freedom|ability, you'll|will get|work|use|build|join, candidate*|applicant*|individual|person|engineer|developer|consultant|analyst|manager|nurse|teacher|role|position|incumbent|holder|postholder|who|they|he|she will|would, responsible for, responsibilities include, we use|build|run|leverage|develop|work, our? tech|technology stack, our stack|team|teams|product|platform, we currently use, is|are used, uses, join us|our|the, help us, even if|though you, this role, the role|position, your responsibilities|tasks|duties|role|mission, within your first # month*|week*|day*",
    task: "you'll|will be, used by|across|within, built with|on|in|using, written in, powered by, working on, the team, reporting|reports to",
    order:
      'develop, build, create, implement, maintain, conduct, provide, ensure, perform, analyze, analyse, collaborate, coordinate, assist, write, deliver, oversee, identify, evaluate, prepare, establish, execute, participate, contribute, translate, troubleshoot, configure, deploy, administer, integrate, optimize, optimise, improve, facilitate, serve, investigate, recommend, supervise, promote, resolve, interact, explore, generate, automate, mentor, teach, drive, define, assess, respond, direct, architect, coach, communicate, partner with, operate, design|lead|support|test|plan|monitor|research|document|process|guide|own|review|manage|train|handle ~ and|the|a|an|all|our|your|new|with|on|or, make|take ~ the|a|sure|recommendations|part, act|work as|with|on|closely',
    offer:
      "we will|ll? offer|provide|sponsor|pay|cover|support|fund|give|train|teach, paid by, reimburse*, tuition, willing to train, will be trained, you'll|will learn, opportunit*|chance to learn|obtain|earn|gain|get|become|grow|develop, expand|grow|develop|deepen|build|enhance|improve|broaden|further|advance|strengthen your _? knowledge|skill*|expertise|experience|understanding, eligible for, gain an|a|the|new|valuable? hands? on? understanding|exposure|experience|knowledge|insight*|skill*|expertise, gain exposure|experience|knowledge|insight*|skill*|expertise, access to training|courses|certifications, on the job training, full training, paid|gym|free membership*, allowance",
    employer:
      'we have|ve|bring, our company|firm|organization|client is|has|was|offers, founded|established in, is a leading|global, as a leading',
    self: 'we, our, us',
    but: 'but, however, whereas, although, though, yet',
    or: 'or, and / or, alternatively',
    and: 'and, &, +, as well as, plus',
    orOther:
      'or a|an|any|some|other|another|similar|related|comparable|others|something|like|alike, or any? other, or the like|same, and / or other|similar',
    oneOf:
      'one|1|two|2|any|some or? more|several? of, one|1|two or more|several, at least one|1|two|2 of?, any one of, either, minimum of? one|1 of?, one|any|some of the following',
    examples:
      'such as, such as but not limited to, e . g, e . g ., eg, eg ., i . e, i . e ., ie, ie ., for example|instance, examples include, ex ., ex :, similar to',
    like: 'like',
    etcetera: 'etc, etc ., and so on, and more|others|similar',
    equivalent:
      'or the|an|their|other? equivalent*, or similar|comparable|relevant|related|equivalent experience|qualification*|certif*|education|combination, equivalent experience|work|combination, in lieu of, be substituted, or comparable',
    later:
      'within the|first? # month*|week*|day*|year*, within the first # month*|week*|day*|year*, obtain within, expected by|within ~ the|end|#|month|year, expected to obtain|achieve|complete|earn, ability|able|willing*|eligible to obtain|acquire|attain|achieve|earn|become, must|will|to|be obtained|obtain|acquire|attain|earn, working|work toward*, in progress',
    atStart:
      'at|by the? time of, at|upon hire|start|appointment|joining, on|from day one|1, at the start, prior to start*|hire|employment|joining|appointment, before start*|joining|hire, already hold|have|certified, currently hold*|certified?, current, active, valid',
    preposition:
      'with, in, for, using, via, of, on, to, from, by, within, across, through, under, at, into, including, toward*, as, between, that, which, who, when, where',
    adjective:
      'strong, excellent, good, proven, solid, demonstrated, prior, previous, extensive, deep, advanced, basic, working, detailed, thorough, in depth, minimum, substantial, practical, professional, relevant, significant, broad, sound, some',
    abbreviation: 'incl, min, max, approx, vs, mr, mrs, ms, dr, st, sr, jr, inc, ltd, exp, yrs, ph',
    certificate: 'certif*, cert, certs, credential*',
    certified: 'certified|certification*|certificate in|as|for|on',
    years: '# or? more|plus? years|yrs|year|yr, # to # years|yrs',
    months: '# or? more? month*, # to # months',
    notYears:
      'old, age, contract*, warranty, ago, anniversar*, vest*, fixed term, guarantee*, history, in business, per year, past|last|previous|next|first|every|within # year*|month*, term, duration, extension, probation, temporary, leave, vacation, project, assignment, period, up to|after # year*|month*, for over # years',
    degree:
      'bachelor*|master|masters|associate*|doctoral|graduate|undergraduate|university|college|advanced|technical|stem s? degree, bachelor*, masters ~ in, master s, bachelor*|master* s? of science|arts|engineering|business, bs|ba|ms|ma degree, bs|ba|ms|ma ~ in|or, bsc|beng|btech|msc|meng|mba|phd|mbbs|llb|pharmd, b . s|a|sc|tech|e ., m . s|a|sc|tech ., ph . d ., ba|bs / bs|ba|ms|ma, doctorate, high school diploma, ged, degree level',
    degreeTail: 'degree, degrees, diploma',
    clearance:
      'security|secret|ts|sc|dv|nato|government|nv1|nv2 security|level? clearance|cleared|vetting, clearance, top secret clearance?, top secret? / sci, top secret sci, ts / sci clearance?, public trust clearance?, polygraph, ci poly, security cleared',
    permit:
      'work|employment|valid permit|visa|authorization|authorisation, authorized|authorised|eligible|entitled|permitted|legally to legally? work, right to live and? work, right to work, eligibility|authorization to work, visa sponsorship, u . s . citizen*|national|person*, us|uk|eu|canadian|australian|british citizen*|national, citizenship is? required, green card, permanent resident*, unable|cannot|not to? sponsor, able|unable|cannot|not to? provide|offer visa*? sponsorship, without|require sponsorship',
    tongue:
      'english, french, german, spanish, dutch, polish, italian, portuguese, mandarin, cantonese, chinese, japanese, korean, arabic, russian, hebrew, hindi, turkish, swedish, danish, norwegian, finnish, czech, romanian, greek, ukrainian, hungarian, vietnamese, tagalog, catalan, thai, urdu, american|british sign language, second|foreign language, bilingual',
    fluent:
      'fluen*, native, speak*, spoken, proficien*, written, verbal, oral, a1, a2, b1, b2, c1, c2, business|professional? level, conversational, mother tongue, language*, communication skills, advanced, intermediate, command of, min .?, at least',
    licence:
      'driver|drivers|driving s? licen*|permit, full|clean uk? driving licen*|record, licen* to drive, full licen*',
  },
};
