// The words that end a job's title where the noun stands last, folded and sorted.

/**
 * Titles even alone, and ends of compounds ("Reinigungskraft", "cardiologist"): English, German, Dutch, the
 * Scandinavian languages, Hungarian, Turkish.
 */
export const ENDS =
  'adjuster advocaat angestellte anwalt arbeiter arbetare arts arzt assessor assistent attendant bakker bitrade bloemist boekhouder caretaker chirurg concierge custodian danismani dekker educator fagarbeider farmaceut forare forman fotograaf fundraiser gartner handelaar handlare hebamme hovenier ician icist ingenjor inspektor installateur investigator kapper konsulent kraft kundige kweker laborant laborer larare ledare lehrer leider macher makelaar malare maskinist medarbejder mernok metselaar montor muhendisi nanny niker notar ographer ologe ologist oloog ondernemer onderzoeker ontwerper rektor reporter rigger rn salesperson saljare schilder sekreterare skoterska slager smed smid steward stukadoor stylist superintendent surgeon sykepleier szakacs technicus tekenaar teler tiker tolk uzmani valet vardare vertaler verzorgster visagist vormgever werker winkelier zetter';

/** English: titles behind another word ("care worker"), for what they say alone is something else. */
export const BEHIND =
  'agent aide artist boss broker captain checker chief coder collector contractor dba dean diver doctor drafter driller examiner expert farmer fixer guard guards handler helper host judge keeper leader liaison loader maintainer maker mgr miner president provider rep scheduler sergeant trader weaver worker workers';

/** Two words whose last alone tells nothing. */
export const PAIRS = 'au pair|food server|lab tech|mail carrier|pharmacy tech|service tech|tour guide';

/** What ends like a title and is none. */
export const NOT_LAST = 'kaufkraft|klassiker|kraft|kritiker|politiker|user agent|wasserkraft|windkraft';
