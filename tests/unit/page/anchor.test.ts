import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createAnchor } from '../../../lib/page/anchor.ts';
import { createTextIndex, squeeze } from '../../../lib/page/text-index.ts';

const bodyOf = (html: string): Element => new JSDOM(`<body>${html}</body>`).window.document.body;
const lines = (text: string) => {
  let start = 0;
  return text.split('\n').map((line) => {
    const block = { start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
};
/** What the page shows where the posting's text says `words`, the `nth` time. */
const shown = (text: string, html: string, words: string, nth = 0): string | null => {
  let at = -1;
  for (let count = 0; count <= nth; count++) at = text.indexOf(words, at + 1);
  return (
    createAnchor(text, lines(text), bodyOf(html))
      .range({ start: at, end: at + words.length })
      ?.toString() ?? null
  );
};

describe('a long line', () => {
  const SENTENCES = [
    'You keep the lock gates of our docks in order, and the pumps that empty them at night.',
    'You write down what you find, so that the next shift knows what to look at.',
    'Five years with hydraulics are asked for, and a head for heights above cold water.',
  ];
  const text = SENTENCES.join(' ');

  it('is found sentence by sentence where the page shows something in between', () => {
    const html = `<p>${SENTENCES[0]}</p><button>Share</button><p>${SENTENCES[1]}</p><aside>Ad</aside><p>${SENTENCES[2]}</p>`;
    expect(shown(text, html, 'hydraulics')).toBe('hydraulics');
    expect(shown(text, html, 'pumps')).toBe('pumps');
    expect(shown(text, html, 'night. You')).toBeNull();
  });

  it('is one place over two sentences where nothing is in between', () => {
    expect(shown(text, `<p>${text}</p>`, 'night. You')).toBe('night. You');
  });
});

describe('an offset in the posting finds its place in the page', () => {
  it('through nested inline elements', () => {
    expect(
      shown('Solid knowledge of Terraform', '<p>Solid <i>knowledge of <b>Terra</b>form</i></p>', 'Terraform'),
    ).toBe('Terraform');
  });

  it('across line breaks, entities and white space that the page has and the posting has not', () => {
    expect(shown('R&D and   C++ skills', '<p>R&amp;D and<br>\n\t C++&nbsp;skills</p>', 'C++ skills')).toBe(
      'C++\u00a0skills',
    );
  });

  it('at the right one of two places, by the line that it stands in', () => {
    const html = '<p>We like Java here very much.</p><ul><li>Java for the back end is a must</li></ul>';
    const text = 'We like Java here very much.\nJava for the back end is a must';
    const anchor = createAnchor(text, lines(text), bodyOf(html));
    const second = anchor.range({ start: text.lastIndexOf('Java'), end: text.lastIndexOf('Java') + 4 });
    expect(second?.startContainer.parentElement?.localName).toBe('li');
  });

  it('in right-to-left and in Chinese text', () => {
    expect(
      shown('خبرة في Kubernetes مطلوبة', '<p dir="rtl">خبرة في <b>Kubernetes</b> مطلوبة</p>', 'Kubernetes'),
    ).toBe('Kubernetes');
    expect(shown('熟悉 Python 和云计算平台', '<p>熟悉 Python 和<b>云计算</b>平台</p>', '云计算')).toBe(
      '云计算',
    );
  });

  it('nowhere, when the page does not show the line', () => {
    expect(shown('Knowledge of Ansible is a plus', '<p>Nothing of the kind.</p>', 'Ansible')).toBeNull();
  });

  it('nowhere any more, when the page has replaced the text', () => {
    const body = bodyOf('<p>Knowledge of Ansible is a plus</p>');
    const text = 'Knowledge of Ansible is a plus';
    const anchor = createAnchor(text, lines(text), body);
    body.querySelector('p')?.replaceChildren('Another job');
    expect(anchor.range({ start: 13, end: 20 })).toBeNull();
  });

  it('not in scripts, and not in what is ours', () => {
    const body = bodyOf(
      '<script>const a = "Knowledge of Ansible"</script><x-ours>Knowledge of Ansible</x-ours>',
    );
    const anchor = createAnchor(
      'Knowledge of Ansible',
      lines('Knowledge of Ansible'),
      body,
      (element) => element.localName === 'x-ours',
    );
    expect(anchor.range({ start: 13, end: 20 })).toBeNull();
  });
});

describe('squeezing', () => {
  it('keeps every unit that is no blank, with its offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { text: kept, offsets } = squeeze(text);
        expect(offsets.length).toBe(kept.length);
        for (let at = 0; at < kept.length; at++) expect(text[offsets[at] as number]).toBe(kept[at]);
      }),
    );
  });

  it('makes a range for every stretch of an index that covers exactly that text', () => {
    const index = createTextIndex(bodyOf('<p>one <b>two</b> three</p><p>four</p>'));
    for (let start = 0; start < index.text.length; start++)
      for (let end = start + 1; end <= index.text.length; end++)
        expect(squeeze(index.range(start, end)?.toString() ?? '').text).toBe(index.text.slice(start, end));
  });
});
