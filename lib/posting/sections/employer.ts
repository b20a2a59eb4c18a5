import { isAboutEmployer } from '../../vocabulary/look-alikes/boilerplate.ts';

/** What the posting says of the one it seeks for: "Our client is a maker of looms". */
const CLIENT =
  /^(?:(?:Our|The) client is (?:an?|the|one of) |Unser (?:Kunde|Auftraggeber|Klient|Mandant) ist |Notre client est |Nuestro cliente es |Nosso cliente é |Onze (?:klant|opdrachtgever) is |Nasz klient (?:to|jest) |Il nostro cliente è )/;
const GROUP =
  /^The (?:\p{Lu}[\p{L}\p{N}&.’'-]* ){1,4}(?:Group|Company|Corporation|Foundation|Trust|Bank|University|Institute) is /u;

/** However many words praise it: "is an amazing, growing wool and felt consulting company". */
const KIND =
  / is (?:an?|the|one of) (?:(?!(?:for|that|which|who|of|in|to|with|at) )\S+ ){0,9}?(?:company|firm|organi[sz]ation|provider|consultancy|agency|start-?up|manufacturer|retailer|nonprofit|non-profit|institution)(?![\p{L}-])/u;

/** "Since 1907 Harrowgate …", "harrowgate - We weave …": what opens the tale of a house. */
const SINCE =
  /^(?:Since|Founded in|Established in|Seit|Gegründet|Depuis|Fondée? en|Créée? en|Desde|Fundad[ao] e[mn]|Sinds|Opgericht in|Dal|Fondata nel|Od) (?:19|20)\d\d(?!\d)/;
const DASHED =
  /^[\p{L}\d][\p{L}\d.&’' ]{1,30} ?[-–—|] (?:We (?:are|build|develop|design|make|create|help|deliver|provide|believe)|Wir (?:sind|bauen|entwickeln|gestalten|helfen|machen|schaffen)|Nous (?:sommes|créons|développons|aidons)|Somos|Wij (?:zijn|bouwen|ontwikkelen|helpen)) /u;
/** "Harrowgate recognizes that …": what only a house does. */
const CREED =
  /^\p{Lu}[\p{L}\p{N}.&’' -]{1,40}? (?:recogni[sz]es|believes|strives|celebrates|was (?:founded|established)|has (?:grown|been (?:named|voted|recogni[sz]ed|awarded))|glaubt|wurde (?:\d{4} )?gegründet|croit|cree|acredita|gelooft|crede) /u;
/** "Harrowgate, Inc. (HRWG) creates …", "Silky is Harrowgate’s own loom …". */
const LISTED =
  /^\p{Lu}[\p{L}\p{N}.&’' -]{1,40}?(?:,? (?:Inc|LLC|Ltd|Corp|Corporation|GmbH|AG|SE|SA|S\.A|NV|BV|plc)\.?,?(?: \([^)]{1,40}\))?|,? \([A-Z]{2,6}(?:: ?[A-Z]{1,6})?\)) (?:is (?!(?:seeking|looking|hiring|recruiting|searching|currently|now|actively)(?!\p{L}))|(?:creates|provides|offers|delivers|develops|designs|makes|builds|helps|operates|ist|entwickelt|bietet|est|propose|es|ofrece) )|^\p{Lu}[\p{L}\p{N}]{2,20} is \p{Lu}\p{L}{2,20}[’']s /u;
/** "At Harrowgate, we weave": what follows tells of the house where nothing else says what it is of. */
const AT_HOME =
  /^(?:At|Bei|Bij|Chez|En|Na|W) \p{Lu}[\p{L}\p{N}.&’' -]{1,30}?,? (?:we(?:[’']re| are|[’']ve| have)? (?!(?:looking|seeking|hiring|searching|recruiting|need|want|expect|require|currently|actively)\b)|our (?:mission|vision|goal|purpose) )/u;
const LEAST_LENGTH = 90;

/** "At Harrowgate, we believe …" where no heading says what it is of. */
export const tellsOfHome = (text: string): boolean =>
  text.length >= LEAST_LENGTH && AT_HOME.test(text.slice(0, 120));

/** "Harrowgate is the leading maker of looms …": a paragraph that opens with a name and what that employer is. */
export function presentsItself(text: string): boolean {
  if (CLIENT.test(text)) return true;
  if (text.length >= LEAST_LENGTH && (SINCE.test(text) || DASHED.test(text))) return true;
  const bare = text.replace(/^[*_\s]+/, '').replace(/^([^*]{2,40})\*\*/, '$1');
  if (text.length >= LEAST_LENGTH && LISTED.test(bare.slice(0, 120))) return true;
  const opening = /^\p{Lu}[\p{L}\p{N}.&’' -]{1,40}?,? (?:is|ist|est|es|è|é) /u.exec(bare.slice(0, 60));
  const isName = !/^(?:This|The|It|You|Your|Our|He|She|There|Work|What|Experience|Candidate) /.test(text);
  if (text.length >= LEAST_LENGTH && isName && CREED.test(text.slice(0, 90))) return true;
  if (text.length < LEAST_LENGTH || !((opening !== null && isName) || GROUP.test(text.slice(0, 100))))
    return false;
  const end = text.search(/[.!?]\s/);
  if (KIND.test(text.slice(0, end < 0 ? 300 : end))) return true;
  return isAboutEmployer(text.slice(0, end < 0 ? 300 : Math.min(end, 300)));
}
