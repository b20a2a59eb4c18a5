import type { Language } from './language.ts';

export const german: Language = {
  code: 'de',
  stopWords:
    'der die das und in den von zu mit für sie ihr ihre wir uns unser unsere auf ist im des dem nicht ein eine einen einer oder als auch an sich bei werden sind haben du dein deine dich dir zur zum aus nach über unserem unseren wird durch sowie hast bist kann man einem eines es vor deiner deinen ihren ihrem ihrer unter bis',
  headings: {
    requirements:
      'anforderung*|von ihnen erwarten|von dir erwarten|erwarten wir von ihnen|erwarten wir von dir|auszeichnet|stellenanforderung*|musthave*|qualifikation*|profil|ihr profil|dein profil|bringst du mit|du mitbringst|mitbring*|bringen sie mit|sie mit|voraussetzung*|kenntnisse|fachkenntnisse|wir erwarten|erwarten wir|suchen wir|wen wir suchen|wir suchen|du hast|du bist|das bist du|wer du bist|sie haben|sie sind|sie verfügen|du verfügst|muss kriterien|=muss|must have*|kompetenz*|fähigkeiten|skills|skillset|zeichnet dich aus|zeichnet sie aus|zeichnen sie|überzeug*|stärken|solltest du|sollten sie|=erfahrung|erfahrungen|berufserfahrung|=ausbildung|wünschen wir uns|wir uns wünschen|passt zu uns|passen zu uns|persönlichkeit|dein background|das brauchst du|was du brauchst|benötig*|erforderlich|zugangsvoraussetzung*|das können sie|das kannst du|=dich|=sie|unsere erwartungen|erwartungen|deine superkräfte|damit punkte*|damit begeister*|hast du drauf|das hast du|qualitäten|ihre erfahrung|deine erfahrung|ihr wissen|dein wissen|gesuchte kenntnisse|zertifizierung*|requirements|your profile|qualifications|über dich|wir wünschen uns|vorkenntnisse',
    preferred:
      'von vorteil|zusätzliche qualifikation*|zusätzliche kenntnisse|wünschenswert*|nice to have*|idealerweise|pluspunkt*|kann kriterien|kann anforderung*|soll anforderung*|=plus|ein plus|=bonus|optional*|gerne gesehen|soll kriterien|sollkriterien|kannkriterien|vorteilhaft|außerdem toll|das wäre toll|preferred',
    duties:
      'über die stelle|über die position|über den job|über die rolle|über das projekt|über die aufgabe|aufgabe*|hauptaufgabe*|kernaufgabe*|stellenaufgabe*|projektaufgabe*|leistungsbeschreibung|wirst du arbeiten|gibt es zu tun|aufgabengebiet*|tätigkeit*|deine rolle|ihre rolle|=rolle|die rolle|dich erwartet|sie erwartet|erwartet dich|erwartet sie|verantwortung*|dein job|ihr job|der job|stellenbeschreibung|=position|ihre position|deine mission|mission|dein beitrag|einsatzgebiet|das machst du|du machst|projektbeschreibung|herausforderung*|wirkungsbereich|arbeitsalltag|dein alltag|dein tag|=projekt|das projekt|deine projekte|=überblick|das tust du|ihr einsatz|dein einsatz|wirkungskreis|wirkungsfeld|arbeitsgebiet|schwerpunkte|aufgabenbereich*|=stelle|die stelle|responsibilities|tasks|kurzbeschreibung|stellenziel|funktion|das bewegen sie|bewegst du|hier bringst du dich ein|spielfeld|zukünftige rolle|projektziel*|liefergegenstände|liefergegenstand|erwartete ergebnisse|leistungsbestandteile|stellenzielsetzung|sie unterstützen uns|unterstützt du uns|technologie stack|tech stack|das konzipierst du|aufgaben u a|tätigkeiten u a|=arbeit|die arbeit|deine arbeit|ihre arbeit|was du machst|was du tust|was sie tun|jobbeschreibung|arbeitsbereich*|zum job',
    about:
      'über uns|über|unternehmen|unternehmensprofil|unternehmensbeschreibung|wer wir sind|das sind wir|wer sind wir|wir sind|firma|firmenprofil|unser kunde|unser team|dein team|ihr team|das team|stellen uns vor|=einleitung|arbeitgeber|=intro|willkommen|about us|unsere vision|unsere mission|unsere werte|einrichtung|unsere leistungen|unsere produkte|unsere kunden|unsere dienstleistungen|unsere schwerpunkte',
    benefits:
      'wir bieten|bieten wir|wir dir bieten|wir ihnen bieten|bieten|unser angebot|angebot|benefit*|vorteile|dein vorteil|ihr vorteil|ihre vorteile|leistungen|sozialleistungen|perspektiven|perspektive|freuen|freu dich|warum|darum|bekommst du|bekommen sie|vergütung|gehalt|konditionen|gute gründe|was dafür spricht|das spricht für uns|darauf können sie|goodies|=extras|zusatzleistungen|we offer|überzeugen sie von uns|was für uns spricht|deine benefits|wird ihnen geboten|wird dir geboten|ihnen wird geboten|dir wird geboten|sie erleben bei uns|arbeitsumfeld bietet|bringen wir mit|das bringen wir mit|weiterbildung und karriere|gesundheit und wohlbefinden|was können sie erwarten|was kannst du erwarten',
    legal:
      'datenschutz|gleichstellung|gleichbehandlung|schwerbehinder*|vielfalt|diversity|chancengleichheit|hinweis*|agg|rechtliches|barrierefrei*|impressum',
    other:
      'besondere hinweise|wichtige hinweise|kontakt|bewerbung*|bewerben|bewirb*|ansprechpartner*|interesse|interessiert|standort|einsatzort|eckdaten|rahmendaten|rahmenbedingungen|arbeitsort|arbeitszeit*|=job details|beschäftigungsart|vertragsart|laufzeit|start|beginn|referenznummer|neugierig|weitere informationen|zusätzliche informationen|interesse geweckt|anstellungsdetails|rahmenparameter|projekt eckdaten|=dauer|starttermin|startdatum|arbeitsbeginn|stellenantritt|stellentyp|stellenart|pensum|kapazität|=branche|=beschreibung|hast noch fragen|haben noch fragen|noch fragen|auf einen blick|führerschein|sprachen|einstellungsprozess|sonstiges|kontaktperson|projektumfeld|=umfeld|=referenz',
  },
  leadIns: {
    requirements:
      'sie haben|du hast|sie sind|du bist|sie verfügen|du verfügst|sie bringen|du bringst|mitbringen|mitbringst|wir erwarten|erwarten wir|wir suchen|voraussetzung*|folgende anforderungen|folgende kenntnisse|solltest du|sollten sie|erforderlich|benötigen wir|wünschen uns|haben sie|sind sie|du kannst|du solltest|du besitzt|sie besitzen|du interessierst|abgeschlossene*',
    preferred: 'idealerweise|von vorteil|wünschenswert|pluspunkt*|schön wäre|gerne auch',
    duties:
      'bist du|auf der suche nach|wirst du|übernimmst du|sorgst du|arbeitest du|unterstützt du|verantwortest du|werden sie|übernehmen sie|unterstützen sie|verantworten sie|ihre aufgaben|deine aufgaben|aufgaben gehören|umfasst|sie übernehmen|du übernimmst|zuständig für|verantwortlich für|erwartet dich|erwartet sie|zu ihren aufgaben|folgende aufgaben|tätigkeiten|du wirst|ihre aufgabe|deine aufgabe|stellenbeschreibung|in dieser position|in dieser rolle|in ihrer rolle|in deiner rolle',
    benefits:
      'wir bieten|bieten wir|wir bieten ihnen|wir bieten dir|es erwartet|freuen sie sich|freu dich|erhalten sie|profitier*',
    about:
      'wir unterstützen sie|wir unterstützen dich|wir unterstützen euch|wir sind|unser kunde ist|das unternehmen',
    other: 'bewerben sie sich|bewirb dich|bewerbung',
  },
  firm: 'muss|erforderlich*|zwingend*|mindest*',
  ofTheJob:
    'sucht einen|sucht eine|sucht zum|sucht ab|sucht für|sucht in|sucht zur|suchen einen|suchen eine|suchen wir|auf der suche nach|suchen ab|suchen zum',
  calls:
    'wir suchen|suchen dich|sucht dich|wird gesucht|gesucht wird|suchen verstärkung|auf ihre bewerbung|auf deine bewerbung|bewirb dich|bewerben sie sich',
  asRole: 'als|in dieser|in deiner rolle|in ihrer rolle|im rahmen',
  marks:
    'm w d|w m d|m w|d m w|aufgaben|profil|anforderungen|qualifikation*|berufserfahrung|ausbildung|kenntnisse|wir bieten|wir suchen|bewerbung|bewerben|vollzeit|teilzeit|unbefristet|studium|erfahrung|vergütung|benefits|homeoffice|mitarbeiter*|team|stelle|ab sofort|gehalt|urlaub|von vorteil|du bringst|sie bringen|zuverlässig|abgeschlossen*|englischkenntnisse|deutschkenntnisse|in wort und schrift|arbeitsweise|idealerweise|wünschenswert*|mehrjährige*|teamfähig*|eigenverantwortlich*|eigeninitiative|umgang mit|einarbeitung|altersvorsorge|flache hierarchien|arbeitszeiten|suchen wir|du hast|du bist|du wirst|du arbeitest|deine aufgabe|ihre aufgabe|bewerbungsunterlagen|ihre bewerbung|deine bewerbung|minijob|aushilf*|werkstudent*|zum nächstmöglichen|arbeitsort|einsatzort|arbeitsvertrag|festanstellung|stellenbeschreibung|auftreten|fähigkeiten|belastbar*|führerschein*|einsatzbereitschaft',
  apply:
    'bewerben|jetzt bewerben|online bewerben|hier bewerben|bewirb dich|bewirb dich jetzt|zur bewerbung|direkt bewerben|schnellbewerbung|jetzt online bewerben|ich bin interessiert',
  beside:
    'ähnliche jobs|ähnliche stellen*|kurzbewerbung|deine kurzbewerbung|ihre kurzbewerbung|weitere jobs|weitere stellen*|andere jobs|passende jobs|das könnte dich|das könnte sie|jobs per mail|job alarm|jobalarm|jobagent|job teilen|teilen|jetzt bewerben|cookie*|newsletter|folge uns|folgen sie uns|anmelden|registrieren|impressum|bewertungen|gehälter|kununu|beliebte|neueste jobs|stelle melden|job melden|datenschutzeinstellungen|bewerbungsformular|häufige fragen|lebenslauf hochladen|karriere tipps',
};
