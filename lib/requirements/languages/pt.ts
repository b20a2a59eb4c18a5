import type { Language } from './language.ts';

export const pt: Language = {
  code: 'pt',
  numbers: 'um|uma dois|duas três quatro cinco seis sete oito nove dez',
  cues: {
    mustLead:
      'é necessári*|obrigatóri*|imprescindível|indispensável|essencial|preciso|fundamental, deve|deverá|precisa ter|possuir|conhecer|saber|ser, requisitos, pré requisitos, exigimos, exige se, requer, espera se, esperamos, obrigatoriamente',
    must: 'obrigatóri*, necessári*, imprescindíve*, indispensáve*, essencia*, exigid*, requerid*, mandatóri*, fundamental, eliminatóri*, must have, requisito',
    softLead:
      'idealmente, o ideal é|seria, preferencialmente, de preferência, valoriza se, valorizamos, se possível',
    soft: 'desejáve*, diferencia*, preferencia*, preferível, um? plus, opciona*, valorizad*, nice to have, bem vind*, mais valia',
    softTail: 'plus, bônus, bónus, vantagem, conta|contam pontos',
    not: 'não',
    no: 'sem, nenhum*, em vez de|do|da, ao invés de|do|da, no lugar de|do|da, não precisa, nem, e não, não pedimos',
    neutral:
      'não só|somente|apenas, com ou sem, sem problema|limites|distinção|dúvida|burocracia|deixar, se|quando|caso|conforme necessário, experiência do|de usuário|cliente|utilizador, nenhum dia|problema, necessári* para|à|ao, correções|tempo|equipamentos necessári*, requisitos de|do, levantamento|elaboração|análise|engenharia|gestão|especificação|definição|documentação de|dos requisitos, entender|transformar|analisar|definir|documentar|avaliar|levantar os? requisitos, novos requisitos, troca|transferência|compartilhamento|partilha de conhecimento*, centro de competência*|excelência',
    experience: 'experiência*, vivência*, experiente, bagagem, ter|já trabalhado|trabalhou, atuação',
    ask: 'conhecimento*, domínio, habilidade*, capacidade, compreensão, entendimento, noções, proficiência, saber, conhecer, dominar, certifica*, formação em, especialista em',
    have: 'você tem|possui|conhece|domina|sabe|é, tem|tens|possui*|ter, conheces|dominas, candidat*, perfil, buscamos|procuramos alguém|pessoas|profissional|profissionais, buscamos|procuramos uma pessoa, comprovad*, tenha|tenhas|possua',
    does: 'você|vai|vais irá|será|vai, será|serás, responsabilidades|atribuições|atividades, utilizamos|usamos|trabalhamos, deve|deverá, nosso|nossa stack|time|equipe|equipa, irá',
    seek: 'buscamos, procuramos, estamos buscando, à procura de, em busca de',
    task: 'responsável por|pelo|pela, atuar no|na|com|em, utilizad*, realizar',
    offer:
      'oferecemos|garantimos|pagamos, oportunidade*|possibilidade* de|para, benefícios, formação contínua|interna|gratuita, aprenderá*, treinamentos, incentivo, subsídio, auxílio',
    employer:
      'somos|temos, nossa empresa, há mais? de? # anos, líder|líderes em|no|na|do|mundial|nacional, empresa líder',
    self: 'nosso*, nossa*, somos',
    but: 'mas, porém, contudo, no entanto, embora',
    or: 'ou, e / ou, ou ainda',
    and: 'e, bem como, além de',
    orOther: 'ou um|uma|em|algo|qualquer? similar*|outro*|outra*|semelhante*|afins|correlat*|parecido',
    oneOf:
      'um|uma|algum|alguma dos|das|de|destes|entre seguintes?, pelo|ao menos|mínimo um|uma dos|das|de?, no mínimo um|uma, um|uma ou mais dos|das|de?',
    examples: 'tais|tal como, como? por exemplo, p . ex ., ex .?, a exemplo de, do? tipo, ou seja, isto é',
    like: 'como',
    etcetera: 'dentre|entre outros|outras, e afins',
    equivalent:
      'ou seu? equivalente*, ou experiência|formação|certificação|curso|qualificação equivalente|similar',
    later:
      'em|dentro|até|prazo de|até? # meses|mês|semanas|dias|anos, nos primeiros # meses|dias, até o|ao final|fim, a obter, ser obtid*, em andamento|curso, disponib* para obter',
    atStart:
      'no momento da, na contratação|admissão, válid*, vigente, em vigor, no início, desde o primeiro dia',
    preposition:
      'com, em, no|na|nos|nas, de|do|da|dos|das, para, por|pelo|pela, sobre, a|ao|à, através, que, incluindo',
    abbreviation: 'aprox, ltda',
    certified: 'certifica* em|como|no|na|de|do|da|tipo',
    years: '# ou? mais? anos|ano, # a # anos',
    months: '# a? #? meses',
    notYears:
      'idade, contrato, há, últimos, próximos, garantia, duração, temporário, atrás, mercado, estágio, prazo, a cada # anos, renovável',
    degree:
      'ensino superior|médio|técnico completo|cursando?, graduação|graduad* completa?, superior completo|cursando, formação superior|acadêmica|académica|técnica|universitária, licenciatura, bacharel*, mestrado, doutorado, pós graduação, curso superior|técnico|universitário, tecnólogo, 12 º ano',
    clearance: 'credenciação|habilitação de segurança, registo criminal, antecedentes criminais',
    permit:
      'autorização|permissão|visto de trabalho|residência, título de residência, nacionalidade portuguesa|brasileira',
    tongue:
      'inglês, português, espanhol, francês, alemão, italiano, holandês, mandarim, japonês, libras, língua|idioma inglesa|portuguesa|estrangeira, bilíngue',
    fluent:
      'fluen*, avançad*, intermediári*, nativ*, nível, falad*, escrit*, básico, conversação, técnico, bom|boa, leitura, idioma',
    licence:
      'carta de condução categoria? b?, carteira de motorista|habilitação categoria? b|c|d?, carteira nacional de habilitação, cnh categoria? a|b|ab|c|d|e?',
  },
};
