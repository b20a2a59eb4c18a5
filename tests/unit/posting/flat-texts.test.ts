import { describe, expect, test } from 'vitest';
import { readText } from '../../../lib/posting/read-text.ts';

/** Each block as "section kind text", the text cut to its first words. */
const outline = (text: string, words = 3) =>
  readText(text).blocks.map(
    ({ start, end, kind, section }) =>
      `${section} ${kind} ${text.slice(start, end).split(' ').slice(0, words).join(' ')}`,
  );
const FILLER = 'It stands by the river and has many looms. ';
const SPANISH = 'Está junto al río y tiene muchos telares de madera. ';

test('what asks stands for itself against a capital word too', () => {
  const text = `Weaver\nThe house makes felt. ${FILLER.repeat(4)}It mends the looms of the FeltworksProven experience with wool of all kinds`;
  expect(outline(text, 4).slice(-1)).toEqual(['requirements paragraph Proven experience with wool']);
});

describe('headings in capitals between sentences', () => {
  test('open their sections', () => {
    const text = `Tejedor\nLa casa busca una persona para el taller. ${SPANISH.repeat(3)}FUNCIONES PRINCIPALES Reparar los telares REQUISITOS Experiencia con lana SE OFRECE Almuerzo en la casa`;
    expect(outline(text).slice(2)).toEqual([
      'duties heading FUNCIONES PRINCIPALES',
      'duties paragraph Reparar los telares',
      'requirements heading REQUISITOS',
      'requirements paragraph Experiencia con lana',
      'benefits heading SE OFRECE',
      'benefits paragraph Almuerzo en la',
    ]);
  });
  test('before small letters when the whole is a heading', () => {
    const text = `Weber\nWir weben in der Stadt und auf dem Land. ${'Die Werkstatt steht am Fluss und hat viele Webstühle. '.repeat(3)}IHR PROFIL abgeschlossene Lehre als Weber und Freude an der Wolle`;
    expect(outline(text).slice(2)).toEqual([
      'requirements heading IHR PROFIL',
      'requirements paragraph abgeschlossene Lehre als',
    ]);
  });
  test('against the next word', () => {
    const text = `Weaver\nThe house seeks a weaver. ${FILLER.repeat(4)}PREFERRED EXPERIENCE AND QUALIFICATIONSFelt and wool`;
    expect(outline(text, 4).slice(-2)).toEqual([
      'preferred heading PREFERRED EXPERIENCE AND QUALIFICATIONS',
      'preferred paragraph Felt and wool',
    ]);
  });
  test('are none inside a sentence, nor where all is in capitals', () => {
    const inside = `Weaver\nThe house is old. ${FILLER.repeat(4)}You MUST HAVE a van and care for the JOB TITLE on the door.`;
    const capitals = `WEAVER\n${`THE HOUSE IS OLD AND HAS MANY LOOMS AND `.repeat(6)}REQUIREMENTS FELT AND WOOL`;
    expect(outline(inside)).toHaveLength(2);
    expect(outline(capitals)).toHaveLength(2);
  });
});

