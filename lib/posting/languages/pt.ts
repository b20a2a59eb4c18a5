import type { Language } from './language.ts';

export const portuguese: Language = {
  code: 'pt',
  stopWords:
    'o a os as de e do da dos das em para com por um uma no na nos nas que se ao à você sua seu suas seus nossa nosso nossos é são como mais ou ser ter não pelo pela aos às sobre também até entre nós está anos este esta isso já onde muito quem sem',
  headings: {
    requirements:
      'requisito*|pré requisito*|pré requisitos|perfil|qualificaç*|o que esperamos|esperamos|o que buscamos|buscamos|procuramos|quem procuramos|conhecimento*|habilidades|competência*|formação|formação académica|experiência*|você tem|você precisa|precisa ter|o que precisa|obrigatóri*|exigência*|imprescindíve*|necessári*|indispensáve*|escolaridade|o que é preciso|quem você é|sobre você|o que procuramos|certificaç*|o que você traz|aptidões|para se candidatar|seu perfil|o teu perfil|hard skills|soft skills|estamos procurando|estamos buscando|quem pode se inscrever|precisamos|você é|você possui|deve ter|pedimos|graduação|candidato ideal',
    preferred:
      'diferencia*|desejáve*|será um diferencial|valorizamos|valorizad*|nice to have|é um plus|=plus|opciona*|preferencia*|seria ótimo|bônus|extra|desejad*|mais valia|factor* preferencia*|fator* preferencia*',
    duties:
      'sobre a posição|sobre a vaga|sobre o cargo|sobre a oportunidade|sobre o projeto|sobre a função|responsabilidade*|atribuiç*|atividade*|descrição da vaga|descrição da função|você vai fazer|vais fazer|irá fazer|funç*|tarefa*|dia a dia|desafio*|missão|a vaga|você fará|como será|a função|o que vais|principais|objetivo*|papel|o cargo|rotina|projeto|sua missão|suas responsabilidades|você vai|você irá|o trabalho|a posição|a oportunidade',
    about:
      'sobre nós|quem somos|sobre a empresa|empresa|nossa história|a companhia|companhia|=somos|nossa cultura|sobre a|sobre o|conheça|nosso propósito|nosso time|a equipa|o time|a nossa|nossos serviços|nossos produtos|nossos clientes|nossas soluções',
    benefits:
      'benefício*|oferecemos|o que oferecemos|remuneração|salário|vantagens|por que|porquê|condições|o que você ganha|pacote|oferta|temos para oferecer|vem com a gente|temos para|salários|faixa salarial|bolsa auxílio',
    legal: 'diversidade|inclusão|igualdade|pcd|lgpd|proteção de dados|privacidade|deficiência',
    other:
      'etapas|processo seletivo|candidat*|local|local de trabalho|localização|informações adicionais|informações|horário*|contato|contacto|contratação|modelo de trabalho|modalidade|jornada|tipo de contrato|inscri*|data|idiomas|descrição|como se candidatar|regime',
  },
  leadIns: {
    requirements:
      'buscamos|procuramos|você tem|você precisa|requisitos|é necessário|necessário|esperamos que|ter experiência|conhecimento em|experiência em|precisa ter|o candidato deve|tenha|ensino superior|superior completo|experiência com|experiência na|experiência no|conhecimentos|ensino médio|graduação',
    preferred: 'desejável|diferencial|valorizamos|plus|seria ótimo|preferencialmente|será um diferencial',
    duties:
      'você será|será responsável|responsável por|atividades|responsabilidades|você irá|irá atuar|suas atividades|atribuições|você vai|atuará|principais|dia a dia|funções|realizar|atuar|apoiar|executar|acompanhar|auxiliar|elaborar|serás|irás',
    benefits: 'oferecemos|benefícios|você terá|oferece|vantagens',
    about: 'somos|nossa empresa|fundada|quem somos',
    other: 'candidate se|interessados|enviar currículo|inscreva',
  },
  firm: 'obrigatóri*|imprescindíve*|necessári*|mínim*|indispensáve*',
  ofTheJob:
    'busca um|busca uma|buscamos|procura um|procura uma|procuramos|em busca de|contrata|está à procura|estamos à procura',
  calls:
    'estamos procurando|estamos buscando|estamos contratando|estamos a contratar|estamos a recrutar|contrata se|procura se|contratamos|recrutamos|candidate se|candidata te|inscreva se|envie seu currículo|envie o seu currículo|envia o teu|envie currículo|enviar cv',
  asRole: 'como|nesta função|neste cargo|nesse papel',
  marks:
    'requisitos|responsabilidades|atribuições|experiência|conhecimento*|benefícios|vaga|oferecemos|buscamos|procuramos|perfil|salário|clt|pj|vale refeição|vale transporte|plano de saúde|candidat*|formação|empresa|habilidades|desejável|diferencial|equipe|equipa|remoto|contratação|horário|currículo|experiência com|experiência em|ensino superior|ensino médio|superior completo|cursando|disponibilidade|vale alimentação|auxílio|plano odontológico|assistência médica|seguro de vida|participação nos lucros|remuneração|híbrido|boa comunicação|carta de condução|sobre a vaga|da vaga|a vaga|responsável por|atuar|desejáveis|obrigatóri*|estágio|cargo|desafio|subsídio*|contrato sem termo|você irá|processo seletivo|recrutamento',
  apply:
    'candidatar se|candidatar|candidate se|candidatar agora|quero me candidatar|inscrever se|inscreva se|enviar candidatura|candidatura|enviar currículo|me candidatar|candidatar me|candidatar se agora',
  beside:
    'vagas semelhantes|vagas similares|vagas relacionadas|outras vagas|outras ofertas|mais vagas|empregos semelhantes|ofertas semelhantes|criar alerta|alerta*|compartilh*|partilhar|cookie*|newsletter|siga nos|entrar|cadastre|avaliações|salários|denunciar|buscas|últimas vagas|formulário|perguntas frequentes|anexar|dicas',
};
