import { joinName } from '../normalise.ts';

/** What joining leaves as it is. */
const JOINED = /^[a-z\d]+(?:\+[a-z\d]+)*$/;

/** As `joinName` has it. Most words need none of its expressions, which take the background a tenth of its start. */
function joined(word: string): string {
  const light = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l');
  return JOINED.test(light) ? light : joinName(word.replaceAll('_', ' '));
}

/** A set of folded words from lines of words parted by spaces; "_" in one stands for a space. */
const words = (lines: string): ReadonlySet<string> => new Set(lines.trim().split(/\s+/).map(joined));

/**
 * Names that are everyday words in English, German, French, Spanish, Dutch, Polish, Italian or Portuguese: they need
 * evidence even where the data asks for none.
 */
export const EVERYDAY = words(`
  access act action active adapt agile air alert align alloy amber amp angle apex apply arc arena arrow ash aspire
  assembly asana atlas aura aurora aware base bash basic basics bear beam bee bench bit bolt boost bolt boot box brave
  bridge bright build bull bun canvas capture care case cat catalyst chai chain champion charm chef circle clarity
  class clay clean clear click close coach cobalt cocoa coda code coffee colon comet compass compose concord concur
  connect construct consul copilot core cosmos crystal current cursor cypress dart dash deep delta demand design
  discourse discover dive drive drift drum dust dream echo eclipse edge elder elect element elixir elm ember enable
  engage enterprise excel express fabric factor fast fiber field figure fire fish flask fleet flex flight flow flower
  focus force forge form forms foundation frame front fusion gain gatsby gem ghost gin glide glow go grace gradle grail
  grid groovy ground growl gulp grunt halo harbor harvest haste hack haxe heap heat helm hive horizon hub hugo icon idea
  ignite impact impala insight insights inspire intent ion ionic iris iron ivy jade jasmine jest jewel jump julia
  keen key keynote kind kit lean leap less level lever light lift lightning linear link lime logic lotus magic magnet
  maple mars mask master matter maven max mercury merge meteor metro mint mocha mode modern moment mono monday mosaic
  motion motive move native nest net nexus nim node nomad notion nova object oracle orange orbit origin otter outlook
  outreach oxygen pace pages panda parcel pass path pearl phoenix photon pig pilot pine pixel play plural pod point
  polish pony portal power precision premier present prime prism prisma process pro project prolog prompt prophet proto
  pulse pulsar puppet pure pyramid quantum quest quick quorum rack radar rails rally range rapid raven ray razor react
  ready realm reason rebase red reflex relay remix render replay rest rhino ring rise river robot rocket root ruby rush
  rust safe sage sails salt sample sanity sass scale scheme scout scratch scribe sentinel sentry sequel shake shell
  shift shine sigma signal silver simple sketch slack slate slick smart snap snow solid solo sonar sonnet spark spine
  spirit split spot spray spring sprint square squash stack stage star start stata station stellar step stitch stone
  storm story strata stream stripe struts studio style summit surge swagger sway swift swing switch sync tableau tags
  talent tap target task teams tempo terra think three tiger toast toggle tools torch total touch track trac trend
  trident trim triton trust twig unity unreal vault vector venture vertex vision visual vite viva vivid volt vue wave
  web whisper wicket wing wire wise wish word words work workday works xtend yarn zeal zen zero zest zoom
  auf die der das und mit bei man nur dem den des von zum zur als art rat not gut mut rot tag amt alt los ort est
  pas par sur les des une mon son ton pour avec vers que qui dans nous vous art sage sens base
  con por los las una sin sol mes rol uso del pero como para ser hay mas
  het een van dat die met door maar wel ook niet hun per bij tot
  jak nie ale czy lub pod nad dla jest oraz tak kto raz gdy
  per che gli dei con una sono alla della dal nel era dio dove
  nos das dos uma com sem por mas seu sua ele ela foi ser tem
`);

/** What is said of a skill right beside its name, in eight languages: evidence for a name that may be another word. */
export const SKILL_WORDS = words(`
  experience experienced expertise expert proficiency proficient knowledge knowledgeable skill skills familiarity
  familiar understanding fluency fluent competency competent programming programmer developer developers development
  coding coder language languages framework frameworks library libraries certified certification certifications
  certificate license licence licensed software tools tool toolkit stack technologies technology methodology
  methodologies methods principles practices administrator administration engineer engineers engineering architect
  scripting scripts database databases platform platforms using
  Kenntnisse Erfahrung Erfahrungen Programmierung Entwickler Entwicklung Zertifizierung zertifiziert Umgang
  connaissance connaissances expérience maîtrise développeur développement certification langage logiciels
  conocimiento conocimientos experiencia dominio desarrollador programación manejo certificación lenguaje
  kennis ervaring ontwikkelaar certificering programmeertaal
  znajomość doświadczenie programista certyfikat umiejętność język języki
  conoscenza conoscenze esperienza sviluppatore certificazione competenze linguaggio
  conhecimento conhecimentos experiência desenvolvedor certificação domínio linguagem linguagens
`);

