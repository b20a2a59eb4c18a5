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

describe('a text as one node writes it', () => {
  const LINE = 'Knowledge of Ansible is a plus';
  const written = (html: string, text = LINE) => {
    const index = createTextIndex(bodyOf(html));
    return index.written(index.text.indexOf(squeeze(text).text), text);
  };

  it('is found with its place in that node, by offsets into it', () => {
    const range = written(`<ul><li>\n  ${LINE}\n</li></ul>`)?.range(13, 20);
    expect(range?.toString()).toBe('Ansible');
    expect(range?.startOffset).toBe(16);
  });

  it('is not, where the page parts it, writes it otherwise, or says it twice in that node', () => {
    expect(written('<p>Knowledge of <b>Ansible</b> is a plus</p>')).toBeNull();
    expect(written(`<p>${LINE.replace(' of ', ' \n of ')}</p>`)).toBeNull();
    expect(written(`<p>${LINE}. ${LINE}.</p>`)).toBeNull();
  });

  it('is not what stands there in another node', () => {
    const index = createTextIndex(bodyOf(`<p>Knowl</p><p>${LINE}</p>`));
    expect(index.written(0, LINE)).toBeNull();
    expect(index.written('Knowl'.length, LINE)).not.toBeNull();
  });

  it('is not what stands elsewhere in that node', () => {
    const index = createTextIndex(bodyOf(`<p>Well: ${LINE}</p>`));
    expect(index.written(0, LINE)).toBeNull();
    expect(index.written('Well:'.length, LINE)).not.toBeNull();
  });

  it('gives no range once the page has cut it short or taken it out', () => {
    const body = bodyOf(`<p>${LINE}</p>`);
    const place = createTextIndex(body).written(0, LINE);
    const node = body.querySelector('p')?.firstChild as Text;
    node.data = 'Knowledge of';
    expect(place?.range(13, 20)).toBeNull();
    node.data = LINE;
    expect(place?.range(13, 20)?.toString()).toBe('Ansible');
    node.remove();
    expect(place?.range(13, 20)).toBeNull();
  });

  it('comes from the same texts, in the same order, whether the browser walks the page or we do', () => {
    const html = '<h3>One</h3><p>two <b>three</b> four</p><script>five</script><ul><li>six</li></ul>';
    const ours = createTextIndex(bodyOf(html));
    const browsers = createTextIndex(bodyOf(html.replace(/<script>.*<\/script>/, '')));
    expect(browsers.text).toBe(ours.text);
    expect([ours.inComponents, browsers.inComponents]).toEqual([true, false]);
  });
});