describe('a flat text', () => {
  test('is parted where a sentence opens what stands behind its colon', () => {
    const text = `Weaver\nThe house seeks a weaver. ${FILLER.repeat(9)}In this role, you will work in the following ways: Mend the looms with the others. Dye the wool of the house in the yard. To be successful in this role, we are seeking the following: Patience with the old looms and their owners. Knowledge of wool, silk and felt, and of the dyes of the house and its yard.`;
    expect(outline(text, 4).slice(2)).toEqual([
      'duties heading In this role, you',
      'duties paragraph Mend the looms with',
      'requirements heading To be successful in',
      'requirements paragraph Patience with the old',
    ]);
  });
  test('of a long sentence only its last words open', () => {
    const text = `Weaver\nThe house seeks a weaver. ${FILLER.repeat(12)}Knows (Loomworks, Weftmaster) and silk You will: Mend the looms of the house and those of its neighbours with the others in the yard. Dye the wool of the house every spring.`;
    expect(outline(text)).toContain('duties heading You will:');
  });
  test('what may be learned there is preferred, what one finds oneself doing is the work', () => {
    const text = `Weaver\nThe house seeks a weaver. ${FILLER.repeat(12)}In a week you may find yourself at all of the following: Mend the looms of the house. Dye the wool of the spring in the yard, with the others and their children. Other skills that are great to bring but that we can help you develop: Practice with silk and with the dyes of the house and its neighbours in the valley, and with the kettles of the yard in which they stand all winter.`;
    expect(
      outline(text)
        .slice(2)
        .map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['duties heading', 'duties paragraph', 'preferred heading', 'preferred paragraph']);
  });
  test('a heading stands between small letters and a capital', () => {
    const text = `Weaver\nThe house seeks a weaver. ${FILLER.repeat(12)}Mend the looms of the yard Desirable Requirements Practice with silk in a house like ours Benefits Lunch in the yard with the others`;
    expect(outline(text, 2).slice(2)).toEqual([
      'preferred heading Desirable Requirements',
      'preferred paragraph Practice with',
      'benefits heading Benefits',
      'benefits paragraph Lunch in',
    ]);
  });
  test('and before a dash', () => {
    const text = `Weaver\nThe house seeks a weaver. ${FILLER.repeat(12)}It mends looms at night Nice to have Practice with silk in a house like ours What we offer - Lunch in the yard - A bed above the looms - A key to the house`;
    expect(outline(text, 2).slice(2)).toEqual([
      'preferred heading Nice to',
      'preferred paragraph Practice with',
      'benefits heading What we',
      'benefits item Lunch in',
      'benefits item A bed',
      'benefits item A key',
    ]);
  });
  test('names of jobs, of papers and of what belongs to somebody are no headings there', () => {
    const text = `Weaver\nThe house seeks a weaver. ${FILLER.repeat(12)}It writes the Business Requirements Document with a Benefits Analyst and a Required Skills Trainer, asks for the Benefits Office and for your Qualifications Papers`;
    expect(outline(text)).toHaveLength(2);
  });
  test('a colon inside a sentence opens nothing', () => {
    const text = `Weaver\nThe house seeks a weaver. ${FILLER.repeat(14)}It has one rule: Mend what you break, and sing while you work at the looms of the house, all day long and with the others.`;
    expect(outline(text)).toHaveLength(2);
  });
  test('the name of the employer ends its heading', () => {
    const text = `Weaver\nAbout Harrow Looms Harrow Looms weaves the felt of the town. ${FILLER.repeat(4)}\nAbout Harrow & Sons We weave the felt of the town. ${FILLER.repeat(4)}`;
    expect(outline(text).slice(1)).toEqual([
      'about heading About Harrow Looms',
      'about paragraph Harrow Looms weaves',
      'about heading About Harrow &',
      'about paragraph We weave the',
    ]);
  });
  test('pluses before its parts are bullets, those of a sum are none', () => {
    const parts = `Weaver\nEssential requirements + Long practice at the wide looms of a house + Knowledge of felt and of the dyes in use there + Patience with apprentices in their first two years + A steady hand`;
    const sum = `Weaver\nThe house lives by R + D. ${FILLER.repeat(3)}R + D is its heart and its R + D team sings while it weaves at night.`;
    expect(outline(parts).filter((line) => line.includes(' item '))).toHaveLength(4);
    expect(outline(sum)).toHaveLength(2);
  });
  test('what is asked one behind the other is a list, with no mark between', () => {
    const text = `Weaver\nThe house seeks a weaver. ${FILLER.repeat(12)}Requirements Proven experience with wide looms Knowledge of felt, silk and Woolworks Proficient in the dyes of the house Ability to sing with Strong Arm Tools at night`;
    expect(outline(text, 4).slice(2)).toEqual([
      'requirements heading Requirements',
      'requirements item Proven experience with wide',
      'requirements item Knowledge of felt, silk',
      'requirements item Proficient in the dyes',
      'requirements item Ability to sing with',
    ]);
  });
  test('a German noun with its capital begins nothing, what qualifies it does', () => {
    const text = `Weber\n${'Die Werkstatt steht am Fluss und hat viele Webstühle. '.repeat(12)}Du hast eine Lehre als Weber mit Erfahrung in der Pflege der Wolle Sehr gute Kenntnisse der Garne und ihrer Farben Fundierte Erfahrung mit breiten Webstühlen Gute Kenntnisse der Wolle`;
    expect(outline(text).filter((line) => line.includes(' item '))).toHaveLength(3);
  });
  test('German nouns behind commas begin no items', () => {
    const text = `Weber\nBetreuung der Stoffe, Planung der Garne, Wartung der Webstühle im Haus, Pflege der Wolle im Hof, Beratung der Kundschaft am Tisch, Ausbildung der Lehrlinge und alles, was in der Weberei mit uns sonst noch zu tun ist.`;
    expect(outline(text)).toHaveLength(2);
  });
});

