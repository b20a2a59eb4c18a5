import { describe, expect, it } from 'vitest';
import { candidates } from '../../../lib/vocabulary/candidates.ts';
import { found, vocabularyOf } from './kit.ts';

const NAMES =
  "C++|C#|F#|.NET|Node.js|CI/CD|A+|k8s|R&D|JavaScript|Power BI|Six Sigma|Frontend|Java|Python|SQL Server|CompTIA Security+|CySA+|AWS|SAP|API|C|R|Angular|ASP.NET|Driver's licence|Microsoft Certified: Azure Administrator|RN|Café design|Security Operations|Machine learning|AWS Certified Solutions Architect – Associate|InDesign|library|process|analysis|Go|Data|Data analysis|analysis of risk|TCP/IP|Profit and loss";
const all = vocabularyOf(NAMES.split('|'));
const products = vocabularyOf(['Excel', 'Rails', 'Canva', 'Teams', 'Microsoft Teams', 'VM'], 'product');

const expectFound = (text: string, names: string[]) => expect(found(all, text)).toEqual(names);

describe('signs that are part of a name', () => {
  it('tells C, C++ and C# apart', () => {
    expectFound('C, C++, C# and F#', ['C=C', 'C++=C++', 'C#=C#', 'F#=F#']);
  });
  it('reads "C #" and "C ++" as one name, but "C # 1" as the letter', () => {
    expectFound('C # and C ++.', ['C #=C#', 'C ++=C++']);
    expectFound('C #1', ['C=C']);
  });
  it('finds .NET by its dot, and not in another word', () => {
    expectFound('(.NET) ASP.NET, ASP .NET, vb.net', ['.NET=.NET', 'ASP.NET=ASP.NET', 'ASP .NET=ASP.NET']);
    expectFound('a net gain', []);
    expect(found(vocabularyOf(['.NET', 'Net']), 'use .NET, net')).toEqual(['.NET=.NET', 'net=Net']);
  });
  it('finds names with a plus, behind a slash too', () => {
    expectFound('CompTIA Security+/CySA+ or A+', [
      'CompTIA Security+=CompTIA Security+',
      'CySA+=CySA+',
      'A+=A+',
    ]);
  });
  it('reads "&" as "and"', () => {
    expectFound('R&D, R & D, profit & loss', ['R&D=R&D', 'R & D=R&D', 'profit & loss=Profit and loss']);
  });
});

describe('variants of writing', () => {
  it('takes hyphen, space, slash and none for one', () => {
    expectFound('CI-CD, CI / CD, CI/CD, CICD', ['CI-CD=CI/CD', 'CI / CD=CI/CD', 'CI/CD=CI/CD', 'CICD=CI/CD']);
    expectFound('SixSigma Six-Sigma PowerBI', [
      'SixSigma=Six Sigma',
      'Six-Sigma=Six Sigma',
      'PowerBI=Power BI',
    ]);
    expectFound('front end, front-end, frontend', [
      'front end=Frontend',
      'front-end=Frontend',
      'frontend=Frontend',
    ]);
    expectFound('NodeJS, node js, Node.js', ['NodeJS=Node.js', 'node js=Node.js', 'Node.js=Node.js']);
  });
  it('does not join what a slash, a comma, a sentence or a line parts', () => {
    expectFound('machine / learning, Power\nBI. Six. Sigma', []);
    expectFound('TCP / IP and TCP-IP', ['TCP / IP=TCP/IP', 'TCP-IP=TCP/IP']);
  });
  it('parts a word only at a capital that the text writes too', () => {
    expectFound('Java Script', ['Java Script=JavaScript']);
    expectFound('skilled in design', []);
    expectFound('In Design', ['In Design=InDesign']);
  });
  it('parts the products that are often written as two words in small letters too', () => {
    const names = ['JavaScript', 'Java', 'MongoDB', 'Mongo', 'WordPress', 'OnBase', 'Power BI'];
    expect(found(vocabularyOf(names, 'product'), 'java script, mongo db, word press, power bi')).toEqual([
      'java script=JavaScript',
      'mongo db=MongoDB',
      'word press=WordPress',
      'power bi=Power BI',
    ]);
    expect(found(vocabularyOf(names, 'product'), 'on base pay, java scripts')).toEqual(['java=Java']);
  });
  it('folds case, accents, width and what is not seen', () => {
    expectFound('cafe\u0301 DESIGN, Ｐｙｔｈｏｎ, P\u200bython, Ja\u00adva, 𝗣𝘆𝘁𝗵𝗼𝗻', [
      'cafe\u0301 DESIGN=Café design',
      'Ｐｙｔｈｏｎ=Python',
      'P\u200bython=Python',
      'Ja\u00adva=Java',
      '𝗣𝘆𝘁𝗵𝗼𝗻=Python',
    ]);
  });
  it('reads letters with dots as an abbreviation', () => {
    expectFound('an R.N. with a B.A.', ['R.N=RN']);
  });
  it('takes a colon, a dash or none where the name has one', () => {
    expectFound('AWS Certified Solutions Architect - Associate', [
      'AWS Certified Solutions Architect - Associate=AWS Certified Solutions Architect – Associate',
    ]);
    expectFound('Microsoft Certified Azure Administrator', [
      'Microsoft Certified Azure Administrator=Microsoft Certified: Azure Administrator',
    ]);
    expectFound('Microsoft Certified: Azure Administrator', [
      'Microsoft Certified: Azure Administrator=Microsoft Certified: Azure Administrator',
    ]);
  });
  it("reads apostrophes of any shape, and stops before a possessive's", () => {
    expectFound('driver’s licence, drivers licence, Python’s GIL', [
      "driver’s licence=Driver's licence",
      "drivers licence=Driver's licence",
      'Python=Python',
    ]);
  });
});

