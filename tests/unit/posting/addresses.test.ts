import { describe, expect, test } from 'vitest';
import { boardOf, jobIdOf } from '../../../lib/posting/address.ts';

/** Addresses of the forms that the boards' files name, with ids that were made up. */
const ADDRESSES: readonly (readonly [string, string, string | null])[] = [
  ['https://www.linkedin.com/jobs/view/diver-at-tidewright-3900000001?trk=x', 'linkedin', '3900000001'],
  ['https://www.linkedin.com/comm/jobs/view/3900000001/?trackingId=x', 'linkedin', '3900000001'],
  ['https://uk.indeed.com/viewjob?jk=0f3a2b1c9d7e6f50&from=serp', 'indeed', '0f3a2b1c9d7e6f50'],
  [
    'https://www.glassdoor.com/job-listing/diver-JV_IC1_KO0,5.htm?jl=1009000000001',
    'glassdoor',
    '1009000000001',
  ],
  ['https://www.glassdoor.com.au/Job/diver-jobs.htm?jl=1009000000001', 'glassdoor', '1009000000001'],
  ['https://wellfound.com/company/tidewright/jobs/2800001-diver', 'wellfound', '2800001'],
  ['https://wellfound.com/company/tidewright/jobs', 'wellfound', null],
  ['https://wellfound.com/jobs/2800001-diver', 'wellfound', '2800001'],
  [
    'https://www.dice.com/job-detail/0f1d2c3b-aaaa-bbbb-cccc-000000000001',
    'dice',
    '0f1d2c3b-aaaa-bbbb-cccc-000000000001',
  ],
  [
    'https://www.ziprecruiter.com/c/Tidewright/Job/Diver/-in-Austin,TX?jid=a1b2c3d4e5',
    'ziprecruiter',
    'a1b2c3d4e5',
  ],
  [
    'https://www.monster.com/job-openings/diver-hull--9a8b7c6d-1111-2222-3333-444455556666',
    'monster',
    '9a8b7c6d-1111-2222-3333-444455556666',
  ],
  [
    'https://www.monster.com/job-openings/9a8b7c6d-1111-2222-3333-444455556666',
    'monster',
    '9a8b7c6d-1111-2222-3333-444455556666',
  ],
  ['https://job-boards.greenhouse.io/tidewright/jobs/4000000005?gh_src=x', 'greenhouse', '4000000005'],
  ['https://boards.greenhouse.io/embed/job_app?for=tidewright&token=4000000005', 'greenhouse', '4000000005'],
  ['https://tidewright.wd3.myworkdayjobs.com/en-US/Careers/job/Hull/Diver_JR-104000', 'workday', 'JR-104000'],
  ['https://tidewright.wd3.myworkdayjobs.com/Careers/details/Diver_JR104000?q=diver', 'workday', 'JR104000'],
  ['https://tidewright.wd3.myworkdayjobs.com/Careers/details/Diver', 'workday', null],
  ['https://jobs.smartrecruiters.com/Tidewright/743999900000001-diver', 'smartrecruiters', '743999900000001'],
  ['https://tidewright.bamboohr.com/careers/123', 'bamboohr', '123'],
  ['https://tidewright.bamboohr.com/jobs/view.php?id=123', 'bamboohr', '123'],
  ['https://tidewright.recruitee.com/o/diver', 'recruitee', 'diver'],
  ['https://tidewright.teamtailor.com/jobs/8000001-diver', 'teamtailor', '8000001'],
  ['https://tidewright.jobs.personio.de/job/2600001?language=de', 'personio', '2600001'],
  ['https://careers-tidewright.icims.com/jobs/24810/job', 'icims', '24810'],
  ['https://careers-tidewright.icims.com/jobs/24810', 'icims', '24810'],
  ['https://careers-tidewright.icims.com/jobs/intro', 'icims', null],
  ['https://apply.workable.com/tidewright/j/0A1B2C3D4E/', 'workable', '0A1B2C3D4E'],
  [
    'https://jobs.workable.com/view/4aa9sDX74n9tqGZuoNBFV8/diver-in-hull',
    'workable',
    '4aa9sDX74n9tqGZuoNBFV8',
  ],
  ['https://www.reed.co.uk/jobs/diver-hull/57200000?source=searchResults', 'reed', '57200000'],
  ['https://www.reed.co.uk/jobs/diver-jobs', 'reed', null],
  ['https://www.totaljobs.com/job/diver/tidewright-job107000001', 'totaljobs', '107000001'],
  ['https://www.totaljobs.com/job/107000001', 'totaljobs', '107000001'],
  ['https://www.usajobs.gov/job/756000001', 'usajobs', '756000001'],
  ['https://beta.jobs.nhs.uk/candidate/jobadvert/C9222-26-0001', 'nhs-jobs', 'C9222-26-0001'],
  ['https://builtin.com/job/diver/4500001', 'built-in', '4500001'],
  ['https://www.seek.com.au/job/92600001?type=standout', 'seek', '92600001'],
  [
    'https://www.stepstone.de/stellenangebote--Taucher-Hamburg-Tidewright--9000001-inline.html',
    'stepstone',
    '9000001',
  ],
  ['https://www.xing.com/jobs/hamburg-taucher-76100001?paging_context=search', 'xing', '76100001'],
  ['https://www.xing.com/jobs/search?keywords=taucher', 'xing', null],
  [
    'https://www.naukri.com/job-listings-diver-tidewright-pune-3-to-8-years-030926000001',
    'naukri',
    '030926000001',
  ],
  ['https://weworkremotely.com/remote-jobs/tidewright-diver', 'we-work-remotely', 'tidewright-diver'],
  ['https://weworkremotely.com/listings/tidewright-diver', 'we-work-remotely', 'tidewright-diver'],
  ['https://weworkremotely.com/remote-jobs/search?term=diver', 'we-work-remotely', null],
  ['https://remoteok.com/remote-jobs/remote-diver-tidewright-1000001', 'remoteok', '1000001'],
  ['https://remoteok.com/remote-jobs/1000001', 'remoteok', '1000001'],
  ['https://startup.jobs/diver-tidewright-7800001', 'startup-jobs', '7800001'],
  [
    'https://www.welcometothejungle.com/en/companies/tidewright/jobs/diver_hull',
    'welcome-to-the-jungle',
    'diver_hull',
  ],
  ['https://www.levels.fyi/jobs/title/diver?jobId=138000000000000001', 'levels', '138000000000000001'],
  ['https://news.ycombinator.com/item?id=41000001', 'hacker-news', '41000001'],
];

describe('the form of a board’s addresses', () => {
  test.each(ADDRESSES)('%s', (address, board, jobId) => {
    const url = new URL(address);
    expect(boardOf(url)?.id).toBe(board);
    expect(jobIdOf(url, boardOf(url))).toBe(jobId);
  });
});
