import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/posting/languages/index.ts';
import { readText } from '../../../lib/posting/read-text.ts';
import { classifyHeading, classifyLeadIn } from '../../../lib/posting/sections/heading.ts';
import { languageOf } from '../../../lib/posting/sections/language.ts';
import { lexiconsFor } from '../../../lib/posting/sections/lexicon.ts';

const kindOf = (heading: string, language: string) =>
  classifyHeading(heading, lexiconsFor(language))?.kind ?? null;
/** Each block as "section kind text". */
const outline = (text: string) => {
  const posting = readText(text);
  return posting.blocks.map(
    ({ start, end, kind, section }) => `${section} ${kind} ${text.slice(start, end)}`,
  );
};

test('a line in title case whose words are those of headings opens a section', () => {
  const text =
    'Weaver\nRequired Skills\nKnows looms\nBeneficial Experience/Skills\nKnows felt\nWeaving certification preferred\nKnows silk';
  expect(outline(text)).toEqual([
    'other heading Weaver',
    'requirements heading Required Skills',
    'requirements paragraph Knows looms',
    'preferred heading Beneficial Experience/Skills',
    'preferred paragraph Knows felt',
    'preferred paragraph Weaving certification preferred',
    'preferred paragraph Knows silk',
  ]);
});

describe('a heading says what its section holds', () => {
  test.each([
    ['en', 'Minimum qualifications', 'requirements'],
    ['en', 'Preferred Qualifications', 'preferred'],
    ['en', 'Required and preferred skills', 'requirements'],
    ['en', 'Nice to have (not required)', 'preferred'],
    ['en', 'Essential Functions', 'duties'],
    ['en', 'Physical requirements', 'other'],
    ['en', 'About you', 'requirements'],
    ['en', 'Key skills and qualifications to succeed in this role', 'requirements'],
    ['en', 'Knowledge needed for this role', 'requirements'],
    ['en', 'Great to bring', 'preferred'],
    ['en', 'Our services', 'about'],
    ['de', 'Unsere Leistungen', 'about'],
    ['fr', 'Nos services', 'about'],
    ['es', 'Nuestros servicios', 'about'],
    ['pt', 'Nossos serviços', 'about'],
    ['it', 'I nostri servizi', 'about'],
    ['nl', 'Onze diensten', 'about'],
    ['pl', 'Nasze usługi', 'about'],
    ['es', 'Para realizar las siguientes tareas', 'duties'],
    ['en', 'About the role', 'duties'],
    ['en', 'About the team + role', 'duties'],
    ['en', 'What you can expect / accountabilities', 'duties'],
    ['en', 'Essential Responsibilities', 'duties'],
    ['en', 'Additional Considerations', 'preferred'],
    ['en', 'Strong advantages', 'preferred'],
    ['en', 'Required documents', 'legal'],
    ['en', 'Seniority level', 'legal'],
    ['en', 'Industries', 'legal'],
    ['en', 'Keywords', 'duties'],
    ['en', 'Client', null],
    ['en', 'Principal duties', 'duties'],
    ['en', 'Key success factors', 'requirements'],
    ['en', 'Additional wants', 'preferred'],
    ['en', 'Responsibilties', 'duties'],
    ['en', 'Requirements and Preferred Experience', 'requirements'],
    ['en', 'Recommended qualifications', 'preferred'],
    ['en', 'We’d love to hear from people who have', 'requirements'],
    ['en', 'The Qualifications We Would Like You to Possess', 'preferred'],
    ['en', 'The Qualifications We Need You to Possess', 'requirements'],
    ['en', 'Your manager', 'other'],
    ['en', 'Commitment to Inclusive Felt', null],
    ['en', 'Our commitment to equity', 'legal'],
    ['en', 'Physical and Mental Job Qualifications', 'other'],
    ['en', 'What we use', 'duties'],
    ['de', 'Einstellungsprozess', 'other'],
    ['de', 'Zertifizierungen', 'requirements'],
    ['fr', 'Notre savoir-faire', 'about'],
    ['en', 'Requirments', 'requirements'],
    ['en', 'Ideal Qualifications', 'preferred'],
    ['en', 'We Also Value', 'preferred'],
    ['en', 'Job Contributions', 'duties'],
    ['en', 'Department Information', 'about'],
    ['de', 'Zusätzliche Qualifikationen (wünschenswert)', 'preferred'],
    ['en', 'Successful Candidates For This Position Will Possess', 'requirements'],
    ['en', 'Highly Qualified Candidates For This Position Will Possess', 'requirements'],
    ['en', 'Weaving at Harrowgate', null],
    ['en', 'Working at Harrowgate', 'about'],
    ['en', 'Submission Guideline', 'other'],
    ['en', 'For more information', 'other'],
    ['de', 'Soll-Kriterien', 'preferred'],
    ['de', 'Das wird Ihnen geboten', 'benefits'],
    ['de', 'Liefergegenstände', 'duties'],
    ['de', 'Pensum', 'other'],
    ['fr', 'Condition d’accès à l’emploi', 'requirements'],
    ['fr', 'Les apports de l’alternance', 'benefits'],
    ['nl', 'Wat ga ik doen?', 'duties'],
    ['pt', 'O que nós estamos procurando', 'requirements'],
    ['de', 'Über die Stelle', 'duties'],
    ['de', 'Was wir von Ihnen erwarten', 'requirements'],
    ['de', 'Was dich auszeichnet', 'requirements'],
    ['es', 'Calificaciones', 'requirements'],
    ['es', 'Habilidades deseadas', 'preferred'],
    ['de', 'Besondere Hinweise', 'other'],
    ['fr', 'À propos de la mission', 'duties'],
    ['fr', 'Environnement technique', 'requirements'],
    ['fr', 'Environnement de travail', 'other'],
    ['fr', 'Les plus qui feront la différence', 'preferred'],
    ['es', 'Sobre el puesto', 'duties'],
    ['nl', 'Prettige extra’s', 'preferred'],
    ['nl', 'Over de functie', 'duties'],
    ['pl', 'Wymagane dokumenty', 'legal'],
    ['pl', 'O stanowisku', 'duties'],
    ['it', 'Sul ruolo', 'duties'],
    ['pt', 'Sobre a posição', 'duties'],
    ['en', 'About Harrowgate', 'about'],
    ['en', 'Why you’ll love it here', 'benefits'],
    ['en', 'Equal Employment Opportunity', 'legal'],
    ['en', 'The Copper Pledge', null],
    ['de', 'Das bringst du mit', 'requirements'],
    ['de', 'Was dich erwartet', 'duties'],
    ['de', 'Wünschenswert', 'preferred'],
    ['de', 'Darauf kannst du dich freuen', 'benefits'],
    ['fr', 'Profil recherché', 'requirements'],
    ['fr', 'Profil souhaité', 'requirements'],
    ['fr', 'Compétences appréciées', 'preferred'],
    ['fr', 'Vos principales missions', 'duties'],
    ['es', 'Requisitos imprescindibles', 'requirements'],
    ['es', 'Se valorará', 'preferred'],
    ['es', '¿Qué ofrecemos?', 'benefits'],
    ['nl', 'Wie ben jij?', 'requirements'],
    ['nl', 'Wat ga je doen?', 'duties'],
    ['nl', 'Een pre', 'preferred'],
    ['pl', 'Mile widziane', 'preferred'],
    ['pl', 'Zakres obowiązków', 'duties'],
    ['pl', 'Nasze wymagania', 'requirements'],
    ['it', 'Costituisce titolo preferenziale', 'preferred'],
    ['it', 'Di cosa ti occuperai', 'duties'],
    ['it', 'Requisiti richiesti', 'requirements'],
    ['pt', 'Responsabilidades e atribuições', 'duties'],
    ['pt', 'Será um diferencial', 'preferred'],
    ['pt', 'O que oferecemos', 'benefits'],
  ])('%s: %s', (language, heading, kind) => {
    expect(kindOf(heading, language)).toBe(kind);
  });
});