describe('a question that opens a line', () => {
  test('is its heading where it is one', () => {
    const text =
      'Weaver\nRequirements\nPractice with silk\nWhat’s in it for you?27 days in the yard\nA key to the house';
    expect(outline(text).slice(3)).toEqual([
      'benefits heading What’s in it',
      'benefits paragraph 27 days in',
      'benefits paragraph A key to',
    ]);
  });
  test('is none where it asks something else', () => {
    const text = 'Weaver\nRequirements\nDo you have some practice with silk? Then come to us.\nA steady hand';
    expect(outline(text).slice(2)).toEqual([
      'requirements paragraph Do you have',
      'requirements paragraph A steady hand',
    ]);
  });
});

describe('a heading that lost its line end', () => {
  const kinds = (text: string) => outline(text).slice(1);
  test('is known by its words, whatever the language', () => {
    const text = `Tisserand\n${'La maison est au bord du fleuve et garde ses métiers. '.repeat(4)}Votre rôle et vos missionsAu sein de la maison, vous réparez. Profil attenduLa patience et le soin. Description de l'entrepriseHARROW tisse la laine.`;
    expect(kinds(text).filter((line) => line.includes('heading'))).toEqual([
      'duties heading Votre rôle et',
      'requirements heading Profil attendu',
      "about heading Description de l'entreprise",
    ]);
  });
  test('is none before a name in camel case', () => {
    const text = `Weaver\n${FILLER.repeat(4)}Our client HealthLoom weaves. The company WoolWorks dyes. Your skills in LoomScript help.`;
    expect(kinds(text)).toHaveLength(1);
  });
  test('is none inside the name of a job', () => {
    const text = `Weaver\n${FILLER.repeat(4)}Benefits Analyst wanted. Skills Trainer wanted.`;
    expect(kinds(text)).toHaveLength(1);
  });
});

test('a lead-in before a dash opens the list', () => {
  const text = `Weaver\nThe house seeks a weaver. ${FILLER.repeat(12)}Here is what we are looking for: - 2+ years at wide looms - Patience with wool and with those who bring it - Love of felt and of the river How we make your life easier: - Lunch in the yard with the others, every day of the week - A bed in the house above the looms, with a view of the river`;
  expect(outline(text)).toEqual([
    'other heading Weaver',
    'other paragraph The house seeks',
    'requirements heading Here is what',
    'requirements item 2+ years at',
    'requirements item Patience with wool',
    'requirements item Love of felt',
    'benefits heading How we make',
    'benefits item Lunch in the',
    'benefits item A bed in',
  ]);
});

test('items of the line that says what one will do are duties', () => {
  const text = `Weaver\nAs a weaver you will work in the yard with the others. • Mend the looms of the house, and those of its neighbours in the town • Dye the wool of the spring in the big kettles • Sing while you work\n• The house is old`;
  expect(outline(text).map((line) => line.split(' ')[0])).toEqual([
    'other',
    'duties',
    'duties',
    'duties',
    'duties',
    'duties',
  ]);
});

