import { isAboutEmployer } from '../../vocabulary/look-alikes/boilerplate.ts';

/** "Harrowgate is the leading maker of looms …": a paragraph that opens with a name and what that employer is. */
export function presentsItself(text: string): boolean {
  const opening = /^\p{Lu}[\p{L}\p{N}.&’' -]{1,40}? (?:is|ist|est|es|è|é) /u.exec(text.slice(0, 60));
  if (opening === null || text.length < 90 || /^(?:This|The|It|You|Your|Our) /.test(text)) return false;
  const end = text.search(/[.!?]\s/);
  return isAboutEmployer(text.slice(0, end < 0 ? 300 : Math.min(end, 300)));
}
