import type { Language } from './language.ts';

export const de: Language = {
  code: 'de',
  numbers: 'ein|eine|einem|einer|einen zwei drei vier fünf sechs sieben acht neun zehn',
  capitalNouns: true,
  cues: {
    mustLead:
      'muss ~ :, muss ~ anforderung*|kriteri*|qualifikation*, zwingend, unbedingt, voraussetzung* ist|sind|für?, wir erwarten, du|sie musst|brauchst|benötigst|müssen|benötigen|brauchen, erforderlich|notwendig ist|sind',
    must: 'zwingend? erforderlich|notwendig, zwingende? voraussetzung*, vorausgesetzt, unerlässlich, unabdingbar, obligatorisch, pflicht, ein? muss, setzen wir voraus, benötigt, nötig, wird|werden erwartet|verlangt|gefordert',
    softLead:
      'bevorzugte|bevorzugten zertifi*|qualifikation*|kenntnisse|ausbildung, soll|kann ~ :, soll|kann ~ anforderung*|kriteri*|qualifikation*, *kenntnisse|*erfahrung|*erfahrungen wünschenswert|erwünscht ~ in|mit|im, kenntnisse|erfahrung|erfahrungen wünschenswert|erwünscht ~ in|mit|im, idealerweise, idealer weise, im idealfall|optimalfall, am liebsten, nach möglichkeit, bonuspunkt*, punkten|punktest sie|du mit, optimalerweise, bestenfalls, im besten fall, vorzugsweise, pluspunkt*, gerne auch?, schön|toll wäre*, von vorteil|wünschenswert|vorteilhaft ist|sind|wäre*',
    soft: 'wünschenswert*, vorteilhaft, wäre|wären toll|super|klasse|ideal|perfekt|schön|prima|optimal|hilfreich, gewünscht, erwünscht, von vorteil ist|sind|wäre?, hilfreich, willkommen, bevorzugt',
    softTail: 'plus, pluspunkt, vorteil, bonus, gern|gerne gesehen, runden|rundet dein|ihr profil ab',
    not: 'nicht',
    no: 'kein*|keine|kein|keinen|keiner, ohne, statt, anstatt, anstelle, weder, noch, sondern nicht',
    neutral:
      'nicht nur|zuletzt, kein|keine problem|angst|sorge|frage|zeit, ohne weiteres|probleme|umwege, falls|wenn|soweit erforderlich|nötig, noch nicht, mit oder ohne, keine? scheu|berührungsängste|hemmungen, technisch* voraussetzung*, erarbeitung|schaffung _? voraussetzung*, kompetenzzentr*, kompetenzcenter*, kompetenzteam*, erforderlichen|notwendigen|nötigen|benötigten unterlagen|maßnahmen|informationen|dokumente|daten|schritte|ressourcen|mittel',
    experience:
      '*erfahrung, *erfahrungen, erfahrung, erfahrungen, erfahren, praxis, hintergrund, gearbeitet, routine',
    ask: '*kenntnis, *kenntnisse, *kenntnissen, kenntnis*, wissen, *wissen, verständnis, vertraut, versiert, fähigkeit*, beherrsch*, umgang, routiniert*, kompeten*, bewandert, affin*, fundiert*, qualifikation*, weiterbildung*, zertifiziert*, nachweis*, verhandlungssicher*, kennst',
    have: 'du|sie|wer hast|haben|hat|bring*|verfüg*|besitz*|kennst|kennen|kannst|können|bist|sind, ihr|dein profil, bring*|verfüg*|hast|haben du|sie, wenn|falls|sofern du|sie, wir suchen jemand|jemanden|menschen|personen|persönlichkeiten, suchen wir jemand|jemanden|menschen|personen|persönlichkeiten, wir suchen eine? person|persönlichkeit, bewerber*, kandidat*',
    does: 'du|sie wirst|werden|arbeite*|entwickel*|unterstütz*|übernimmst|übernehmen|betreu*|gestalt*|verantwort*|erstell*, wir nutzen|verwenden|setzen|arbeiten|entwickeln, unser stack|team, deine*|ihre|ihren|unsere aufgabe*, verantwortlich|zuständig für',
    seek: 'wir suchen, suchen wir, auf der suche nach',
    task: 'im|zum einsatz, genutzt, eingesetzt, mitarbeit, durchführung, erstellung, unterstützung',
    offer:
      'wir bieten|fördern|zahlen|finanzieren|ermöglichen, bieten|zahlen wir, möglichkeit*, du|sie lernst|lernen, lernst du, schulung*, kostenlose, zuschuss, erwartet dich|sie',
    employer:
      'wir haben|sind|blicken, seit über|rund|fast? #, seit mehr als #, mehr als # jahre erfahrung, gegründet',
    self: 'wir, unser*, uns',
    but: 'aber, jedoch, allerdings, wobei',
    or: 'oder, bzw .?, beziehungsweise, und / oder, alternativ',
    and: 'und, sowie, als auch',
    orOther:
      'oder ein|eine|einem|einer|einen? ähnlich*|ander*|weiter*|vergleichbar*|verwandt*|sonstig*, o . ä ., oä',
    oneOf:
      'ein|eine|einer|eines|einem|einen der|dieser|von folgenden|genannten?, ein|eine|einer|eines|einem|einen oder mehrere*, mindestens|wenigstens ein|eine|einer|eines|einem|einen, entweder',
    examples: 'wie? z . b ., wie? zb, wie? zum beispiel, wie? beispielsweise, wie? bspw .?, etwa',
    like: 'wie',
    etcetera: 'usw .?, u . a ., und so weiter',
    equivalent:
      'oder ein|eine|einen|einer? gleichwertig*, oder ein|eine|einen|einer? vergleichbar*|gleichwertig*|ähnlich* qualifikation|ausbildung|abschluss|*erfahrung|zertifi*|kenntnisse',
    later:
      'innerhalb|binnen|in von|den|der? ersten? # monat*|woche*|tage*|jahr*, bis zum? ende der probezeit, nachzuholen, nachzureichen, bereitschaft|bereit zum|zur|diese? zu? erwerb*, erworben|nachgeholt werden',
    atStart:
      'bei|zum eintritt|einstellung|arbeitsbeginn|bewerbung|start, ab dem ersten tag, bereits vorhanden, gültig*',
    preposition:
      'mit, der, in, im, für, von, vom, auf, zu, zur, zum, bei, aus, an, unter, als, nach, mittels',
    adjective:
      'guten|guter, fundiert|fundierte|fundierten|fundiertes, umfassend|umfassende|umfassenden, ausgeprägt|ausgeprägte|ausgeprägten, mehrjährig|mehrjährige|mehrjährigen, langjährig|langjährige, solide|soliden, vertieft|vertiefte, tief|tiefe|tiefes|tiefgehende, breit|breite|breites, erste, einschlägig|einschlägige, praktisch|praktische, nachgewiesen|nachgewiesene, hervorragend|hervorragende, exzellent|exzellente, ausgezeichnet|ausgezeichnete, grundlegend|grundlegende, weitreichend|weitreichende, relevant|relevante, mindestens',
    abbreviation: 'ca, inkl, mind, ggf, evtl',
    certificate: 'zertifi*, *zertifizierung, *zertifizierungen, *zertifikat',
    certified: 'zertifiziert* in|im|als|nach|für, zertifi* in|im|als|nach|für|zum|zur',
    years: '# jahr|jahre|jahren|jährig*, # bis # jahre|jahren, # oder mehr jahre',
    months: '# monat*',
    notYears:
      'alt, alter, *vertrag, befrist*, garantie, seit, laufzeit, urlaub, vor|letzten|vergangenen|nächsten|alle|innerhalb # jahre*|monat*, elternzeit, probezeit, dauer, *dauer',
    degree:
      'abgeschlossen* _? studium|*studium|*ausbildung|ausbildung|lehre, *studium, studium, *abschluss, abschluss, diplom, fachhochschule, abitur, matura, *ausbildung, ausbildung, meisterbrief',
    clearance: 'sicherheitsüberprüfung ü1|ü2|ü3?, ü1|ü2|ü3|sü1|sü2|sü3, zuverlässigkeitsüberprüfung',
    permit:
      'arbeitserlaubnis, arbeitsgenehmigung, arbeitsbewilligung, aufenthalts*, staatsbürgerschaft, staatsangehörigkeit',
    tongue:
      'deutsch*, englisch*, französisch*, spanisch*, italienisch*, polnisch*, niederländisch*, portugiesisch*, russisch*, türkisch*, fremdsprache*',
    fluent:
      'fließend*, verhandlungssicher*, muttersprach*, in? wort und schrift, *niveau, niveau, sehr, gut, gute|gutes, sprache*, sicher',
    licence:
      'führerschein der? klasse|kl .? b|be|c|ce|c1|3, führerschein b?, führerscheinklasse b|c|ce, fahrerlaubnis der? klasse? b|c|ce?, führerausweis, staplerschein',
  },
};
