import Papa from 'papaparse';
import type { CompareView } from '../i18n/compare-view.ts';
import type { Translator } from '../i18n/translator.ts';
import { BOM, plain } from './documents.ts';

/** The comparison as Markdown: a table with a column for each credential (GitHub's form), and the sources below it. */
export function writeComparisonMarkdown({ columns, rows, sources }: CompareView, say: Translator): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  const table = [
    line([say.text('take.name'), ...columns.map(({ name }) => name)]),
    line(['', ...columns.map(() => '')]).replaceAll('  ', ' --- '),
    line([say.text('take.issuer'), ...columns.map(({ issuer }) => issuer)]),
    ...rows.map(({ label, cells }) => line([label, ...cells])),
  ];
  const cited = columns.flatMap(({ name }, index) => {
    const facts = (sources[index] ?? []).filter(({ source }) => source !== null);
    if (facts.length === 0) return [];
    return [
      `## ${plain(name)}`,
      facts
        .map(
          ({ label, source, checked }) =>
            `- ${plain(label)}: ${say.text('take.source', { address: `<${source}>`, date: checked ?? '' })}`,
        )
        .join('\n'),
    ];
  });
  return `${[`# ${say.text('side.compare')}`, table.join('\n'), ...cited].join('\n\n')}\n`;
}

/** The comparison as CSV (RFC 4180), a column for each credential. No cell can be run as a formula. */
export function writeComparisonTable({ columns, rows }: CompareView, say: Translator): string {
  return (
    BOM +
    Papa.unparse(
      {
        fields: [say.text('take.name'), ...columns.map(({ name }) => name)],
        data: [
          [say.text('take.issuer'), ...columns.map(({ issuer }) => issuer)],
          ...rows.map(({ label, cells }) => [label, ...cells]),
        ],
      },
      { escapeFormulae: true },
    )
  );
}

/** The comparison as JSON: one object for each credential, its facts by their names, each source with its day. */
export function writeComparisonJson({ columns, rows, sources }: CompareView): string {
  const credentials = columns.map(({ id, name, issuer }, index) => ({
    id,
    name,
    issuer,
    facts: Object.fromEntries(rows.map(({ label, cells }) => [label, cells[index] ?? null])),
    sources: (sources[index] ?? []).flatMap(({ label, value, source, checked }) =>
      source === null ? [] : [{ label, value, source, checked }],
    ),
  }));
  return `${JSON.stringify(credentials, null, 2)}\n`;
}