describe('a lead-in says what its list holds', () => {
  test.each([
    ['In this role, you will:', 'duties'],
    ['To excel in this role, you’ll need:', 'requirements'],
    ['Required qualifications for this position include:', 'requirements'],
    ['Preferred qualifications for this position include:', 'preferred'],
    ['It would be great if you also have:', 'preferred'],
    ['In return we offer you:', 'benefits'],
    ['Utilize proficiency in specific kinds of felt:', 'duties'],
    [
      'Typical job responsibilities include the following, depending on ability, skills and experience:',
      'duties',
    ],
    ['Skills and experience for these duties:', 'requirements'],
    ['Responsibilities will vary with the felt, but examples include:', 'duties'],
    ['There are other skills that aren’t required, but you’ll find useful here:', 'preferred'],
    [
      'As a weaver who is able to mend with at least five years of felt, which has these roles and responsibilities:',
      'duties',
    ],
  ])('%s', (sentence, kind) => {
    expect(classifyLeadIn(sentence, lexiconsFor('en'))).toBe(kind);
  });
});

describe('what the employer says of itself goes on to the job', () => {
  const ABOUT = 'About us';
  const kinds = (...lines: string[]) =>
    outline(`Bell Tuner\n\n${ABOUT}\n${lines.join('\n')}`)
      .slice(2)
      .map((line) => line.split(' ')[0]);

  test.each([
    ['You will tune nine bells.', 'duties'],
    ['As a tuner at Bell & Sons, you will tune nine bells.', 'duties'],
    ['Bell & Sons is looking for a tuner who climbs.', 'duties'],
    ['This role is for one who climbs.', 'duties'],
    ['We are seeking a tuner who climbs.', 'duties'],
    ['We are a house of nine tuners.', 'about'],
    ['We tune the bells of nine towers.', 'about'],
    [
      'As a leader in bells, Bell & Sons tunes the towers of many towns, and they love you for it, as you will see.',
      'about',
    ],
  ])('%s', (line, kind) => {
    expect(kinds(line)).toEqual([kind]);
  });

  test('and stays with it, until a paragraph says otherwise', () => {
    expect(
      kinds(
        'We tune bells.',
        'You will climb.',
        'Towers are high in this town.',
        'Our mission is a town in tune.',
      ),
    ).toEqual(['about', 'duties', 'duties', 'about']);
  });

  test('in the middle of a paragraph', () => {
    expect(
      outline(
        'Bell Tuner\n\nAbout us\nWe tune the bells of nine towers. You will climb them by night.',
      ).slice(2),
    ).toEqual([
      'about paragraph We tune the bells of nine towers.',
      'duties paragraph You will climb them by night.',
    ]);
  });

  test('in German, French and Spanish too', () => {
    expect(
      outline(
        'Glockenstimmer\n\nÜber uns\nWir stimmen die Glocken der Stadt. Als Stimmer übernimmst du die Nacht.',
      ).at(-1),
    ).toBe('duties paragraph Als Stimmer übernimmst du die Nacht.');
    expect(
      outline(
        'Accordeur\n\nQui sommes-nous ?\nNous accordons les cloches de la ville. La maison recrute un accordeur pour la nuit.',
      ).at(-1),
    ).toBe('duties paragraph La maison recrute un accordeur pour la nuit.');
    expect(
      outline(
        'Afinador\n\nSobre nosotros\nAfinamos las campanas de la ciudad. La casa busca un afinador para la noche.',
      ).at(-1),
    ).toBe('duties paragraph La casa busca un afinador para la noche.');
  });

  test('but asking whether one enjoys something is no benefit', () => {
    expect(outline('Bell Tuner\n\nDo you enjoy heights? We do.').at(-1)).toBe(
      'other paragraph Do you enjoy heights? We do.',
    );
    expect(outline('Bell Tuner\n\nEnjoy free tea in the tower.').at(-1)).toBe(
      'benefits paragraph Enjoy free tea in the tower.',
    );
  });
});

