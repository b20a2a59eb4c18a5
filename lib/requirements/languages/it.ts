import type { Language } from './language.ts';

export const it: Language = {
  code: 'it',
  numbers: 'un|uno|una due tre quattro cinque sei sette otto nove dieci undici dodici',
  cues: {
    mustLead:
      'si richiede|richiedono, è richiesta|richiesto|necessario|necessaria|indispensabile|obbligatorio|obbligatoria|fondamentale, sono richiesti|richieste|necessari|necessarie|indispensabili, devi|deve avere|conoscere|possedere|saper|essere|disporre, requisiti, indispensabile, obbligatorio, imprescindibile, richiediamo, necessario',
    must: 'richiesto|richiesta|richiesti|richieste, obbligatorio|obbligatoria|obbligatori|obbligatorie, necessario|necessaria|necessari|necessarie, indispensabile|indispensabili, imprescindibile|imprescindibili, essenziale|essenziali, fondamentale|fondamentali, vincolante|vincolanti, must have, un must',
    softLead:
      'idealmente, preferibilmente, di preferenza, gradito|gradita|graditi|gradite, preferibile|preferibili, costituisce|costituiscono un? plus|titolo preferenziale, nice to have, sarebbe ideale|apprezzato|gradito, facoltativo, opzionale, eventuale|eventuali, desiderabile, un plus, plus, si valuta|valutano positivamente?, meglio se, è gradita, completa il profilo',
    softTail:
      'è|sono|sarà|saranno|sarebbe|sarebbero un|una|considerato|considerata|considerati|considerate? un|forte|grande|ulteriore? plus|vantaggio|valore aggiunto|titolo preferenziale|requisito preferenziale, costituisce|costituiscono|costituirà|costituiranno|rappresenta|rappresentano un|forte|titolo? plus|vantaggio|titolo preferenziale|preferenziale|valore aggiunto, è|sono|sarà|saranno|sarebbe molto? gradito|gradita|graditi|gradite|apprezzato|apprezzata|apprezzati|apprezzate|preferibile|preferibili|preferito|preferita|desiderabile, verrà|verranno considerato|considerata|apprezzata|valutata un? plus?',
    soft: 'preferibile|preferibili, gradito|gradita|graditi|gradite, apprezzato|apprezzata|apprezzati|apprezzate, desiderabile|desiderabili, un plus, plus, titolo preferenziale, preferenziale|preferenziali, facoltativo|facoltativa, opzionale|opzionali, nice to have, vantaggio, auspicabile',
    optional:
      'non è|sono|sarà strettamente? richiesto|richiesta|richiesti|richieste|necessario|necessaria|necessarie|obbligatorio|obbligatoria|indispensabile|vincolante|un requisito|un obbligo, non obbligatorio|obbligatoria|necessario|necessaria|indispensabile|vincolante|richiesto|richiesta, non vincolante|vincolanti',
    no: 'senza, nessun|nessuna|nessuno, non serve|servono|occorre|è necessaria|è richiesta, invece di|del|della|che, al posto di|del, piuttosto che, né, e non, non si richiede|richiedono, non è necessario conoscere|avere|saper',
    neutral:
      'non solo, non soltanto, senza distinzione|limiti|problemi|impegno|discriminazione, se necessario, ove necessario, quando necessario, nessun problema, esperienza utente|cliente, esperienza del cliente, vantaggi, in più, nessuna esclusione, necessarie per|a, necessari per|a|al, necessaria per|a, necessario per',
    experience:
      'esperienza, esperienze, esperto|esperta, background, aver lavorato, pratica, pregressa esperienza',
    ask: 'conoscenza|conoscenze, competenza|competenze, padronanza, capacità di|nel|nella, abilità, familiarità, comprensione, dimestichezza, saper|sapere, conoscere, buon|buona|ottima|ottimo|discreta uso|utilizzo|livello, utilizzo, uso, certificazione, certificato|certificata, abilitazione, expertise, formazione in, nozioni, skill|skills',
    have: 'hai|ha|abbia|abbiate, possiedi|possiede, conosci|conosce, sei|siete, disponi|dispone, il candidato|candidata|profilo, la candidata|risorsa, il tuo profilo, cerchiamo|ricerchiamo, comprovata|documentata|consolidata|solida, maturato|maturata, ha maturato, in possesso di|del|della',
    does: 'ti occuperai|si occuperà, sarai|sarà responsabile, lavorerai|svilupperai|collaborerai|gestirai|utilizzerai|progetterai|parteciperai, le tue|principali attività|responsabilità|mansioni, utilizziamo|usiamo|lavoriamo, il nostro stack|team, stack tecnologico, responsabile di|del|della, viene utilizzato|usato, vengono utilizzati|usati, sviluppo e, gestione e|del|della|dei',
    offer:
      'offriamo|garantiamo|proponiamo|finanziamo|si offre, formazione continua|interna|a carico|iniziale, possibilità|opportunità di, imparerai|acquisirai, benefit|benefits, percorso di formazione, corsi, cosa offriamo, avrai la possibilità',
    employer:
      'siamo|abbiamo, la nostra azienda|società, il nostro cliente, fondata nel, azienda leader, da oltre # anni, leader nel',
    but: 'ma, tuttavia, però, anche se',
    or: 'o, oppure, od, e/o, e / o, ovvero, o anche',
    and: 'e, ed, nonché, così come, &',
    orOther:
      'o simile|simili|altro|altra|altri|altre|affine|affini|analogo|analoghi|analoga|similari, o di altri|altre|simili, oppure simili|altri|altre|altro, o un|una altro|altra|simile',
    oneOf:
      'uno|una|almeno uno|una? dei|delle|degli|tra|fra|di seguenti|questi|questi?, almeno uno|una|un, uno|una o più dei|delle|tra|di?, uno tra, una tra',
    examples:
      'ad esempio, ad es., es., es, per esempio, p.es., quali, quali ad esempio, come ad esempio, tipo, del tipo, tra cui, cioè',
    like: 'come',
    etcetera: 'ecc., ecc, etc., etc, eccetera, e simili',
    equivalent:
      'o equivalente|equivalenti|equipollente|equipollenti, o titolo|esperienza|certificazione|qualifica|cultura equivalente|equipollente, o esperienza|formazione analoga',
    later:
      'entro # mesi|mese|settimane|giorni|anni|anno, entro i primi # mesi, da conseguire, da ottenere, in corso di conseguimento|ottenimento, disponibilità a|al conseguire|conseguimento|ottenere, dovrà essere conseguita|ottenuta|conseguito, disponibile a conseguire',
    atStart:
      "all'assunzione, al momento dell'assunzione, in corso di validità, valido|valida|validi, all'inizio, dal primo giorno, all'ingresso",
    preposition:
      "con, in, nel|nella|nei|nelle|nell', di, del|della|dei|delle|dell'|degli, per, su|sul|sulla|sui|sulle, a|al|alla|ai|alle|all', da|dal|dalla|dai, tramite, mediante, tra, incluso|inclusi, che, come parte",
    adjective:
      'buona|buone|buon, ottima|ottime|ottimo, eccellente|eccellenti, solida|solide, forte, ampia, minima|minimo, precedente, pregressa, approfondita, avanzata, comprovata, consolidata, discreta, tecnica|tecniche, professionale, pluriennale, significativa, breve',
    abbreviation: 'es, ad, ecc, sig, dott, ing, tel, min, max, art, p, ca, n, d, lgs, spa, srl',
    certificate: 'certificazione, certificazioni, certificato, certificati, attestato, attestati',
    certified:
      'certificato|certificata in|come|su, certificazione|certificazioni in|come|su|di|del|quali|tipo',
    years: '# anni|anno, # a # anni, # o più anni, # + anni',
    months: '# mesi, # a # mesi',
    notYears:
      'età, contratto, da oltre, ultimi|prossimi, garanzia, durata, determinato, stage, fa, entro # mesi|anni, tra i # e i, proroga, ogni # anni, anniversario, storia, sul mercato, apprendistato, rinnovabile, tirocinio',
    degree:
      'laurea triennale|magistrale|specialistica|in|breve? in|o?, laurea, laureato|laureata in|?, laureando|laureanda, diploma di|in|tecnico|superiore|scuola|maturità|perito|laurea?, diploma, titolo di studio, diplomato|diplomata in?, master in, dottorato, perito industriale|informatico|elettronico|meccanico, qualifica professionale, licenza media, diploma o laurea, its',
    clearance: 'nulla osta di sicurezza, nos, casellario giudiziale, abilitazione di sicurezza',
    permit: 'permesso di soggiorno, permesso di lavoro, cittadinanza italiana|europea, visto di lavoro',
    tongue:
      'inglese, italiano, italiana, francese, tedesco, tedesca, spagnolo, spagnola, portoghese, russo, cinese, arabo, polacco, olandese, rumeno, lingua inglese|italiana|francese|tedesca|spagnola|straniera, lingue straniere, seconda lingua, bilingue',
    fluent:
      "fluente|fluentemente|fluenza, madrelingua, livello, parlato|parlata, scritto|scritta, a1|a2|b1|b2|c1|c2, ottimo|ottima, buono|buona, avanzato|avanzata, intermedio, lingua, scolastico, orale, e, professionale, conoscenza, almeno, della, dell', fluido, sia, tecnico, minimo",
    licence:
      'patente b|c|ce|d|be|di guida|di tipo b|categoria b?, patente, automunito|automunita, patente di guida b?, patente di guida categoria b',
  },
};