describe('endings', () => {
  it('reads plurals and singulars', () => {
    expectFound('APIs, apis, RNs, libraries, processes, security operation', [
      'APIs=API',
      'apis=API',
      'RNs=RN',
      'libraries=library',
      'processes=process',
      'security operation=Security Operations',
    ]);
  });
  it('makes no plural of a product', () => {
    expect(found(products, 'She excels; rails and rail; canvas; team and Microsoft Team; VMs')).toEqual([
      'rails=Rails',
      'Microsoft Team=Microsoft Teams',
      'VMs=VM',
    ]);
  });
  it('leaves a version out of the span', () => {
    expectFound('Python 3.11, Python3, Java17, Java 17, Angular2+, SQL Server 2019, Java8+', [
      'Python=Python',
      'Python=Python',
      'Java=Java',
      'Java=Java',
      'Angular=Angular',
      'SQL Server=SQL Server',
      'Java=Java',
    ]);
  });
  it('finds the name before a hyphen', () => {
    expectFound('AWS-certified, Python-based, SAP-Kenntnisse, Java-Entwickler', [
      'AWS=AWS',
      'Python=Python',
      'SAP=SAP',
      'Java=Java',
    ]);
  });
  it('parts Latin letters from scripts without spaces', () => {
    expectFound('熟悉Python编程', ['Python=Python']);
  });
});

describe('overlaps', () => {
  it('keeps the longest, wherever it starts', () => {
    expectFound('data analysis of risk', ['data=Data', 'analysis of risk=analysis of risk']);
    expectFound('data analysis', ['data analysis=Data analysis']);
  });
  it('names each entity that shares a name', () => {
    expect(found(vocabularyOf(['AWS', 'aws']), 'AWS')).toEqual(['AWS=AWS+aws']);
  });
});

describe('bad input', () => {
  const offsetsHold = (text: string) => {
    let last = 0;
    for (const { start, end } of candidates(all, text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  };
  it.each([
    ['nothing', ''],
    ['one endless token', 'a'.repeat(300_000)],
    ['only emoji', '👩‍💻🏽🇩🇪'.repeat(20_000)],
    ['mixed scripts', 'Pythonの経験がある方、Русский язык и العربية Java '.repeat(3000)],
    ['unpaired surrogates', '\ud83d Python \udc00\ud800Java\udfff'.repeat(5000)],
    ['control characters', '\u0000Python\u0001 \u0007Java\u001b[0m\u0085'.repeat(5000)],
    ['direction marks', '\u202ePython\u202c \u200fJava\u200e'.repeat(5000)],
    ['only signs', '+#&.-/'.repeat(50_000)],
    ['only ampersands', '&'.repeat(100_000)],
    ['endless starts of a name', 'data analysis of '.repeat(20_000)],
    ['only combining marks', 'a\u0301\u0301'.repeat(50_000)],
  ])('keeps offsets in %s', (_, text) => offsetsHold(text));

  it('finds the names around what it cannot read', () => {
    expectFound('\ud83d Python \udc00\u202eJava\u202c \u0000C++', ['Python=Python', 'Java=Java', 'C++=C++']);
  });
  it('takes twice the steps for twice the text', () => {
    const steps = (text: string): number => {
      let reads = 0;
      const count = <T extends object>(table: T): T =>
        new Proxy(table, {
          get(target, at) {
            reads++;
            return Reflect.get(target, at);
          },
        });
      candidates({ ...all, slots: count(all.slots), tags: count(all.tags), first: count(all.first) }, text);
      return reads;
    };
    for (const text of ['data analysis of ', 'Python, C++ & R&D; ', 'a', 'CI/CD-', 'aws ', 'Six ']) {
      const once = steps(text.repeat(500));
      expect(steps(text.repeat(1000))).toBeLessThanOrEqual(2 * once + 100);
    }
  });
  it('finds as many names again in a text twice as long', () => {
    const text = 'Python and Java, C++ / C#; data analysis of risk. '.repeat(10_000);
    const once = candidates(all, text).length;
    expect(candidates(all, text + text).length).toBe(2 * once);
  });
});
