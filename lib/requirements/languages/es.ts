import type { Language } from './language.ts';

export const es: Language = {
  code: 'es',
  numbers: 'un|una|uno dos tres cuatro cinco seis siete ocho nueve diez',
  cues: {
    mustLead:
      'se requiere*|necesita*|exige*|precisa*, es imprescindible|necesario|indispensable|obligatorio|fundamental, debes|debe|deberá|deberás|deberán tener|contar|poseer|conocer|saber|dominar|manejar|ser|estar|haber|acreditar|disponer|demostrar, requerimos, requiere*, se espera*, necesitamos, requisitos',
    must: 'requerid*, imprescindible*, indispensable*, obligatori*, necesari*, excluyente*, esencial*, fundamental, un must, mandatori*, requisito',
    softLead:
      'idealmente, lo ideal es|sería, a ser posible, si es posible, preferiblemente, preferentemente, de preferencia, se valora*, valoramos|valoraremos positivamente?, puntos extra, sería ideal',
    soft: 'deseable*, desead*, valorable*, valorad*, preferible*, preferente, un? plus, opcional*, recomendable, no excluyente*, se valora* positivamente?, bienvenid*, diferencial',
    softTail: 'plus, bonus, ventaja, valor añadido, suma|suman puntos?',
    not: 'no',
    no: 'sin, ningún|ninguna, en lugar|vez de, ni, y no, no hace falta, no necesitas',
    neutral:
      'no solo|sólo, con o sin, sin duda|embargo|importar|límite*|distinción|fines, si|cuando|caso|según|sea es|sea? necesario, experiencia de|del usuario|cliente, no dudes, acciones|correcciones necesarias, necesari* para, levantamiento|análisis|toma|gestión|ingeniería|definición|especificación|recopilación de|del? requisitos|requerimientos, analizar|recopilar|definir|documentar|levantar|entender los? requisitos, requisitos del|funcionales|técnicos|legales, centro* de competencia*|excelencia, intercambio|transferencia de|del conocimiento*',
    experience: 'experiencia*, trayectoria, haber trabajado, recorrido',
    ask: 'conocimiento*, dominio, manejo, habilidad*, capacidad, nivel, comprensión, soltura, destreza*, formación en, saber, conocer, dominar, certifica*, expert* en, nociones, aptitud*',
    have: 'tiene*|tenga*, cuent* con, pose*, domin*, cono*, eres|seas, dispon* de, perfil, buscamos|busca a? alguien|personas|persona|profesional|profesionales, buscamos una persona, aportas, experiencia demostrable|comprobable',
    does: 'serás|será|trabajarás|desarrollarás|participarás|colaborarás|gestionarás|utilizarás|diseñarás|liderarás, tus|sus funciones|responsabilidades|tareas, funciones principales, utilizamos|usamos|trabajamos, deberás|deberá|debes|debe|deberán, nuestro stack|equipo, te encargarás, se utiliza*',
    seek: 'buscamos, estamos buscando, en busca|búsqueda de|del',
    task: 'responsable|encargado|encargada de',
    offer:
      'te? ofrece*, formación continua|interna|gratuita, posibilidad*|oportunidad* de|para, aprenderás, beneficios, acceso a, pagamos, financiamos',
    employer:
      'tenemos|llevamos|contamos|somos, nuestra empresa|compañía, líder|líderes en|del|de|mundial|nacional|regional, empresa|compañía líder',
    self: 'nuestr*, somos, nosotros',
    but: 'pero, aunque, sin embargo',
    or: 'o, u, y / o, o bien, ya sea',
    and: 'y, e, así como, además de',
    orOther: 'o|u un|una|cualquier? similar*|otro*|otra*|análogo*|afín|afines',
    oneOf:
      'un|uno|una|alguno|alguna|algunas de|entre las|los|estas|estos?, uno|una o más|varios|varias de?, al menos|mínimo un|uno|una de?, cualquiera de',
    examples: 'tales|tal como, como? por ejemplo, p . ej ., ej .?, como pueden|puede ser, tipo, es decir',
    like: 'como',
    etcetera: 'etcétera, entre otros|otras',
    equivalent:
      'o su? equivalente*, o experiencia|formación|titulación|certificación|título equivalente|similar',
    later:
      'en|dentro de? los|las? primeros? # meses|semanas|días|años|mes, plazo de # meses|semanas|días, antes de finalizar|terminar|#, a obtener, deberá obtener*, en proceso de obtención, disposición para|a obtener',
    atStart: 'al incorporarse, al|en el? momento de la, a la incorporación, vigente*, en vigor',
    preposition: 'con, en, de, del, para, por, sobre, a, al, mediante, que, incluyendo, según',
    abbreviation: 'aprox, núm, lic',
    certificate: 'acreditaci*',
    certified: 'certifica* en|como|de|tipo',
    years: '# o? más? años|año, # a # años, # años o más',
    months: '# a? #? meses',
    notYears:
      'edad, contrato, hace, últim*, próxim*, garantía, duración, mayor de, entre # y # años, mercado, llevamos, prácticas, renovable, cada # años, temporal, plazo',
    degree:
      'grado en|universitario|superior|medio, título|titulación universitari*|superior|profesional|técnico|en|de?, licenciatura, licenciad*, ingenier* en|informátic*|técnic*|industrial|de, estudios universitarios|superiores|técnicos|en, formación universitaria|profesional|académica, fp, ciclo formativo, máster ~ en, maestría, doctorado, bachiller*, carrera universitaria|de|en|afín, tercer nivel, egresad*|graduad* de|en, técnico superior|medio',
    clearance: 'habilitación|acreditación de seguridad, antecedentes penales',
    permit: 'permiso|visado|autorización de trabajo|residencia, nacionalidad española|europea',
    tongue:
      'inglés, español*, castellano, francés, alemán, italiano, portugués, catalán, euskera, gallego, árabe, ruso, chino, idioma extranjero, segundo idioma',
    fluent:
      'fluid*, avanzad*, intermedi*, alto, nativ*, hablad*, escrit*, bilingüe, básico, medio, conversacional, profesional, idioma*, técnico',
    licence:
      'carnet|carné|permiso|licencia de conducir|conducción|manejo tipo|clase? b|c|e?, carnet|carné|permiso b, licencia tipo b|c|e',
  },
};
