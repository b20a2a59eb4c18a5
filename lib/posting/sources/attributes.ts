import type { Candidate, Page } from '../candidate.ts';
import type { Dom } from '../markup/dom.ts';
import type { Line } from '../markup/lines.ts';
import { lineOf, linesOf } from '../markup/walk.ts';

/** How one way of marking up with attributes names its parts. */
export interface Markup {
  readonly source: 'microdata' | 'rdfa';
  /** Finds the elements that are postings. */
  readonly scope: string;
  /** The attribute that names a property. */
  readonly property: 'itemprop' | 'property';
  /** The attribute that begins a thing of its own. */
  readonly thing: 'itemscope' | 'typeof';
}

/** The properties that are the posting's text. */
const TEXTS = new Set([
  'description',
  'responsibilities',
  'qualifications',
  'skills',
  'experienceRequirements',
  'educationRequirements',
  'jobBenefits',
  'benefits',
  'incentives',
  'incentiveCompensation',
]);
const MOST_SCOPES = 80;
const MOST_NAMES = 20;
/** What is told of a place inside the posting. */
const OF_PARTS = new Set(['addressLocality']);

/** Postings marked up by attributes in the page's own elements. */
export function readAttributes(page: Page, markup: Markup): Candidate[] {
  const { dom } = page;
  return dom
    .all(markup.scope)
    .slice(0, MOST_SCOPES)
    .map((scope) => {
      const first = new Map<string, Element>();
      const texts: Element[] = [];
      for (const element of dom.all(`[${markup.property}]`, scope).slice(0, 400)) {
        const names = (dom.attribute(element, markup.property) ?? '')
          .split(/\s+/)
          .map((name) => name.replace(/^.*[:/#]/, ''));
        for (const name of names) {
          const text = TEXTS.has(name);
          if (!OF_PARTS.has(name) && isOfAPart(dom, element, scope, markup)) continue;
          if (text ? !texts.some((outer) => isInside(dom, element, outer)) : !first.has(name)) {
            if (text) texts.push(element);
            else first.set(name, element);
          }
        }
      }
      const value = (name: string): string | null => {
        const element = first.get(name);
        if (element === undefined) return null;
        const content = dom.attribute(element, 'content')?.trim();
        if (content) return content.slice(0, 300);
        const named =
          dom.attribute(element, markup.thing) === null
            ? null
            : (dom
                .all(`[${markup.property}~="name"],[${markup.property}$=":name"]`, element)
                .slice(0, MOST_NAMES)
                .find((inner) => !isOfAPart(dom, inner, element, markup)) ?? null);
        const inner = named === null ? null : (dom.attribute(named, 'content')?.trim() ?? null);
        return inner || lineOf(dom, named ?? element);
      };
      const lines: Line<Element>[] = texts.flatMap((element) => {
        const content = dom.attribute(element, 'content');
        if (dom.tag(element) === 'meta')
          return content
            ? [{ text: content, kind: 'paragraph', rank: 0, linked: 0, origin: null } as const]
            : [];
        return linesOf(dom, element);
      });
      return {
        source: markup.source,
        title: value('title') ?? value('name'),
        company: value('hiringOrganization'),
        location: value('jobLocation') ?? value('addressLocality'),
        lines,
        region: texts.length === 1 && lines[0]?.origin ? (texts[0] as Element) : scope,
        ids: [value('identifier'), value('url')].filter((id): id is string => id !== null),
        sure: lines.length > 0 ? 0.85 : 0.2,
      };
    });
}

/** Whether a property is of a thing inside this one: the name of an employer's picture is not the employer's. */
function isOfAPart(dom: Dom, element: Element, whole: Element, { property, thing }: Markup): boolean {
  for (
    let node = dom.parent(element), steps = 0;
    node !== null && node !== whole && steps < 400;
    node = dom.parent(node), steps++
  )
    if (
      dom.type(node) === 1 &&
      dom.attribute(node as Element, thing) !== null &&
      dom.attribute(node as Element, property) !== null
    )
      return true;
  return false;
}

function isInside(dom: Dom, element: Node, outer: Node): boolean {
  for (
    let node: Node | null = element, steps = 0;
    node !== null && steps < 400;
    node = dom.parent(node), steps++
  )
    if (node === outer) return true;
  return false;
}
