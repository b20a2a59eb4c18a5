import type { LoopbackServer } from './kit/server.ts';

/** A made-up job on a made-up company's page. */
export interface Job {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly body: string;
}

export const CLOUD_JOB: Job = {
  id: '4100000001',
  title: 'Platform Engineer',
  company: 'Harbour & Finch',
  body: `
    <p>Harbour &amp; Finch keeps small ports running. Our platform team of six looks after everything that the harbour offices use.</p>
    <h3>Your tasks</h3>
    <ul><li>You will run our clusters and the pipelines that feed them.</li><li>You help the offices when a rollout goes wrong.</li></ul>
    <h3>Requirements</h3>
    <ul>
      <li>At least 3 years of experience with Kubernetes in production</li>
      <li>Solid knowledge of <b>Terra</b>form</li>
      <li>AWS, Azure or Google Cloud</li>
      <li>A valid Certified Kubernetes Administrator (CKA) certification</li>
    </ul>
    <h3>Nice to have</h3>
    <ul><li>Ansible</li><li>CompTIA Security+</li></ul>`,
};

export const FINANCE_JOB: Job = {
  id: '4100000002',
  title: 'Financial Accountant',
  company: 'Larkspur Mills',
  body: `
    <p>Larkspur Mills weaves linen. We look for somebody who keeps our books in order and explains them to the board.</p>
    <h3>What you bring</h3>
    <ul>
      <li>Experience with month-end close and reconciliations</li>
      <li>Very good knowledge of IFRS</li>
      <li>You are a qualified CPA or ACCA</li>
    </ul>
    <h3>A plus</h3>
    <ul><li>Power BI</li></ul>`,
};

const jsonLd = (job: Job, address: string): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: job.title,
    url: address,
    datePosted: '2026-11-01',
    hiringOrganization: { '@type': 'Organization', name: job.company },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Bristol', addressCountry: 'GB' },
    },
    description: job.body,
  }).replaceAll('<', '\\u003c');

/** A plain page with one posting and its structured data. */
export const postingPage = (
  job: Job,
  address: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>${job.title} | ${job.company}</title><script type="application/ld+json">${jsonLd(job, address)}</script></head>
  <body><header><nav><a href="/">Home</a> <a href="/jobs">Jobs</a></nav></header>
  <main><h1>${job.title}</h1><p>${job.company}</p><div id="description">${job.body}</div></main>
  <footer>Imprint</footer></body></html>`;

/** A page without structured data, on an employer's own site. */
export const plainPage = (job: Job): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>${job.title} - ${job.company}</title></head>
  <body><nav><a href="/">Start</a> <a href="/team">Team</a></nav>
  <main><article><h1>${job.title}</h1>${job.body}</article></main></body></html>`;

export const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ten walks along the estuary</title></head>
  <body><article><h1>Ten walks along the estuary</h1><p>The first walk starts at the old mill. Follow the river until the
  bridge, and take the path to the left. In spring the meadows are wet: bring boots.</p><p>The second walk is shorter.
  It leads through the dunes and needs two hours at the most.</p></article></body></html>`;

/** A two-pane board: pressing a card changes the address at once and the pane a moment later, as boards do. */
export const twoPanePage = (
  jobs: readonly Job[],
  delay: number,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Jobs</title></head><body>
  <ul>${jobs.map((job) => `<li data-occludable-job-id="${job.id}"><a id="card-${job.id}" href="#">${job.title}</a></li>`).join('')}</ul>
  <div class="jobs-search__job-details--container" id="pane"></div>
  <script>
    const jobs = ${JSON.stringify(Object.fromEntries(jobs.map((job) => [job.id, job]))).replaceAll('<', '\\u003c')};
    let turn = 0;
    const show = (id) => {
      const job = jobs[id];
      document.getElementById('pane').innerHTML =
        '<div class="job-details-jobs-unified-top-card__job-title"><h1>' + job.title + '</h1></div>' +
        '<div class="job-details-jobs-unified-top-card__company-name"><a href="/company/x">' + job.company + '</a></div>' +
        '<div id="job-details" class="jobs-description__content"><h2>About the job</h2>' + job.body + '</div>';
    };
    const choose = (id) => {
      history.pushState({}, '', '?currentJobId=' + id);
      const mine = ++turn;
      setTimeout(() => { if (mine === turn) show(id); }, ${delay});
    };
    for (const id of Object.keys(jobs))
      document.getElementById('card-' + id).addEventListener('click', (event) => { event.preventDefault(); choose(id); });
    addEventListener('popstate', () => {
      const id = new URLSearchParams(location.search).get('currentJobId');
      if (id) setTimeout(() => show(id), ${delay});
    });
    const first = new URLSearchParams(location.search).get('currentJobId');
    if (first) show(first);
  </script></body></html>`;

export const ADDRESSES = {
  cloud: 'https://jobs.lever.co/harbourfinch/0c3b8a5e-4f1d-4c8e-9a55-3f1c77d0a001',
  finance: 'https://jobs.lever.co/larkspur/0c3b8a5e-4f1d-4c8e-9a55-3f1c77d0a002',
  article: 'https://jobs.lever.co/blog/walks',
  employer: 'https://careers.harbour-finch.example/jobs/platform-engineer',
  twoPane: `https://www.linkedin.com/jobs/search/?currentJobId=${CLOUD_JOB.id}`,
} as const;

/** Serves all of them under the boards' own addresses. */
export function servePostings(server: LoopbackServer): void {
  server.serve(ADDRESSES.cloud, { body: postingPage(CLOUD_JOB, ADDRESSES.cloud) });
  server.serve(ADDRESSES.finance, { body: postingPage(FINANCE_JOB, ADDRESSES.finance) });
  server.serve(ADDRESSES.article, { body: ARTICLE });
  server.serve(ADDRESSES.employer, {
    body: plainPage(CLOUD_JOB),
    headers: { 'content-security-policy': "default-src 'none'" },
  });
  server.serve(ADDRESSES.twoPane, { body: twoPanePage([CLOUD_JOB, FINANCE_JOB], 150) });
}
