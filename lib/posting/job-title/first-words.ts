// The first noun of a job's title where the noun stands first, folded and sorted; of two genders the masculine.

/** Spanish, Portuguese, Italian, French, Romanian, Polish, Czech. */
export const FIRST =
  'abogado agente artigiano asistent assistente aux avocat bibliotecario bijoutier boucher cabeleireiro caissier capitaine carpentiere coiffeur commis consultor courtier diretor dirigente dyrektor ebeniste enseignant fiscal fryzjerka gestore hostess idraulico inginer inspektor instruktor jardinier jefe kelner kontroler lekarz macon maestro magasinier manutentore mecanico medico menedzer mesero mestre ministro mistrz monter muratore obrero oficial ogrodnik operario parrucchiere paysagiste pedreiro peluquero pharmacien photographe pintor pomoc prepose presidente prodavac produtor profesional projektant ratownik representant responsabile ridic robotnik rolnik secretaire segretario skladnik sofer surveillant technik urzednik vanzator vigilante vp';

/** Russian and its neighbours, Greek, Arabic, Hebrew. */
export const FIRST_ELSEWHERE =
  'инженер бухгалтер менеджер водитель водіи врач лікар готвач шофьор μηχανικος πωλητης مهندس محاسب מהנדס מהנדסת נהג';

/** Two words that begin a title, whose first alone tells nothing. */
export const FIRST_PAIRS = 'aide a|dean of|ky su|nhan vien|obchodni zastupce|vice president';

/** What stands before the noun: ranks and articles. */
export const BEFORE_FIRST = 'el junior la senior starszy starsza un una une старшии главныи головнии';

/** What begins like a title and is none. */
export const NOT_FIRST =
  'acquisti ailleurs auteurs buscador couleurs ecuador employeurs enero entrevista equador erreur fornitori fournisseurs indicadores lista meilleures meilleurs navegador ordenador plusieurs proveedores recruteurs revista secteur secteurs settore utilisateur valeur valeurs vista zobacz';
