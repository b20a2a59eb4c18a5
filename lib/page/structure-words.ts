/**
 * What pages are built of, and what a job page's parts are called. A word that is not here is not told: a class, an id
 * or the name of an attribute may hold a person's name as well.
 */
const WORDS = `about accept accordion action active activity actions actor add address advert agent ago alert all and anchor app application apply area
  article ashby aside attribute author automation avatar back background badge banner bar base basic beacon benefit blank block board body bold
  border bottom box brand breadcrumb browser btn bullet button by bookmark call candidate card career carousel category cell center chart check
  checkbox chip city class classic clean clear click close closed closing cls co code col collapse collapsed color column company compact
  component compensation complementary condition contact container content control cookie copy country count cover criteria css
  ctrl current custom dark dashboard data date day default delete department desc description desktop detail dialog directory disabled dismiss display div
  divider document dropdown duty duties easy edit education element ember employee employer employment empty end entity entry error
  event expand expandable expanded experience external extra facet favorite feature featured feed field fields figure file filter first fixed flag flex float flow focus follow font
  footer for form format frame full fluid function gallery general global greenhouse grid group half hash head header heading height help hero hidden hide
  hint holder home hours hover html hybrid icims icon id image img impression in indeed index info information inline inner input insight insights is
  item job join js jd jk jobs key label landing language large last layer layout lazy lead left legal length level lever light like line link list
  listing load loader loading local location locale lock login logo long main map margin mark markup mask match max md media member menu message meta
  metadata middle min mobile modal mode model module more multi name native nav navigation new next no none note notice nth occludable of office offer on online
  only open opened opener opening option or order org organization origin outer overflow overlay overview pad padding page
  pagination pane panel paragraph parent part pay photo picker picture pill pin pipeline placeholder plain popup popover portal position post posted posting preferred prev preview previous
  price primary print privacy profile progress promo promoted property public qa qualification query question quick radio range rail rank rating react
  read recent recommended recruiter recruiting ref region related remote report req required requirement reset resize responsibility responsibilities responsive rest result resume
  review rich right role root round row rtl salary save saved scaffold schedule schema scope screen script scroll scrollable search secondary section
  see seen select selected separator serp set setting settings shadow shape share sheet short show side sidebar sign similar simple single site size skeleton skill skip
  slide slider slot sm small smart smooth snippet social sort source space spacer spacing span spinner split src stack star start state static status step
  sticky stretch strip strong style sub subheader subtitle submit success suggestion summary svg switch tab table tag tall task team template term test testid text
  theme thin third three thumb tile time title to toggle token tool toolbar tooltip top topcard track tracking trigger truncate two type typography ui ul unified unit up url us user vacancy
  value vertical video view visible visually visit wall warning web week white wide widget width window with work workday worker workplace wrap wrapper xl xs year you your zone`;

const LONGEST_WORD = 40;
const LONGEST_NAME = 60;
const SHORTEST_IN_COMPOUND = 3;

/** Parted when a name is first told. */
let known: ReadonlySet<string> | null = null;

function isKnown(word: string): boolean {
  known ??= new Set(WORDS.split(/\s+/));
  return known.has(word) || (word.endsWith('s') && known.has(word.slice(0, -1)));
}

/** "jobsearch" is "job" and "search". */
function isCompound(word: string): boolean {
  const reached = [true];
  for (let end = SHORTEST_IN_COMPOUND; end <= word.length; end++)
    for (let start = 0; start <= end - SHORTEST_IN_COMPOUND && !reached[end]; start++)
      if (reached[start] && isKnown(word.slice(start, end))) reached[end] = true;
  return reached[word.length] === true;
}

/**
 * A class, an id or the name of an element or attribute as far as it is made of words that pages are built of; "*" for
 * each other part, hashes and numbers too. Null when nothing is left.
 */
export function structuralName(written: string): string | null {
  if (written.length > 200 || /[^\w:.-]/.test(written)) return null;
  let kept = 0;
  const told = written.replace(/[A-Za-z\d]+/g, (part) => {
    if (/\d/.test(part) || part.length > LONGEST_WORD) return '*';
    return part
      .split(/(?<=[a-z])(?=[A-Z])/)
      .map((word) => {
        const lower = word.toLowerCase();
        if (!isKnown(lower) && !isCompound(lower)) return '*';
        kept++;
        return word;
      })
      .join('');
  });
  return kept === 0 ? null : told.replace(/\*{2,}/g, '*').slice(0, LONGEST_NAME);
}
