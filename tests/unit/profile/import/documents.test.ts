import { describe, expect, it } from 'vitest';
import { docxOf, faultOf, paragraph, readBytes, readWritten, tools, utf8 } from './kit.ts';
import { pdfOf } from './pdf-kit.ts';

const CANDIDATE = `<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9">
 <CandidateProfile>
  <hr:ExecutiveSummary>&lt;p&gt;Ten years of winching&lt;br&gt;and more.&lt;/p&gt;</hr:ExecutiveSummary>
  <PersonQualifications>
   <PersonCompetency><CompetencyID>fra</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID></PersonCompetency>
   <PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>QuayScript</hr:CompetencyName></PersonCompetency>
  </PersonQualifications>
  <Certifications>
   <Certification>
    <hr:CertificationName>Certified Harbour Administrator</hr:CertificationName>
    <eures:FirstIssuedDate><hr:FormattedDateTime>2024-05-01</hr:FormattedDateTime></eures:FirstIssuedDate>
    <eures:FreeFormEffectivePeriod><eures:EndDate><hr:FormattedDateTime>2027-05</hr:FormattedDateTime></eures:EndDate></eures:FreeFormEffectivePeriod>
    <hr:IssuingAuthority>Harbour Guild</hr:IssuingAuthority>
   </Certification>
   <Certification><hr:IssuingAuthority>Nameless Board</hr:IssuingAuthority></Certification>
  </Certifications>
  <DigitalSkills><DigitalSkillsGroup><Title>Tools</Title><DigitalSkill>Winching</DigitalSkill></DigitalSkillsGroup><DigitalSkillsGroup><Title>Tidal planning</Title></DigitalSkillsGroup></DigitalSkills>
  <Others><Title>Certificates</Title><Other><Title>Crane Professional</Title></Other></Others>
 </CandidateProfile>
</Candidate>`;
const TAKEN = [
  {
    kind: 'credential',
    name: 'Certified Harbour Administrator',
    issuer: 'Harbour Guild',
    issued: '2024-05-01',
    expires: '2027-05-31',
  },
  { kind: 'skill', name: 'QuayScript' },
  { kind: 'skill', name: 'Winching' },
  { kind: 'skill', name: 'Tidal planning' },
  { kind: 'either', name: 'Crane Professional' },
];

describe('Europass', () => {
  it("of today's editor is read", async () => {
    const found = await readBytes(utf8(CANDIDATE));
    expect(found.format).toBe('europass');
    expect(found.entries).toEqual(TAKEN);
    expect(found.refused).toEqual([{ what: 'Nameless Board', reason: 'no-name' }]);
    expect(found.texts.join('')).toBe('Ten years of winching\nand more.\n');
  });

  it('inside of a PDF is read instead of the text', async () => {
    const found = await readBytes(
      pdfOf(['A page'], { attachment: { name: 'attachment.xml', content: CANDIDATE } }),
    );
    expect(found.format).toBe('europass');
    expect(found.entries).toEqual(TAKEN);
  });

  it('of the years before is read', async () => {
    const found = await readBytes(
      utf8(`<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
       <Skills><Linguistic><ForeignLanguage><VerifiedBy><Certificate><Title>Dockside French</Title></Certificate></VerifiedBy></ForeignLanguage></Linguistic>
       <Computer><Description>QuayScript, tide tables</Description></Computer></Skills>
       <AchievementList><Achievement><Title><Label>Certificates</Label></Title><Description>Crane Professional</Description></Achievement></AchievementList>
       </LearnerInfo></SkillsPassport>`),
    );
    expect(found.entries).toEqual([{ kind: 'credential', name: 'Dockside French' }]);
    expect(found.texts.join('')).toBe('QuayScript, tide tables\n\nCrane Professional');
  });

  it('in JSON is read', async () => {
    const found = await readWritten(
      JSON.stringify({
        SkillsPassport: {
          LearnerInfo: {
            Skills: {
              Linguistic: {
                ForeignLanguage: [{ VerifiedBy: { Certificate: [{ Title: 'Dockside French' }] } }],
              },
              Computer: { Description: 'QuayScript<br/>and more' },
            },
            WorkExperience: [{ Activities: 'Winching' }],
          },
        },
      }),
    );
    expect(found).toMatchObject({
      format: 'europass',
      entries: [{ kind: 'credential', name: 'Dockside French' }],
    });
    expect(found.texts.join('')).toBe('QuayScript\nand more\n\nWinching');
  });
});

describe('a Word document', () => {
  it('gives the text that a reader sees', async () => {
    const body = [
      '<w:p><w:r><w:t>Winch</w:t></w:r><w:r><w:t>ing</w:t><w:tab/><w:t xml:space="preserve"> since </w:t><w:br/><w:t>2019</w:t></w:r></w:p>',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>CHA</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2027</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      '<w:p><w:del><w:r><w:delText>CrP</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>',
      '<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>once</w:t></mc:Choice><mc:Fallback><w:t>twice</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>',
    ].join('');
    const found = await readBytes(docxOf(body, { 'word/footnotes.xml': paragraph('a note') }));
    expect(found.format).toBe('docx');
    const [text = ''] = found.texts;
    expect(text.split('\n').filter((line) => line.trim() !== '')).toEqual([
      'Winching\t since ',
      '2019',
      'CHA',
      '2027',
      'once',
      'a note',
    ]);
  });

  it('nested without end is read all the same', async () => {
    const depth = 400;
    const body = `${'<w:sdt><w:sdtContent>'.repeat(depth)}${paragraph('CHA')}${'</w:sdtContent></w:sdt>'.repeat(depth)}`;
    expect((await readBytes(docxOf(body))).texts.join('').trim()).toBe('CHA');
  });

  it('of the old kind, or not well formed, is told', async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await faultOf(readBytes(old))).toBe('old-word');
    expect(await faultOf(readWritten('{\\rtf1 hello}'))).toBe('old-word');
    expect(await faultOf(readBytes(docxOf('<w:p>')))).toBe('xml-broken');
  });
});

describe('a PDF', () => {
  it('gives its text, line by line and page by page', async () => {
    const found = await readBytes(pdfOf(['A Person', 'Winching (since 2019)', 'CHA'], { pages: 2 }));
    expect(found.format).toBe('pdf');
    const lines = found.texts
      .join('')
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(lines).toEqual([
      'A Person',
      'Winching (since 2019)',
      'CHA',
      'A Person',
      'Winching (since 2019)',
      'CHA',
    ]);
  });

  it('with a password, damaged, too long or without text is told', async () => {
    expect(await faultOf(readBytes(pdfOf(['secret'], { locked: true })))).toBe('pdf-password');
    expect(await faultOf(readBytes(utf8('%PDF-1.7\nnothing of a PDF')))).toBe('pdf-broken');
    expect(await faultOf(readBytes(pdfOf(['page'], { pages: 201 })))).toBe('pdf-too-long');
    expect(await faultOf(readBytes(pdfOf([])))).toBe('pdf-no-text');
  });

  it('is not held on to: reading it twice reads the same', async () => {
    const bytes = pdfOf(['CHA']);
    expect((await readBytes(bytes)).texts).toEqual((await readBytes(bytes)).texts);
    await expect(tools.pdf()).resolves.toHaveProperty('getDocument');
  });
});
