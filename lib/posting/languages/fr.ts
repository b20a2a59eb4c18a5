import type { Language } from './language.ts';

export const french: Language = {
  code: 'fr',
  stopWords:
    'le la les des et de du en un une pour dans vous nous est sur avec au aux par votre vos notre nos que qui ou plus ce cette ses son sa sont être avez êtes il elle se pas leur leurs ces à dont afin ainsi tout toute tous chez sera serez entre sous ne si',
  headings: {
    requirements:
      'profil*|profil recherché|profil souhaité|votre profil|compétence*|compétences requises|qualification*|prérequis|pré requis|exigence*|=formation|formations|formation et|et formation|formation souhaitée|expérience*|savoir faire|savoir être|savoirs|qui êtes vous|vous êtes|vous avez|vous disposez|vous maîtrisez|vous justifiez|nous recherchons|recherchons|diplôme*|connaissances|conditions requises|requis*|qualités|certifications|habilitation*|et vous|=vous|aptitudes|ce que nous attendons|nous attendons|candidat idéal|le candidat|votre parcours|niveau d études|stack technique|environnement technique|environnements techniques|technologies utilisées|obligatoire*|indispensable*|impératif*|rejoignez nous si|ce qu il faut|condition d accès|ce poste est fait pour vous|ce poste est fait pour toi|fait pour vous si|ça va coller si|à l aise pour|on attend|nous cherchons|on recherche|on cherche|vous possédez|tu as|tu es|=toi|pour réussir',
    preferred:
      'souhaité|souhaitée|souhaités|souhaitées|souhaitable*|un plus|seraient un plus|=les plus|les plus qui|les petits plus|=vos plus|atout*|apprécié|appréciée|appréciés|appréciées|idéalement|=bonus|bonus si|nice to have|facultati*|optionnel*|serait un plus|valorisé|valorisée|valorisés|valorisées',
    duties:
      'mission*|à propos de la mission|à propos du poste|en rejoignant cette équipe|au sein de l équipe projet|au sein de l équipe vous|au sein de cette équipe|en immersion|contexte de la mission|contexte du projet|contexte du poste|vos missions|descriptif du poste|descriptif*|description du poste|description de l offre|le poste|=poste|contenu du poste|vous attend|intitulé|activité*|responsabilité*|tâche*|votre rôle|rôle|vous serez|vous allez|fonctions|attribution*|quotidien|objectif*|défi*|=projet|le projet|votre projet|finalité*|ce que vous ferez|ce que tu feras|tes missions|vos challenges|cœur de métier|travaux|la stack|notre stack|c est assurer|c est contribuer|tu vas|tu feras|vous ferez|votre travail|description de l emploi|description du travail|le job|ton job|votre job|fiche de poste|sujet du stage',
    about:
      'qui sommes nous|leur savoir faire|notre savoir faire|notre expertise|à propos|entreprise|l entreprise|société|la société|présentation|notre client|notre équipe|l équipe|nous connaître|contexte|cadre de travail|notre histoire|nos valeurs|qui nous sommes|notre groupe|établissement|structure|affectation|employeur|=client|nos services|nos produits|nos clients|nos expertises|nos solutions|nos métiers',
    benefits:
      'avantage*|nous offrons|vous offrons|on vous offre|ce que nous offrons|nous proposons|vous proposons|on vous propose|propose|rémunération|salaire|conditions|pourquoi|package|les plus du poste|bénéfices|nos engagements|nous rejoindre|en rejoignant|ce qu on offre|perspectives|ce que vous y gagnerez|primes|les apports de|c est aussi|=nos plus|te propos*|t offr*|vous bénéfici*|tu bénéfici*',
    legal:
      'égalité|handicap|diversité|rgpd|données personnelles|inclusion|confidentialité|mentions légales|politique|informations légales|à savoir|déontologi*',
    other:
      'place du poste|positionnement du poste|rattachement|environnement de travail|candidature|candidater|postuler|contact*|processus de recrutement|recrutement|localisation|lieu|type de contrat|contrat|horaires|informations complémentaires|informations|modalités|date|durée|référence|type d emploi|télétravail|détails|langues|langue|permis|statut|poste basé',
  },
  leadIns: {
    requirements:
      'vous êtes|vous avez|vous disposez|vous maîtrisez|vous possédez|vous justifiez|nous recherchons|titulaire|le candidat doit|vous devez|compétences suivantes|qualités suivantes|profil|doté|requis|vous faites preuve|vous connaissez|tu as|tu es|issu|de formation|diplôm*|une expérience|connaissance*|tu aimes|tu maîtrises',
    preferred:
      'idéalement|un plus|serait un plus|atout|souhaité|souhaitée|souhaités|souhaitées|apprécié|appréciée|appréciés|appréciées',
    duties:
      'vos missions|vous intervenez|vous contribuerez|vous participerez|vous interviendrez|vous travaillerez|vous rejoindrez|vous accompagnerez|vous serez|vous aurez|missions suivantes|pour mission*|vous assurez|vous participez|chargé|vos principales|tâches suivantes|responsable de|activités|missions principales|il s agit|amené à|tu seras|missions seront|consiste*|votre mission|votre rôle|rattaché*|en tant que|vous réaliserez|vous devrez|vous travaillez|vous gérez|vous accueillez|vous veillez|tu vas|tu devras|ta mission|tes missions|sous la responsabilité',
    benefits:
      'nous offrons|nous proposons|vous bénéfici*|vous propose|avantages|offrons|ce que nous vous|rejoindre|intégrer',
    about: 'nous sommes|notre client|spécialisé*|fondé*|créé*',
    other: 'pour postuler|merci d envoyer|envoyez|candidature*|poste à pourvoir',
  },
  firm: 'requis*|exigé*|obligatoire*|indispensable*|impératif*',
  ofTheJob:
    'le poste est|le poste comprend|ce poste|recherche un|recherche une|recherche son|recherche sa|recherche des|recherchons un|recherchons une|recherchons notre|recrute un|recrute une|recrute son|recrute des|recrutons un|recrutons une|à la recherche d|à la recherche de|nous cherchons',
  calls:
    'recrutons|recrute|recherchons|on recherche|on recrute|cherchons un|cherchons une|à pourvoir|postulez|postule|ta candidature|devenez|deviens',
  asRole: 'en tant que|en qualité de|en tant qu|au sein|rattaché*|intégré*|sous la|dans le cadre|au poste',
  marks:
    'h f|f h|h f x|cdi|cdd|intérim|profil|missions|compétences|expérience|poste|rémunération|salaire|nous recherchons|vous êtes|vous avez|candidat*|formation|maîtrise|postuler|temps plein|temps partiel|télétravail|recrut*|diplôme|bac|mutuelle|tickets restaurant|équipe|rejoign*|avantages|permis b|autonom*|débutant|vous serez|vous maîtrisez|vous disposez|vous justifiez|vous aimez|tu as|tu es|tu seras|idéalement|anglais|rattach*|à pourvoir|en tant que|esprit d équipe|sens de|rigueur|motivé*|polyvalent*|alternance|stagiaire|jobiste*|job|primes|rtt|13ème mois|envie de|ce poste|du poste|vos missions|tes missions|votre mission|assurer|participer|de travail|minimum|débutants',
  apply:
    'postuler|je postule|postuler maintenant|postuler à cette offre|candidater|postuler en ligne|j envoie ma candidature|je candidate|postuler à l offre|répondre à l offre|déposer ma candidature',
  beside:
    'offres similaires|emplois similaires|autres offres|offres qui pourraient|ces offres|annonces similaires|recherches similaires|vous aimerez aussi|alerte*|créer une alerte|partager|partagez|postuler|cookie*|newsletter|suivez nous|se connecter|connexion|avis|salaires|signaler|conseils|recherches populaires|offres d emploi récentes|formulaire|joindre|questions fréquentes|dernières offres|télécharger|nos autres',
};
