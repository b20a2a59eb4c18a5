import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../lib/posting/posting.ts';
import { ROOT } from '../data.ts';

async function find(name: string): Promise<((...args: unknown[]) => unknown) | null> {
  for (const room of ['lib/posting', 'lib/requirements', 'scripts']) {
    const folder = join(ROOT, room);
    for (const file of readdirSync(folder).filter((each) => each.endsWith('.ts'))) {
      const path = join(folder, file);
      if (!new RegExp(`export (async )?(function|const) ${name}\\b`).test(readFileSync(path, 'utf8')))
        continue;
      try {
        return ((await import(path)) as Record<string, (...args: unknown[]) => unknown>)[name] ?? null;
      } catch (error) {
        process.stderr.write(`${file}: ${(error as Error).message.split('\n')[0]}\n`);
      }
    }
  }
  return null;
}
const text = await find('readText');
const page = await find('readPage');
const requirements = await find('findRequirements');

export async function readPage(html: string, url: string | null): Promise<Reading> {
  if (page === null) return { posting: null, reason: 'other' };
  return (await page(html, url)) as Reading;
}
export function readText(content: string, url: string | null): Reading {
  if (text !== null)
    return { posting: { ...(text(content) as import('../../lib/posting/posting.ts').Posting), url } };
  return {
    posting: {
      title: null,
      company: null,
      location: null,
      language: null,
      board: null,
      source: 'text',
      url,
      jobId: null,
      text: content,
      blocks: [],
    },
  };
}
export function findRequirements(
  posting: unknown,
  vocabulary: unknown,
): import('../../lib/requirements/requirement.ts').Requirements {
  if (requirements === null) return { requirements: [], beyond: [] };
  return requirements(posting, vocabulary) as import('../../lib/requirements/requirement.ts').Requirements;
}
