import type { Language } from './language.ts';

export const pl: Language = {
  code: 'pl',
  numbers:
    'jeden|jedna|jedno|roku|rok|rocznego|roczne dwa|dwóch|dwie|dwuletnie trzy|trzech|trzyletnie cztery|czterech pięć|pięciu sześć siedem osiem dziewięć dziesięć jedenaście dwanaście',
  cues: {
    mustLead:
      'wymagamy, wymagana|wymagane|wymagany jest|są|znajomość|doświadczenie|uprawnienia, wymagania, konieczna|konieczne|konieczny, niezbędna|niezbędne|niezbędny, musisz mieć|znać|posiadać|być, oczekujemy, warunek konieczny, bezwzględnie, wymóg konieczny, obowiązkowo, wymagane, wymagana',
    must: 'wymagany|wymagana|wymagane|wymaganych|wymagani, konieczny|konieczna|konieczne, niezbędny|niezbędna|niezbędne, obowiązkowy|obowiązkowa|obowiązkowe, jest konieczna|konieczne|wymagana|wymagane|niezbędna|niezbędne|warunkiem|koniecznością|wymogiem, warunek konieczny, wymóg, must have',
    softLead:
      'mile widziane|widziana|widziany|widziani, najlepiej, idealnie, preferowane|preferowana|preferowany|preferowani, dodatkowym|dużym atutem będzie|jest|będą|są?, atutem będzie|jest|będą|są, plusem będzie|jest, dodatkowo, dodatkowe atuty, nice to have, chętnie, opcjonalnie, w idealnym przypadku, docenimy, dobrze jeśli, cenimy, byłoby idealnie',
    softTail:
      'będzie|będą|jest|są|stanowi|stanowią|byłby|byłaby|byłoby dodatkowym|dużym|twoim|sporym|ogromnym? atutem|plusem|zaletą|atut|plus, to? duży|dodatkowy? plus|atut, będzie|jest|są mile widziane|widziana|widziany, jako atut|plus, jest preferowana|preferowane|preferowany, będzie dodatkowym atutem',
    soft: 'mile widziane|widziana|widziany|widziani|widzianą, atutem, dodatkowy? atut, atut, duży? plus, pożądana|pożądane|pożądany, preferowane|preferowana|preferowany, opcjonalnie, nice to have, zaletą',
    optional:
      'nie są|jest wymagane|wymagana|wymagany|konieczna|konieczne|konieczny|niezbędna|niezbędne|obowiązkowa|obowiązkowe|wymogiem|warunkiem|konieczny|potrzebne|potrzebna, nie wymagane|wymagana|wymagany|konieczne|konieczna|wymagamy, niewymagane|niewymagana|niewymagany, ale nie wymagane|konieczne|wymagana|konieczna, nie jest to? warunkiem|wymóg|konieczne, niekonieczne|niekonieczna',
    no: 'bez, nie wymagamy, zamiast, nie potrzebujesz, nie musisz znać|mieć|posiadać, nie trzeba, brak wymogu, żadnego|żadnej|żadnych, ani, nie jest wymagana znajomość, nie szukamy, nie wymaga',
    neutral:
      'nie tylko, bez problemu|względu|przerwy|obaw|zbędnych, w razie potrzeby, bez ograniczeń, nie ma problemu, bez okresu próbnego, bez cv, wymaganych dokumentów, niezbędne do uczestnictwa|osiągnięcia|zawarcia, niezbędny do, niezbędnych do, niezbędne narzędzia, doświadczenie klienta|użytkownika, wymagane dokumenty, brak doświadczenia nie',
    experience:
      'doświadczenie|doświadczenia|doświadczeniem, doświadczony|doświadczona, staż|stażu, praktyka|praktyki, praktyczne doświadczenie',
    ask: 'znajomość|znajomości|znajomością, wiedza|wiedzy|wiedzę|wiedzą, umiejętność|umiejętności, biegłość|biegła|biegle, kompetencje, zrozumienie, obeznanie, orientacja, swoboda, uprawnienia|uprawnień, kwalifikacje, obsługa|obsługi komputera|programu, znasz|zna|znać, potrafisz|potrafi, certyfikowany|certyfikowana, zdolność, świadectwo',
    have: 'masz|posiadasz|posiada|ma|posiadanie, dysponujesz, jesteś, twój profil, kandydat|kandydatka|kandydata, od kandydatów, szukamy|poszukujemy osoby|kogoś|kandydata?, osoba|osoby, udokumentowane|potwierdzone, legitymujesz, możesz pochwalić, swobodnie',
    does: 'będziesz|będzie pracować|pracował|pracowała|rozwijać|rozwijał|odpowiedzialny|odpowiedzialna|odpowiadać|tworzyć|korzystać|zajmować, twoje|główne zadania|obowiązki, zakres obowiązków|zadań, używamy|korzystamy|pracujemy, nasz stack|zespół, stos technologiczny, odpowiedzialny|odpowiedzialność za, jest używany|wykorzystywany|używana, praca z|przy|w, tworzenie|rozwój|utrzymanie|prowadzenie|przygotowywanie|obsługa',
    offer:
      'oferujemy|zapewniamy|gwarantujemy|finansujemy|dofinansowanie|dofinansowujemy, możliwość|możliwości rozwoju|zdobycia|uzyskania|podnoszenia|nauki, szkolenia, nauczysz się, nauczymy, wszystkiego cię nauczymy, kursy, benefity, u nas, zdobędziesz',
    employer: 'jesteśmy, mamy, nasza|nasz firma|klient, działamy, od # lat, założona, lider',
    but: 'ale, lecz, jednak, natomiast',
    or: 'lub, albo, bądź, czy, i/lub, i / lub, ewentualnie',
    and: 'i, oraz, a także, &, jak również, a',
    orOther:
      'lub podobny|podobne|podobna|podobnych|podobnego|podobnym|podobnymi|inny|inne|inna|innych|innego|innym|innymi|pokrewne|pokrewnych|zbliżone|równoważny|równoważne, albo inny|inne|innych|podobne|podobny, bądź podobne|inne|podobny|pokrewne, czy inne|podobne|innych',
    oneOf:
      'jeden|jedna|jedno|jednego|jednej|jednym|jedną z|ze poniższych|następujących|wymienionych?, co najmniej|przynajmniej|minimum jeden|jedna|jedno|jednego|jednej|jednym|jedną z?, jeden lub więcej|kilka z?, dowolny|dowolna z',
    examples:
      'np., np, na przykład, takich jak, takie jak, taki jak, takimi jak, taka jak, takiego jak, m.in., m. in., między innymi, tj., typu, przykładowo',
    like: 'jak',
    etcetera: 'itp., itp, itd., itd, i inne',
    equivalent:
      'lub równoważny|równoważne|równoważna|równoważnego, lub odpowiednik, lub równoważne doświadczenie|wykształcenie|uprawnienia|certyfikat, albo równoważny|równoważne|równoważna',
    later:
      'w ciągu # miesięcy|miesiąca|tygodni|dni|lat|roku, do uzyskania, gotowość do? uzyskania|zdobycia|zrobienia, w trakcie uzyskiwania|zdobywania|robienia, do zdobycia, w terminie # miesięcy|dni, chęć zdobycia|uzyskania',
    atStart:
      'w dniu zatrudnienia|rozpoczęcia, na dzień rozpoczęcia, na starcie, ważny|ważne|ważna|ważnego|ważnych, aktualny|aktualne|aktualna|aktualnych, od pierwszego dnia, w momencie zatrudnienia',
    preposition:
      'w, we, z, ze, na, do, dla, od, po, przy, przez, pod, jako, o, za, nad, w tym, zakresie, obszarze, włącznie',
    adjective:
      'dobra|dobre|dobry, bardzo, doskonała|doskonałe, solidna|solidne, praktyczna|praktyczne, minimum, silna|silne, świetna, podstawowa|podstawowe, zaawansowana|zaawansowane, komercyjne, udokumentowane, szeroka, biegła, ogólna, gruntowna, techniczna|techniczne, zawodowe',
    abbreviation:
      'np, tj, itp, itd, min, max, ok, ul, nr, tel, kat, m, in, tzw, ds, dr, inż, mgr, im, godz, ust, art, poz, r',
    certificate:
      'certyfikat|certyfikaty|certyfikatu|certyfikatów, certyfikacja|certyfikacje|certyfikacji, zaświadczenie',
    certified: 'certyfikat|certyfikaty|certyfikacja z|w|ze, certyfikowany|certyfikowana w|z|jako',
    years: '# lat|lata|roku|rok|letnie|letni|letniego|letnim, # do # lat|lata, # + lat',
    months: '# miesięcy|miesiące|miesiąca|miesięczne|miesięcznego',
    notYears:
      'wiek|wieku|życia, umowa|umowy|umowę, gwarancji|gwarancja, temu, ostatnich|ostatnie|najbliższych, w ciągu # miesięcy|lat, powyżej # roku, od # lat, ukończone # lat, ukończonych # lat, okres|okresu, rynku, tradycji, istnienia, co # lata|lat, próbnego, dni',
    degree:
      'wykształcenie wyższe|średnie|zawodowe|techniczne|kierunkowe|podstawowe|minimum|min. wyższe|średnie|techniczne|kierunkowe|zawodowe|ekonomiczne?, wykształcenie, wykształcenia wyższego|średniego, wyższe wykształcenie, studia wyższe|magisterskie|inżynierskie|licencjackie|techniczne|informatyczne?, studia, studiów, ukończone studia, student|studentka, magister, inżynier z|w, licencjat, dyplom, doktorat, tytuł magistra|inżyniera|licencjata',
    clearance:
      'poświadczenie bezpieczeństwa, poświadczenia bezpieczeństwa, klauzula poufne|tajne|zastrzeżone, dostęp do informacji niejawnych, niekaralność, zaświadczenie o niekaralności',
    permit:
      'pozwolenie na pracę, pozwolenia na pracę, zezwolenie na pracę, karta pobytu, obywatelstwo polskie, prawo do pracy, wiza',
    tongue:
      'język|języka|językiem|języku polski|polskiego|polskim|angielski|angielskiego|angielskim|niemiecki|niemieckiego|niemieckim|francuski|francuskiego|hiszpański|hiszpańskiego|włoski|włoskiego|rosyjski|rosyjskiego|ukraiński|ukraińskiego|czeski|czeskiego, angielski|angielskiego, niemiecki|niemieckiego, francuski|francuskiego, polski|polskiego, hiszpański, włoski, rosyjski, ukraiński, j. angielskiego|angielski|niemieckiego|niemiecki|polskiego, jęz. angielskiego|niemieckiego, języka obcego, języków obcych, drugi język',
    fluent:
      'biegły|biegle|biegła|biegłość, komunikatywny|komunikatywna|komunikatywnie|komunikatywnym, poziom|poziomie, płynny|płynnie|płynna, ojczysty, a1|a2|b1|b2|c1|c2, w mowie i piśmie, mowie, piśmie, dobra|dobry|dobrze, zaawansowany|zaawansowanym, podstawowy, min., min, minimum, znajomość, na, co najmniej, i, swobodnie, średniozaawansowany',
    licence:
      'prawo jazdy, prawa jazdy, prawo|prawa jazdy kat.|kategorii|kat b|c|c+e|ce|d?, prawo|prawa jazdy kat . b|c|c+e|ce|d, prawo jazdy b',
  },
};
