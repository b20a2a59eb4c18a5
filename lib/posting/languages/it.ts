import type { Language } from './language.ts';

export const italian: Language = {
  code: 'it',
  stopWords:
    'il lo la i gli le di e in per con un una del della dei delle che si è al alla nel nella da su come sono anche più o nostro nostra nostri tuo tua tuoi ti ci non dal dalla essere ai alle sei questo questa degli dello presso tra nei nelle sui sul sulla ed ad o ha hai abbiamo',
  headings: {
    requirements:
      'requisit*|profilo|competenz*|cosa cerchiamo|cerchiamo|chi cerchiamo|stiamo cercando|candidato ideale|candidata ideale|conoscenz*|esperienz*|titolo di studio|titoli|formazione|serve|cosa ti serve|chi sei|sei|il tuo profilo|qualific*|si richied*|richiest*|indispensabil*|caratteristiche|capacità|ti chiediamo|cosa chiediamo|chiediamo|cosa ci aspettiamo|aspettiamo|necessari*|obbligatori*|abilità|skill|certificazioni|studi|hai|possied*|devi avere|il candidato|la candidata|la figura|richiediamo|diploma|istruzione',
    preferred:
      'preferenzial*|gradit*|costituisc*|titolo preferenziale|titoli preferenziali|=plus|un plus|nice to have|apprezzat*|desiderabil*|preferibil*|opzional*|rappresent*|valore aggiunto|vantaggio|bonus|completano|non indispensabil*|sarà un plus',
    duties:
      'sul ruolo|sulla posizione|il ruolo|la posizione|mansion*|attività|responsabilità|cosa farai|farai|ti occuperai|di cosa ti occuperai|si occuperà|ruolo|compit*|posizione|la risorsa|risorsa|descrizione|descrizione del lavoro|descrizione dell offerta|obiettiv*|missione|mission|progetto|il tuo impatto|sfida|sfide|funzion*|lavorerai|dovrai|il lavoro|quotidian*|ti occupi|job description',
    about:
      'chi siamo|azienda|l azienda|su di noi|società|nostro cliente|il cliente|il team|team|la nostra|siamo|contesto|organizzazione|realtà|gruppo|conosci*|i nostri servizi|i nostri prodotti|i nostri clienti',
    benefits:
      'offriamo|cosa offriamo|si offre|offre|benefit*|vantaggi|offerta|l offerta|condizioni|retribuzione|perché|inquadramento|pacchetto|ral|stipendio|troverai|cosa troverai|ti aspetta|proponiamo|welfare|retributiv*|compenso|trattamento economico',
    legal:
      'pari opportunità|legge 903|privacy|ambosessi|d lgs|diversità|inclusione|protezione dei dati|trattamento dei dati|parità|informativa|legge 68|categorie protette',
    other:
      'sede|sede di lavoro|luogo|luogo di lavoro|contratto|orario|orari|come candidarsi|candidat*|contatt*|modalità|tipologia|disponibilità|durata|inizio|tipo di contratto|informazioni|zona|patente|lingue|selezione|processo di selezione|iter',
  },
  leadIns: {
    requirements:
      'cerchiamo|siamo alla ricerca|requisiti|si richiede|sono richiesti|richiesti|è richiesta|hai|sei|possiedi|in possesso|ha maturato|il candidato|conoscenza di|esperienza in|laurea|profilo|possegga|stiamo cercando|diploma|esperienza di|esperienza nel|esperienza pregressa|ottima conoscenza|buona conoscenza|possesso|titolo di studio|patente',
    preferred:
      'preferibilmente|plus|gradita|costituisce|titolo preferenziale|apprezzata|idealmente|completano',
    duties:
      'ti occuperai|si occuperà|attività|responsabilità|mansioni|dovrà|dovrai|sarai responsabile|seguenti attività|la risorsa|si occuperà di|compiti|farai|inserita|ruolo|lavorerai|gestirai|collaborerai|parteciperai|sarai|il tuo ruolo',
    benefits: 'offriamo|si offre|cosa offriamo|benefit|ti offriamo|offre|troverai',
    about: 'siamo|azienda|il nostro cliente|fondata',
    other: 'per candidarsi|inviare|candidati',
  },
  firm: 'richiest*|indispensabil*|obbligatori*|necessari*|minim*',
  ofTheJob:
    'cerca un|cerca una|ricerca un|ricerca una|ricerchiamo|cerchiamo|è alla ricerca|siamo alla ricerca|seleziona',
  calls:
    'stiamo cercando|siamo in cerca|cercasi|si cerca|si cercano|si ricerca|si ricercano|candidati|invia il tuo|invia la tua|inviare cv|inviare il proprio|inviare curriculum|assumiamo',
  asRole: 'come|in qualità di|in questo ruolo',
  marks:
    'requisiti|mansioni|esperienza|conoscenza|offriamo|cerchiamo|ricerca|profilo|contratto|retribuzione|ral|sede di lavoro|candidat*|laurea|diploma|azienda|full time|part time|tempo indeterminato|tempo determinato|ambosessi|competenze|attività|responsabilità|buoni pasto|smart working|disponibilità|gradita|orario|inserimento|posizione|figura|cv|candidatura|si richiede|si offre|preferenziale|preferibilmente|lavorare in team|ottima conoscenza|buona conoscenza|automunit*|patente|diplomat*|laureat*|titolo di studio|pregressa|mansione|tirocinio|stage|apprendistato|ccnl|ferie|ticket|welfare|benefit|dal lunedì|sarai|dovrai|avrai|lavorerai|ti occuperai|candidato ideale|disponibilità immediata|lingua inglese',
  apply:
    'candidati|candidati ora|invia candidatura|candidati subito|candidati a questo annuncio|invia la tua candidatura|invia cv|rispondi all annuncio|candidatura|candidati adesso|mi candido',
  beside:
    'offerte simili|annunci simili|lavori simili|altre offerte|altre posizioni|altri annunci|offerte correlate|potrebbe interessarti|potrebbero interessarti|crea alert|avvisi|condividi|cookie*|newsletter|seguici|accedi|registrati|recensioni|stipendi|segnala|consigli|ricerche|ultime offerte|modulo|domande frequenti|allega|carica',
};
