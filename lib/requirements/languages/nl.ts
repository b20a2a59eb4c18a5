import type { Language } from './language.ts';

export const nl: Language = {
  code: 'nl',
  numbers: 'een|één twee drie vier vijf zes zeven acht negen tien',
  cues: {
    mustLead:
      'je moet|dient, vereisten, harde|functie eisen, wij|we vragen|eisen, vereist|verplicht|noodzakelijk is|zijn',
    must: 'vereist*, verplicht, noodzakelijk, een? must have?, essentieel, onmisbaar, nodig, harde? eis, wordt|worden verwacht|gevraagd|geëist',
    softLead:
      'bij voorkeur, idealiter, in het ideale geval, ideaal gezien, het? liefst, pluspunten, graag ook|met, bonus, wensen, een? pré|wenselijk is',
    soft: 'pré, een|groot|grote pre, wenselijk*, gewenst*, pluspunt, nice to have, mooi meegenomen, zou mooi|fijn|ideaal|top zijn, heeft de? voorkeur, gewaardeerd, optioneel',
    softTail:
      'plus, voordeel, bonus, welkom, handig, strekt|strekken tot aanbeveling, goed van pas, streepje voor, op prijs gesteld',
    not: 'niet',
    no: 'geen, zonder, in plaats van, noch, liever dan',
    neutral:
      'team van? experts|specialisten, niet alleen, met of zonder, geen probleem|zorgen, zonder meer|onderscheid|gedoe, indien|waar|zo nodig, nodig om|voor, kennisdeling, kennisoverdracht, kenniscentrum, expertisecentrum, competence center, delen|overdragen van kennis, kennis delen|overdragen, hebt|heb nodig',
    experience: '*ervaring, ervaring, ervaren, achtergrond, gewerkt',
    ask: '*kennis, kennis, *vaardigheden, vaardig*, bekend*, vertrouwd, begrip, inzicht, beheers*, bekwaam, affiniteit, thuis in, gecertificeerd, in staat',
    have: 'je|jij|u hebt|heeft|bent|beschikt|kent|kunt|beheerst|bezit|brengt|weet, jouw profiel, wie ben jij, wij|we zoeken iemand|mensen|kandidaten, kandidaat, beschik|heb|ben je, in het? bezit van, aantoonbare',
    does: 'je gaat|werkt|ontwikkelt|bouwt|ontwerpt|zorgt|begeleidt|maakt|ondersteunt|beheert, jouw|je taken|werkzaamheden, we|wij gebruiken|werken|bouwen, onze stack, wordt|worden gebruikt',
    seek: 'wij|we zoeken, zoeken wij|we, op zoek naar',
    task: 'verantwoordelijk',
    offer:
      'wij|we bieden|vergoeden|betalen, bieden wij|we, mogelijkheid om|tot, je leert|krijgt|ontvangt, opleidingen, kans om, vergoeding',
    employer: 'wij|we zijn|hebben, ons bedrijf, al # jaar, toonaangevend',
    self: 'wij, we, ons, onze',
    but: 'maar, echter, hoewel',
    or: 'of, en / of, ofwel, dan wel',
    and: 'en, alsmede, evenals, alsook',
    orOther: 'of een|iets? vergelijkbaar*|vergelijkbare|soortgelijk*|ander*|gelijkaardig*|dergelijke',
    oneOf:
      'een|één van de? volgende?, een|één of meer|meerdere van? de?, minimaal|minstens|tenminste een|één van?, ten minste een|één, hetzij',
    examples:
      'zoals bijvoorbeeld?, bijvoorbeeld, bijv .?, bv .?, d . w . z ., o . a ., onder andere, denk aan',
    etcetera: 'enz .?, enzovoort, en dergelijke',
    equivalent:
      'of een? gelijkwaardig*|equivalent*, of gelijkwaardige|vergelijkbare ervaring|opleiding|certif*|kwalificatie|diploma',
    later:
      'binnen een|de|eerste? # maand*|weken|dagen|jaar, binnen een? jaar|maand, voor het einde van, uiterlijk binnen # maanden|jaar, bereid* om|tot|deze|dit? te? behalen|halen, te behalen, behaald worden',
    atStart: 'bij aanvang|indiensttreding|start, op|vanaf dag één|een|1, geldig*',
    preposition: 'met, in, van, voor, op, bij, aan, door, via, tot, uit, als, binnen, waaronder',
    abbreviation: 'ca, incl, evt',
    certificate: '*certificaat, *certificering',
    certified: 'gecertificeerd in|als|voor, certific* in|als|voor|van',
    years: '# jaar|jaren, # tot|à # jaar, # of meer jaar',
    months: '# maanden',
    notYears:
      'oud, leeftijd, *contract, garantie, geleden, afgelopen, komende, binnen # jaar|maanden, duur, looptijd, bestaat, per jaar, stage, tijdelijk',
    degree:
      'hbo|wo|mbo|havo|vwo diploma|opleiding|niveau|werk|denkniveau?, hbo|mbo / wo|hbo, bachelor of? master?, *diploma, universitair*|academisch* diploma|opleiding|graad|niveau, afgeronde _? opleiding, vmbo',
    clearance: 'veiligheidsonderzoek, verklaring omtrent het? gedrag, vog, veiligheidsmachtiging',
    permit: 'werkvergunning, verblijfsvergunning, nederlandse nationaliteit, eu burger|nationaliteit',
    tongue:
      'nederlands*, engels*, duits*, frans*, spaans*, italiaans, pools, turks, arabisch, russisch, vlaams',
    fluent:
      'vloeiend*, moedertaal, niveau, in? woord en geschrift, mondeling, schriftelijk, goed|goede, uitstekend*, taal, spreek*|sprek*',
    licence: 'rijbewijs categorie? b|c|ce|be|d, rijbewijs',
  },
};