describe('sections of a text', () => {
  test('with an emoji before a heading', () => {
    expect(outline('Bell Tuner\n\n🔔 Nice to have\nA bicycle').slice(1)).toEqual([
      'preferred heading 🔔 Nice to have',
      'preferred paragraph A bicycle',
    ]);
  });

  test('with the next heading in capitals at the end of a line', () => {
    expect(
      outline('Afinador\n\nFUNCIONES\n- Afinar las campanas. REQUISITOS\n- Paciencia y oído').slice(1),
    ).toEqual([
      'duties heading FUNCIONES',
      'duties item Afinar las campanas.',
      'requirements heading REQUISITOS',
      'requirements item Paciencia y oído',
    ]);
    expect(outline('Bell Tuner\n\nDuties\n- Speak with the people of NATO').at(-1)).toBe(
      'duties item Speak with the people of NATO',
    );
  });

  test('with a question at the end of a paragraph', () => {
    expect(
      outline('Afinador\n\nSobre nosotros\nLa casa tiene cien años. ¿Qué harás en este rol?\n- Afinar').slice(
        1,
      ),
    ).toEqual([
      'about heading Sobre nosotros',
      'about paragraph La casa tiene cien años.',
      'duties heading ¿Qué harás en este rol?',
      'duties item Afinar',
    ]);
  });

  test('with stars against the words', () => {
    expect(
      outline(
        'Bell Tuner\n\nRequirements\nA steady ear* Ladders* Patience\nHighly Desirable* A bicycle* A lamp',
      ).slice(1),
    ).toEqual([
      'requirements heading Requirements',
      'requirements paragraph A steady ear',
      'requirements item Ladders',
      'requirements item Patience',
      'preferred heading Highly Desirable',
      'preferred item A bicycle',
      'preferred item A lamp',
    ]);
  });

  test('a question to a line ends a list of requirements', () => {
    expect(
      outline('Bell Tuner\n\nRequirements\n- Ladders\nWho are Ann and Bob?\nThey ring.').slice(3),
    ).toEqual(['other heading Who are Ann and Bob?', 'other paragraph They ring.']);
  });

  test('a question that asks the reader in says nothing of what is asked, but for a list', () => {
    const heading = 'Are you the tuner we are looking for?';
    expect(outline(`Bell Tuner\n\n${heading}\nThe town has nine towers.`).at(-1)).toBe(
      'other paragraph The town has nine towers.',
    );
    expect(outline(`Bell Tuner\n\n${heading}\n- A steady ear`).at(-1)).toBe('requirements item A steady ear');
  });

  test('a list may be opened with a semicolon', () => {
    expect(
      outline(
        'Bell Tuner\n\nRequirements\nThe responsibilities will cover the following areas of the house;\n- Ring',
      ).at(-1),
    ).toBe('duties item Ring');
  });

  test('lines broken for their width are one', () => {
    const broken =
      'Knowledge of one of the well-known kinds of bronze (tin,\nlead, or silver) and of its\nrepair';
    expect(outline(`Bell Tuner\n\nRequirements\n- ${broken}\n- Ladders`).slice(2)).toEqual([
      `requirements item ${broken}`,
      'requirements item Ladders',
    ]);
    expect(outline('Bell Tuner\n\nRequirements\nbronze\niron').slice(2)).toEqual([
      'requirements paragraph bronze',
      'requirements paragraph iron',
    ]);
  });

  test('a notice on personal data is legal, unless the work is with such data', () => {
    const notice =
      'By applying you agree that we keep your personal data for as long as the towers of the town still stand.';
    expect(outline(`Bell Tuner\n\nContact\n${notice}`).at(-1)).toBe(`legal paragraph ${notice}`);
    expect(outline(`Clerk\n\nDuties\n- ${notice}`).at(-1)).toBe(`duties item ${notice}`);
  });

  test('in a list of strings', () => {
    expect(
      outline(
        `["Bell Tuner. We keep the towers' bells.", '', 'Responsibilities', 'Tune the bells', "Write down the tuner's notes", 'Requirements', 'A steady ear']`,
      ).slice(1),
    ).toEqual([
      'duties heading Responsibilities',
      'duties paragraph Tune the bells',
      "duties paragraph Write down the tuner's notes",
      'requirements heading Requirements',
      "requirements paragraph A steady ear']",
    ]);
  });

  test('what is firm in its first word stays so before a colon', () => {
    expect(
      outline('Bell Tuner\n\nRequirements and Preferred Experience:\n- A steady ear\n- Ladders').slice(1),
    ).toEqual([
      'requirements heading Requirements and Preferred Experience:',
      'requirements item A steady ear',
      'requirements item Ladders',
    ]);
  });

  test('a wish with a colon stays one, in the lists that it opens too', () => {
    expect(
      outline(
        'Bell Tuner\n\nPreferred Knowledge, Skills and Experience:\nKnows bronze and its makers well, including the following areas:\nCasting\nFiling',
      ).slice(1),
    ).toEqual([
      'preferred heading Preferred Knowledge, Skills and Experience:',
      'preferred paragraph Knows bronze and its makers well, including the following areas:',
      'preferred paragraph Casting',
      'preferred paragraph Filing',
    ]);
  });

  test('only the last sentence of a paragraph opens the list below it', () => {
    expect(
      outline(
        'Bell Tuner\n\nThe successful candidate must climb each of the nine towers by night. The fees for that are as shown:\n- Tea',
      ).at(-1),
    ).not.toMatch(/^requirements/);
  });

  test('with a heading in each line of its own', () => {
    expect(
      outline(
        'Bell Tuner\n\nResponsibilities\nTune nine bells\nWrite it down\n\nRequirements:\n- A steady ear\n- Ladders\n\nNice to have\n• A bicycle',
      ),
    ).toEqual([
      'other heading Bell Tuner',
      'duties heading Responsibilities',
      'duties paragraph Tune nine bells',
      'duties paragraph Write it down',
      'requirements heading Requirements:',
      'requirements item A steady ear',
      'requirements item Ladders',
      'preferred heading Nice to have',
      'preferred item A bicycle',
    ]);
  });

  test('in one long line', () => {
    expect(
      outline(
        'We keep the bells of nine towers in tune, and the towers keep us.ResponsibilitiesTune the bells by night with care and patienceWrite down what you heard for the next tunerQualifications:Two years with forks or strings. Preferred Qualifications Knowledge of bronze and of the people who cast it.',
      ),
    ).toEqual([
      'other paragraph We keep the bells of nine towers in tune, and the towers keep us.',
      'duties heading Responsibilities',
      'duties paragraph Tune the bells by night with care and patience',
      'duties paragraph Write down what you heard for the next tuner',
      'requirements heading Qualifications:',
      'requirements paragraph Two years with forks or strings.',
      'preferred heading Preferred Qualifications',
      'preferred paragraph Knowledge of bronze and of the people who cast it.',
    ]);
  });

  test('in a flat text whose headings have no mark at all', () => {
    const filler =
      'The towers stand in the wind and the wind is in the towers, all year and every year. '.repeat(8);
    const blocks = outline(
      `${filler}Duties in this role include the following and some are shared Climb each tower twice a week. Required Skills and Experience 3+ years with bells. Nice to Have ASNT certification. Perks & Benefits Ninetowers pays well.`,
    ).slice(1);
    expect(blocks).toEqual([
      'duties heading Duties in this role include the following and some are shared',
      'duties paragraph Climb each tower twice a week.',
      'requirements heading Required Skills and Experience',
      'requirements paragraph 3+ years with bells.',
      'preferred heading Nice to Have',
      'preferred paragraph ASNT certification.',
      'benefits heading Perks & Benefits',
      'benefits paragraph Ninetowers pays well.',
    ]);
  });

  test('a name in camel case is one word', () => {
    const text =
      'You will write JavaScript and TypeScript, look after PostgreSQL and MongoDB, and keep GitHub tidy for a team of nine who build Node.js services, read PowerPoint decks and like LinkedIn less than they like devOps work on jQuery and openSUSE.';
    expect(outline(text)).toEqual([`duties paragraph ${text}`]);
  });

  test('an item with a colon does not end its list', () => {
    expect(
      outline(
        'Duties\n- Benefits administration: keep the files\n- Team skills: teach what you know\n- Ring',
      ).slice(1),
    ).toEqual([
      'duties item Benefits administration: keep the files',
      'duties item Team skills: teach what you know',
      'duties item Ring',
    ]);
  });

  test('"You have" under "Nice to have" asks for nothing that is required', () => {
    expect(outline('Title here\n\nNice to have\nYou have:\n- A bicycle').at(-1)).toBe(
      'preferred item A bicycle',
    );
  });

  test('the notice on equal opportunity is no benefit', () => {
    const notice =
      'Nine Towers is an equal opportunity employer and decides regardless of race, religion, age or the height one can climb.';
    expect(outline(`Benefits\n\n- Bells\n\n${notice}`).at(-1)).toBe(`legal paragraph ${notice}`);
  });

  test('a block knows the heading or lead-in above it', () => {
    const { blocks } = readText('Requirements\n\nYou know one or more of:\n- Bronze\n- Iron');
    expect(blocks.map(({ heading }) => heading)).toEqual([0, 1, 1, 1]);
  });
});

