import type { Language } from './language.ts';

export const italian: Language = {
  code: 'it',
  stopWords:
    'il lo la i gli le di e in per con un una del della dei delle che si è al alla nel nella da su come sono anche più o nostro nostra nostri tuo tua tuoi ti ci non dal dalla essere ai alle sei questo questa degli dello presso tra nei nelle sui sul sulla ed ad o ha hai abbiamo',
  headings: {
    requirements:
      'requisit*|profilo|competenz*|cosa cerchiamo|cerchiamo|chi cerchiamo|stiamo cercando|candidato ideale|candidata ideale|conoscenz*|=esperienza|esperienz*|titolo di studio|titoli|=formazione|formazione|serve|cosa ti serve|chi sei|sei|il tuo profilo|qualific*|si richied*|richiest*|indispensabil*|caratteristiche|capacità|ti chiediamo|cosa chiediamo|chiediamo|cosa ci aspettiamo|aspettiamo|necessari*|obbligatori*|abilità|skill|certificazioni|studi|hai|possied*',
    preferred:
      'preferenzial*|gradit*|costituisc*|titolo preferenziale|titoli preferenziali|=plus|un plus|nice to have|apprezzat*|desiderabil*|preferibil*|opzional*|rappresent*|valore aggiunto|vantaggio|bonus|completano|non indispensabil*|sarà un plus',
    duties:
      'sul ruolo|sulla posizione|il ruolo|la posizione|mansion*|attività|responsabilità|cosa farai|farai|ti occuperai|di cosa ti occuperai|si occuperà|il ruolo|=ruolo|ruolo|compit*|la posizione|=posizione|posizione|la risorsa|risorsa|descrizione|descrizione del lavoro|descrizione dell offerta|obiettiv*|missione|mission|progetto|il tuo impatto|sfida|sfide|funzion*|lavorerai|dovrai|il lavoro|quotidian*',
    about:
      'chi siamo|azienda|l azienda|su di noi|società|nostro cliente|il cliente|il team|team|la nostra|siamo|contesto|organizzazione|realtà|gruppo|conosci*|i nostri servizi|i nostri prodotti|i nostri clienti',
    benefits:
      'offriamo|cosa offriamo|si offre|offre|benefit*|vantaggi|offerta|l offerta|condizioni|retribuzione|perché|inquadramento|pacchetto|ral|stipendio|troverai|cosa troverai|ti aspetta|proponiamo|welfare|retributiv*',
    legal:
      'pari opportunità|legge 903|privacy|ambosessi|d lgs|diversità|inclusione|protezione dei dati|trattamento dei dati|parità|informativa|legge 68|categorie protette',
    other:
      'sede|sede di lavoro|luogo|luogo di lavoro|contratto|orario|orari|come candidarsi|candidat*|candidatura|contatt*|modalità|tipologia|disponibilità|durata|inizio|tipo di contratto|informazioni|zona|patente|lingue|selezione|processo di selezione|iter',
  },
  leadIns: {
    requirements:
      'cerchiamo|siamo alla ricerca|requisiti|si richiede|sono richiesti|richiesti|è richiesta|hai|sei|possiedi|in possesso|ha maturato|il candidato|conoscenza di|esperienza in|laurea|profilo|possegga',
    preferred:
      'preferibilmente|plus|gradita|costituisce|titolo preferenziale|apprezzata|idealmente|completano',
    duties:
      'ti occuperai|si occuperà|attività|responsabilità|mansioni|dovrà|dovrai|sarai responsabile|seguenti attività|la risorsa|si occuperà di|compiti|farai|inserita|ruolo',
    benefits: 'offriamo|si offre|cosa offriamo|benefit|ti offriamo|offre|troverai',
    about: 'siamo|azienda|il nostro cliente|fondata',
    other: 'per candidarsi|inviare|candidati',
  },
  firm: 'richiest*|indispensabil*|obbligatori*|necessari*|minim*',
  ofTheJob:
    'cerca un|cerca una|ricerca un|ricerca una|ricerchiamo|cerchiamo|è alla ricerca|siamo alla ricerca|seleziona',
  asRole: 'come|in qualità di|in questo ruolo',
  glued:
    'Requisiti|Requisiti richiesti|Mansioni|Attività|Attività principali|Responsabilità|Cosa offriamo|Offriamo|Si offre|Competenze|Competenze richieste|Profilo|Il tuo profilo|Esperienza|Formazione|Benefit|Chi siamo|Il ruolo|Cosa farai|Titoli preferenziali|Sede di lavoro|Orario di lavoro|Completano il profilo',
  marks:
    'requisiti|mansioni|esperienza|conoscenza|offriamo|cerchiamo|ricerca|profilo|contratto|retribuzione|ral|sede di lavoro|candidat*|laurea|diploma|azienda|full time|part time|tempo indeterminato|tempo determinato|ambosessi|competenze|attività|responsabilità|buoni pasto|smart working|disponibilità|gradita|orario|inserimento|posizione|figura',
  apply:
    'candidati|candidati ora|invia candidatura|candidati subito|candidati a questo annuncio|invia la tua candidatura|invia cv|rispondi all annuncio|candidatura|candidati adesso|mi candido',
  beside:
    'offerte simili|annunci simili|lavori simili|altre offerte|altre posizioni|altri annunci|offerte correlate|potrebbe interessarti|potrebbero interessarti|crea alert|avvisi|condividi|cookie*|newsletter|seguici|accedi|registrati|recensioni|stipendi|segnala|consigli|ricerche|ultime offerte|modulo|domande frequenti|allega|carica',
};
