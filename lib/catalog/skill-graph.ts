import type { Skill } from '../vocabulary/skill.ts';

/** What guidance needs to know of a skill. */
export type SkillNode = Pick<Skill, 'id' | 'name' | 'broader'> & Partial<Pick<Skill, 'field' | 'kind'>>;

/** The skills as guidance walks them: to what is broader, and to what is a part or a kind of one. */
export interface SkillGraph {
  readonly nodes: ReadonlyMap<string, SkillNode>;
  /** The skill and all narrower ones, each with the steps between. */
  narrower(id: string): ReadonlyMap<string, number>;
}

export function skillGraph(skills: readonly SkillNode[]): SkillGraph {
  const children = new Map<string, string[]>();
  for (const skill of skills)
    for (const broader of skill.broader ?? []) {
      const list = children.get(broader);
      if (list === undefined) children.set(broader, [skill.id]);
      else list.push(skill.id);
    }
  const known = new Map<string, ReadonlyMap<string, number>>();
  return {
    nodes: new Map(skills.map((skill) => [skill.id, skill])),
    narrower(id) {
      let steps = known.get(id);
      if (steps === undefined) {
        steps = stepsAlong(id, (each) => children.get(each));
        known.set(id, steps);
      }
      return steps;
    },
  };
}

/** What is reached from `start` along `next`, `start` itself first, each with the fewest steps; safe against rings. */
export function stepsAlong(
  start: string,
  next: (id: string) => readonly string[] | undefined,
): ReadonlyMap<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [id, distance] of steps)
    for (const other of next(id) ?? []) if (!steps.has(other)) steps.set(other, distance + 1);
  return steps;
}