test('a list that asks below what is offered is of what is asked', () => {
  const text =
    'Weaver\nBenefits\nLunch in the yard\n5 plus years at wide looms as a weaver with experience\nKnowledge of silk\nAttention to detail';
  expect(outline(text).map((line) => line.split(' ')[0])).toEqual([
    'other',
    'benefits',
    'benefits',
    'requirements',
    'requirements',
    'requirements',
  ]);
});

test('a long question that names a section is its heading', () => {
  const text =
    'Weaver\nRewards\nLunch.\nWhat will you do as a Weaver at Harrow in our town?\nMend the looms.';
  expect(outline(text).at(-1)).toBe('duties paragraph Mend the looms.');
});

describe('a notice of equal opportunity', () => {
  const NOTICE = 'Harrow is an equal opportunity employer and hires without regard to race, color or age.';
  test('leaves what was asked before it', () => {
    const text = `Weaver\n\nRequirements\n\nProven ability to mend looms. ${FILLER.repeat(8)}${NOTICE}`;
    expect(outline(text).slice(2)).toEqual([
      'requirements paragraph Proven ability to',
      'legal paragraph Harrow is an',
    ]);
  });
  test('takes what the employer says before it with it', () => {
    const text = `Weaver\n\nRequirements\n\nHarrow has kind people. ${FILLER.repeat(8)}${NOTICE}`;
    expect(outline(text).slice(2)).toEqual(['legal paragraph Harrow has kind']);
  });
});

test('a line without a letter or a digit is an empty line', () => {
  const text = 'Weaver\nRequirements\nKnows felt\n\u200d\n______\nThe Copper Looms\n- a yard\n- a river';
  expect(outline(text).slice(2)).toEqual([
    'requirements paragraph Knows felt',
    'requirements heading The Copper Looms',
    'requirements item a yard',
    'requirements item a river',
  ]);
});

test('a list that asks holds a line of several sentences that asks', () => {
  const long = `Experience with felt, ${'with the wide looms of the house and those of its neighbours, '.repeat(5)}and wool`;
  const text = `Weaver\nDuties\nMend the looms\nKnowledge of silk\nAbility to sew\n${long}\nKnowledge of dyes`;
  expect(outline(text).map((line) => line.split(' ')[0])).toEqual([
    'other',
    'duties',
    'duties',
    'requirements',
    'requirements',
    'requirements',
    'requirements',
  ]);
});

describe('a heading inside a line', () => {
  test('rules the lines below where it stands right under a heading', () => {
    const text = 'Weaver\n\nExperience required:\n\nPrincipal duties: Loom care: Mend it.\nDye the wool.';
    expect(outline(text).slice(1)).toEqual([
      'requirements heading Experience required:',
      'duties heading Principal duties:',
      'duties paragraph Loom care: Mend',
      'duties paragraph Dye the wool.',
    ]);
  });
  test('rules its own line alone where more stands above', () => {
    const text = 'Weaver\n\nRequirements:\nFelt.\nTasks: Loom care.\nWool.';
    expect(outline(text).slice(2)).toEqual([
      'requirements paragraph Felt.',
      'duties heading Tasks:',
      'duties paragraph Loom care.',
      'requirements paragraph Wool.',
    ]);
  });
});

test('who is called to apply is not asked for anything', () => {
  const text = 'Weaver\n\nLocation:\nThe yard.\n\nIf you are interested in looms, write to the house.';
  expect(outline(text).at(-1)).toBe('other paragraph If you are');
});

