import type { Language } from './language.ts';

export const it: Language = {
  code: 'it',
  numbers: 'un|uno|una due tre quattro cinque sei sette otto nove dieci',
  cues: {
    mustLead:
      'si richied*, è|sono richiest*|necessari*|indispensabil*|obbligatori*|fondamentale, devi|deve avere|conoscere|possedere|essere|saper|sapere, requisiti, richiediamo, ci aspettiamo',
    must: 'richiest*, obbligatori*, necessari*, indispensabil*, imprescindibil*, essenzial*, fondamental*, vincolant*, must have, un must, requisito',
    softLead:
      'idealmente, nel caso ideale, possibilmente, l ideale sarebbe|è, l ideale, preferibilmente, di preferenza, eventual*, si valuta*, meglio se, completa il profilo, sarebbe ideale',
    soft: 'preferibil*, gradit*, apprezzat*, desiderabil*, un? plus, titolo|requisito? preferenzial*, facoltativ*, opzional*, nice to have, auspicabile, ben accett*',
    softTail: 'plus, bonus, vantaggio, valore aggiunto',
    not: 'non',
    no: 'senza, nessun*, non serve|servono|occorre, invece di|del|della|che, al posto di|del, piuttosto che, né, e non',
    neutral:
      'non solo|soltanto, con o senza, senza distinzione|limiti|problemi|impegno|discriminazione, se|ove|quando necessario, nessun problema, nessuna esclusione, esperienza utente|cliente, necessari* per|a|al, raccolta|analisi|definizione|gestione|documentazione dei? requisiti, requisiti del|dei|funzionali|cliente, centro|centri di competenza|eccellenza, condivisione|trasferimento delle|di? conoscenze|competenze',
    experience: 'esperienz*, espert*, background, aver lavorato, pratica',
    ask: 'conoscenz*, padronanza, capacità, abilità, familiarità, comprensione, dimestichezza, saper|sapere, conoscere, utilizzo, uso, certifica*, abilitazion*, formazione in, nozioni',
    have: 'hai|ha|abbia, possied*, conosci|conosce, sei, dispon*, candidat*, profilo, risorsa, cerchiamo|ricerchiamo una? persona|persone|qualcuno, comprovata|documentata|consolidata, maturat*, in possesso',
    does: 'devi|deve, ti occuperai|occuperà, sarai|sarà, lavorerai|svilupperai|collaborerai|gestirai|utilizzerai|parteciperai, le tue|principali attività|responsabilità|mansioni, utilizziamo|usiamo|lavoriamo, nostro stack|team',
    seek: 'cerchiamo, ricerchiamo, stiamo cercando, alla ricerca di',
    task: 'responsabile di|del|della, utilizzat*',
    offer:
      'offriamo|garantiamo|proponiamo|finanziamo|offre, formazione continua|interna|iniziale, possibilità|opportunità di, imparerai|acquisirai, benefit*, corsi',
    employer:
      'siamo|abbiamo, nostra azienda|società, da oltre #, leader nel|nella|di|del|in|mondiale|europeo|nazionale',
    self: 'nostr*, siamo',
    but: 'ma, tuttavia, però, anche se',
    or: 'o, oppure, od, e / o, ovvero',
    and: 'e, ed, nonché',
    orOther: 'o|oppure un|una|di|altri? altro|altra|altri|altre|simil*|affin*|analog*',
    oneOf:
      'uno|una|almeno uno|una? dei|delle|degli|tra|fra seguenti|questi?, almeno uno|una|un, uno|una o più dei|delle|tra|di?',
    examples: 'come? ad esempio, ad es .?, es .?, per esempio, quali, tipo, tra cui, cioè',
    like: 'come',
    etcetera: 'ecc .?, eccetera, e simili',
    equivalent:
      'o titolo|esperienza|certificazione|qualifica? equivalent*|equipollent*, o esperienza|formazione analoga',
    later:
      'entro i|primi? primi? # mesi|mese|settimane|giorni|anni|anno, entro la fine, da conseguire|ottenere, in corso di conseguimento, disponibil* a|al conseguire|conseguimento|ottenere, essere conseguit*|ottenut*',
    atStart:
      "all'assunzione, al momento dell'assunzione, in corso di validità, valid*, all'inizio, dal primo giorno",
    preposition:
      "con, in, nel|nella|nei|nelle|nell', di, del|della|dei|delle|dell'|degli, per, su|sul, a|al|alla, da|dal|dalla, tramite, inclus*, che",
    abbreviation: 'sig, dott, ing',
    certificate: 'attestat*',
    certified: 'certifica* in|come|su|di|del|quali',
    years: '# o? più? anni|anno, # a # anni',
    months: '# a? #? mesi',
    notYears:
      'età, contratto, da oltre, ultimi, prossimi, garanzia, durata, stage, fa, entro # mesi|anni, tra i # e i, ogni # anni, storia, sul mercato, apprendistato, tirocinio',
    degree:
      'laurea triennale|magistrale|specialistica|breve?, laureat*, diploma di|in|tecnico|superiore|o? laurea?, titolo di studio, diplomat*, master ~ in, dottorato, perito industriale|informatico|elettronico|meccanico',
    clearance: 'nulla osta di sicurezza, casellario giudiziale',
    permit: 'permesso di soggiorno|lavoro, cittadinanza italiana|europea',
    tongue:
      'inglese, italian*, francese, tedesc*, spagnol*, portoghese, russo, cinese, arabo, lingua|lingue straniera|straniere, bilingue',
    fluent:
      'fluent*, madrelingua, parlat*, scritt*, ottimo|ottima, buono|buona, avanzat*, intermedio, lingua',
    licence: 'patente di? guida|tipo? categoria? b|c|ce|d|be, patente di guida, automunit*',
  },
};
