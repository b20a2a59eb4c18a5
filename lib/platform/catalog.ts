import { browser } from '#imports';
import { type Bundle, readBundle } from '../catalog/bundle.ts';
import { memoryView } from '../catalog/view.ts';
import type { CatalogView } from '../guidance/guidance.ts';
let bundle: Promise<Bundle> | null = null;
const load = () => (bundle ??= fetch(browser.runtime.getURL('/catalog.json')).then((r) => r.json()).then((v) => { const r = readBundle(v); if (!r.ok) throw new Error(r.reason); return r.bundle; }));
export async function catalogView(_for: unknown): Promise<CatalogView> { return memoryView(await load()); }
export async function searchCatalog(text: string, limit: number) {
  const b = await load();
  const t = text.toLowerCase();
  return [...b.credentials.filter((c) => [c.name, ...c.aliases, ...c.codes].some((n) => n.toLowerCase().includes(t))).map((c) => ({ kind: 'credential' as const, id: c.id, name: c.name, issuer: c.issuer })), ...b.skills.filter((s) => [s.name, ...(s.aliases ?? [])].some((n) => n.toLowerCase().startsWith(t))).map((s) => ({ kind: 'skill' as const, id: s.id, name: s.name, issuer: null }))].sort((a, c) => a.name.length - c.name.length).slice(0, limit);
}
