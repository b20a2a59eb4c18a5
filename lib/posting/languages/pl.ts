import type { Language } from './language.ts';

export const polish: Language = {
  code: 'pl',
  stopWords:
    'i w na z do o się oraz dla jest nie że to od po przez przy za ze jak lub twoje twój naszych nasze nasz naszego nas ich co będziesz jesteśmy masz być ci ale jeśli czy także pod u jako które który która są ciebie cię tym tego nam swoje już też wraz bez nad',
  headings: {
    requirements:
      'wymaga*|oczekiwania|oczekuj*|kogo szukamy|szukamy|poszukujemy|kwalifikacje|=profil|profil kandydata|twój profil|umiejętności|doświadczenie|co wnosisz|potrzebujemy|aplikuj jeśli|wykształcenie|must have|niezbędn*|kompetencje|od kandydat*|od ciebie|wystarczy|posiadasz|jeśli posiadasz|masz|znasz|powinieneś|wiedza|jesteś|konieczn*|uprawnienia|requirements|znajomość|czego potrzebujesz|o tobie|idealny kandydat|predyspozycje|kandydat',
    preferred:
      'mile widzian*|nice to have|dodatkowym atutem|atut*|będzie plusem|=plus|plusem|dodatkowe umiejętności|opcjonaln*|dodatkowo|dodatkowy plus|doceniamy|docenimy|preferowan*|pożądan*',
    duties:
      'o stanowisku|o projekcie|o roli|o ofercie|obowiązk*|zakres obowiązków|zakres|zadania|opis stanowiska|twoje zadania|odpowiedzialno*|czym będziesz|będziesz robić|robić|rola|twoja rola|twoja praca|opis roli|projekt|będziesz odpowiedzialn*|stanowisko|twoja misja|cel stanowiska|będziesz|opis pracy|zajmował*|codzienne|responsibilities|na czym polega|praca polega|o pracy|charakter pracy',
    about:
      'o nas|opis firmy|firma|o firmie|kim jesteśmy|jesteśmy|nasz klient|zespół|o zespole|nasza firma|klient|dla naszego klienta|pracodawc*|poznaj|nasze usługi|nasze produkty|nasi klienci',
    benefits:
      'oferujemy|co oferujemy|=oferta|nasza oferta|benefity|zyskujesz|zapewniamy|co zyskasz|zyskasz|wynagrodzenie|dlaczego|gwarantujemy|korzyści|oferowane|proponujemy|czeka na ciebie|otrzymasz|dostaniesz|mamy dla ciebie|możesz liczyć|premia|dajemy|możemy zaoferować|warunki pracy|warunki zatrudnienia|w zamian|zarobki',
    legal:
      'wymagane dokumenty|dokumenty aplikacyjne|dane osobowe|danych osobowych|rodo|klauzula|różnorodność|równość|prywatno*|przetwarzan*|administrator*',
    other:
      'aplikuj|kontakt|wymagane dokumenty|dokumenty|proces rekrutacji|rekrutac*|lokalizacja|miejsce pracy|rodzaj umowy|informacje|etapy|umowa|forma zatrudnienia|wymiar|godziny|data|cv|zainteresowan*|języki|adres',
  },
  leadIns: {
    requirements:
      'masz|jesteś|posiadasz|oczekujemy|wymagamy|wymagania|szukamy|poszukujemy|znasz|potrafisz|od kandydatów|jeśli|lubisz|aplikuj jeśli|minimum|doświadczenie w|doświadczenie na|znajomość|umiejętność|wykształcenie|min|dyspozycyjność|prawo jazdy',
    preferred: 'mile widziane|atutem|plusem|dodatkowym|idealnie',
    duties:
      'będziesz|do twoich|twoje zadania|odpowiedzialny za|odpowiedzialna za|zakres|zadania|obowiązki|praca polega|zajmować|główne zadania|do zadań|do obowiązków|osoba zatrudniona|twoim zadaniem|przygotowywanie|opracowywanie|wykonywanie|prowadzenie',
    benefits: 'oferujemy|zapewniamy|gwarantujemy|zyskujesz|otrzymasz|proponujemy|możesz liczyć|dostaniesz',
    about: 'jesteśmy|nasz klient|firma',
    other: 'aplikuj|prosimy|zainteresowane',
  },
  firm: 'wymagane|niezbędn*|konieczn*|obowiązkow*|wymóg',
  ofTheJob: 'poszukuje|poszukujemy|szukamy|poszukujemy osób',
  calls:
    'zatrudnimy|zatrudnię|zatrudni|przyjmiemy|aplikuj|wyślij cv|prześlij cv|prosimy o przes*|osoby zainteresowane|zainteresowane osoby|dołącz do naszego zespołu',
  asRole: 'jako|na tym stanowisku|w tej roli',
  marks:
    'wymagania|oferujemy|oferta pracy|obowiązków|doświadczeni*|umiejętność|znajomość|wynagrodzenie|umowa o pracę|umowę o pracę|b2b|wykształcenie|zespół|stanowisko|mile widziane|aplikuj|praca|pracy|benefity|rekrutacja|zatrudnienie|komunikatywn*|pakiet medyczny|kandydat*|k m|m k|zdaln*|hybrydow*|prawo jazdy|zapewniamy|poszukujemy|zadania|miejsce pracy|rekrutacji|o pracę|wymagamy|oczekujemy|szukamy|języka angielskiego|angielski*|mile widziana|samodzielność|prawa jazdy|etat|umowa zlecenie|umowę zlecenie|kontrakt|premia|multisport|opieka medyczna|opiekę medyczną|zgodę na przetwarzanie|na stanowisko|stanowisku|gotowość|możliwość rozwoju|rozwoju zawodowego|lata doświadczenia|dobra znajomość|będziesz|cv|zmianow*|dyspozycyjność|pakiet socjalny|od zaraz',
  apply:
    'aplikuj|aplikuj teraz|aplikuj szybko|wyślij cv|aplikuj na to stanowisko|zaaplikuj|złóż cv|wyślij aplikację|aplikuj online',
  beside:
    'podobne oferty|podobne ogłoszenia|inne oferty|więcej ofert|powiązane oferty|zobacz także|zobacz też|podobne stanowiska|może cię zainteresować|udostępnij|cookie*|ciasteczk*|newsletter|obserwuj|zaloguj|zarejestruj|opinie|zarobki|zgłoś|porady|popularne|najnowsze oferty|formularz|najczęściej zadawane|załącz*|powiadomieni*|prześlij',
};
