import { randomFrom } from './random.ts';

const WORDS =
  'you will keep the lock gates and the pumps of our docks in order with four others and write down what you find so that the next shift knows what to look at before the tide comes in'.split(
    ' ',
  );
const SECTIONS = ['About the role', 'What you will do', 'What you bring', 'Nice to have', 'What we offer'];

/** A page with a posting of so many characters, always the same; with or without its data in JSON-LD. */
export function longPage(characters: number, withData: boolean): string {
  const random = randomFrom(11);
  const sentence = () => {
    const text = Array.from({ length: random.whole(8, 22) }, () => random.pick(WORDS)).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const parts: string[] = [];
  for (const heading of SECTIONS) {
    parts.push(`<h3>${heading}</h3>`);
    let length = 0;
    while (length < characters / SECTIONS.length) {
      const lines = Array.from({ length: 6 }, sentence);
      parts.push(
        `<p>${lines[0]}</p><ul>${lines
          .slice(1)
          .map((line) => `<li>${line}</li>`)
          .join('')}</ul>`,
      );
      length += lines.join('').length;
    }
  }
  const description = parts.join('');
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Diver',
    hiringOrganization: { '@type': 'Organization', name: 'Tidewright Docks' },
    description,
  }).replaceAll('<', '\\u003c');
  const others = Array.from(
    { length: 200 },
    (_, index) => `<li class="card"><a href="/jobs/${index}">Other job ${index}</a></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Diver - Tidewright Docks</title>${
    withData ? `<script type="application/ld+json">${data}</script>` : ''
  }</head><body><nav><a href="/">Start</a></nav><main><h1>Diver</h1><div class="text">${description}</div><a href="/apply">Apply now</a></main><aside><h2>Similar jobs</h2><ul>${others.join('')}</ul></aside></body></html>`;
}

/** A page of the same size that shows no posting. */
export const NO_POSTING = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ten walks along the estuary</title></head><body><article><h1>Ten walks along the estuary</h1>${Array.from(
  { length: 120 },
  (_, index) =>
    `<h2>Walk ${index}</h2><p>Follow the river until the bridge, and take the path to the left. In spring the meadows are wet.</p>`,
).join('')}</article></body></html>`;
