import { describe, expect, test } from 'vitest';
import { readPosting } from '../../../lib/posting/read-posting.ts';
import { furtherKind, furtherMarks, seeksFurther } from '../../../lib/posting/sources/further-languages.ts';
import { parsePage } from '../../../scripts/read-page.ts';

/** A page of an employer's own site: `#` opens a heading, `-` an item. */
function pageOf(language: string, title: string, text: string): Document {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const body = lines.map((line) =>
    line.startsWith('# ')
      ? `<h3>${line.slice(2)}</h3>`
      : line.startsWith('- ')
        ? `<ul><li>${line.slice(2)}</li></ul>`
        : `<p>${line}</p>`,
  );
  return parsePage(
    `<!doctype html><html lang="${language}"><head><title>${title} | Tuchhaus Farrow</title></head><body><nav><a href="/">Farrow</a></nav><main><h1>${title}</h1>${body.join('')}</main></body></html>`,
  );
}
const read = (language: string, title: string, text: string) =>
  readPosting(pageOf(language, title, text), 'https://www.farrow.example/seite-7').posting;

describe('a posting is told by its words alone, without the words of a board', () => {
  test.each([
    [
      'de',
      'Glockenstimmer',
      `Wir suchen für das Tal von Farrow eine Person, die unsere Glocken stimmt und über jede ein Buch führt.
      # Arbeit
      Du wirst mit den Türmern am Abend die Glocken prüfen und am Morgen sagen, welche von ihnen gestimmt werden muss.
      - Du wirst jede Woche zwei Türme besuchen und den Klang ihrer Glocken aufschreiben.
      Du kannst gut hören, du hast ein Handwerk gelernt und du bist bei jedem Wetter gern auf einem Turm.
      Wir freuen uns auf deine Bewerbung.`,
    ],
    [
      'de',
      'Weber mit Blick für Farben',
      `Das Tuchhaus Farrow webt seit drei Menschenaltern Stoffe für Bühnen und ihre Vorhänge in aller Welt.
      Stellenbeschreibung: Ihre Aufgabe besteht darin, die Farben der Garne zu wählen und jede Woche ein neues Muster zu weben.
      Sie sollten über die folgenden Qualifikationen verfügen:
      - Abgeschlossene Ausbildung, idealerweise mit mehrjähriger Arbeit am Handwebstuhl
      - Selbstständige Arbeitsweise und sicheres Auftreten, sehr gute Deutschkenntnisse in Wort und Schrift
      Wir freuen uns auf Ihre Bewerbung.`,
    ],
    [
      'fr',
      'Accordeur de cloches (H/F)',
      `Devenez la personne qui donne la note juste à nos cloches, de la plus petite à celle du grand beffroi de la ville.
      # Ton travail
      Tu devras monter chaque semaine dans deux tours, écouter les cloches et noter ce que tu entends dans le grand livre.
      # Ce que nous attendons de toi
      Tu aimes la musique, tu es patient et motivé, et tu as envie de travailler dehors par tous les temps.`,
    ],
    [
      'es',
      'Representante de telares',
      `En Farrow tejemos telas para el teatro y las llevamos a escenarios de todo el mundo desde hace tres generaciones.
      # Acerca de la vacante
      Colaborarás con las personas que eligen los colores y tendrás cada semana una muestra nueva para enseñar a los teatros.
      Buscamos a una persona que cumpla con lo siguiente:
      - Escolaridad: Licenciatura
      - Al menos dos años de experiencia en telares
      Envía tu curriculum con una breve presentación y dinos qué tela te gustaría tejer.`,
    ],
    [
      'it',
      'Tessitore',
      `Stiamo cercando una persona che sappia tessere le stoffe dei teatri e che ami i colori forti e la lana buona.
      # Cosa devi avere
      - Diploma e buona conoscenza del telaio a mano
      - Esperienza pregressa in una tessitura, preferibilmente di teatro
      # Il tuo lavoro
      Lavorerai ogni giorno al telaio, sceglierai i colori con noi e sarai la voce della tessitura con chi compra.
      Si offre uno stage retribuito. Invia la tua candidatura con una foto della stoffa più bella.`,
    ],
    [
      'nl',
      'Wever',
      `Kom jij ons helpen om de doeken van het theater te weven? Onze weverij ligt aan het water en is oud en licht.
      # Wat ga je doen
      Je werkt aan het getouw, je zorgt voor de garens en je helpt de schilders met de kleuren van het nieuwe doek.
      # Jouw achtergrond
      - Je hebt een diploma en werkervaring aan een getouw
      - Je bent nauwkeurig en leergierig
      Stuur je cv met een foto van het mooiste doek dat je hebt geweven.`,
    ],
    [
      'pl',
      'Tkacz',
      `Zatrudnimy osobę, która utka z nami kurtyny dla teatrów i która lubi mocne kolory oraz dobrą wełnę z gór.
      # Na czym polega praca
      Główne zadania to dobór kolorów, praca przy krośnie i rozmowy z ludźmi z teatrów, którzy kupują nasze tkaniny.
      # Predyspozycje
      - Dobra znajomość krosna ręcznego i gotowość do pracy wieczorem
      - Samodzielność i dyspozycyjność
      # Warunki zatrudnienia
      Umowa zlecenie od zaraz. Prześlij CV i zdjęcie tkaniny.`,
    ],
    [
      'pt',
      'Tecelão',
      `Estamos contratando uma pessoa que teça conosco as cortinas dos teatros e que goste de cores fortes e de boa lã.
      # O trabalho
      Você irá escolher as cores, trabalhar no tear e falar com as pessoas dos teatros que compram os nossos tecidos.
      # Precisamos de
      - Ensino médio e experiência com tear manual
      - Disponibilidade à noite e boa comunicação
      Envie o seu currículo com uma foto do tecido mais bonito.`,
    ],
    [
      'zh',
      '织布工',
      `法罗织布厂为世界各地的剧院织造幕布，已有三代人的历史，现诚聘一名织布工加入我们的团队。我们的工厂在河边，光线很好，机器很老，人们都认识彼此，大家每天一起吃午饭，一起听老师傅讲从前的故事。
      职责：
      1、每天在织布机上工作，挑选颜色，并把每一块布的情况写进大本子里；
      2、与剧院的人沟通，听他们说舞台上需要什么样的布，再把他们的话告诉画家；
      要求:
      1、有织布经验者优先，熟悉手工织布机，学历不限；
      2、工作细致，责任心强，愿意在晚上工作。
      有意者请把简历和一张自己织的布的照片寄给我们，经面试合适者即可入职，工作地点在河边的老厂房里。`,
    ],
  ])('%s: %s', (language, title, text) => {
    const posting = read(language, title, text);
    expect(posting?.title).toContain(title.replace(/ \(.*/, ''));
    expect(posting?.text.length).toBeGreaterThan(150);
  });
});

describe('what a house says of itself, of its wares and its lessons is no posting', () => {
  test.each([
    [
      'de',
      'Unsere Weberei',
      `Wir weben seit drei Menschenaltern Stoffe für Bühnen. Du kannst uns jeden Tag besuchen und beim Weben zusehen.
      # Die Arbeit am Webstuhl
      Unsere Weber haben Erfahrung mit Wolle und Seide, und jeder Stoff ist von Hand gewebt und von Hand gefärbt.
      # Unsere Stoffe
      Mehrjährige Garantie auf jeden Vorhang, und wir kommen zum Umgang mit dem Stoff auch gern zu dir ins Theater.`,
    ],
    [
      'fr',
      'Notre atelier',
      `Nous tissons depuis trois générations des étoffes pour le théâtre, et vous aimez sans doute les voir naître.
      # Le travail de la laine
      Une expérience à vivre en famille : vous travaillez une heure au métier avec nos tisserands et repartez avec votre étoffe.
      # Horaires
      L'atelier est ouvert tous les jours, les groupes sont reçus sur rendez-vous et le thé est offert.`,
    ],
    [
      'es',
      'Curso de telar',
      `Aprende a tejer en nuestro taller de Farrow con las personas que visten los teatros desde hace tres generaciones.
      # Lo que harás
      Tendrás tu propio telar desde el primer día y realizarás una manta que te llevarás a casa al final del curso.
      # Precio
      La inscripción cuesta poco y los estudios previos no hacen falta: basta con tener ganas de tejer.`,
    ],
    [
      'nl',
      'Onze weverij',
      `Wij weven al drie generaties lang doeken voor het theater en je bent elke dag welkom om te komen kijken.
      # Het werk aan het getouw
      Je helpt een uur mee aan het getouw, je krijgt thee van ons en je hebt daarna je eigen doek om mee te nemen.
      # Openingstijden
      De weverij is elke dag open, behalve op maandag, en groepen kunnen bij ons eten.`,
    ],
    [
      'zh',
      '关于我们',
      `法罗织布厂为世界各地的剧院织造幕布，已有三代人的历史。我们的团队有丰富的经验，每一块布都是手工织成的。
      我们的工厂在河边，光线很好，机器很老。欢迎您来参观，我们会为您倒茶，并给您讲一讲织布的历史和老师傅的故事。
      参观时间是每天上午九点到下午四点，团体请提前告诉我们，孩子们可以自己在小织布机上试一试。`,
    ],
  ])('%s: %s', (language, title, text) => {
    expect(read(language, title, text)).toBeNull();
  });
});

describe('languages whose sections are not told apart', () => {
  test.each([
    ['要求:', 'requirements'],
    ['岗位描述', 'duties'],
    ['我们提供', 'benefits'],
    ['歓迎スキル', 'requirements'],
    ['お仕事の内容', 'duties'],
    ['Koho hledáme', 'requirements'],
    ['Co vás čeká', 'duties'],
    ['Vem är du?', 'requirements'],
    ['Кого мы ищем', 'requirements'],
    ['Company news', null],
  ])('%s', (heading, kind) => {
    expect(furtherKind(heading)).toBe(kind);
  });

  test('words that postings are full of are counted once each', () => {
    expect(furtherMarks('学历不限，有经验者优先；经验不限')).toBe(3);
    expect(furtherMarks('Erfarenhet av vävning, körkort, heltid. ERFARENHET')).toBe(3);
    expect(furtherMarks('We weave cloth for the stage and have done so for long.')).toBe(0);
  });

  test('somebody is sought', () => {
    expect(seeksFurther('Hledáme tkadlce do naší dílny')).toBe(true);
    expect(seeksFurther('Vi söker en vävare')).toBe(true);
    expect(seeksFurther('Tkáme opony pro divadla')).toBe(false);
  });
});
