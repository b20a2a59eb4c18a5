import { CLOUD_JOB, FINANCE_JOB, type Job } from './postings.ts';

const SKILLS = [
  'Terraform',
  'Ansible',
  'PostgreSQL',
  'Python',
  'Salesforce',
  'Tableau',
  'Jenkins',
  'IFRS',
  'TypeScript',
  'Kubernetes',
];

/** Ten jobs that ask for one skill each. */
export const TEN_JOBS: readonly Job[] = SKILLS.map((skill, index) => ({
  id: String(4_200_000_001 + index),
  title: `${skill} Specialist`,
  company: `Mill Number ${index + 1}`,
  body: `<p>Our mill stands by the river, and for our small crew we look for somebody who keeps things running every day.</p>
    <h3>Your tasks</h3><ul><li>You look after what we have built</li><li>You help when something goes wrong</li></ul>
    <h3>Requirements</h3><ul><li>At least two years of experience with ${skill}</li><li>You like working by the river</li></ul>`,
}));

/** The skill that one of the ten asks for. */
export const skillOf = (job: Job): string => job.title.replace(' Specialist', '');

/** A page whose posting has no structured data, with a part of it that a press on a button brings in. */
export const LAZY_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${CLOUD_JOB.title} - ${CLOUD_JOB.company}</title></head>
  <body><nav><a href="/">Start</a></nav><main><article id="article"><h1>${CLOUD_JOB.title}</h1>
  <p>Harbour &amp; Finch keeps small ports running, and our platform team of six looks after what the harbour offices use.</p>
  <h3>Your tasks</h3><ul><li>You run our clusters and the pipelines that feed them</li></ul>
  <h3>Requirements</h3><ul id="list"><li>At least 3 years of experience with Kubernetes in production</li></ul></article>
  <button id="more">Show more</button></main>
  <script>document.getElementById('more').addEventListener('click', () => setTimeout(() => {
    const item = document.createElement('li'); item.textContent = 'Solid knowledge of Terraform';
    document.getElementById('list').append(item); }, 300));</script></body></html>`;

/** The posting's page, with a count of every change inside the posting from the moment it stands there. */
export const countingPage = (page: string): string =>
  page.replace(
    '</body>',
    `<script>
      const part = document.getElementById('description');
      const nodesOf = () => { const walker = document.createTreeWalker(part), all = [part];
        while (walker.nextNode()) all.push(walker.currentNode); return all; };
      const nodes = nodesOf(); window.changes = 0;
      new MutationObserver((records) => { window.changes += records.length; })
        .observe(part, { attributes: true, childList: true, characterData: true, subtree: true });
      window.sameNodes = () => { const now = nodesOf();
        return now.length === nodes.length && now.every((node, index) => node === nodes[index]); };
    </script></body>`,
  );

/** A result list in a pane that scrolls by itself, beside the pane of one job; counts what is changed in the list. */
export const listPage = (jobs: readonly Job[], unread: number): string => {
  const others = Array.from({ length: unread }, (_, index) => ({
    id: String(4_300_000_001 + index),
    title: 'Ferry Host',
  }));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title><style>
    body { margin: 0; display: grid; grid-template-columns: 400px 1fr; }
    #scroller { height: 360px; margin-top: 40px; overflow: auto; } ul.cards { margin: 0; padding: 0; }
    ul.cards > li { display: block; height: 110px; border: 1px solid gray; box-sizing: border-box; }</style></head><body>
  <div id="scroller"><ul class="cards">${[...jobs, ...others]
    .map(
      ({ id, title }) => `<li data-occludable-job-id="${id}"><a id="card-${id}" href="#">${title}</a></li>`,
    )
    .join('')}</ul></div>
  <div class="jobs-search__job-details--container" id="pane"></div>
  <script>
    const jobs = ${JSON.stringify(Object.fromEntries(jobs.map((job) => [job.id, job]))).replaceAll('<', '\\u003c')};
    const show = (id) => { const job = jobs[id]; document.getElementById('pane').innerHTML =
      '<div class="job-details-jobs-unified-top-card__job-title"><h1>' + job.title + '</h1></div>' +
      '<div class="job-details-jobs-unified-top-card__company-name"><a href="/company/x">' + job.company + '</a></div>' +
      '<div id="job-details" class="jobs-description__content"><h2>About the job</h2>' + job.body + '</div>'; };
    for (const id of Object.keys(jobs)) document.getElementById('card-' + id).addEventListener('click', (event) => {
      event.preventDefault(); history.pushState({}, '', '?currentJobId=' + id); setTimeout(() => show(id), 80); });
    show(new URLSearchParams(location.search).get('currentJobId'));
    window.changes = 0;
    new MutationObserver((records) => { window.changes += records.length; }).observe(document.getElementById('scroller'),
      { attributes: true, childList: true, characterData: true, subtree: true });
  </script></body></html>`;
};

/** An employer's page with a board in a low frame. */
export const framingPage = (
  address: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Work with us</title></head><body style="margin: 0"><h1>Work with us</h1>
  <iframe src="${address}" style="display: block; width: 700px; height: 300px; border: 0"></iframe></body></html>`;

/** A posting as Greenhouse shows it inside an employer's page. */
export const FRAMED_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Job Application for ${CLOUD_JOB.title} at ${CLOUD_JOB.company}</title></head>
  <body><div class="job__title"><h1>${CLOUD_JOB.title}</h1></div><div class="job__location">Bristol</div>
  <div class="job__description">${CLOUD_JOB.body}</div></body></html>`;

export const BOARD_ADDRESSES = {
  ten: `https://www.linkedin.com/jobs/ten/?currentJobId=${TEN_JOBS[0]?.id}`,
  lazy: 'https://jobs.lever.co/harbourfinch/0c3b8a5e-4f1d-4c8e-9a55-3f1c77d0a003',
  counting: 'https://jobs.lever.co/harbourfinch/0c3b8a5e-4f1d-4c8e-9a55-3f1c77d0a004',
  list: `https://www.linkedin.com/jobs/list/?currentJobId=${CLOUD_JOB.id}`,
  framed: 'https://job-boards.greenhouse.io/embed/job_app?for=harbourfinch&token=4100000001',
  framing: 'https://careers.harbour-finch.example/open-positions?gh_jid=4100000001',
} as const;

export const LIST_JOBS = [CLOUD_JOB, FINANCE_JOB] as const;
