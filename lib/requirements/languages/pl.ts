import type { Language } from './language.ts';

export const pl: Language = {
  code: 'pl',
  numbers:
    'jeden|jedna|jedno|roku|rok|rocznego|roczne dwa|dwóch|dwie|dwuletnie trzy|trzech|trzyletnie cztery|czterech pięć|pięciu sześć siedem osiem dziewięć dziesięć',
  cues: {
    mustLead:
      'wymagamy, wymagan* jest|są|znajomość|doświadczenie|uprawnienia?, musisz mieć|znać|posiadać|być, oczekujemy, obowiązkowo',
    must: 'wymagan*, konieczn*, niezbędn*, obowiązkow*, warunek konieczny?, wymóg, wymogiem, warunkiem, oczekiwan*, must have',
    softLead:
      'najlepiej, najchętniej, idealnie, w idealnym przypadku, fajnie|super|świetnie jeśli|gdyby|gdybyś, dodatkowo, chętnie, docenimy, cenimy',
    soft: 'mile|miło widzian*, dodatkow*? atut*, plusem, duży|dodatkowy plus, pożądan*, preferowan*, opcjonalnie, nice to have, zaletą',
    softTail: 'plus',
    not: 'nie',
    no: 'bez, zamiast, nie potrzebujesz, nie musisz znać|mieć|posiadać, nie trzeba, brak wymogu, żadn*, ani, nie szukamy, nie wymaga*',
    neutral:
      'nie tylko, z lub bez, bez problemu|względu|przerwy|obaw|zbędnych|ograniczeń|okresu|cv, w razie potrzeby, niezbędn* do, wymiana|wymianie|dzielenie|dzielenia się? wiedzą|wiedzy|doświadczeń, przekazywanie wiedzy, centrum kompetencji, niezbędne narzędzia, wymagan* dokument*, doświadczenie klienta|użytkownika',
    experience: 'doświadczen*, doświadczon*, staż|stażu, praktyk*',
    ask: 'znajomoś*, wiedz*, umiejętno*, biegł*, kompetenc*, uprawnie*, kwalifikac*, obsługa|obsługi komputera|programu, znasz|zna|znać, potrafi*, certyfik*',
    have: 'masz|posiadasz|posiada|ma|posiadanie, dysponujesz, jesteś, twój profil, kandydat*, szukamy|poszukujemy osoby|kogoś?, osoba|osoby, udokumentowane|potwierdzone',
    does: 'będziesz|będzie, twoje|główne zadania|obowiązki, zakres obowiązków|zadań, używamy|korzystamy|pracujemy, nasz stack|zespół',
    seek: 'poszukujemy, szukamy',
    task: 'odpowiedzialn*, praca z|przy|w, tworzenie, rozwój, utrzymanie, prowadzenie, przygotowywanie',
    offer:
      'oferujemy|zapewniamy|finansujemy, dofinansow*, możliwoś* rozwoju|zdobycia|uzyskania|nauki, szkoleni*, nauczysz|nauczymy, kursy, zdobędziesz',
    employer: 'jesteśmy, mamy, nasza|nasz firma|klient, działamy',
    self: 'nasz*, nasza, nasze, nas',
    but: 'ale, lecz, jednak, natomiast',
    or: 'lub, albo, bądź, czy, i / lub, ewentualnie',
    and: 'i, oraz, a także?',
    orOther: 'lub|albo|bądź|czy podobn*|inny|inne|inna|innych|innego|innym|pokrewn*|zbliżon*',
    oneOf:
      'jeden|jedna|jedno|jednego|jednej|jednym|jedną z|ze poniższych|następujących|wymienionych?, co najmniej|przynajmniej|minimum jeden|jedna|jedno|jednego|jednej|jednym|jedną z?, jeden lub więcej|kilka z?',
    examples:
      'np .?, na przykład, takich|takie|taki|takimi|taka|takiego jak, m . in ., między innymi, tj .?, typu',
    like: 'jak',
    etcetera: 'itp .?, itd .?, i inne',
    equivalent:
      'lub|albo równoważn*|odpowiednik, lub równoważne doświadczenie|wykształcenie|uprawnienia|certyfikat',
    later:
      'w ciągu|terminie pierwszych? # miesi*|tygodni|dni|lat|roku, do końca okresu, do uzyskania|zdobycia, gotowość|chęć do? uzyskania|zdobycia, w trakcie uzyskiwania|zdobywania',
    atStart: 'w dniu|momencie zatrudnienia|rozpoczęcia, na start*, ważn*, aktualn*, od pierwszego dnia',
    preposition: 'w, we, z, ze, na, do, dla, od, po, przy, przez, pod, jako, o, za',
    abbreviation: 'kat, inż, mgr, im, godz',
    certificate: 'zaświadczenie, certyfika*',
    certified: 'certyfik* z|w|ze|jako',
    years: '# lat|lata|roku|rok|letni*, # do # lat|lata, roczn*|dwulet*|trzylet*',
    months: '# miesi*',
    notYears:
      'wiek*|wieku|wiek|życia, umow*, gwarancj*, temu, ostatni*, w ciągu # miesi*|lat, powyżej # roku, od # lat, ukończon* # lat, okres*, rynku, tradycji, istnienia, co # lata|lat',
    degree:
      'wykształceni* wyższ*|średni*|zawodow*|techniczn*|kierunkow*?, wyższe wykształcenie, studi* wyższe|magisterskie|inżynierskie|licencjackie|techniczne?, magister, licencjat, dyplom',
    clearance: 'poświadczeni* bezpieczeństwa, dostęp do informacji niejawnych, niekaralno*',
    permit: 'pozwoleni* na pracę, zezwoleni* na pracę, karta pobytu, obywatelstwo polskie, prawo do pracy',
    tongue:
      'język*|jęz|j .? polski*|angielski*|niemiecki*|francuski*|hiszpański*|włoski*|rosyjski*|ukraiński*|obcego|obcych, angielski*, niemiecki*, francuski*, polski|polskiego, hiszpański*, rosyjski*, ukraiński*',
    fluent:
      'komunikatywn*, poziom*, płynn*, ojczysty, w? mowie, i? piśmie, dobra|dobry|dobrze, zaawansowan*, podstawowy, swobodnie',
    licence: 'prawo|prawa jazdy kat|kategorii|kat .? b|c|ce|d|t?, prawo|prawa jazdy b|c?',
  },
};
