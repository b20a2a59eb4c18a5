/**
 * The rings of a directed graph: for each way back to itself that a walk meets first, the ids along it, the start once
 * more at the end. Linear in nodes and edges, without recursion: data may be deep.
 */
export function ringsOf(ids: Iterable<string>, next: (id: string) => readonly string[]): string[][] {
  const rings: string[][] = [];
  const done = new Set<string>();
  for (const start of ids) {
    if (done.has(start)) continue;
    const path: string[] = [start];
    const on = new Map([[start, 0]]);
    const open: Iterator<string>[] = [next(start)[Symbol.iterator]()];
    while (open.length > 0) {
      const step = (open.at(-1) as Iterator<string>).next();
      if (step.done === true) {
        open.pop();
        const id = path.pop() as string;
        on.delete(id);
        done.add(id);
        continue;
      }
      const at = on.get(step.value);
      if (at !== undefined) rings.push([...path.slice(at), step.value]);
      else if (!done.has(step.value)) {
        on.set(step.value, path.length);
        path.push(step.value);
        open.push(next(step.value)[Symbol.iterator]());
      }
    }
  }
  return rings;
}
