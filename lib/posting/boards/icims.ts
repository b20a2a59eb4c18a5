import type { Board } from '../board.ts';

export const icims: Board = {
  id: 'icims',
  name: 'iCIMS',
  matches: ['https://*.icims.com/*'],
  tenant: /^(?:[a-z]+-)?([\w-]+)\.icims/,
  // Known from: /jobs/24810/job, /jobs/123/slug/job and /jobs/123 in public code, looked up 2026-11-22.
  job: { path: [/\/jobs\/(\d+)(?:\/|$)/] },
  apply: /\/(?:login|candidate)\/?$/,
  elements: [
    {
      known: 'maintained reader, 2026-11; the posting stands in the frame #icims_content_iframe',
      title: '.iCIMS_Header h1',
      location: '.iCIMS_JobHeaderGroup .iCIMS_JobHeaderData',
      description: '.iCIMS_JobContent .iCIMS_InfoField_Job, .iCIMS_JobContent .iCIMS_InfoMsg_Job',
    },
  ],
  cards: [
    {
      known: 'maintained reader, 2026-11',
      card: '.iCIMS_JobsTable .row',
      of: 'a.iCIMS_Anchor',
      attribute: 'href',
    },
  ],
};
