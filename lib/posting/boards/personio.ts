import type { Board } from '../board.ts';

export const personio: Board = {
  id: 'personio',
  name: 'Personio',
  matches: ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
  tenant: /^([\w-]+)\./,
  // Known from: /job/2601935 in public code, looked up 2026-11-22.
  job: { path: [/^\/job\/(\d+)/] },
  elements: [
    {
      known: 'public readers, looked up 2026-11-23; no saved page',
      title: '.job-position-title',
      description: '.jb-description-item',
    },
  ],
};
