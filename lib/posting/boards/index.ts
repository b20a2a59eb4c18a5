// Made by scripts/generate-boards.ts from the files in this folder.
import type { Board } from '../board.ts';
import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { builtIn } from './built-in.ts';
import { dice } from './dice.ts';
import { glassdoor } from './glassdoor.ts';
import { greenhouse } from './greenhouse.ts';
import { hackerNews } from './hacker-news.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { levels } from './levels.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { nhsJobs } from './nhs-jobs.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import { reed } from './reed.ts';
import { remoteok } from './remoteok.ts';
import { seek } from './seek.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { startupJobs } from './startup-jobs.ts';
import { stepstone } from './stepstone.ts';
import { teamtailor } from './teamtailor.ts';
import { totaljobs } from './totaljobs.ts';
import { usajobs } from './usajobs.ts';
import { weWorkRemotely } from './we-work-remotely.ts';
import { welcomeToTheJungle } from './welcome-to-the-jungle.ts';
import { wellfound } from './wellfound.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { xing } from './xing.ts';
import { ziprecruiter } from './ziprecruiter.ts';

export const BOARDS: readonly Board[] = [
  ashby,
  bamboohr,
  builtIn,
  dice,
  glassdoor,
  greenhouse,
  hackerNews,
  icims,
  indeed,
  levels,
  lever,
  linkedin,
  monster,
  naukri,
  nhsJobs,
  personio,
  recruitee,
  reed,
  remoteok,
  seek,
  smartrecruiters,
  startupJobs,
  stepstone,
  teamtailor,
  totaljobs,
  usajobs,
  weWorkRemotely,
  welcomeToTheJungle,
  wellfound,
  workable,
  workday,
  xing,
  ziprecruiter,
];

/** Match patterns of all boards, to ask for access to them. */
export const BOARD_MATCHES: readonly string[] = BOARDS.flatMap((board) => board.matches);