test('the employer speaks of itself behind the last list', () => {
  const text = (last: string) => `Weaver\nNice to have:\nKnows silk\nMends felt\n${last}`;
  const house =
    'Harrowgate Looms is the leading provider of looms and felt for weavers in nine valleys of the north.';
  expect(outline(text(`${house}\nIt sells silk.`)).slice(-2)).toEqual([
    `about paragraph ${house}`,
    'about paragraph It sells silk.',
  ]);
  expect(
    outline(
      text('Silk is a fabric that you have woven for years, on looms of more than one house of weavers.'),
    ).at(-1),
  ).toMatch(/^preferred/);
});

test('a heading and its colon in the middle of a flat German text', () => {
  const filler = 'Wir weben seit vielen Jahren Stoffe in bester Lage ';
  const text = `Weber ${filler.repeat(8)}Was wir von Ihnen erwarten: eine Lehre und Freude am Garn ${filler.repeat(6)}`;
  expect(outline(text)).toContain('requirements heading Was wir von Ihnen erwarten:');
});

test.each([
  'Since 1907 weaving with patience, the house of Harrowgate has become a strong partner of felt for all valleys.',
  'Seit 1907 webt das Haus Harrowgate mit Geduld und ist in neun Tälern als Partner für Filz und Wolle bekannt.',
  'harrowgate - We build looms that build looms: our felt and wool come from nine valleys and go to all the others.',
  'Harrowgate recognizes that its felt is as good as the weavers who make it, in nine valleys and in all weathers.',
])('the employer presents itself: %s', (house) => {
  expect(outline(`Weaver\nDuties\nMends felt\n${house}\nSilk is our pride.`).slice(-2)).toEqual([
    `about paragraph ${house}`,
    'about paragraph Silk is our pride.',
  ]);
});

