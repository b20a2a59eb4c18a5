import type { Language } from './language.ts';

export const pt: Language = {
  code: 'pt',
  numbers: 'um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze',
  cues: {
    mustLead:
      'é necessário|obrigatório|imprescindível|indispensável|essencial|preciso|fundamental, necessário|obrigatório|imprescindível|indispensável, deve|deverá|precisa|precisam ter|possuir|conhecer|saber|ser|dominar, requisitos, pré requisitos, exigimos|exige se|exigido, requer, requeremos, necessitamos, obrigatoriamente',
    must: 'obrigatório|obrigatória|obrigatórios|obrigatórias, necessário|necessária|necessários|necessárias, imprescindível|imprescindíveis, indispensável|indispensáveis, essencial|essenciais, exigido|exigida|exigidos, requerido|requerida|requeridos, mandatório|mandatória, fundamental, eliminatório, must have, pré requisito',
    softLead:
      'idealmente, preferencialmente, de preferência, desejável|desejáveis, diferencial|diferenciais, será|serão|seria um? diferencial|diferenciais|plus|valorizado|valorizada, é um diferencial, seria legal|ótimo|bom, valoriza se, valorizamos, nice to have, opcional, plus, é desejável, se possível, bônus, o que pode|poderia ser um diferencial',
    softTail:
      'é|são|será|serão|seria|seriam|como um|uma|considerado|considerada|considerados? grande|forte|bom? diferencial|diferenciais|plus|vantagem|mais valia|valor acrescentado|bónus|bônus, é|são|será|serão|seria muito? desejável|desejáveis|valorizado|valorizada|valorizados|valorizadas|bem vindo|bem vinda|bem vindos|apreciado|preferível|preferencial|considerado|fator preferencial|fator de preferência, conta|contam pontos?, um grande diferencial|plus, um|é diferencial',
    soft: 'desejável|desejáveis, diferencial|diferenciais, preferencial|preferenciais, preferível, um plus, plus, opcional|opcionais, valorizado|valorizada|valorizados|valorizadas, vantagem, nice to have, bem vindo|bem vinda, mais valia, um diferencial',
    optional:
      'não é|são|será|precisa ser? estritamente? necessário|necessária|necessários|obrigatório|obrigatória|obrigatórios|imprescindível|indispensável|exigido|exigida|exigidos|requerido|um requisito|requisito|um? pré requisito, não obrigatório|obrigatória|obrigatórios|necessário|necessária|exigido|eliminatório|imprescindível, não se exige|requer, não exigimos|exige|necessita',
    no: 'não é necessário|preciso|necessária|exigido|exigida saber|ter|conhecer|experiência|conhecimento?, sem, nenhum|nenhuma, em vez de|do|da, ao invés de|do|da, no lugar de|do|da, não precisa de|saber|ter|conhecer, nem, e não, não requer|exige|exigimos|pedimos, sem necessidade de',
    neutral:
      'não só|somente|apenas, sem problema|limites|distinção|dúvida|burocracia|parar|enrolação|deixar, se necessário, quando necessário, caso necessário, conforme necessário, experiência do usuário|cliente|utilizador, experiência de usuário, nenhum dia, nenhum problema, vantagens, correções necessárias, equipamentos necessários, necessários para|à|ao, necessárias para|à|ao, necessário para|à|ao, tempo necessário',
    experience:
      'experiência, experiências, vivência|vivências, experiente, bagagem, ter trabalhado, já trabalhou, trajetória, atuação',
    ask: 'conhecimento|conhecimentos, domínio, competência|competências, habilidade|habilidades, capacidade de|para, compreensão, familiaridade, familiarizado, entendimento, noções, proficiência, facilidade, saber, conhecer, dominar, certificação, certificado|certificada, formação em, expertise, manuseio, especialista em, utilização',
    have: 'você tem|possui|conhece|domina|sabe|é, tem|tens|possui|possuis|possuir|ter, conhece|conheces|dominas|domina, o candidato, a candidata, seu perfil, teu perfil, perfil, buscamos|procuramos, comprovada|comprovado|sólida|sólido, o profissional tenha, tenha|tenhas|possua',
    does: 'você vai|irá|será, vais|irás|serás, será responsável, responsabilidades|atribuições|atividades, suas funções|responsabilidades|atividades, utilizamos|usamos|trabalhamos, nosso|nossa stack|time|equipe|equipa, responsável por|pelo|pela, atuar no|na|com|em, desenvolver e, irá atuar|trabalhar|desenvolver, é utilizado, são utilizados, realizar',
    offer:
      'oferecemos|garantimos|proporcionamos|pagamos|financiamos, oportunidade|oportunidades|possibilidade de|para, benefícios, formação contínua|interna|gratuita|paga, você aprenderá|terá, aprenderás, treinamentos, incentivo, subsídio, auxílio, acesso à|a|ao',
    employer:
      'somos|temos, nossa empresa|companhia, nosso cliente, fundada em, empresa líder|com, há mais de # anos, há # anos, líder em|no',
    but: 'mas, porém, contudo, no entanto, embora',
    or: 'ou, e/ou, e / ou, ou ainda, ou então',
    and: 'e, bem como, além de, assim como, &',
    orOther:
      'ou similar|similares|outro|outra|outros|outras|semelhante|semelhantes|afins|correlato|correlatos|correlatas|análogo|qualquer outro|outra, ou em outros|outras, ou algo similar|parecido, ou um|uma outro|outra|similar',
    oneOf:
      'um|uma|algum|alguma|pelo menos|ao menos|no mínimo um|uma|algum|alguma? dos|das|de|destes|destas|entre seguintes?, pelo menos|ao menos|no mínimo um|uma, um|uma ou mais dos|das|de?, uma das, um dos',
    examples:
      'tais|tal como, por exemplo, p. ex., p.ex., ex., ex:, ex, como por exemplo, a exemplo de, do tipo, tipo, ou seja, isto é',
    like: 'como',
    etcetera: 'etc., etc, entre outros|outras, dentre outros|outras, e afins',
    equivalent:
      'ou equivalente|equivalentes, ou experiência|formação|certificação|curso|qualificação equivalente, ou seu equivalente, ou experiência|formação similar',
    later:
      'em|dentro de|até|no prazo de? # meses|mês|semanas|dias|anos, nos primeiros # meses|dias, em até # meses|dias, a obter, deverá ser obtida|obtido, em andamento, em curso, disponibilidade|disposição para obter, obter em, em fase de obtenção',
    atStart:
      'no momento da contratação|admissão, na contratação, na admissão, válida|válido|vigente|ativo|ativa, em vigor, no início, desde o primeiro dia, à data de início',
    preposition:
      'com, em, no|na|nos|nas, de|do|da|dos|das, para, por|pelo|pela, sobre, a|ao|à|aos|às, via, através, que, incluindo, entre, mediante, sob, junto',
    adjective:
      'sólida|sólidos|sólido|sólidas, boa|boas|bom|bons, excelente|excelentes, ampla|amplo, forte|fortes, mínima|mínimo, prévia, avançado|avançados|avançada, profundo|profundos, comprovada, básico|básicos, técnicos|técnicas, profissional, desejável, ótimo|ótima, intermediário',
    abbreviation: 'ex, p, sr, sra, dr, dra, tel, nº, min, máx, aprox, ltda, art, av, r, s, a',
    certificate: 'certificação, certificações, certificado, certificados, credencial, credenciais',
    certified:
      'certificado|certificada em|como|no|na, certificação|certificações|certificado em|como|no|na|de|do|da|tipo',
    years: '# anos|ano, # a # anos, # ou mais anos, # + anos',
    months: '# meses, # a # meses',
    notYears:
      'idade, contrato, há mais, há, últimos|próximos, garantia, duração, temporário, maior de, atrás, aniversário, mercado desde|há, estágio, prazo, a cada # anos, renovável, licença, em até # meses, nos primeiros # meses',
    degree:
      'ensino superior|médio|técnico|fundamental completo|cursando|incompleto? em?, graduação em|completa?, graduado|graduada em, superior completo|cursando em?, formação superior|acadêmica|académica|técnica|universitária, licenciatura em?, bacharelado|bacharel em?, mestrado em?, doutorado, pós graduação, mba, diploma de|em?, curso superior|técnico|universitário em?, curso técnico, tecnólogo em?, 12º ano, ensino secundário, grau académico',
    clearance:
      'credenciação de segurança, habilitação de segurança, registo criminal, antecedentes criminais, atestado de antecedentes',
    permit:
      'autorização de trabalho, permissão de trabalho, visto de trabalho, título de residência, autorização de residência, nacionalidade portuguesa|brasileira',
    tongue:
      'inglês, português, espanhol, francês, alemão, italiano, holandês, mandarim, japonês, libras, língua inglesa|portuguesa|francesa|espanhola|estrangeira, idioma inglês|espanhol, segundo idioma, bilíngue',
    fluent:
      'fluente|fluência, avançado|avançada, intermediário|intermédio, nativo|nativa, nível, falado|falada, escrito|escrita, a1|a2|b1|b2|c1|c2, básico, oral, conversação, técnico, bom|boa, língua materna, e, leitura, idioma, de, domínio, em, para leitura',
    licence:
      'carta de condução, carteira de motorista, carteira nacional de habilitação, cnh, cnh categoria? a|b|ab|c|d|e, carteira de habilitação, carteira de motorista categoria? b, carta de condução categoria? b, habilitação categoria b|ab, carta de ligeiros',
  },
};
