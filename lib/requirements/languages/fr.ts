import type { Language } from './language.ts';

export const fr: Language = {
  code: 'fr',
  numbers: 'un|une deux trois quatre cinq six sept huit neuf dix',
  cues: {
    mustLead:
      'vous devez|devrez maîtriser|avoir|posséder|connaître|être|savoir|justifier|disposer|détenir, il faut, il est impératif|indispensable|nécessaire|obligatoire, impérativement, obligatoirement, nécessite, requiert, exige',
    must: 'requis|requise|requises, exigé*, obligatoire*, indispensable*, impérati*, nécessaire*, essentiel*, un must, demandé*, attendu*, prérequis, incontournable*',
    softLead:
      "connaissance*|expérience*|compétence*|maîtrise|notions apprécié*|souhaité*|souhaitable* ~ en|de|du|des|sur|d|avec, idéalement, de préférence, dans l'idéal, l'idéal serait|est, préférentiellement, les plus ~ :, atout*, si possible, éventuellement",
    soft: 'souhaité*, souhaitable*, apprécié*, un|des plus|atout|atouts, bienvenu*, optionnel*, facultati*, préférable*, valorisé*, recommandé*',
    softTail:
      'un|des vrai*|réel*|véritable*|gros|sérieux|grand? plus|atout*|avantage*, atout*, avantage*, bonus, plus majeur?',
    not: "pas, non, n', ne",
    no: "pas de|d', sans, aucun|aucune, au lieu de|d'|du, plutôt que|qu', ni, et non, à la place de|d'",
    neutral:
      'pas de problème|panique|souci, sans discrimination|distinction|cesse|condition|plus|télétravail, non|pas seulement, si nécessaire|besoin, nécessaire* à|au|aux|pour, actions|ajustements nécessaires, expérience client|utilisateur|unique, de plus en?, avec ou sans, plus de|que, les plus, l un|une des, centre*|pôle de|d compétence*|excellence|expertise, maîtrise|maîtrises d œuvre|ouvrage, partage|transfert|échange* de|des connaissances|compétences, informations|éléments|documents|moyens|ressources nécessaires|requis|demandés',
    experience: 'expérience*, expérimenté*, parcours, avez travaillé, pratique',
    ask: "connaissance*, maîtris*, savoir faire?, capacité à|de, aptitude*, aisance, à l'aise, niveau, expert en|sur, notions, formé|formée à|aux|en, familie* avec|des?, connaître, habilitation*, titulaire, certifi*, diplômé*, compétence*",
    have: 'vous|tu avez|as|possèd*|possédez|dispos*|maîtris*|connai*|êtes|es|justifi*|savez|sais, votre|ton profil, profil recherché, candidat*, nous recherchons un|une|des? profil*|personne*|candidat*|quelqu, doté*, avoir, titulaire, issu*',
    does: 'vous|tu proposerez|échangerez|collaborerez|réaliserez|gérerez|piloterez|animerez|accompagnerez|veillerez|prendrez|mettrez|rejoindrez|intégrerez|concevrez|rédigerez|intervenez|participez|rejoignez|intégrez|assurez|prenez|contribuez|collaborez|réalisez|gérez|pilotez|animez|accompagnez|développez|travaillez|concevez|proposez, vous|tu serez|seras|participer*|travailler*|développer*|assurer*|aurez|interviendrez|contribuer*|utiliser*, vous devez|devrez, vos|tes missions|responsabilités|tâches, nous utilisons|travaillons|développons, notre stack|équipe, environnement technique, sont|est utilisé*',
    seek: 'nous recherchons, recherchons nous?, à la recherche d|de',
    task: 'en charge|responsable de|du|des, participer à|au|aux, assurer le|la|les',
    offer:
      "nous vous? offrons|proposons|finançons|formons, on te|vous propose, formation* assurée|interne|prévue|certifiantes, vous|tu avez|as|aurez|auras l occasion|opportunité|possibilité|chance de|d, possibilité|opportunité|opportunités de|d', vous apprendrez|bénéficierez, prise en charge, remboursement",
    employer:
      'nous avons|sommes, notre entreprise|société|groupe, depuis plus? de? #, leader dans|de|du|des|en|mondial|européen|français|national|sur',
    self: 'nous, notre, nos',
    but: 'mais, toutefois, cependant, néanmoins',
    or: 'ou, et / ou, ou encore|bien, soit',
    and: 'et, ainsi que',
    orOther: 'ou tout|toute|tous|toutes|un|une|des|d? autre*|similaire*|assimilé*',
    oneOf: "un|une ou plusieurs, l'un|une de|des|parmi, un|une des, au moins l? un|une de|des?, parmi",
    examples:
      "tels|telles|tel|telle que|qu', comme? par exemple, p . ex ., ex ., ex :, de? type, notamment, à savoir",
    like: 'comme',
    etcetera: 'entre autres',
    equivalent:
      'ou un|une? diplôme|formation|expérience|certification|qualification|titre|niveau? équivalent*',
    later:
      'dans|sous les|un|de? délai? de? # mois|semaines|jours|ans|années, d ici la|le fin|#, avant la fin, à obtenir, être obtenu*, en cours d|de obtention|validation, prêt*|prêt à passer|obtenir',
    atStart: "à|dès l'embauche, à|dès la prise de poste, à jour, en cours de validité, valide",
    preposition: "avec, en, dans, sur, de, du, des, d', pour, par, à, au, aux, via, dont, qui, incluant",
    abbreviation: 'ex, env, réf',
    certificate: 'attestation*',
    certified: 'certifi* en|sur|comme|de|d|type',
    years: '# ou? plus? ans|année|années|an, # à # ans|années',
    months: '# mois, # à # mois',
    notYears:
      'cdd, contrat, depuis, âge, âgé*, garantie, il y a, dernier*, prochain*, durée, existence, mission, stage, alternance, dans|tous|sous les? # mois|ans, renouvelable, intérim',
    degree:
      "diplôme d? état|ingénieur|universitaire, diplôme, diplômé* d? un|une|de|du, bac +? #?, master, licence professionnelle|pro|en, bts, dut, cap, bep, doctorat, école d|de ingénieur*|commerce, formation d? ingénieur|supérieure|universitaire|en|technique, niveau d'études, études supérieures",
    clearance: 'habilita* secret|défense|confidentiel, secret défense, casier judiciaire',
    permit: 'permis|autorisation|visa de travail, titre de séjour, nationalité française|européenne',
    tongue:
      'anglais*, français*, allemand*, espagnol*, italien*, portugais*, néerlandais*, arabe, russe, chinois, langue étrangère, langues étrangères',
    fluent:
      'courant*|courant|couramment, parlé*, écrit*, oral, bilingue, maternelle, professionnel*, technique, bon|bonne, intermédiaire, langue',
    licence: 'permis b|c|ce|d|be|vl|pl|poids valide?, permis de conduire b?',
  },
};