test('"About Harrowgate" and a list of other jobs end what is asked', () => {
  expect(
    outline('Weaver\nRequirements\nKnows felt\nAbout Harrowgate Looms\nFelt is our pride.').slice(-2),
  ).toEqual(['about heading About Harrowgate Looms', 'about paragraph Felt is our pride.']);
  expect(
    outline('Weaver\nRequirements\nKnows felt\nWeitere Jobs in Harrowgate\nSilk weaver').slice(-2),
  ).toEqual(['legal paragraph Weitere Jobs in Harrowgate', 'legal paragraph Silk weaver']);
  expect(outline('Weaver\nRequirements\nKnows felt\nAbout nine years of felt').at(-1)).toMatch(
    /^requirements/,
  );
});

test('a house tells of itself where no heading says what of', () => {
  const house =
    'At Harrowgate, we weave the felt of nine valleys and send it to all the others, by day and by night.';
  expect(outline(`Weaver\n\n${house}`).at(-1)).toBe(`about paragraph ${house}`);
  const seeks =
    'At Harrowgate, we are looking for weavers who know the felt of nine valleys, by day and by night.';
  expect(outline(`Weaver\n\n${seeks}`).at(-1)).not.toMatch(/^about/);
  const own =
    'Silky is Harrowgate’s own loom of felt, and runs on wool, silk and linen by day, and on nothing by night.';
  expect(outline(`Weaver\n\n${own}`).at(-1)).toBe(`about paragraph ${own}`);
  const listed =
    'Harrowgate Felt, Inc. (HRWG) creates the felt of nine valleys and sends it to all the others each night.';
  expect(outline(`Weaver\nDuties\nMends felt\n${listed}`).at(-1)).toBe(`about paragraph ${listed}`);
  const wants =
    'Harrowgate Felt Corporation (US) is seeking a weaver who knows the felt of nine valleys by day and by night.';
  expect(outline(`Weaver\nDuties\nMends felt\n${wants}`).at(-1)).not.toMatch(/^about/);
});

