import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readsAsJobTitle } from '../../../lib/posting/job-title/job-title.ts';

const TITLES: Readonly<Record<string, readonly string[]>> = {
  English: [
    'Resident Concierge',
    'Door Attendant',
    'Care Worker',
    'Union Organiser',
    'Survey Section Head',
    'Kitchen Staff',
    'Loom Operator’s Helper',
    'Estate Agent',
    'Team Leader',
    'Teacher’s Aide',
    'Surgeon',
    'Community Fundraiser – Farrow',
    'Valet',
    'Security Guard (nights)',
    'Food Server',

    'Farrow Mills | Dock Loader | Leeds',
    'Caretaker for a school of eleven classes',
    'Cardiologist',
    'HR Business Partner',
    'Vice President of Weaving',
    'Care Workers',
    'Caretaker, full time',
    'Dean of Students',

    'Senior Weaver | Farrow Mills',
    'Cleaning Operative',
    'Phlebotomist',
    'Early Years Educator',
    'Warehouse Team Member',
    'Healthcare Assistants',
    'Nurse Practitioner',
    'Data Entry – Farrow Mills',
  ],
  German: [
    'Pflegedienstleitung',
    'Reinigungskraft',
    'Reinigungskraft für unsere Kita',
    'Landschaftsgärtner/in',

    'Bankkaufmann',
    'Hebamme',
    'Logopäde:in',

    'Notarin',
    'Steuerfachangestellte/r',
    'Facharzt der Inneren Medizin',
    'Notfallsanitäter',
    'Sekretärin',
    'Geschäftsführer',
    'IT-Architekt',
    'Schulbegleiterin',
    'Küchenhilfe',
    'Auszubildende zur Floristin',
    'Projektleiter Tiefbau Nachtschicht',
    'Landschaftsgärtner Tiefbau',
  ],
  French: [
    'Contremaître de chantier',
    'Manœuvre spécialisé',
    'Adjointe administrative',
    'Grutier(ère)',
    'Opérateur de saisie',
    'Vendeur/euse en boulangerie',
    'Coiffeuse',

    'Contrôleuse de gestion',
    'Préposé·e au bénéficiaire',

    'Avocate',
    'Paysagiste',
    'Directrice d’école',
    'Agentes de nettoyage',
    'Médecin généraliste',
    'Kinésithérapeute',
    'Hôtesse d’accueil',
    'Employé polyvalent',
    'Réceptionniste',
    'Agents/agentes de quai',
  ],
  Spanish: [
    'Auxiliar de enfermería',
    'Abogado/a laboralista',
    'Cuidador(a) de personas mayores',
    'Peluquera',
    'Mesero',

    'Odontóloga',
    'Operadores de grúa',
    'Peón de almacén',
    'Formador-a de oficios',
    'Personal de limpieza',
    'Fisioterapeuta',
  ],
  Dutch: [
    'Verpleegkundige',
    'Hovenier',
    'Schilder',
    'Huisarts in Zwolle',
    'Kapper',
    'Boekhouder',
    'Zelfstandig werkend kok',
    'Gastvrouw',
    'Onderwijzer',
    'Beveiliger',
    'Projectleider Infra',
    'Boekhouder Transport',
  ],
  Polish: [
    'Kierowca kat. C',
    'Starsza pielęgniarka',
    'Ślusarz narzędziowy',
    'Sprzątacz',
    'Fryzjerka',
    'Robotnik – produkcja',
    'Technik farmaceutyczny',
    'Przedstawiciel handlowy',
    'Wizażystka',
    'Szef kuchni',
  ],
  Italian: [
    'Commerciale esterno junior',
    'Operativo export',
    'Parrucchiere',
    'Addetti alle vendite',
    'Venditrice',
    'Muratore',
    'Estetista',
    'Idraulico',
    'Insegnante di musica',
    'Cassiere',
  ],
  Portuguese: [
    'Pedreiro',
    'Operador(a) de caixa',
    'Cabeleireira',
    'Balconista',
    'Zelador',
    'Vigilante',
    'Marceneiro',
    'Jovem aprendiz',
    'Fotógrafa',
  ],
  Swedish: ['Undersköterska', 'Lokalvårdare', 'Förskollärare', 'Lastbilsförare', 'Utvecklare', 'Kock'],
  Danish: ['Butiksmedarbejder', 'Lagermedarbejder', 'Pædagog', 'Udvikler'],
  Norwegian: ['Helsefagarbeider', 'Sykepleier', 'Saksbehandler'],
  Czech: ['Řidič skupiny C', 'Skladník', 'Obchodní zástupce', 'Kuchař', 'Účetní'],
  Finnish: ['Sairaanhoitaja'],
  Romanian: ['Vânzător', 'Șofer profesionist', 'Inginer mecanic'],
  Hungarian: ['Szakács', 'Gépészmérnök', 'Könyvelő'],
  Turkish: ['Satış Danışmanı', 'Makine Mühendisi', 'Müşteri Temsilcisi'],
  Russian: ['Инженер-конструктор', 'Старший бухгалтер', 'Водитель категории C', 'Продавец', 'Программист'],
  Ukrainian: ['Бухгалтер', 'Водій', 'Головний лікар'],
  Bulgarian: ['Готвач', 'Шофьор'],
  Greek: ['Μηχανικός παραγωγής', 'ΠΩΛΗΤΗΣ'],
  Arabic: ['مهندس مدني', 'محاسب'],
  Hebrew: ['מהנדסת תוכנה', 'נהג'],
  Vietnamese: ['Nhân viên bán hàng', 'Kỹ sư xây dựng'],
  Chinese: ['机械工程师', '行政專員', '厨师', '護士'],
  Japanese: ['保育士', '倉庫作業員', 'ホールスタッフ', '運転手'],
  Korean: ['백엔드 개발자', '간호사', '매니저'],
};