/** They tie what is asked to the word that asks: "experience in", "Kenntnisse der". */
export const ASKING_LINKS = words(`
  in with of using on im mit der des von zur en de du des avec sur del con para met van op w z ze nella di em da do com
`);

/** What may follow an item of a list of skills without making it another thing. */
export const ITEM_TAILS = words(`
  experience expertise knowledge skills skill programming development developer developers coding language languages
  scripting framework frameworks library libraries software certification certifications certified certificate license
  licence required preferred desired desirable plus is are a etc or and und oder et ou y o e en of lub oraz i
  years year yrs advanced intermediate basic expert proficient
  Kenntnisse Erfahrung Zertifizierung Jahre or equivalent similar
`);

/** Behind a hyphen these say that the name before it is meant: "Go-based", "SAP-Kenntnisse", "Java-Entwickler". */
export const NAME_TAILS = words(`
  based certified related specific native first like compatible compliant driven powered enabled focused oriented
  programming programmer developer development engineer engineering code coding stack services service backend api apis
  sdk language skills knowledge experience script scripts scripting licensed trained qualified approach tools framework
  Kenntnisse Kenntnissen Erfahrung Erfahrungen Entwickler Entwicklerin Entwicklung Programmierung Programmierer
  Zertifizierung Zertifikat Anwendung Anwendungen Berater Systeme System Umgebung Umfeld Skripte Backend Module Modul
  Lösung Lösungen Technologie Technologien Plattform Plattformen Werkzeuge Produkte
  ontwikkelaar kennis ervaring certificering
`);

/** Groups of people at the employer. */
export const TEAM_WORDS = words(`
  team teams department departments division divisions group groups unit units office offices organization
  organisation organizations organisations colleagues community staff professionals practitioners personnel counterparts partners stakeholders leadership
  Team Teams Abteilung Abteilungen Bereich Fachbereich Kollegen
  équipe équipes service département direction
  equipo equipos departamento departamentos área
  afdeling afdelingen zespół zespołem zespoły dział działem
  reparto dipartimento squadra equipe equipes time times setor
`);

/** Doing something together with somebody: what follows "with" is a group of people. */
export const TOGETHER = words(`
  partner partners partnering partnered partnership partnerships facilitate facilitates facilitating collaborate collaborates collaborating collaborated collaboration liaise
  liaises liaising coordinate coordinates coordinating interface interfaces interfacing interact interacts interacting
  engage engages engaging directly coordination closely together align aligning aligned communicate communicates communicating conjunction alongside
  zusammenarbeit zusammen abstimmung absprache rücksprache enge eng collaboration collaborer étroite colaboración colaborar estrecha samen samenwerken
  współpraca collaborazione collaborare colaboração colaborar
`);

/** Words that open the subject of a degree. */
export const DEGREES = words(`
  bachelor bachelors master masters degree degrees bs ba bsc msc sc ms ma meng beng basc phd doctorate doctoral mba diploma
  qualification qualifications undergraduate graduate postgraduate majoring major majored minor coursework hnd hnc associates studies
  Studium Hochschulstudium Fachhochschulstudium Studienabschluss Hochschulabschluss Abschluss Universitätsabschluss
  Studiengang Studienrichtung Fachrichtung abgeschlossenes
  diplôme licence diplômé bac Bac+5 Bac+3 école ingénieur titulaire
  licenciatura licenciado grado titulación título ingeniería carrera graduado
  opleiding hbo wo bachelordiploma masterdiploma diploma
  wykształcenie studia wyższe licencjat magister kierunek
  laurea laureato diploma
  graduação graduado graduada formação bacharelado superior curso
`);

/** Words that end the subject of a degree: what follows is asked by itself. */
export const DEGREE_ENDS = words(`
  experience experienced knowledge proficient proficiency skills ability with using plus certification certified
  certifications license licensed licensure years year must strong required preferred minimum emphasis focus including
  demonstrated working hands background
  Erfahrung Kenntnisse sowie mit idealerweise expérience connaissance connaissances avec experiencia conocimientos con
  ervaring kennis met doświadczenie znajomość esperienza conoscenza con experiência conhecimento conhecimentos com
`);

/** Behind a subject they say that it is one of a degree. */
export const DEGREE_TAILS = words(`
  degree degrees major majors diploma field fields discipline disciplines Studium Abschluss studies
`);

/** Words of titles that people carry, for "Java Developer", "Product Manager". */
export const TITLE_WORDS = words(`
  developer developers engineer engineers programmer programmers administrator administrators architect architects
  consultant consultants specialist specialists analyst analysts framework library language platform certification
  certified server database suite studio enterprise cloud script boot mvc data security core api services
`);
