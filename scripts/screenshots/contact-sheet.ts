/** A picture with what it shows. */
export interface Picture {
  readonly file: string;
  readonly view: string;
  readonly look: string;
}

const asText = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** All pictures on one page, in the order in which they were taken. */
export function contactSheet(pictures: readonly Picture[]): string {
  const figures = pictures.map(
    ({ file, view, look }) =>
      `<figure><a href="${asText(file)}"><img src="${asText(file)}" alt="" loading="lazy"></a>` +
      `<figcaption><b>${asText(view)}</b><br>${asText(look)}</figcaption></figure>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CertLens: ${pictures.length} pictures</title><style>
body { margin: 24px; font: 13px/1.4 system-ui, sans-serif; background: #e8ebea; color: #1b2524; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 20px; align-items: start; }
figure { margin: 0; } img { width: 100%; max-height: 420px; object-fit: cover; object-position: top; border: 1px solid #c5cfcc; background: #fff; }
</style></head><body><h1>${pictures.length} pictures</h1><main>
${figures.join('\n')}
</main></body></html>
`;
}
