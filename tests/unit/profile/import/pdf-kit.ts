import { concat, utf8 } from './kit.ts';

interface PdfOptions {
  /** A file that lies inside. */
  readonly attachment?: { readonly name: string; readonly content: string };
  /** Asks for a password that nobody gave. */
  readonly locked?: boolean;
  readonly pages?: number;
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

/** A PDF of our own making: these lines on each page. */
export function pdfOf(lines: readonly string[], options: PdfOptions = {}): Uint8Array {
  const { attachment, locked = false, pages = 1 } = options;
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (content: string, dictionary = '') =>
    `<< ${dictionary} /Length ${utf8(content).length} >>\nstream\n${content}\nendstream`;
  const text = `BT /F1 12 Tf 14 TL 72 720 Td ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(' ')} ET`;
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const content = add(stream(text));
  const tree = objects.length + pages + 1;
  const kids = Array.from({ length: pages }, () =>
    add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    ),
  );
  add(`<< /Type /Pages /Count ${pages} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`);
  let files = '';
  if (attachment !== undefined) {
    const embedded = add(stream(attachment.content, '/Type /EmbeddedFile'));
    const name = escaped(attachment.name);
    const file = add(`<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${embedded} 0 R >> >>`);
    files = `/Names << /EmbeddedFiles << /Names [(${name}) ${file} 0 R] >> >>`;
  }
  const root = add(`<< /Type /Catalog /Pages ${tree} 0 R ${files} >>`);
  const lock = locked
    ? add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`)
    : null;
  const parts = [utf8('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, body] of objects.entries()) {
    const part = utf8(`${index + 1} 0 obj\n${body}\nendobj\n`);
    offsets.push(at);
    at += part.length;
    parts.push(part);
  }
  const id = `<${'01'.repeat(16)}>`;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    utf8(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R /ID [${id} ${id}] ${lock === null ? '' : `/Encrypt ${lock} 0 R`} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return concat(...parts);
}
