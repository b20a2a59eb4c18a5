import type { Language } from './language.ts';

export const dutch: Language = {
  code: 'nl',
  stopWords:
    'de het een en van in je te met voor is op bij jij jouw ons onze wij we aan dat die zijn ben als om er of naar ook uit niet hebt heeft door over dit binnen zoals worden wordt kunt kan jou tot deze hebben waar wat zal zelf nog maar meer u uw krijg ga',
  headings: {
    requirements:
      'eisen|functie eisen|functievereisten|vereist*|profiel|jouw profiel|je profiel|wie ben jij|wie ben je|wie je bent|ben jij|breng jij mee|breng je mee|meebreng*|jij brengt|vragen wij|wij vragen|we vragen|vragen we|neem je mee|neem jij mee|kwalificaties|competentie*|vaardigheden|kennis|wij zoeken|we zoeken|zoeken wij|zoeken we|dit ben jij|jij hebt|je hebt|heb jij|heb je|je beschikt|jij beschikt|over jou|=jij|=opleiding|opleiding en|opleidingsniveau|ervaring*|werkervaring|functieprofiel|wat verwachten we|verwachten wij|verwachten we|we verwachten|dit herken je|herken jij|nodig|heb je nodig|diploma*|certificaten|requirements|skills|van jou verwachten|ben jij de|jouw kwaliteiten|jouw ervaring|jouw achtergrond|beschik je',
    preferred:
      'prettige extra s|fijne extra s|leuke extra s|=pre|een pre|pluspunt*|nice to have|gewenst*|wensen|=wens|een plus|=plus|mooi meegenomen|bij voorkeur|voorkeur|=bonus|extra punten|optioneel|ideaal',
    duties:
      'over de functie|over de rol|over de vacature|over het project|taken|takenpakket|functieomschrijving|functie omschrijving|de functie|jouw functie|functie inhoud|functie|ga je doen|ga jij doen|jij gaat doen|je gaat doen|jouw rol|je rol|de rol|=rol|verantwoordelijk*|werkzaamheden|opdracht|doe je|doe jij|jouw dag|je dag|werkdag|jouw impact|uitdaging|jouw taken|de baan|jouw baan|missie|jouw missie|vacature omschrijving|het project|responsibilities|jouw uitdaging|wat houdt|jouw werk|ga ik doen|houd jij je|houd je je|wat ga|wat doe|jouw job|je job|de job|jobomschrijving|taakomschrijving',
    about:
      'over ons|wie zijn wij|wie zijn we|wie wij zijn|wie we zijn|bedrijf|bedrijfsprofiel|organisatie|=over|het team|jouw team|je team|werkplek|kom je te werken|kom je terecht|kom jij terecht|onze klant|opdrachtgever|werkgever|afdeling|collega s|ons team|de klant|omgeving|onze diensten|onze producten|onze klanten',
    benefits:
      'bieden wij|wij bieden|we bieden|bieden we|bieden|wat wij bieden|ons aanbod|aanbod|krijg je|krijg jij|je krijgt|arbeidsvoorwaarden|voordelen|salaris|waarom|jouw voordelen|kun je verwachten|verwachten van ons|wat heb jij eraan|benefits|pakket|loon|vergoeding|verloning|in ruil|staat er tegenover|mooie voorwaarden',
    legal: 'diversiteit|privacy|inclusie|gelijke kansen|gelijkheid|avg|toegankelijkheid',
    other:
      'sollicit*|contact|interesse|geïnteresseerd|standplaats|procedure|acquisitie|informatie|locatie|uren|dienstverband|startdatum|enthousiast|vragen|reageren|meer weten|plaats|duur|contract|talen|rijbewijs|screening',
  },
  leadIns: {
    requirements:
      'je hebt|jij hebt|je bent|jij bent|je beschikt|jij beschikt|wij vragen|we vragen|wij zoeken|we zoeken|op zoek naar|we verwachten|breng je mee|neem je mee|herken je|in het bezit|vereist|minimaal|heb jij|heb je|ben jij|ben je|beschik je|kennis van|ervaring met|afgeronde|diploma',
    preferred: 'een pre|bij voorkeur|pluspunt|een plus|mooi meegenomen|ideaal|gewenst',
    duties:
      'je gaat|jij gaat|je bent verantwoordelijk|verantwoordelijk voor|je taken|jouw taken|taken|werkzaamheden|ga je|in deze functie|in deze rol|jouw rol|je werkt aan|bestaat uit|je houdt je bezig|je werkt|je zorgt|je ondersteunt|je begeleidt|je helpt|als medewerker|jouw taak',
    benefits: 'wij bieden|we bieden|bieden wij|bieden we|je krijgt|krijg je|jij krijgt|kun je rekenen|aanbod',
    about: 'wij zijn|onze klant|ons bedrijf|opgericht',
    other: 'solliciteer|stuur|interesse|reageer',
  },
  firm: 'vereist*|verplicht|noodzakelijk|minimaal|minimale',
  ofTheJob: 'zoekt een|zoeken een|zoeken wij|zoeken we|op zoek naar|is op zoek',
  calls:
    'we zoeken|wij zoeken|gezocht|solliciteer|stuur je cv|mail je cv|kom jij|word jij|word onze|versterk ons team',
  asRole: 'als|in deze functie|in deze rol|binnen deze',
  marks:
    'vacature|ervaring|functie|wij bieden|wij zoeken|op zoek naar|solliciteer|sollicit*|arbeidsvoorwaarden|salaris|hbo|mbo|wo|werk en denkniveau|fulltime|parttime|uur per week|vakantiedagen|taken|profiel|kennis van|collega s|contract|team|jaar ervaring|reiskostenvergoeding|pensioen|verantwoordelijk|beschikt|rijbewijs|thuiswerken|werkervaring|vaardigheden|opleiding|diploma|functieomschrijving|je bent|je hebt|je werkt|je krijgt|ben jij|heb je|ben je|we zoeken|teamspeler|nauwkeurig|voltijds|deeltijds|onbepaalde duur|vast contract|vaste job|bepaalde tijd|onbepaalde tijd|maaltijdcheques|bruto|cao|loon|vakantiegeld|doorgroeimogelijkheden|startdatum|ga je doen|oog voor|bij voorkeur|pre|jobstudent*|bijbaan|cv|motivatie|nederlands en engels|affiniteit|werkzaamheden|gezocht|leergierig|bachelor|jouw profiel|aanbod',
  apply:
    'solliciteer|solliciteren|solliciteer nu|direct solliciteren|solliciteer direct|solliciteer op deze vacature|ik ben geïnteresseerd|reageer|reageer direct|nu solliciteren',
  beside:
    'vergelijkbare vacatures|soortgelijke vacatures|andere vacatures|meer vacatures|gerelateerde vacatures|vergelijkbare banen|misschien ook|ook interessant|job alert*|vacature alert|deel deze|delen|cookie*|nieuwsbrief|volg ons|inloggen|registreren|beoordelingen|salarissen|melden|populaire|recente vacatures|sollicitatieformulier|veelgestelde|upload*|solliciteer nu|solliciteer direct',
};
