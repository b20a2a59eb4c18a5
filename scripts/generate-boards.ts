import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../lib/posting/boards', import.meta.url));
const INDEX = join(FOLDER, 'index.ts');

/** Writes the list of boards from the files that are there. Writes nothing when it would not change. */
export function generateBoards(): void {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .sort();
  const boards = files.map((file) => {
    const name = /export const (\w+): Board\b/.exec(readFileSync(join(FOLDER, file), 'utf8'))?.[1];
    if (name === undefined) throw new Error(`lib/posting/boards/${file} exports no "const …: Board"`);
    return { file, name };
  });
  const text = `// Made by scripts/generate-boards.ts from the files in this folder.
import type { Board } from '../board.ts';
${boards.map(({ file, name }) => `import { ${name} } from './${file}';`).join('\n')}

export const BOARDS: readonly Board[] = [
${boards.map(({ name }) => `  ${name},`).join('\n')}
];

/** Match patterns of all boards, to ask for access to them. */
export const BOARD_MATCHES: readonly string[] = BOARDS.flatMap((board) => board.matches);
`;
  if (!existsSync(INDEX) || readFileSync(INDEX, 'utf8') !== text) writeFileSync(INDEX, text);
}

if (import.meta.main) generateBoards();
