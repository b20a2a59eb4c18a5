import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildFolder } from './browsers.ts';
import { ROOT } from './data.ts';

/** Warnings of the add-on linter that stand, each with its reason. Anything else fails. */
const ACCEPTED: readonly { readonly code: string; readonly file: RegExp; readonly reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /\.js$/,
    reason:
      'the view library sets innerHTML where a component asks for dangerouslySetInnerHTML; no component of ours does, which the unit tests check',
  },
  {
    code: 'DANGEROUS_EVAL',
    file: /^(?:chunks\/pdf-[\w-]+\.js|assets\/pdf\.worker[\w.-]+\.mjs)$/,
    reason:
      "the PDF library's polyfills ask for the global object so where `globalThis` is missing, which it is in no browser that we run in",
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^assets\/pdf\.worker[\w.-]+\.mjs$/,
    reason: 'the PDF library imports a decoder of pictures by its address; it is given none and draws none',
  },
];

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

const build = buildFolder(ROOT, 'firefox');
const linted = spawnSync('web-ext', ['lint', '--source-dir', build, '--output', 'json'], {
  cwd: ROOT,
  encoding: 'utf8',
});
const report = JSON.parse(linted.stdout.slice(linted.stdout.indexOf('{'))) as {
  errors: Message[];
  warnings: Message[];
  notices: Message[];
};
const unexpected = report.warnings.filter(
  ({ code, file }) => !ACCEPTED.some((accepted) => accepted.code === code && accepted.file.test(file ?? '')),
);
for (const { code, message, file } of [...report.errors, ...unexpected])
  console.error(`${code}\t${join(build, file ?? '')}\t${message}`);
console.log(
  `web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings (${report.warnings.length - unexpected.length} accepted), ${report.notices.length} notices`,
);
process.exitCode = report.errors.length + unexpected.length === 0 ? 0 : 1;
