import type { Language } from './language.ts';

export const nl: Language = {
  code: 'nl',
  numbers: 'een|één twee drie vier vijf zes zeven acht negen tien elf twaalf',
  cues: {
    mustLead:
      'je moet, je dient, vereist is|zijn, vereisten, een must is, verplicht is|zijn, noodzakelijk is, je beschikt verplicht, must haves, harde eisen, functie eisen, minimale eisen, we eisen, wij vragen, we vragen',
    must: 'vereist|vereiste, is|zijn vereist|verplicht|noodzakelijk|nodig|essentieel|een? must|must have|een? vereiste|een? harde eis, verplicht, noodzakelijk, een must, must, must have, essentieel, onmisbaar, een vereiste, nodig, harde eis',
    softLead:
      'bij voorkeur, idealiter, liefst, het liefst, pluspunten, pluspunt, graag ook|met, wenselijk is|zijn, pré is, een pré is, nice to have, bonus, optioneel, mooi meegenomen, mogelijk ook, extra punten, wensen',
    softTail:
      'is|zijn een? grote|groot|sterke|duidelijke? pré|pre|pluspunt|plus|voordeel|bonus, strekt|strekken tot aanbeveling, is|zijn mooi meegenomen, is|zijn wenselijk|gewenst|welkom|meegenomen|handig, heeft de? voorkeur, hebben de? voorkeur, wordt|worden gewaardeerd|op prijs gesteld, als pré, een? groot|grote pré, een pre',
    soft: 'pré, een pré, wenselijk|wenselijke, gewenst|gewenste, een pluspunt, pluspunt, een plus, nice to have, mooi meegenomen, voorkeur, is pré, voordeel',
    optional:
      'niet per? se? vereist|verplicht|noodzakelijk|nodig|essentieel|een? vereiste|een? must, is|zijn niet nodig|vereist|verplicht|noodzakelijk, geen vereiste|must|eis|verplichting|voorwaarde, maar geen must|vereiste, hoeft niet',
    no: 'geen, zonder, in plaats van, niet met, noch, je hoeft geen, liever dan',
    neutral:
      'niet alleen, geen probleem|zorgen, zonder meer, indien nodig, waar nodig, zo nodig, zonder onderscheid, geen dag, voordelen, klantervaring, als het nodig is, zonder gedoe, nodig om|voor, hebt nodig',
    experience: 'ervaring, werkervaring, *ervaring, ervaren, achtergrond, gewerkt',
    ask: 'kennis, *kennis, vaardigheden, *vaardigheden, vaardigheid, vaardig, expertise, bekend met, vertrouwd, begrip, inzicht, beheersing, beheerst|beheers, bekwaam, handig met, affiniteit, thuis in, deskundigheid, overweg met, bekendheid met, gecertificeerd, in staat',
    have: 'je hebt|bent|beschikt|kent|kunt|beheerst|bezit|brengt|weet, jij hebt|bent|beschikt|kent, u heeft|hebt|bent|beschikt, jouw profiel, wie ben jij, dit ben jij, wij zoeken, we zoeken, kandidaat, beschik je, heb je, ben je, in het bezit van, in bezit van, aantoonbare, jij brengt',
    does: 'je gaat|werkt|ontwikkelt|bouwt|ontwerpt|zorgt|begeleidt|maakt|voert|ondersteunt|coördineert|beheert, je bent verantwoordelijk, jouw taken|werkzaamheden|verantwoordelijkheden, je taken, we gebruiken|werken|bouwen, wij gebruiken|werken, onze stack, tech stack, verantwoordelijk voor, wordt gebruikt, worden gebruikt, ons team',
    offer:
      'wij bieden|vergoeden|betalen, we bieden|vergoeden|betalen, bieden wij|we, mogelijkheid om|tot, je leert|krijgt|ontvangt, opleidingen, doorgroeimogelijkheden, kans om, opleidingsmogelijkheden, vergoeding',
    employer:
      'wij zijn, we zijn, wij hebben, we hebben, ons bedrijf, onze klant|organisatie, opgericht in, al # jaar, toonaangevend|marktleider',
    but: 'maar, echter, hoewel',
    or: 'of, en/of, en / of, ofwel, dan wel, oftewel',
    and: 'en, alsmede, evenals, alsook, &',
    orOther:
      'of vergelijkbaar|vergelijkbare|soortgelijk|soortgelijke|andere|ander|anders|gelijkwaardig|gelijkwaardige|gelijkaardig|gelijkaardige, of een|iets ander|andere|vergelijkbaar|vergelijkbare|soortgelijk|soortgelijke|gelijkwaardig|gelijkwaardige|dergelijke',
    oneOf:
      'een|één van de? volgende?, een|één of meer|meerdere van? de?, minimaal|minstens|tenminste een|één van?, ten minste een|één, hetzij',
    examples:
      'zoals, bijvoorbeeld, bijv., bijv, bv., bv, d.w.z., o.a., onder andere, denk aan, zoals bijvoorbeeld',
    etcetera: 'etc., etc, enz., enz, enzovoort, en dergelijke',
    equivalent:
      'of gelijkwaardig|gelijkwaardige|equivalent|equivalente, of gelijkwaardige|vergelijkbare ervaring|opleiding|certificering|kwalificatie|diploma, of equivalent',
    later:
      'binnen # maanden|maand|weken|dagen|jaar, binnen een jaar|maand, bereid om? te behalen|halen, te behalen, behaald worden, bereid dit te halen, bereidheid om|tot|deze te? behalen|halen',
    atStart:
      'bij aanvang, bij indiensttreding, bij start, op dag één|een|1, geldig|geldige, vanaf dag één|een|1, in het bezit',
    preposition:
      'met, in, van, voor, op, bij, aan, door, via, tot, uit, over, naar, onder, als, binnen, inclusief, waaronder, die, dat, te, de, het',
    adjective:
      'goede|goed, uitstekende, sterke, ruime, gedegen, brede, diepgaande, aantoonbare, minimaal, relevante, enige, eerste, praktische, technische, grondige, uitgebreide, hands on, actuele',
    abbreviation: 'bijv, bv, ca, incl, excl, max, min, evt, nr, tel, dhr, mevr, d, w, z, o, a, m, b, t, v',
    certificate:
      'certificering, certificeringen, certificaat, certificaten, certificatie, certificaties, *certificaat, *certificering',
    certified:
      'gecertificeerd in|als|voor|volgens, certificering|certificeringen|certificaat in|als|voor|van',
    years: '# jaar|jaren, # tot # jaar, # à # jaar, # of meer jaar|jaren, # + jaar',
    months: '# maanden',
    notYears:
      'oud, leeftijd, contract, jaarcontract, garantie, geleden, afgelopen, komende, jubileum, binnen # jaar|maanden, duur, verlenging, looptijd, opdracht, bestaat, per jaar, vakantiedagen, stage, tijdelijk',
    degree:
      'hbo|wo|mbo|havo|vwo diploma|opleiding|niveau|werk|denkniveau, hbo, wo, mbo, mbo|hbo werk en? denkniveau, hbo/wo, mbo/hbo, bachelor, master in|diploma|opleiding, masterdiploma, bachelordiploma, bachelor of master, universitair|universitaire|academisch|academische diploma|opleiding|graad|niveau|denkniveau|werk, afgeronde opleiding, afgeronde hbo|wo|mbo|technische|relevante|verpleegkundige opleiding, opleiding, diploma, doctoraat, middelbare school, vmbo, phd',
    clearance:
      'veiligheidsonderzoek, verklaring omtrent het? gedrag, vog, vgb, screening, veiligheidsmachtiging',
    permit:
      'werkvergunning, verblijfsvergunning, geldige werkvergunning, eu nationaliteit, eu burger, nederlandse nationaliteit, werkvisum',
    tongue:
      'nederlands|nederlandse taal?, engels|engelse taal?, duits|duitse taal?, frans|franse taal?, spaans, italiaans, pools, portugees, turks, arabisch, russisch, chinees, talen, vlaams',
    fluent:
      'vloeiend|vloeiende, moedertaal, niveau, woord en geschrift, in woord en geschrift, mondeling, schriftelijk, a1|a2|b1|b2|c1|c2, goed|goede, uitstekend|uitstekende, taal, beheersing, spreekt|spreken|schrijft|sprekend, zowel, en, de, taalvaardig, professioneel, minimaal, als, in',
    licence: 'rijbewijs, rijbewijs b|c|ce|be|d, rijbewijs categorie b|c|ce, geldig rijbewijs b?',
  },
};