test('what stands there a second time is of what it was of before', () => {
  const twice = 'Mends the felt of nine valleys by day and by night, whatever the weather is';
  expect(outline(`Weaver\nDuties\n- ${twice}\n\nRequirements\n- Silk\n- ${twice}`).at(-1)).toBe(
    `duties item ${twice}`,
  );
  expect(outline('Weaver\nDuties\n- Silk\n\nRequirements\n- Silk').at(-1)).toBe('requirements item Silk');
});

test('the heading of what comes next stands behind the last sentence of an item', () => {
  expect(
    outline(
      'Tisseur\nMissions\n- Tisser la laine et rendre le feutre au client. Votre profil:\n- La soie',
    ).slice(-2),
  ).toEqual(['requirements heading Votre profil:', 'requirements item La soie']);
  for (const line of [
    '- Tells the weavers of all felt, wool, silk etc. Reporting:',
    '- Mends the felt of nine valleys. You will:',
  ])
    expect(outline(`Weaver\nDuties\n${line}\n- Silk`).slice(-2)[0]).toBe(`duties item ${line.slice(2)}`);
});

test('a heading and one bullet, and one whose list comes below', () => {
  expect(outline('Weber\nAufgaben • Weben der Wolle\n• Filzen').slice(1)).toEqual([
    'duties heading Aufgaben',
    'duties item Weben der Wolle',
    'duties item Filzen',
  ]);
  expect(outline('Weaver\nBenefits\nTea\nMinimum requirements: (one of these)\nFelt license').at(-1)).toBe(
    'requirements paragraph Felt license',
  );
});

test('benefits are work where they are administered', () => {
  expect(outline('Clerk\nDuties:\nFiles\nBenefits & Payroll Coordination:\nKeeps the rolls').at(-1)).toBe(
    'duties paragraph Keeps the rolls',
  );
  expect(outline('Clerk\nDuties:\nFiles\nBenefits & Felt:\nKeeps the rolls').at(-1)).toBe(
    'benefits paragraph Keeps the rolls',
  );
});

test('the name that opens a notice opens a sentence', () => {
  const asked =
    'Extensive experience with felt, wool and silk, in a house of weavers or beside it. Knowledge of looms and of their parts, down to the last peg, and of the way in which they are mended by night, whatever the weather is in the nine valleys of the north and however loud the sheep on the hill may be, for they are loud. Patience in all weathers';
  const notice =
    'Harrowgate Felt is an equal opportunity employer. It decides regardless of race, age and height.';
  expect(outline(`Weaver\nRequirements\n${asked} ${notice}`).slice(-2)).toEqual([
    `requirements paragraph ${asked}`,
    `legal paragraph ${notice}`,
  ]);
});

test('"Vous souhaitez" wishes for no skill', () => {
  expect(
    outline('Tisseur\n\nVous souhaitez tisser le feutre de neuf vallées et vivre au nord ?').at(-1),
  ).not.toMatch(/^preferred/);
  expect(kindOf('Compétences souhaitées', 'fr')).toBe('preferred');
});

test('who is on the search for weavers tells of the job', () => {
  expect(classifyLeadIn('Wir sind auf der Suche nach neun Webern:', lexiconsFor('de'))).toBe('duties');
  expect(classifyLeadIn('Wir sind ein Haus mit neun Webern:', lexiconsFor('de'))).toBe('about');
});

test('data protection is a duty where a list of duties stands below', () => {
  expect(outline('Weber\nAufgaben\nFilz\n- Filzen\nDatenschutz\n- Akten schützen').at(-1)).toBe(
    'duties item Akten schützen',
  );
  expect(outline('Weber\nAufgaben\nFilz\n- Filzen\nDatenschutz\nWir schützen Akten.').at(-1)).toBe(
    'legal paragraph Wir schützen Akten.',
  );
});

test('"Wir unterstützen Sie" speaks of the house', () => {
  expect(
    outline('Weber\n\nÜber uns\nWir weben. \nWir unterstützen Sie in allen Fragen des Filzes.').at(-1),
  ).toMatch(/^about/);
  expect(outline('Weber\n\nÜber uns\nWir weben. \nHier unterstützen Sie uns im Filz.').at(-1)).toMatch(
    /^duties/,
  );
});

