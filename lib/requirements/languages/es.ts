import type { Language } from './language.ts';

export const es: Language = {
  code: 'es',
  numbers: 'un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
  cues: {
    mustLead:
      'se requiere|requieren|necesita|necesitan|exige|exigen|precisa|precisan, es imprescindible|necesario|indispensable|obligatorio|fundamental, imprescindible, indispensable, excluyente, debes|debe|deberá|deberás|deberán tener|contar|conocer|saber|poseer|ser|estar|disponer|dominar, requerimos|requiere|requieren|exigimos|necesitamos, requisitos, necesario, obligatorio',
    must: 'requerido|requerida|requeridos|requeridas, imprescindible|imprescindibles, indispensable|indispensables, obligatorio|obligatoria|obligatorios|obligatorias, necesario|necesaria|necesarios|necesarias, excluyente|excluyentes, exigible, esencial|esenciales, fundamental, es un must, mandatorio|mandatoria',
    softLead:
      'idealmente, preferiblemente, preferentemente, de preferencia, deseable|deseables, deseablemente, se valora|valorará|valorarán|valoran muy? positivamente?, valoramos|valoraremos positivamente?, valorable|valorables, nos encantaría, plus, puntos extra, sería ideal, opcional, es deseable, es|sería un plus, con preferencia, será un plus',
    softTail:
      'es|son|será|serán|sería|serían un|una|como? gran|muy? plus|ventaja|valor añadido|valorado|valorada|valorados|valoradas|valorable|deseable|bienvenido|bienvenida|diferencial, se valora|valorará|valorarán|valoran muy? positivamente?, es|son|será|serán valorado|valorada|valorados|valoradas|valorable|valorables, un gran plus, se considera|considerará|considerarán un plus|ventaja, es|son|sería|serían|será deseable|deseables|preferible|preferibles|recomendable, suma puntos?, son? un plus',
    soft: 'deseable|deseables, deseado|deseada|deseados, valorable|valorables, valorado|valorada, preferible|preferibles, preferente, un plus, plus, opcional|opcionales, recomendable, ventaja, no excluyente, no excluyentes, deseables no obligatorios, deseable no excluyente, nice to have',
    optional:
      'no es|son|será estrictamente? necesario|necesaria|necesarios|necesarias|imprescindible|imprescindibles|obligatorio|obligatoria|requerido|requerida|indispensable|un requisito|requisito, no necesario|necesaria|imprescindible|obligatorio|obligatoria|obligatorios|requerido|requerida|indispensable, no se requiere|requieren|exige|necesita|precisa',
    no: 'no se requiere|requieren|exige|exigen|necesita|necesitan|precisa, sin, sin necesidad de, ningún|ninguna, en lugar de, en vez de, no es necesario|necesaria|imprescindible tener|saber|conocer|contar, ni, no necesitas|hace falta, y no',
    neutral:
      'no solo|sólo, no sólo, sin duda, sin embargo, sin importar, sin límite|límites|distinción|fines, si es necesario, cuando sea necesario, en caso necesario, según sea necesario, experiencia de usuario|cliente, experiencia del cliente|usuario, no dudes, acciones necesarias, ventajas, sin techo, necesarios para, necesarias para, necesaria para, necesario para',
    experience:
      'experiencia, experiencias, trayectoria, experimentado|experimentada, haber trabajado, background, recorrido',
    ask: 'conocimiento, conocimientos, dominio, manejo, competencia|competencias, habilidad|habilidades, capacidad de|para, nivel, comprensión, familiaridad, familiarizado|familiarizada, soltura, destreza|destrezas, formación en, saber, conocer, dominar, certificación, certificado|certificada, experto|experta en, nociones, aptitud',
    have: 'tienes|tiene|tenga|tengas, cuentas|cuente|cuenta|cuentes con, posees|posea|poseas|posee, dominas|domines|domine, conoces|conozcas|conozca, eres|seas, dispones|disponga de, tu perfil, perfil buscado|requerido, el candidato|candidata, la candidata, los candidatos, buscamos|busca, aportas, con experiencia, experiencia demostrable|comprobable|demostrada|comprobada',
    does: 'serás|será responsable, trabajarás|desarrollarás|participarás|colaborarás|gestionarás|utilizarás|usarás|diseñarás|liderarás, tus funciones|responsabilidades|tareas, sus funciones, funciones principales, utilizamos|usamos|trabajamos, nuestro stack|equipo, stack tecnológico, responsable de, encargado|encargada de, te encargarás, se utiliza|utilizan, desarrollar y, diseñar y',
    offer:
      'ofrecemos|ofrece|te ofrecemos, se ofrece, formación continua|a cargo|interna|gratuita, posibilidad|oportunidad|oportunidades de|para, aprenderás|te formarás, beneficios, formarte, acceso a, pagamos|financiamos',
    employer:
      'tenemos|llevamos|contamos|somos, nuestra empresa|compañía, nuestro cliente, fundada en, empresa con|líder, más de # años en, líderes|líder en',
    but: 'pero, aunque, sin embargo',
    or: 'o, u, y/o, y / o, o bien, ya sea, o también',
    and: 'y, e, así como, además de, &',
    orOther:
      'o similar|similares|otro|otra|otros|otras|análogo|afín|afines|cualquier otro|otra, u otro|otra|otros|otras, o un|una|alguno|alguna? similar|similares|otro|otra',
    oneOf:
      'uno|una|alguno|alguna|algunas|algunos de|entre las|los|estas|estos?, uno|una o más|varios|varias de?, al menos|mínimo uno|una|un de?, cualquiera de, alguno de, alguna de',
    examples:
      'tales|tal como, por ejemplo, p. ej., p.ej., ej., ej:, ej, como por ejemplo, como pueden ser, como puede ser, tipo, es decir',
    like: 'como',
    etcetera: 'etc., etc, etcétera, entre otros|otras',
    equivalent:
      'o equivalente|equivalentes, o experiencia|formación|titulación|certificación|título equivalente, o su equivalente, o formación|experiencia similar',
    later:
      'en|dentro de? los|un|primeros|plazo|las? primeros|de? # meses|semanas|días|años|mes, a obtener, deberá obtener|obtenerse, en proceso de obtención, en curso, obtener en, disposición para|a obtener, en los # meses|primeros, dentro de # meses|semanas|días, en # meses, en los primeros # meses|días',
    atStart:
      'al incorporarse, al momento de la contratación|incorporación, en el momento de la contratación|incorporación, a la incorporación, vigente|vigentes, en vigor, actualizado|actualizada',
    preposition:
      'con, en, de, del, para, por, sobre, a, al, mediante, bajo, vía, que, incluyendo, entre, desde, según, como parte',
    adjective:
      'sólida|sólidas|sólido|sólidos, buena|buenas|buen|bueno|buenos, excelente|excelentes, amplia|amplio|amplios, alta|alto, mínima|mínimo, previa, profundo|profundos, avanzado|avanzados|avanzada, básico|básicos, demostrable|demostrada, comprobable, fuerte|fuertes, técnicos|técnicas, profesional, deseable',
    abbreviation: 'ej, p, aprox, máx, mín, sr, sra, dr, dra, núm, tel, lic, ing, art, ud, uds, ee, uu',
    certificate: 'certificación, certificaciones, certificado, certificados, acreditación, acreditaciones',
    certified:
      'certificado|certificada|certificados en|como, certificación|certificaciones|certificado|certificados en|de|como|tipo',
    years: '# años|año, # a # años, # o más años, # + años, más de # años, # años o más',
    months: '# meses, # a # meses',
    notYears:
      'edad, contrato, hace, últimos|últimas|próximos, garantía, duración, mayor de, entre # y # años, aniversario, mercado, trayectoria en el mercado, llevamos, prácticas, renovable, cada # años, temporal, plazo, de antigüedad, en los # meses, sector desde',
    degree:
      'grado en|universitario|superior|medio, título|titulación universitario|universitaria|superior|profesional|técnico|en|de|media?, título, titulación, licenciatura, licenciado|licenciada en, licenciado|licenciada, ingeniería en|informática|técnica|industrial|superior|de, ingeniero|ingeniera en, estudios universitarios|superiores|en|de|técnicos, formación universitaria|profesional|académica|superior|reglada, fp grado? superior|medio, fp, ciclo formativo, máster en|de?, maestría en?, doctorado, bachiller, bachillerato, carrera universitaria|de|en|afín, tercer nivel, cuarto nivel, diplomatura, diplomado en, egresado|egresada|graduado|graduada de|en, tecnólogo en, estudiante|estudiantes de, técnico superior|titulado|medio en?',
    clearance:
      'habilitación de seguridad, acreditación de seguridad, antecedentes penales, certificado de antecedentes, hps',
    permit:
      'permiso de trabajo, permiso de residencia, nie, visado de trabajo, autorización de trabajo, nacionalidad española|europea, documentación en regla, papeles en regla',
    tongue:
      'inglés, español, castellano, francés, alemán, italiano, portugués, catalán, euskera, gallego, valenciano, neerlandés, polaco, árabe, ruso, chino, japonés, bilingüe, ingles, idioma inglés|francés|alemán|extranjero, segundo idioma, otros idiomas',
    fluent:
      'fluido|fluida|fluidez, avanzado|avanzada, intermedio|intermedia, alto|alta, nativo|nativa, hablado|hablada, escrito|escrita, bilingüe, nivel, a1|a2|b1|b2|c1|c2, básico, medio, oral, conversacional, profesional, idioma, técnico, y, de, idiomas, dominio, mínimo, lengua materna, hablar',
    licence:
      'carnet|carné|permiso|licencia de conducir|conducción|conducir|manejo, carnet b, carné b, permiso b, licencia de conducir|manejo|conducción tipo|clase|profesional? b|c|e?, licencia tipo b|c|e, permiso de conducción|conducir b, carnet de conducir b, carnet',
  },
};
