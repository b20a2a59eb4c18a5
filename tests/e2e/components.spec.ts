import { framingPage } from './board-pages.ts';
import { expect, paintedText, test } from './extension.ts';
import { until } from './kit/kit.ts';
import { isPainted } from './kit/painted.ts';
import { CLOUD_JOB, postingPage } from './postings.ts';

const COMPONENT = 'https://jobs.lever.co/harbourfinch/0c3b8a5e-4f1d-4c8e-9a55-3f1c77d0a0c1';
const ASHBY = 'https://jobs.ashbyhq.com/harbourfinch/0c3b8a5e-4f1d-4c8e-9a55-3f1c77d0a0c2';
const MIDDLE = 'https://careers.harbour-finch.example/board';
const EMPLOYER = 'https://www.harbour-finch.example/jobs?ashby_jid=0c3b8a5e-4f1d-4c8e-9a55-3f1c77d0a0c2';

/** The description in a component in a component, both open, filled well after the page was first looked at. */
const componentPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${CLOUD_JOB.company} - ${CLOUD_JOB.title}</title></head>
  <body><job-view></job-view><script>
    setTimeout(() => {
      const outer = document.querySelector('job-view').attachShadow({ mode: 'open' });
      outer.innerHTML = '<div class="posting-headline"><h2>${CLOUD_JOB.title}</h2></div><job-text></job-text>';
      outer.querySelector('job-text').attachShadow({ mode: 'open' }).innerHTML =
        '<div data-qa="job-description">' + ${JSON.stringify(CLOUD_JOB.body).replaceAll('<', '\\u003c')} + '</div>';
    }, 1_300);
  </script></body></html>`;

test('a posting in open components is painted there, and nothing is left in them', async ({ kit }) => {
  kit.server.serve(COMPONENT, { body: componentPage });
  const tab = await kit.open(COMPONENT);
  await until('highlights', async () => (await paintedText(tab))['certlens-required']?.includes('Terraform'));
  const inside = () =>
    tab.evaluate(() => {
      const root = document.querySelector('job-view')?.shadowRoot?.querySelector('job-text')?.shadowRoot;
      const item = root?.querySelector('b');
      if (root === null || root === undefined || item === null || item === undefined) return null;
      return {
        line: getComputedStyle(item, '::highlight(certlens-required)').textDecorationLine,
        sheets: root.adoptedStyleSheets.length,
        elements: root.querySelectorAll('*').length,
      };
    }, null);
  const shown = await inside();
  expect(shown?.line).toContain('underline');
  expect(shown?.sheets).toBe(1);
  await tab.evaluate(() => history.pushState({}, '', '/blog/none'), null);
  await until('nothing', async () => (await inside())?.sheets === 0);
  expect((await inside())?.elements).toBe(shown?.elements);
  await tab.close();
});

test('a board in a frame of a frame of an employer’s page is read there', async ({ kit }) => {
  kit.server.serve(ASHBY, { body: postingPage(CLOUD_JOB, ASHBY) });
  kit.server.serve(MIDDLE, { body: framingPage(ASHBY) });
  kit.server.serve(EMPLOYER, { body: framingPage(MIDDLE) });
  const tab = await kit.open(EMPLOYER);
  const frame = await tab.inFrame('ashbyhq.com');
  await until('highlights in the inner frame', () => isPainted(frame, 'Terraform'));
  expect(await tab.evaluate(() => document.querySelector('certlens-panel'), null)).toBeNull();
  await tab.close();
});