test('the house that seeks offers nothing, though it stands below what is paid', () => {
  expect(outline('Weaver\nPay rates\nNine a day\nWe are looking for a weaver of felt.').at(-1)).toMatch(
    /^duties/,
  );
  expect(outline('Weaver\nPay rates\nNine a day\nWe are proud of it.').at(-1)).toMatch(/^benefits/);
});

test('under a heading the house takes no list', () => {
  const house =
    'Harrowgate Looms is the leading provider of looms and felt for weavers in nine valleys of the north.';
  expect(outline(`Weaver\nDuties\n${house}\n- Mends felt\n- Mends silk`).slice(-3)).toEqual([
    `about paragraph ${house}`,
    'duties item Mends felt',
    'duties item Mends silk',
  ]);
});

test.each([
  'Since the looms are old, you mend them by night, and you know felt and wool and silk as few others know them.',
  'Looms - We expect that you know nine of them and mend each by night, with felt and wool and silk as it may be.',
])('the employer does not present itself: %s', (sentence) => {
  expect(outline(`Weaver\nDuties\nMends felt\n${sentence}`).at(-1)).toMatch(/^duties/);
});

test('behind the last list comes what is paid', () => {
  for (const pay of [
    'The estimated salary range for this loom is nine to ten.',
    'Our health and felt benefits are made for all weathers.',
    'We offer a wide range of benefits.',
  ])
    expect(outline(`Weaver\nNice to have:\nKnows silk\n${pay}\nWool is free.`).slice(-2)).toEqual([
      `benefits paragraph ${pay}`,
      'benefits paragraph Wool is free.',
    ]);
  for (const asked of ['The pay clerk is near to you.', 'We offer felt to all, and you know why.'])
    expect(outline(`Weaver\nNice to have:\nKnows silk\n${asked}`).at(-1)).toBe(
      `preferred paragraph ${asked}`,
    );
});

test('what is asked behind a notice stays asked', () => {
  const notice =
    'What is written below stands for the knowledge, skill and ability that a weaver needs in this house by day and by night. Reasonable accommodations may be made for all who weave.';
  const asked =
    'Extensive experience with felt, wool and silk, in a house of weavers or beside it Knowledge of looms and of their parts, down to the last peg, and of the way in which they are mended by night, when the wind is in the valley and the sheep are on the hill Patience in all weathers';
  expect(outline(`Weaver\nRequirements\n${notice} ${asked}`).slice(-2)).toEqual([
    `legal paragraph ${notice}`,
    `requirements paragraph ${asked}`,
  ]);
  const told = 'It is a house of felt, and felt is what it makes, by day and by night. '.repeat(4).trim();
  expect(outline(`Weaver\nRequirements\n${notice} ${told}`).at(-1)).toBe(`legal paragraph ${notice} ${told}`);
});

test('a heading with a notice in its line is that of the lines below', () => {
  const notice = 'Reasonable accommodations may be made to enable all who weave to do what is essential.';
  expect(
    outline(`Weaver\nYou have:\nSilk\nEssential Functions: ${notice}\nMend felt\nOil looms`).slice(-3),
  ).toEqual([`legal paragraph ${notice}`, 'duties paragraph Mend felt', 'duties paragraph Oil looms']);
});

test('a practice and its years are no heading', () => {
  expect(outline('Clerk\nExperience:\nFelt Reporting: 2 years\nWork reporting: 12 months').slice(-2)).toEqual(
    ['requirements paragraph Felt Reporting: 2 years', 'requirements paragraph Work reporting: 12 months'],
  );
});

test('an item that is a heading with a colon opens a list', () => {
  expect(outline('Weaver\nRequirements\n- Felt\n- NICE TO HAVE:\n- Silk').slice(-2)).toEqual([
    'preferred heading NICE TO HAVE:',
    'preferred item Silk',
  ]);
  expect(outline('Weaver\nRequirements\n- Felt skills of all kinds:\n- Silk').at(-1)).toBe(
    'requirements item Silk',
  );
});

test('what asks against the word before it is a line of its own', () => {
  expect(outline("Weaver\nRequirements\nKnows loomsBachelor's degree in felt").slice(-2)).toEqual([
    'requirements paragraph Knows looms',
    "requirements paragraph Bachelor's degree in felt",
  ]);
  const soft = 'Kann weben, idealerweiseErfahrung in Filz';
  expect(outline(`Weber\nProfil\n${soft}`).at(-1)).toBe(`requirements paragraph ${soft}`);
  expect(outline('Weaver\nRequirements\nKnows FeltExcellent understanding of wool').slice(-2)).toEqual([
    'requirements paragraph Knows Felt',
    'requirements paragraph Excellent understanding of wool',
  ]);
  expect(outline('Weaver\nRequirements\nKnows the felt of loomsMill').at(-1)).toBe(
    'requirements paragraph Knows the felt of loomsMill',
  );
});