const NONE: Readonly<Record<string, readonly string[]>> = {
  English: [
    'Newsletter',
    'Sign up for our newsletter',
    'Partner',
    'Become a partner',
    'Help Center',
    'Order',
    'Special Offer',
    'Career',
    'Header',
    'Filter',
    'Computer',
    'Cookies',
    'Cookie settings',
    'About us',
    'Newsroom',
    'Our workers',
    'How to become a surgeon',
    'Are you a caretaker?',
    'What does a valet do',
    'Meet our agent',
    'User agent of the browser',
    'Web server',
    'Salary calculator',
    'Page builder',
    'Engineering',
    'Architecture',
    'Editorial',
    'Job directory',
    'Bakery',
    'Investor relations',
    'Employee login',
    'Personal growth',
    'Call for Tender',
    'Ecuador',
    'Human',
    'Member',
    'Owner',
    'Your order number',
    'Cover letter',
    'Farrow & Mercer',
    'Tidewright',
    'Engineering Services',
    'Farrow Associates',
    'Checklist',
    'Managerial freedom',
    'Tourist',
    'Financial aid',
    'Contact person',
    '12:30 – 14:00',
  ],
  German: [
    'Anleitung',
    'Über uns',
    'Unser Team',
    'Newsletter',
    'Stellenangebote',
    'Wasserkraft',
    'Ihr Ansprechpartner',
    'Reiseführer',
    'Datenschutzbeauftragter',
    'Klassiker',
    'Hersteller',
    'Müller',
    'Kunden werben Kunden',
    'Dein Weg zu uns',
    'Kaufmännische Berufe',
    'Gegenwart',
    'Checkliste für Bewerber',
    'Grundschullehrer Stellen',
    'Landschaftsgärtner Stellenangebote',
    'Landschaftsgärtner Gehalt',
    'Hochzeitsfotograf Vergleich',
    'Reiseführer Italien',
    'Dienstleister Übersicht',
  ],
  French: [
    'Apprentissage',
    'Nos métiers',
    'Secteur',
    'Nos valeurs',
    'Valeurs',
    'Employeurs',
    'Recruteurs',
    'Erreur 404',
    'Couleurs',
    'Plusieurs sites',
    'Meilleures offres',
    'Ouvrir le menu',
    'Éducation',
    'Opérations',
    'Dossier de candidature',
    'Entretien',
    'Carrière',
    'Liste des postes',
    'Proximité managériale',
    'Ingénierie',
  ],
  Spanish: [
    'Contacto',
    'Ecuador',
    'Entrevista',
    'Buscador',
    'Proveedores',
    'Revista',
    'Quiénes somos',
    'Carrera',
    'Enero',
  ],
  Dutch: [
    'Over ons',
    'Werken bij ons',
    'Onze werkers',
    'Contact',
    'Vacatures',
    'Projectleider Salaris',
    'Projectleider Vacatures',
  ],
  Polish: ['Formularz', 'Zobacz więcej', 'Kalendarz', 'O nas', 'Kontakt', 'Komentarz', 'Aktualności'],
  Italian: [
    'Chi siamo',
    'Commerciale e marketing',
    'Settore',
    'Acquisti',
    'Lavora con noi',
    'Cantiere',
    'Fornitori',
  ],
  Portuguese: ['Sobre nós', 'Carreira', 'Parceiros', 'Indicadores', 'Contato', 'Primeiro passo', 'Parceiro'],
  others: [
    'Bevezető',
    'О компании',
    'Контакты',
    'من نحن',
    'צור קשר',
    '关于我们',
    '会社概要',
    '회사 소개',
    'Επικοινωνία',
  ],
};

describe.each(Object.entries(TITLES))('%s', (_, titles) => {
  test.each(titles)('%s reads as a job’s title', (title) => {
    expect(readsAsJobTitle(title)).toBe(true);
  });
});

describe.each(Object.entries(NONE))('%s', (_, headings) => {
  test.each(headings)('%s is none', (heading) => {
    expect(readsAsJobTitle(heading)).toBe(false);
  });
});

describe('a job’s title', () => {
  test('is no longer than a heading', () => {
    expect(readsAsJobTitle(`Surgeon ${'x'.repeat(152)}`)).toBe(false);
    expect(readsAsJobTitle(`Surgeon, ${'x'.repeat(151)}`)).toBe(true);
  });

  test('is told alike in capitals and small letters, and with its letters in parts', () => {
    for (const title of Object.values(TITLES).flat()) {
      expect(readsAsJobTitle(title.normalize('NFC')), title).toBe(true);
      expect(readsAsJobTitle(title.toUpperCase()), title.toUpperCase()).toBe(true);
    }
  });

  test('is told alike when asked again, among many others', () => {
    const all = [...Object.values(TITLES).flat(), ...Object.values(NONE).flat()];
    const first = all.map(readsAsJobTitle);
    expect(all.toReversed().map(readsAsJobTitle).toReversed()).toEqual(first);
    expect(all.flatMap((text) => [text, text]).map(readsAsJobTitle)).toEqual(
      first.flatMap((one) => [one, one]),
    );
  });

  test('is asked of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 170 }),
        (text) => typeof readsAsJobTitle(text) === 'boolean',
      ),
    );
  });
});
