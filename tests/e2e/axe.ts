import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './kit/kit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a page: each rule with the elements it names. */
export async function violations(tab: Tab): Promise<string[]> {
  await tab.runSource(AXE);
  return tab.evaluate(async () => {
    type Axe = { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
  }, null);
}