test('a heading that ends in "u.a." and a long one in title case', () => {
  expect(
    outline('Weber\nProfil\nKann weben\nAufgaben u.a.\nWolle und Filz der Weber, die wir haben').at(-1),
  ).toMatch(/^duties/);
  expect(
    outline(
      'Weaver\nDuties\nMends\nSkills and Experience You’ll Need to Be Successful In This Role\nSilk',
    ).at(-1),
  ).toBe('requirements paragraph Silk');
});

describe('a list that asks without a heading', () => {
  const lines = (text: string) => outline(text).map((line) => line.split(' ')[0]);
  test('with what says itself that it asks, and with the last short lines', () => {
    expect(
      lines(
        'Weaver\nDuties\nMends the felt\nStrong understanding of felt\nKnowledge of silk\nProficient with needles\nPatience\nA van\n\nBenefits\nTea',
      ).slice(2),
    ).toEqual([
      'duties',
      'requirements',
      'requirements',
      'requirements',
      'requirements',
      'requirements',
      'benefits',
      'benefits',
    ]);
    expect(
      lines('Weaver\n\nKnowledge of silk\nYou must have a van\nTales of wool\nProficient with needles').slice(
        1,
      ),
    ).toEqual(['requirements', 'requirements', 'requirements', 'requirements']);
  });
  test('and counts years of something', () => {
    expect(
      lines(
        'Weaver\n- 2+ years of felt mending, best by night\n- Proficient in silk\n- Looms\n- Familiar with wool',
      ),
    ).toEqual(['other', 'requirements', 'requirements', 'requirements', 'requirements']);
  });
  test('is of what is asked, behind the duties too', () => {
    expect(
      lines(
        'Weaver\nDuties\nRepair the looms\nClean the felt\n5+ years of weaving experience\nKnowledge of silk\nStrong understanding of felt\nFelt and wool, with mending\nProficient with needles\nCall the house\nRing the bell\nOil the loom',
      ),
    ).toEqual([
      'other',
      'duties',
      'duties',
      'duties',
      'requirements',
      'requirements',
      'requirements',
      'requirements',
      'requirements',
      'duties',
      'duties',
      'duties',
    ]);
  });
  test('in other languages', () => {
    expect(
      lines(
        'Tischler\nAufgaben\nWerkbänke bauen\nGute Kenntnisse in Holz\nErfahrung mit Hobeln\nAbgeschlossene Lehre',
      ).slice(-4),
    ).toEqual(['duties', 'requirements', 'requirements', 'requirements']);
  });
  test('two lines are none, nor are few among many', () => {
    expect(lines('Weaver\nDuties\nKnowledge of silk\nAbility to mend\nRepair the looms')).not.toContain(
      'requirements',
    );
    expect(
      lines(
        'Weaver\nDuties\nAbility to mend\nRepair\nClean\nOil\nAbility to sew\nKnit\nDye\nWash\nAbility to cut\nFold',
      ),
    ).not.toContain('requirements');
  });
});

describe('the language of a text', () => {
  test.each([
    [
      'en',
      'We are looking for someone who will join the team and help us with the bells that we have in the towers.',
    ],
    [
      'de',
      'Wir suchen für unser Team eine Person, die mit uns die Glocken der Stadt stimmt und sich auf die Arbeit freut.',
    ],
    [
      'fr',
      'Nous recherchons une personne pour notre équipe qui saura accorder les cloches de la ville avec nous et avec soin.',
    ],
    [
      'es',
      'Buscamos una persona para nuestro equipo que sepa afinar las campanas de la ciudad con nosotros y con cuidado.',
    ],
    [
      'nl',
      'Wij zoeken een collega die met ons de klokken van de stad stemt en die het werk in de toren leuk vindt.',
    ],
    [
      'pl',
      'Szukamy osoby do naszego zespołu, która będzie z nami stroić dzwony w mieście i nie boi się pracy na wieży.',
    ],
    [
      'it',
      'Cerchiamo una persona per il nostro team che sappia accordare le campane della città con noi e con cura.',
    ],
    [
      'pt',
      'Procuramos uma pessoa para a nossa equipa que saiba afinar os sinos da cidade com cuidado e que não tenha medo.',
    ],
    [
      null,
      'Vi söker en person till vårt team som kan stämma klockorna i staden tillsammans med oss och som trivs i tornet.',
    ],
    [null, 'Python SQL Kubernetes Docker AWS'],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test('every language file is used', () => {
    const folder = fileURLToPath(new URL('../../../lib/posting/languages', import.meta.url));
    const files = readdirSync(folder).filter((name) => !['index.ts', 'language.ts'].includes(name));
    expect(LANGUAGES.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort());
  });
});
