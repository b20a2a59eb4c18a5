import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Tab, until, type View } from './kit/kit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
}

/** What axe finds wrong in a page: each rule with the elements it names. */
export async function violations(tab: Tab): Promise<string[]> {
  await tab.runSource(AXE);
  return tab.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
  }, null);
}

/** The same for the popup and the workbench. */
export async function viewViolations(view: View): Promise<string[]> {
  await view.runSource(AXE);
  await until('axe', () => view.evaluate((own) => 'axe' in own, null));
  return view.evaluate(async (own) => {
    const { violations } = await (own as unknown as { axe: Axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`);
  }, null);
}
