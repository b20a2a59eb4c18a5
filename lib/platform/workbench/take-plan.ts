import type { CompareView } from '../../i18n/compare-view.ts';
import type { CompareForm, TakeForm } from '../../take-along/take-along.ts';
import { ask } from '../ask.ts';
import type { Requests } from '../protocol.ts';
import { saveFile } from '../save-file.ts';
import { translator } from '../words.ts';

/** Writes a plan in a form and gives it to the person. What writes it is loaded when it is first asked for. */
export async function takePlan(
  form: Exclude<TakeForm, 'print'>,
  wanted: Requests['workbench.take'],
): Promise<void> {
  const plan = await ask('workbench.take', wanted);
  const say = translator();
  if (form === 'calendar') {
    const { writeCalendar } = await import('../../take-along/calendar.ts');
    return saveFile('certlens-plan.ics', writeCalendar(plan, say), 'text/calendar');
  }
  const documents = await import('../../take-along/documents.ts');
  switch (form) {
    case 'markdown':
      return saveFile('certlens-plan.md', documents.writeMarkdown(plan, say), 'text/markdown');
    case 'table':
      return saveFile('certlens-plan.csv', documents.writeTable(plan, say), 'text/csv');
    case 'json':
      return saveFile('certlens-plan.json', documents.writeJson(plan), 'application/json');
    case 'message':
      return navigator.clipboard.writeText(documents.writeMessage(plan, say));
  }
}

/** Writes a comparison in a form and gives it to the person. */
export async function takeComparison(form: CompareForm, view: CompareView): Promise<void> {
  if (form === 'print') return print();
  const writers = await import('../../take-along/compare.ts');
  const say = translator();
  switch (form) {
    case 'markdown':
      return saveFile('certlens-comparison.md', writers.writeComparisonMarkdown(view, say), 'text/markdown');
    case 'table':
      return saveFile('certlens-comparison.csv', writers.writeComparisonTable(view, say), 'text/csv');
    case 'json':
      return saveFile('certlens-comparison.json', writers.writeComparisonJson(view), 'application/json');
  }
}
