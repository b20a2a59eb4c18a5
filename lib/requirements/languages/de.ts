import type { Language } from './language.ts';

export const de: Language = {
  code: 'de',
  numbers: 'ein|eine|einem|einer|einen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  capitalNouns: true,
  cues: {
    mustLead:
      'zwingend erforderlich sind|ist, voraussetzung ist|sind|für, voraussetzungen, vorausgesetzt werden|wird, erforderlich sind|ist, wir erwarten, erwartet werden|wird, du musst|brauchst|benötigst, sie müssen|benötigen|brauchen, unbedingt, setzen wir voraus, notwendig sind|ist, muss kriterien, muss, must haves, must have, zwingend',
    must: 'erforderlich, zwingend? erforderlich ist|sind?, voraussetzung, vorausgesetzt, zwingend notwendig, notwendig, unerlässlich, unabdingbar, obligatorisch, pflicht, ein muss, ist|sind muss, setzen wir voraus, wird|werden vorausgesetzt|erwartet|benötigt, benötigt, ist|sind ein? muss',
    softLead:
      'idealerweise, im idealfall, idealfalls, optimalerweise, bestenfalls, im besten fall, vorzugsweise, bevorzugt, wünschenswert ist|sind|wäre|wären, von vorteil ist|sind|wäre|wären, vorteilhaft ist|sind, pluspunkte, pluspunkt, wünschenswerte, optional, gerne auch?, gern, bonuspunkte, schön wäre|wären, toll wäre|wären, wir freuen uns über, nice to have, vielleicht, möglichst',
    softTail:
      'von vorteil ist|sind|wäre?, ist|sind|wäre|wären? von vorteil, ist|sind|wäre|wären ein? großer|großes|klares? plus|pluspunkt|vorteil|bonus, als plus, ein? plus|pluspunkt, ist|sind|wäre|wären wünschenswert|vorteilhaft|hilfreich|willkommen|gewünscht|nützlich|gern gesehen, gern|gerne gesehen, gerne willkommen, runden|rundet ihr|dein|das profil ab, wird|werden bevorzugt|begrüßt',
    soft: 'wünschenswert, vorteilhaft, gewünscht, erwünscht, von vorteil, nice to have, hilfreich, willkommen, wünschenswerte, kein muss aber von vorteil',
    optional:
      'nicht zwingend|unbedingt|notwendigerweise? erforderlich|notwendig|nötig|vorausgesetzt|benötigt|pflicht|voraussetzung|gefordert, keine voraussetzung|pflicht|bedingung, kein muss, aber kein muss, ist|sind nicht nötig|notwendig|erforderlich|zwingend, nicht zwingend',
    no: 'kein|keine|keinen|keiner|keinerlei, ohne, statt, anstatt, anstelle von?, nicht mit, weder, noch, sondern nicht, du|sie brauchst|brauchen|musst|müssen|benötigst|benötigen kein|keine|keinen',
    neutral:
      'nicht nur, kein problem, keine angst|sorge|frage, ohne weiteres, ohne probleme, bei bedarf, falls erforderlich, wenn nötig|erforderlich, soweit erforderlich, zwingende gründe, vorteile, keine zeit, nicht zuletzt, ohne rücksicht|umwege|umschweife, kein tag, noch nicht|heute|mehr, keine lust, in erster linie, mit vorteil, kundenerfahrung, zahlen',
    experience:
      'erfahrung, erfahrungen, berufserfahrung, praxiserfahrung, *erfahrung, *erfahrungen, praxis, hintergrund, erfahren, gearbeitet, routine',
    ask: 'kenntnisse, kenntnis, *kenntnisse, *kenntnissen, kenntnissen, wissen, *wissen, verständnis, *verständnis, vertraut, versiert, know how, expertise, fähigkeit|fähigkeiten, *fähigkeiten, beherrschung, beherrschst|beherrschen|beherrscht, sicher|sicherer|sicheren umgang, umgang mit, routiniert|routinierter, kompetenz|kompetenzen, *kompetenz, fit in, sicher in|im, bewandert, affinität|affin, fundiert|fundierte|fundiertes, einschlägige, qualifikation als|im|in, weiterbildung als|zum|zur|im|in, zertifiziert|zertifizierung, nachweis, verhandlungssicher, kennst, kennen sich',
    have: 'du hast|bringst|verfügst|besitzt|kennst|kannst|bist|beherrschst|weißt, sie haben|bringen|verfügen|besitzen|kennen|können|sind|beherrschen, ihr profil, dein profil, bringst du, bringen sie, verfügen sie, verfügst du, haben sie, hast du, kennst du dich, wer, wir suchen, bewerber, kandidat|kandidatin, mitbringst|mitbringen, nachgewiesene|nachweisbare|nachweisliche',
    does: 'du wirst|arbeitest|entwickelst|unterstützt|übernimmst|betreust|gestaltest|verantwortest|planst|führst|erstellst|baust, sie werden|arbeiten|entwickeln|unterstützen|übernehmen|betreuen|gestalten|verantworten|planen|führen|erstellen, wir nutzen|verwenden|setzen|arbeiten|entwickeln|bauen, unser stack|team|tech, tech stack, zu ihren|deinen aufgaben, ihre|deine|unsere aufgaben|aufgabe, verantwortlich für, zuständig für, kommt zum einsatz, im einsatz, wird genutzt|eingesetzt|verwendet, werden genutzt|eingesetzt, mitarbeit an|bei|in, durchführung von|der, erstellung von|der, unterstützung bei',
    offer:
      'wir bieten|fördern|übernehmen|zahlen|finanzieren|ermöglichen|unterstützen, bieten wir, weiterbildungsmöglichkeiten, möglichkeit zur|zum|zu, du lernst, sie lernen, erlernst, schulungen, bei uns lernst, kostenlose|bezahlte, zuschuss, freuen sie sich auf, freu dich auf, dich erwartet|erwarten, sie erwartet',
    employer:
      'wir haben, wir sind, wir blicken, seit über|mehr? #, unser unternehmen, unternehmen mit, verfügt über, gegründet',
    but: 'aber, jedoch, allerdings, wobei',
    or: 'oder, bzw., bzw, beziehungsweise, und/oder, und / oder, oder auch, alternativ',
    and: 'und, sowie, u., als auch',
    orOther:
      'oder ähnliche|ähnlichen|ähnlicher|ähnliches|ähnlichem|andere|anderen|anderer|anderes|weitere|weiteren|vergleichbare|vergleichbaren|vergleichbarer|vergleichbares|verwandte|verwandten|sonstige|dergleichen|einer|eine|ein|einem|einen? vergleichbare|vergleichbaren|vergleichbarer|vergleichbares|vergleichbarem|ähnliche|ähnlichen|ähnlicher|ähnliches|ähnlichem|gleichwertige|gleichwertigen|gleichwertiges|andere|anderen|anderer?, o.ä., o. ä., oä, o. dgl.',
    oneOf:
      'eine|einer|eines|einem|einen der|dieser|von folgenden|genannten?, eine|einer|eines|einem oder mehrere|mehreren|mehrerer der?, mindestens|wenigstens eine|einer|eines|einem|einen, entweder, eine der folgenden',
    examples:
      'z.b., z. b., zb, zum beispiel, beispielsweise, bspw., bspw, etwa, wie z.b., wie z. b., wie zum beispiel, wie beispielsweise, wie etwa, d.h., d. h.',
    like: 'wie',
    etcetera: 'etc., etc, usw., usw, u.a., u. a., und so weiter',
    equivalent:
      'oder gleichwertig|gleichwertige|gleichwertiges|gleichwertiger|gleichwertigen, oder eine|einer|einen|ein? vergleichbare|vergleichbarer|vergleichbares|vergleichbaren|gleichwertige|ähnliche|adäquate qualifikation|ausbildung|abschluss|erfahrung|berufserfahrung|zertifizierung|kenntnisse|zertifikat, oder vergleichbar, vergleichbare qualifikation|ausbildung|berufserfahrung',
    later:
      'innerhalb|binnen von? # monaten|monate|wochen|tagen|jahren|jahres|monats, in den ersten # monaten|wochen, bereitschaft zum|zur erwerb|erlangung, bereit zum|zur? erwerb, zu erwerben, erworben werden, nachgeholt werden, bereitschaft diese zu erwerben',
    atStart:
      'bei eintritt|einstellung|arbeitsbeginn|stellenantritt|dienstantritt|beginn|bewerbung, zum einstellungszeitpunkt|eintritt|start, zu beginn, ab dem ersten tag, ab tag 1, bereits vorhanden, gültig|gültige|gültiger|gültiges|gültigen, aktuell|aktuelle',
    preposition:
      'mit, in, im, für, von, vom, der, die, das, auf, zu, zur, zum, bei, beim, aus, an, am, unter, über, als, nach, durch, mittels, inkl, inklusive, einschließlich, sowie mit, insbesondere, vor allem',
    adjective:
      'gute|guter|gutes|guten, sehr, fundierte, solide, solides, tiefe, breite, umfangreiche, umfassende, mehrjährige|mehrjähriger, langjährige, praktische, erste, einschlägige, sichere, sicherer, hervorragende, ausgezeichnete, grundlegende, nachweisbare, relevante, technische, vertiefte, ausgeprägte, entsprechende',
    abbreviation:
      'bzw, ca, inkl, exkl, mind, max, min, ggf, evtl, zzgl, abs, bspw, usf, tel, nr, str, dipl, ing, dr, prof, z, b, u, a, d, h, o, ä, s, i, v, m, w, nat, rer',
    certificate:
      'zertifizierung, zertifizierungen, zertifikat, zertifikate, *zertifizierung, *zertifizierungen, *zertifikat, *zertifikate',
    certified:
      'zertifiziert|zertifizierte|zertifizierter in|im|als|nach|für, zertifizierung|zertifizierungen|zertifikat|zertifikate in|im|als|nach|für|wie|zum|zur',
    years:
      '# jahre|jahren|jahr|jähriger|jährige|jährigen|jährig, # bis # jahre|jahren, # oder mehr jahre, # + jahre, # plus jahre',
    months: '# monate|monaten',
    notYears:
      'alt, alter, vertrag, befristet, befristung, befristete, garantie, seit, jubiläum, laufzeit, urlaub, vor # jahren, letzten|vergangenen|nächsten # jahre|jahren|monate|monaten, innerhalb von? # jahren|monaten, elternzeit, alle # jahre, probezeit, geschichte, tage, volljährig, wirtschaftsjahre, verlängerung, projektlaufzeit, dauer, einsatzdauer',
    degree:
      'abgeschlossenes|abgeschlossene|abgeschlossenem|erfolgreich abgeschlossenes|abgeschlossene? hochschulstudium|studium|fachhochschulstudium|universitätsstudium|masterstudium|bachelorstudium|technisches|wissenschaftliches|wirtschaftswissenschaftliches|naturwissenschaftliches|kaufmännisches|einschlägiges? studium|hochschulstudium?, *studium, studium, hochschulabschluss, *abschluss, universitätsabschluss, akademischer|akademische|akademischen abschluss|ausbildung, studienabschluss, bachelor, master of, bachelor oder master, masterabschluss, bachelorabschluss, diplom, promotion, uni, fh, fachhochschule, hochschule, abitur, fachabitur, matura, mittlere reife, realschulabschluss, hauptschulabschluss, abgeschlossene|abgeschlossener|erfolgreich abgeschlossene? kaufmännische|technische|handwerkliche|einschlägige|berufliche|medizinische? ausbildung|berufsausbildung|berufslehre|lehre, berufsausbildung, *ausbildung, ausbildung als|zum|zur|im|in, studiengang, lehrabschluss, meisterbrief',
    clearance:
      'sicherheitsüberprüfung, sicherheitsüberprüfung nach süg, ü1|ü2|ü3, sü1|sü2|sü3, sicherheitsfreigabe, geheimschutz, verschlusssachen, zuverlässigkeitsüberprüfung',
    permit:
      'arbeitserlaubnis, arbeitsgenehmigung, arbeitsbewilligung, aufenthaltserlaubnis, aufenthaltsgenehmigung, aufenthaltstitel, eu staatsbürgerschaft|bürger|bürgerschaft, deutsche staatsangehörigkeit|staatsbürgerschaft, staatsbürgerschaft, visum, arbeitsvisum, eu bürger',
    tongue:
      'deutsch, englisch, französisch, spanisch, italienisch, polnisch, niederländisch, portugiesisch, russisch, türkisch, arabisch, chinesisch, japanisch, tschechisch, ungarisch, rumänisch, kroatisch, ukrainisch, schwedisch, dänisch, deutschkenntnisse|deutschkenntnissen, englischkenntnisse|englischkenntnissen, französischkenntnisse|französischkenntnissen, spanischkenntnisse|spanischkenntnissen, italienischkenntnisse, polnischkenntnisse, russischkenntnisse, türkischkenntnisse, fremdsprache|fremdsprachen, fremdsprachenkenntnisse, sprachkenntnisse, deutschen|englischen|französischen sprache, deutscher|englischer|französischer sprache, deutsche|englische sprache|sprachkenntnisse',
    fluent:
      'fließend|fließende|fließendes|fließenden, verhandlungssicher|verhandlungssichere|verhandlungssicheres|verhandlungssicheren, muttersprache|muttersprachlich|muttersprachler, wort und schrift, in wort und schrift, niveau, mindestens, level, sehr, gut, gute|gutes|guter, sprachniveau, c1|c2|b1|b2|a1|a2, konversationssicher, sprache, sprachen, kenntnisse, und, auf, stilsicher, sicher, gutes, grundkenntnisse, in',
    licence:
      'führerschein, führerschein der? klasse|kl b|be|c|ce|c1|c1e|3, führerschein kl. b|ce, führerscheinklasse b|c|ce, fahrerlaubnis, fahrerlaubnis der? klasse b|c|ce, führerausweis, pkw führerschein, lkw führerschein, führerschein b, staplerschein',
  },
};
