import type { Language } from './language.ts';

export const fr: Language = {
  code: 'fr',
  numbers: 'un|une deux trois quatre cinq six sept huit neuf dix onze douze',
  cues: {
    mustLead:
      "vous devez, il faut, il est impératif|indispensable|nécessaire|obligatoire|essentiel de|d'avoir|que, impérativement, vous devrez, exigences, prérequis, pré requis, obligatoirement, nécessite|requiert|exige, indispensable",
    must: 'requis|requise|requises, exigé|exigée|exigés|exigées, obligatoire|obligatoires, indispensable|indispensables, impératif|impérative|impératifs|impératives, nécessaire|nécessaires, essentiel|essentielle|essentiels|essentielles, est|sont? un must, demandé|demandée|demandés|demandées, attendu|attendue|attendus|attendues, prérequis, incontournable|incontournables',
    softLead:
      "idéalement, de préférence, préférablement, dans l'idéal, serait|seraient apprécié|appréciée|appréciés|appréciées, les plus, un plus, bonus, atouts, atout, le petit plus, la cerise sur le gâteau, des connaissances en option, si possible, éventuellement, serait un plus, en option, une préférence pour, facultatif",
    softTail:
      'est|sont|serait|seraient|constitue|constituent|constituerait|constitueront|constituera un|une|des|de? grand|vrai|réel|véritable|véritables|gros|sérieux? plus|atout|atouts|avantage|avantages majeur?, est|sont|serait|seraient|sera|seront très|fortement|vivement|également|aussi? apprécié|appréciée|appréciés|appréciées|souhaité|souhaitée|souhaités|souhaitées|souhaitable|souhaitables|bienvenu|bienvenue|bienvenus|bienvenues|valorisé|valorisée|valorisés|valorisées|recommandé|recommandée, sera|seront un|des plus|atout|atouts, un vrai|réel|véritable|gros|sérieux plus|atout, est|sont préférable, est|sont un plus',
    soft: 'souhaité|souhaitée|souhaités|souhaitées, souhaitable|souhaitables, apprécié|appréciée|appréciés|appréciées, un plus, un atout, atout, atouts, bienvenu|bienvenue|bienvenus|bienvenues, optionnel|optionnelle, facultatif|facultative, préférable, valorisé|valorisée|valorisés|valorisées, nice to have',
    optional:
      "n'est|ne sont pas strictement? obligatoire|obligatoires|nécessaire|nécessaires|requis|requise|requises|exigé|exigée|exigées|indispensable|indispensables|demandé|demandée|impératif|impérative|un prérequis|une obligation, pas obligatoire|obligatoires|nécessaire|indispensable|indispensables|requis|requise|exigé|exigée, non obligatoire|obligatoires|requis|requise|exigé|exigée|indispensable, elle n'est pas indispensable|obligatoire|nécessaire",
    no: "pas de|d', sans, aucun|aucune, au lieu de|d'|du, plutôt que|qu', pas besoin de|d', ni, et non, n'avez pas besoin de|d', ne nécessite pas|aucune|de, à la place de|d'",
    neutral:
      'pas de problème|panique|souci, sans discrimination|distinction|cesse|oublier|plus|condition|télétravail, non seulement, pas seulement, si nécessaire|besoin, le cas échéant, les études nécessaires, expérience client|utilisateur|collaborateur|candidat, moyens nécessaires, actions nécessaires, nécessaire à|au|aux|pour, nécessaires à|au|aux|pour, nécessaires, de plus, en plus, de plus en plus, plus de, demandes, expérience unique|enrichissante, ni plus ni moins',
    experience:
      'expérience, expériences, expérimenté|expérimentée|expérimentés, parcours, vécu, avez travaillé|déjà, pratique',
    ask: "connaissance, connaissances, maîtrise, maitrise, maîtriser|maîtrisez|maitrisez|maîtrises, compétence, compétences, savoir faire, savoir|savez, capacité à|de, aptitude, aisance, à l'aise, bon|bonne|bonnes niveau|compréhension, niveau, expertise, expert en|sur, notions, formé|formée à|aux, familier|familière avec|des?, connaissez|connais|connaître, habilitation|habilitations, titulaire, certifié|certifiée|certification, diplômé|diplômée",
    have: 'vous avez|possédez|disposez|maîtrisez|maitrisez|connaissez|êtes|justifiez|savez|détenez, tu as|possèdes|disposes|maîtrises|connais|es|justifies|sais, votre profil, ton profil, profil recherché, le candidat|la candidate|candidat|candidate, idéalement vous, nous recherchons, justifiant, doté|dotée, avoir, disposer, posséder, être titulaire|à, titulaire, issu|issue',
    does: 'vous serez|participerez|travaillerez|développerez|assurerez|aurez|interviendrez|contribuerez|utiliserez|gérerez|concevrez|accompagnerez, tu seras|participeras|travailleras|développeras|assureras, vos missions|responsabilités|tâches, tes missions, nous utilisons|travaillons|développons, notre stack|équipe, stack technique|technique, environnement technique, en charge de|du|des, responsable de|du|des, participer à|au|aux, assurer le|la|les, mettre en place|œuvre, vous aurez pour mission, sont utilisés, est utilisé',
    offer:
      "nous offrons|proposons|finançons|prenons|formons|vous offrons|proposons|formons, on te propose, on vous propose, formation assurée|interne|prévue|prise, possibilité|opportunité|opportunités de|d', vous apprendrez|bénéficierez|serez formé|formée, parcours de formation, avantages, prise en charge, remboursement, formations certifiantes",
    employer:
      'nous avons|sommes, notre entreprise|société|groupe|client, fondé|fondée|créé|créée en, forte|fort de, depuis plus? de? #, leader, acteur majeur',
    but: 'mais, toutefois, cependant, néanmoins',
    or: 'ou, et/ou, et / ou, ou encore, ou bien, soit, ou alors',
    and: 'et, ainsi que, &',
    orOther:
      "ou autre|autres|similaire|similaires|assimilé|assimilés|apparenté, ou tout|toute|tous|toutes autre|autres, ou un|une|des autre|autres|similaire|similaires, ou d'autres",
    oneOf:
      "un|une ou plusieurs, l'un|l'une de|des|du, un|une des, au moins un|une, au moins l'un|l'une de|des, un parmi, parmi, au choix",
    examples:
      "tels|telles|tel|telle que|qu', par exemple, p. ex., p.ex., ex., ex:, ex, comme par exemple, type, de type, notamment, à savoir",
    like: 'comme',
    etcetera: 'etc., etc, et cetera, entre autres',
    equivalent:
      'ou équivalent|équivalente|équivalents|équivalentes, ou expérience équivalente, ou diplôme|formation|qualification|titre|niveau équivalent|équivalente, ou équivalence, ou un|une équivalent|équivalente, ou certification équivalente',
    later:
      "dans les # mois|semaines|jours|ans|années, dans un délai de # mois|semaines|jours, sous # mois|jours|semaines, à obtenir, devra|devront être obtenu|obtenue|obtenus, en cours d'obtention|de validation|de préparation, à passer, prêt|prête à passer|obtenir, obtention",
    atStart:
      "à l'embauche, dès l'embauche, au moment de l'embauche, à la prise de poste, dès la prise de poste, à jour, en cours de validité, valide, à l'entrée en fonction, au démarrage",
    preposition:
      "avec, en, dans, sur, de, du, des, d', pour, par, à, au, aux, via, sous, chez, ainsi, dont, qui, que, y compris, incluant, grâce",
    adjective:
      'bonne|bonnes|bon|bons, excellente|excellentes|excellent, solide|solides, forte|fortes|fort, première|premier|premières, parfaite|parfait, réelle, réussie, significative, minimum, approfondie|approfondies, avérée|avérées, confirmée, technique|techniques, professionnelle, similaire, pratique, bonnes',
    abbreviation: 'ex, p, env, min, max, m, mme, réf, tél, art, cf, n, h, f, d',
    certificate: 'certification, certifications, certificat, certificats, attestation, attestations',
    certified:
      'certifié|certifiée|certifiés en|sur|comme, certification|certifications|certificat en|sur|de|d|type|comme, certification',
    years: '# ans|année|années|an, # à # ans|années, # ou # ans, # + ans, # ans minimum',
    months: '# mois, # à # mois',
    notYears:
      'cdd, contrat, depuis, âge, âgé|âgée, garantie, il y a, derniers|dernières|prochaines|prochains, cdi, durée, anniversaire, existence, mission de, stage, alternance, dans les # mois|ans, tous les # ans, renouvelable, intérim, essai',
    degree:
      "diplôme, diplômé|diplômée d'un|d'une|de|en|du, diplôme d'état|d'ingénieur|universitaire, bac + #, bac +#, bac, bac+2|bac+3|bac+5|bac+4, master, licence professionnelle|pro|en|de, licence ou master, bts, dut, but en, cap, bep, doctorat, ingénieur de formation, école d'ingénieur|d'ingénieurs|de commerce|ingénieur, formation d'ingénieur|supérieure|universitaire|bac, formation en|de|initiale|technique|type, issu|issue d'une? école|formation, niveau d'études, études supérieures, bachelor en?, master # en|?, titre rncp",
    clearance:
      'habilitation secret|défense|confidentiel défense?|sécurité, habilitation de sécurité, habilitable|habilité|habilitée secret|défense, secret défense, casier judiciaire vierge, enquête de sécurité',
    permit:
      'permis de travail, titre de séjour, autorisation de travail, nationalité française|européenne, visa de travail, ressortissant, autorisé à travailler, droit de travailler',
    tongue:
      'anglais, français, allemand, espagnol, italien, portugais, néerlandais, polonais, arabe, russe, chinois, mandarin, japonais, turc, anglaise, langue française|anglaise|allemande, langue étrangère, langues étrangères, deuxième langue, bilingue',
    fluent:
      "courant|courante|couramment, parlé|parlée, écrit|écrite, oral, lu, bilingue, natif|native, langue maternelle, professionnel|professionnelle, technique, opérationnel, niveau, a1|a2|b1|b2|c1|c2, maîtrise, bon|bonne, intermédiaire, avancé, fluide, et, à l'oral|l'écrit, pratique, toeic, scolaire, minimum, de, l', en",
    licence:
      'permis b, permis de conduire, permis de conduire b, permis c|ce|d|be|poids lourd, permis b et véhicule?, permis b valide, permis vl, permis pl, permis',
  },
};
