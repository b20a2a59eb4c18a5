import type { Language } from './language.ts';

export const spanish: Language = {
  code: 'es',
  stopWords:
    'el la los las de y en para con por un una del que se al su sus es como más o nuestro nuestra nuestros te tu tus ser son este esta lo no sobre a si desde entre años estar ha han muy nos donde e cada todo todos hacia así',
  headings: {
    requirements:
      'requisito*|requerimiento*|perfil|buscamos|lo que buscamos|qué buscamos|formación|formación académica|experiencia*|conocimiento*|habilidades|competencias|imprescindible*|indispensable*|requerimos|requerid*|se requiere|requiere|necesitamos|qué necesitas|necesitas|exigencias|exigido|estudios|aptitudes|excluyente*|cualificaci*|calificaciones|qué esperamos|esperamos|qué pedimos|pedimos|quién eres|sobre ti|educación|certificaciones|destrezas|tu perfil|eres|cumplir|qué debes|escolaridad|se necesita|debes tener|titulación|cuentas con|candidato ideal',
    preferred:
      'deseable*|valorable*|se valora*|valoramos|valorará*|plus|preferible*|preferente*|deseado*|deseada*|nice to have|opcional*|no excluyente|no indispensable|ideal|idealmente|sería ideal|suma puntos|puntos extra|bonus|será un plus|apreciable',
    duties:
      'entregable*|sobre el puesto|sobre el rol|sobre la posición|sobre la oportunidad|sobre el proyecto|acerca del puesto|acerca del cargo|funcion*|responsabilidad*|tarea*|actividad*|harás|qué harás|tu misión|misión|descripción del puesto|descripción de la oferta|descripción del empleo|descripción del trabajo|objetivo*|el puesto|=puesto|del puesto|tu rol|=rol|el rol|día a día|vas a hacer|labores|reto|retos|desafío*|propósito|qué haría*|te encargarás|proyecto|el proyecto|cargo|acerca del rol|siguientes tareas|siguientes funciones|las tareas|la vacante|sobre la oferta|el empleo|descripción del rol|lo que harás',
    about:
      'sobre nosotros|quiénes somos|empresa|compañía|acerca de|sobre la empresa|nuestro cliente|nuestro equipo|el equipo|somos|nosotros|conócenos|nuestra historia|nuestra misión|organización|nuestros servicios|nuestros productos|nuestros clientes|nuestras soluciones',
    benefits:
      'ofrecemos|qué ofrecemos|beneficio*|te ofrecemos|se ofrece|ofrece|condiciones|salario|por qué|ventajas|retribución|remuneración|sueldo|prestaciones|te espera|oferta económica|compensación|nuestra oferta',
    legal:
      'igualdad|inclusión|diversidad|discapacidad|protección de datos|privacidad|aviso legal|no discriminación',
    other:
      'contacto|postul*|inscri*|proceso de selección|ubicación|lugar|lugar de trabajo|horario*|contrato|modalidad|cómo aplicar|aplica|interesados|enviar|jornada|tipo de puesto|tipo de contrato|descripción|detalles|fecha|idiomas|idioma|localización|disponibilidad|información adicional|vacantes|tipo de empleo',
  },
  leadIns: {
    requirements:
      'buscamos|requisitos|requerimos|se requiere|debe contar|debes tener|necesitas|necesitamos|imprescindible|tienes|tener|contar con|cuentas con|conocimientos en|experiencia en|que cumpla|con perfil|cuente con|eres|perfil|al menos|conocimiento de|conocimiento en|dominio de|licenciatura|titulación|experiencia de|experiencia mínima|debes contar|debe tener|si tienes|una persona que|una persona con',
    preferred: 'deseable|valorable|se valorará|valoramos|plus|idealmente|preferible',
    duties:
      'funciones|serás responsable|responsable de|te encargarás|se encargará|tareas|actividades|responsabilidades|sus funciones|tus funciones|será el encargado|encargado de|consiste en|siguientes tareas|siguientes funciones|tendrás|participarás|colaborarás|realizarás|trabajarás|tu misión|serás|como parte|en este puesto|en esta posición|en este rol|la persona seleccionada',
    benefits: 'ofrecemos|te ofrecemos|se ofrece|beneficios|disfrutar*|ofrece',
    about: 'somos|nuestra empresa|empresa dedicada|importante empresa',
    other: 'interesados|enviar|postúlate|inscríbete',
  },
  firm: 'requerid*|imprescindible*|indispensable*|mínim*|obligatori*|excluyente',
  ofTheJob:
    'busca un|busca una|busca incorporar|busca|buscamos|requiere|requerimos|solicita|selecciona|precisa|necesita incorporar|en búsqueda de|en busca de|requiere contratar',
  calls:
    'estamos buscando|se busca|se buscan|se requieren|en la búsqueda|en búsqueda|contratamos|estamos contratando|postúlate|inscríbete|aplica enviando|envía tu|envíanos tu|envíe su|enviar cv|enviar curriculum|enviar hoja de vida',
  asRole: 'como|en este puesto|en este rol|tu misión',
  marks:
    'requisitos|funciones|experiencia|conocimientos|ofrecemos|buscamos|perfil|salario|jornada completa|contrato|vacante|puesto|candidat*|formación|empresa|responsabilidades|beneficios|horario|sueldo|postul*|equipo|incorporar|deseable|imprescindible|años de experiencia|teletrabajo|remoto|habilidades|titulación|manejo de|experiencia en|experiencia mínima|disponibilidad|indefinido|licenciatura|bachillerato|escolaridad|trabajo en equipo|inglés|desarrollo profesional|ambiente de trabajo|horario flexible|seguro médico|prestaciones|comisiones|curriculum|cv|hoja de vida|inscri*|tiempo completo|medio tiempo|híbrido|salario base|retribución|remuneración|valorable|se valora*|indispensable*|se requiere|requerimos|serás|tendrás|te encargarás|estudios|al menos|competencias|grado|tipo de empleo|vacantes',
  apply:
    'postular|postularme|postúlate|inscribirme|inscribirse|inscríbete|aplicar|aplicar ahora|solicitar empleo|inscribirme en esta oferta|enviar cv|solicitar|apúntate|me interesa',
  beside:
    'ofertas similares|empleos similares|ofertas relacionadas|trabajos similares|empleos relacionados|otras ofertas|otras vacantes|más ofertas|también te puede|crear alerta|alerta*|compartir|comparte|cookie*|boletín|síguenos|iniciar sesión|regístrate|evaluaciones|opiniones|salarios|denunciar|consejos|búsquedas|últimas ofertas|formulario|preguntas frecuentes|adjuntar|subir cv',
};
