import { describe, expect, it } from 'vitest';
import { opensOtherJobs } from '../../../lib/posting/sources/beside.ts';

describe('a line that opens a list of other jobs', () => {
  it.each([
    'Similar jobs',
    'More jobs at Tidewright',
    'You will find other open positions here',
    'Other roles in our team',
    'Jobs similar to this one',
    'Weitere spannende Stellen',
    'Ähnliche Stellenangebote in Farrow',
    'Plus d’autres offres d’emploi',
    'Ofertas relacionadas',
    'Vagas semelhantes na sua cidade',
    'Podobne oferty pracy',
    'Jobs you might like',
    'Vagas que você pode gostar',
    'Jobs, die dich interessieren',
  ])('%s', (line) => {
    expect(opensOtherJobs(line)).toBe(true);
  });

  it.each([
    'Other duties',
    'Weaver, and other work in the mill',
    'The position reports to the head of the mill',
    'Jobs',
    'Similar experience in a role of this kind',
    'Other position 2 of 7',
    'We fill more than 20 jobs',
    'Our looms and other machines are older than most jobs you will ever have held here',
  ])('not: %s', (line) => {
    expect(opensOtherJobs(line)).toBe(false);
  });
});
