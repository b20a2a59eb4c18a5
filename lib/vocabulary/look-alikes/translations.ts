import { normaliseName } from '../normalise.ts';

/**
 * Words that often tell what a name means, by their English form, in German, French, Spanish, Dutch, Polish, Italian and
 * Portuguese, with the forms that a plural in -s does not cover; "_" stands for a space.
 */
const LINES = `
experience: Erfahrung Erfahrungen Berufserfahrung expérience experiencia ervaring werkervaring doświadczenie doświadczenia esperienza experiência
experienced: erfahren expérimenté experimentado ervaren doświadczony esperto
knowledge: Kenntnisse Kenntnis Kenntnissen Wissen connaissance conocimiento kennis znajomość wiedza znajomości conoscenza conoscenze conhecimento
understanding: Verständnis compréhension comprensión begrip zrozumienie comprensione compreensão
software: logiciel logiciels oprogramowanie programma programmi programy
develop: entwickeln entwickelt développer desarrollar ontwikkelen rozwijać tworzyć sviluppare desenvolver
development: Entwicklung développement desarrollo ontwikkeling rozwój tworzenie sviluppo desenvolvimento
developer: Entwickler Entwicklerin développeur développeuse desarrollador desarrolladora ontwikkelaar programista sviluppatore desenvolvedor programador
engineering: Ingenieurwesen ingénierie ingeniería techniek inżynieria ingegneria engenharia
engineer: Ingenieur Ingenieurin ingénieur ingeniero inżynier ingegnere engenheiro
programming: Programmierung programmieren programmation programación programmeren programowanie programowania programmazione programação
create: erstellen Erstellung créer création crear creación maken creëren tworzyć tworzenie creare creazione criar criação
design: entwerfen Konzeption Gestaltung conception concevoir diseño diseñar ontwerp ontwerpen projektowanie progettazione projetar
manage: verwalten Verwaltung gérer gestion gestionar gestión beheren beheer zarządzać zarządzanie gestire gestione gerenciar gerir gestão
management: Management Verwaltung gestion gestión beheer zarządzanie gestione gestão gerenciamento
coordinate: koordinieren Koordination coordonner coordination coordinar coordinación coördineren coördinatie koordynować koordynacja coordinare coordenar coordenação
plan: planen planifier planificar plannen planować pianificare planejar
planning: Planung planification planificación planowanie pianificazione planejamento
analysis: Analyse Analysen análisis analiza analizy analisi análise
analytics: Analytik analytique analítica analityka análise
data: Daten donnée datos gegevens dane danych dati dados
system: Systeme Systemen système sistema systeem systemen systemy systemów sistemi
systems: Systeme Systemen système sistema systemen systemy systemów sistemi
network: Netzwerk Netzwerke réseau réseaux red redes netwerk netwerken sieć sieci rete reti rede
security: Sicherheit sécurité seguridad veiligheid beveiliging bezpieczeństwo bezpieczeństwa sicurezza segurança
cloud: nuage nube nuvem chmura chmury
server: Servern serveur servidor servidores serwer serwery serwerów
database: Datenbank Datenbanken base_de_données bases_de_données base_de_datos bases_de_datos bazy_danych baza_danych baz_danych banca_dati banco_de_dados bancos_de_dados
hardware: matériel sprzęt
model: Modell Modelle modèle modelo model modele modeli modello modelli
models: Modelle Modellen modèle modelo modellen modele modeli modelli
testing: testen Tests prueba pruebas tester testowanie testy teste testes
test: testen prueba pruebas testy teste testes collaudo
quality: Qualität qualité calidad kwaliteit jakość jakości qualità qualidade
process: Prozess Prozesse processus proceso procesos proces processen procesy processo processi processos
production: Produktion Fertigung producción productie produkcja produkcji produzione produção
manufacturing: Fertigung Produktion fabrication fabricación manufactura productie produkcja produkcji produzione fabricação manufatura
maintenance: Wartung Instandhaltung entretien mantenimiento onderhoud konserwacja utrzymanie manutenzione manutenção
maintain: pflegen warten maintenir mantener onderhouden utrzymywać mantenere manter
installation: Installation Montage installation instalación installatie instalacja instalacji installazione instalação
equipment: Geräte Anlagen équipement equipo equipos apparatuur urządzenia urządzeń apparecchiature attrezzature equipamento
electrical: elektrisch elektrische électrique eléctrico eléctrica elektrische elektryczny elektryczne elettrico elettrici elétrico elétrica
construction: Bau Bauwesen bâtiment chantier construcción obra obras bouw budowa budowlany budowlane budownictwo cantiere edilizia construção
materials: Werkstoffe Materialien matériaux materiales materialen materiały materiałów materiali materiais
warehouse: Lager entrepôt almacén bodega magazijn magazyn magazynie magazynu magazzino armazém depósito
clinical: klinisch klinische clinique clínico clínica klinische kliniczny kliniczne clinico clinica
patient: Patienten Patientin paciente patiënt patiënten pacjent pacjenta pacjentów paziente pazienti pacientes
patients: Patienten Patientinnen paciente patiënten pacjentów pacjenci pazienti pacientes
nurse: Pflegekraft Pflegefachkraft infirmier infirmière enfermero enfermera verpleegkundige pielęgniarka infermiere infermiera enfermeiro enfermeira
nursing: Pflege soins enfermería verpleegkunde verpleging pielęgniarstwo infermieristica enfermagem
medical: medizinisch medizinische médical médicale médico médica medisch medische medyczny medyczne medyczna medico medici sanitario
hospital: Krankenhaus Klinik hôpital ziekenhuis szpital szpitalu ospedale ospedaliera hospitalar
care: Pflege Betreuung soins cuidados atención zorg opieka opieki assistenza
health: Gesundheit santé salud gezondheid zdrowie zdrowia salute sanità saúde
safety: Sicherheit Arbeitssicherheit sécurité seguridad veiligheid bezpieczeństwo bezpieczeństwa sicurezza segurança
environmental: Umwelt environnement environnemental ambiental medioambiental milieu środowisko środowiska ambientale ambientali
compliance: Einhaltung conformité cumplimiento naleving zgodność zgodności conformità conformidade
regulations: Vorschriften réglementation réglementations normativa normativas regelgeving przepisy przepisów normative normativa regulamentação
standards: Normen norme normes norma normas normen normy norm norme
law: Recht Gesetz droit derecho recht prawo prawa diritto direito lei
legal: juristisch rechtlich juridique jurídico jurídica juridisch prawny prawne legale legali jurídicos
teacher: Lehrer Lehrerin Lehrkraft enseignant enseignante professeur profesor profesora docente leraar leerkracht nauczyciel nauczyciela insegnante professor professora
teaching: Unterricht unterrichten enseignement enseigner enseñanza docencia lesgeven onderwijs nauczanie insegnamento ensino
students: Schüler Studierende élèves étudiants estudiantes alumnos leerlingen studenten uczniów studentów studenti allievi alunos
school: Schule école escuela colegio school szkoła szkole scuola escola
training: Schulung Schulungen formation formación capacitación opleiding szkolenie szkolenia formazione treinamento formação
marketing: mercadeo mercadotecnia marketingu
content: Inhalte contenu contenido contenidos inhoud treści contenuti conteúdo conteúdos
campaigns: Kampagnen Kampagne campagne campaña campañas kampanie kampanii campagne campanhas
sales: Vertrieb Verkauf vente ventes ventas verkoop sprzedaż sprzedaży vendite vendita vendas
customer: Kunde Kunden Kundinnen client clientèle cliente clientes klant klanten klient klienta klientów cliente clienti
clients: Kunden Mandanten cliente clientes klanten klienci klientów clienti
accounting: Buchhaltung Buchführung Rechnungswesen comptabilité comptable contabilidad contable boekhouding księgowość rachunkowość contabilità contabile contabilidade contábil
financial: finanziell Finanzen financier financière financiero financiera financieel finansowy finansowe finansowych finanziario finanziaria financeiro financeira
budget: Budgets presupuesto presupuestos budżet budżetu orçamento
banking: Bank banque banca bancaire bancario bankwezen bankowość bancário
insurance: Versicherung Versicherungen assurance assurances seguro seguros verzekering ubezpieczenia ubezpieczeń assicurazione assicurazioni
payroll: Gehaltsabrechnung Lohnabrechnung paie nómina salarisadministratie płace paghe folha_de_pagamento
project: Projekt Projekte Projekten projet proyecto proyectos projecten projekty projektów progetto progetti projeto projetos
reporting: Berichte Berichtswesen rapport rapports informes reportes rapportage raporty raportowanie relatórios
support: Unterstützung unterstützen soutien soporte apoyo ondersteuning wsparcie supporto assistenza suporte apoio
documentation: Dokumentation documentación documentatie dokumentacja dokumentacji documentazione documentação
platform: Plattform Plattformen plateforme plataforma plataformas platformy piattaforma
application: Anwendung Anwendungen aplicación aplicaciones applicatie applicaties aplikacja aplikacje aplikacji applicazione applicazioni aplicação aplicações
applications: Anwendungen aplicaciones applicaties aplikacje aplikacji applicazioni aplicações
tools: Werkzeuge outil outils herramientas gereedschap narzędzia narzędzi strumenti ferramentas
code: Quellcode código kod kodu codice
research: Forschung recherche investigación onderzoek badania badań ricerca pesquisa
certified: zertifiziert zertifizierter certifié certifiée certificado certificada gecertificeerd certyfikowany certificato certificata
certification: Zertifizierung Zertifizierungen Zertifikat certificación certificering certyfikat certyfikacja certificazione certificação
certificate: Zertifikat Zertifikate Bescheinigung certificat certificado certificaat certyfikat certyfikaty certificato attestato
license: Lizenz Zulassung licence habilitation licencia licentie vergunning licencja uprawnienia licenza abilitazione licença
registration: Registrierung Eintragung inscription registro colegiado inscripción registratie rejestracja iscrizione inscrição
required: erforderlich notwendig requis requise obligatoire requerido indispensable imprescindible vereist wymagany wymagane wymagana richiesto richiesta obrigatório exigido
preferred: bevorzugt Vorteil souhaité souhaitée apprécié deseable valorable preferible wenselijk pré mile_widziane mile_widziana preferibile gradito desejável
`;

/** Made when it is first asked for: an English posting needs none of it, and the background wakes sooner. */
let table: ReadonlyMap<string, readonly string[]> | null = null;

const makeTable = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    LINES.trim()
      .split('\n')
      .map((line) => {
        const [word = '', others = ''] = line.split(': ');
        return [normaliseName(word), others.split(' ').map((other) => other.replaceAll('_', ' '))];
      }),
  );

const translated = new WeakMap<readonly string[], readonly string[]>();

/**
 * The words to look for in a posting of that language: in another than English the common ones also as they are in the
 * other languages. The same array again for the same one.
 * @param language two letters; null where it is not known
 */
export function wordsIn(language: string | null, words: readonly string[]): readonly string[] {
  if (language === 'en' || language === null) return words;
  const known = translated.get(words);
  if (known !== undefined) return known;
  table ??= makeTable();
  const others = table;
  const all = words.flatMap((word) => [word, ...(others.get(normaliseName(word)) ?? [])]);
  translated.set(words, all);
  return all;
}
