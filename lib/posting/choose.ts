import { idsIn } from './address.ts';
import { type Candidate, type Page, sizeOf } from './candidate.ts';
import { isShown, key } from './names.ts';

/** How well a candidate fits the address and what the page shows. */
export function fitOf(page: Page, candidate: Candidate): number {
  let score = candidate.sure;
  score += fitOfAddress(page, candidate);
  const { headings, document, shared } = page.titles;
  if (candidate.title !== null && (headings.length > 0 || document !== '' || shared !== null))
    score += isShown(candidate.title, page.titles) ? 3 : -1;
  if (sizeOf(candidate) < 100) score -= 3;
  return score;
}

function fitOfAddress(page: Page, candidate: Candidate): number {
  if (page.url === null || candidate.ids.length === 0) return 0;
  const own = page.jobId?.toLowerCase() ?? null;
  const named = new Set([
    ...idsIn(page.url.href).map((id) => id.toLowerCase()),
    ...(own === null ? [] : [own]),
  ]);
  const given = candidate.ids.flatMap((id) => [id, ...idsIn(id)]).map((id) => id.toLowerCase());
  for (const id of given)
    for (const name of named)
      if (id.length >= 3 && (id === name || name.startsWith(`${id}-`) || id.startsWith(`${name}-`))) return 4;
  const here = page.url.href.replace(/[?#].*$/, '').replace(/\/$/, '');
  if (candidate.ids.some((id) => id.replace(/[?#].*$/, '').replace(/\/$/, '') === here)) return 3;
  // The data gives the address of another job of the same site.
  const other = candidate.ids.some(
    (id) => /^https?:\/\//.test(id) && sameHost(id, page.url as URL) && idsIn(id).length > 0,
  );
  return own !== null && other ? -4 : own !== null ? -0.5 : 0;
}

function sameHost(address: string, url: URL): boolean {
  try {
    return new URL(address).hostname === url.hostname;
  } catch {
    return false;
  }
}

/** The same posting given twice counts once. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const same = `${key(candidate.title)}\n${key(
      candidate.lines
        .slice(0, 3)
        .map((line) => line.text)
        .join(''),
    ).slice(0, 120)}`;
    if (seen.has(same)) return false;
    seen.add(same);
    return true;
  });
}

/**
 * The candidate that the page shows, or "several" where more than one is there and neither the address nor the visible
 * title names one; null when there is none.
 */
export function choose(
  page: Page,
  structured: readonly Candidate[],
  boards: readonly Candidate[],
): Candidate | 'several' | null {
  const data = distinct(structured.filter((candidate) => sizeOf(candidate) >= 40));
  const all = [...data, ...boards].map((candidate) => ({ candidate, fit: fitOf(page, candidate) }));
  const shown = boards[0];
  // Beside a pane with its own title, data of another title is of the job before.
  for (const each of all)
    if (shown?.title && each.candidate !== shown && !agree(each.candidate, shown))
      each.fit -= each.fit >= 6 ? 0 : 4;
  all.sort((one, other) => other.fit - one.fit);
  const [best, second] = all;
  if (best === undefined) return null;
  if (data.length > 1 && best.candidate.source !== 'board') {
    const rival = all.find(
      (each) =>
        each !== best &&
        each.candidate.source !== 'board' &&
        key(each.candidate.title) !== key(best.candidate.title),
    );
    if (rival !== undefined && best.fit - rival.fit < 1.5)
      return second?.candidate.source === 'board' && second.fit >= 3 ? second.candidate : 'several';
  }
  return best.candidate;
}

/** Whether two candidates speak of the same job. */
export function agree(one: Candidate, other: Candidate): boolean {
  const [first, second] = [key(one.title), key(other.title)];
  return first === '' || second === '' || first.includes(second) || second.includes(first);
}