describe('an employer that presents itself', () => {
  test.each([
    'Harrow Looms is a leading provider of felt solutions to the textile industry and has many looms in the north.',
    'The Harrow Looms Group is one of the leading companies in felt and wool, with looms in the north and the south.',
    'Our client is a weaving house in the old town that sells felt and wool to the shops of the harbour.',
    'Harrow Looms is an amazing, growing felt, wool and silk weaving and dyeing company with houses in the north.',
    'Unser Kunde ist eine Weberei in der Altstadt, die Filz und Wolle an die Läden am Hafen verkauft.',
  ])('is of the employer though no heading says so: %s', (sentence) => {
    expect(readText(`Weaver\n\n${sentence}`).blocks.at(-1)?.section).toBe('about');
  });
  test('until it calls the reader', () => {
    const text =
      'Weaver\n\nHarrow Looms is a leading provider of felt solutions to the textile industry. You will mend the looms.';
    expect(outline(text).slice(1)).toEqual([
      'about paragraph Harrow Looms is',
      'duties paragraph You will mend',
    ]);
  });
  test('is no job that is told of', () => {
    const text =
      'Weaver\n\nThe Weaver is a leading member of the house and mends the looms of the industry in the north.';
    expect(outline(text).at(-1)).toBe('other paragraph The Weaver is');
  });
  test('is no tool that the employer made', () => {
    const text =
      'Weaver\n\nLOOMA is an internal application for all company looms, and it plans the wool of the whole house for a year.';
    expect(outline(text).at(-1)).toBe('other paragraph LOOMA is an');
  });
});

test('capitals against the word before them open a section', () => {
  const text = `Weaver\n${FILLER.repeat(5)}A degree in the performing artsPREFERRED QUALIFICATIONS Felt and wool`;
  expect(outline(text).slice(-2)).toEqual([
    'preferred heading PREFERRED QUALIFICATIONS',
    'preferred paragraph Felt and wool',
  ]);
});

describe('bullets in the middle of a line', () => {
  test('part it though they stand against the word before', () => {
    const text = `Weaver\n${FILLER.repeat(4)}Essential Responsibilities/ Duties· Mend the looms· Dye the wool of the house and of the yard`;
    expect(outline(text).slice(2)).toEqual([
      'duties heading Essential Responsibilities/ Duties',
      'duties item Mend the looms',
      'duties item Dye the wool',
    ]);
  });
  test('part a short line too', () => {
    expect(outline('Weaver\nEducation· A school· A trade').slice(1)).toEqual([
      'requirements heading Education',
      'requirements item A school',
      'requirements item A trade',
    ]);
  });
});

test('the name of a job is no heading', () => {
  const text = `Weaver\n${FILLER.repeat(16)}The Project Manager mends the looms of the house. The Project Dye the wool.`;
  expect(outline(text).slice(2)).toEqual(['duties heading The Project', 'duties paragraph Dye the wool.']);
});

test('a heading ends at the word that stands against it', () => {
  const text = `Weber\n${'Die Werkstatt steht am Fluss und hat viele Webstühle. '.repeat(4)}AufgabenBetreuung der Stoffe im Haus. AnforderungenMehrjährige Arbeit am Webstuhl.`;
  expect(
    outline(text)
      .filter((line) => line.includes('heading'))
      .slice(1),
  ).toEqual(['duties heading Aufgaben', 'requirements heading Anforderungen']);
});

describe('a paragraph that says who is sought tells of the job', () => {
  test.each([
    'We are looking for a weaver to work beside a team that mends the looms of the house.',
    'Harrow is looking for an experienced weaver to join the yard.',
    'Nous recherchons un tisserand pour la maison au bord du fleuve et pour ses métiers.',
    'Wir suchen ab sofort einen Weber für die Werkstatt am Fluss und für ihre Webstühle.',
  ])('%s', (sentence) => {
    expect(readText(`Weaver\n\n${sentence}`).blocks.at(-1)?.section).toBe('duties');
  });
  test('what the candidate will have is asked', () => {
    const text =
      'Weaver\n\nYou must know felt.\n\nThe ideal candidate must have patience with the old looms.';
    expect(
      outline(text)
        .slice(1)
        .map((line) => line.split(' ')[0]),
    ).toEqual(['requirements', 'requirements']);
  });
});
