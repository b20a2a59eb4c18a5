import type { Language } from './language.ts';

export const polish: Language = {
  code: 'pl',
  stopWords:
    'i w na z do o się oraz dla jest nie że to od po przez przy za ze jak lub twoje twój naszych nasze nasz naszego nas ich co będziesz jesteśmy masz być ci ale jeśli czy także pod u jako które który która są ciebie cię tym tego nam swoje już też wraz bez nad',
  headings: {
    requirements:
      'wymagania|wymaga*|wymagamy|oczekiwania|oczekuj*|oczekujemy|kogo szukamy|szukamy|poszukujemy|kwalifikacje|=profil|profil kandydata|twój profil|umiejętności|=doświadczenie|doświadczenie|co wnosisz|potrzebujemy|aplikuj jeśli|wykształcenie|must have|niezbędn*|kompetencje|od kandydat*|od ciebie|wystarczy|posiadasz|jeśli posiadasz|masz|znasz|powinieneś|wiedza|jesteś|konieczn*|uprawnienia|requirements|znajomość',
    preferred:
      'mile widzian*|nice to have|dodatkowym atutem|atut*|atutem|będzie plusem|=plus|plusem|dodatkowe umiejętności|opcjonaln*|dodatkowo|dodatkowy plus|doceniamy|docenimy|preferowan*|pożądan*',
    duties:
      'o stanowisku|o projekcie|o roli|o ofercie|obowiązk*|obowiązki|zakres obowiązków|=zakres|zakres|zadania|opis stanowiska|twoje zadania|odpowiedzialno*|czym będziesz|będziesz robić|robić|=rola|rola|twoja rola|twoja praca|opis roli|=projekt|projekt|o projekcie|będziesz odpowiedzialn*|=stanowisko|stanowisko|twoja misja|cel stanowiska|będziesz|opis pracy|zajmował*|codzienne|responsibilities',
    about:
      'o nas|opis firmy|firma|o firmie|kim jesteśmy|jesteśmy|nasz klient|zespół|o zespole|nasza firma|klient|dla naszego klienta|pracodawc*|poznaj|nasze usługi|nasze produkty|nasi klienci',
    benefits:
      'oferujemy|co oferujemy|=oferta|nasza oferta|benefity|zyskujesz|zapewniamy|co zyskasz|zyskasz|wynagrodzenie|dlaczego|gwarantujemy|korzyści|oferowane|proponujemy|czeka na ciebie|otrzymasz|dostaniesz|mamy dla ciebie|możesz liczyć|premia',
    legal:
      'wymagane dokumenty|dokumenty aplikacyjne|dane osobowe|danych osobowych|rodo|rodo|dane osobowe|danych osobowych|klauzula|różnorodność|równość|prywatno*|przetwarzan*|administrator*',
    other:
      'aplikuj|kontakt|wymagane dokumenty|dokumenty|proces rekrutacji|rekrutac*|lokalizacja|miejsce pracy|rodzaj umowy|informacje|etapy|umowa|forma zatrudnienia|wymiar|godziny|data|cv|zainteresowan*|języki|adres',
  },
  leadIns: {
    requirements:
      'masz|jesteś|posiadasz|oczekujemy|wymagamy|wymagania|szukamy|poszukujemy|znasz|potrafisz|od kandydatów|jeśli|lubisz|aplikuj jeśli|minimum',
    preferred: 'mile widziane|atutem|plusem|dodatkowym|idealnie',
    duties:
      'będziesz|do twoich|twoje zadania|odpowiedzialny za|odpowiedzialna za|zakres|zadania|obowiązki|praca polega|zajmować',
    benefits: 'oferujemy|zapewniamy|gwarantujemy|zyskujesz|otrzymasz|proponujemy|możesz liczyć|dostaniesz',
    about: 'jesteśmy|nasz klient|firma',
    other: 'aplikuj|prosimy|zainteresowane',
  },
  firm: 'wymagane|niezbędn*|konieczn*|obowiązkow*|wymóg',
  ofTheJob: 'poszukuje|poszukujemy|szukamy|poszukujemy osób',
  asRole: 'jako|na tym stanowisku|w tej roli',
  glued:
    'Wymagania|Oczekiwania|Nasze wymagania|Zakres obowiązków|Obowiązki|Twoje zadania|Oferujemy|Co oferujemy|Nasza oferta|Mile widziane|Opis stanowiska|Benefity|Zadania|Kogo szukamy|Czego oczekujemy|O nas|Oferta',
  marks:
    'wymagania|oferujemy|oferta pracy|obowiązków|doświadczeni*|umiejętność|znajomość|wynagrodzenie|umowa o pracę|umowę o pracę|b2b|wykształcenie|zespół|stanowisko|mile widziane|aplikuj|praca|pracy|benefity|rekrutacja|zatrudnienie|komunikatywn*|pakiet medyczny|kandydat*|k m|m k|zdaln*|hybrydow*|prawo jazdy|zapewniamy|poszukujemy',
  apply:
    'aplikuj|aplikuj teraz|aplikuj szybko|wyślij cv|aplikuj na to stanowisko|zaaplikuj|złóż cv|wyślij aplikację|aplikuj online',
  beside:
    'podobne oferty|podobne ogłoszenia|inne oferty|więcej ofert|powiązane oferty|zobacz także|zobacz też|podobne stanowiska|może cię zainteresować|udostępnij|cookie*|ciasteczk*|newsletter|obserwuj|zaloguj|zarejestruj|opinie|zarobki|zgłoś|porady|popularne|najnowsze oferty|formularz|najczęściej zadawane|załącz*|powiadomieni*|prześlij',
};
