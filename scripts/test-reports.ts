/** What one step of the tests came to, and what a reader of the end of its output needs to know. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** A line or more for each case that failed, or that passed only when it was run again. */
  readonly told: readonly string[];
}

/** The part of vitest's JSON report that is used. */
export interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

interface BrowserSuite {
  readonly suites?: readonly BrowserSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

/** The part of Playwright's JSON report that is used. */
export interface BrowserReport extends BrowserSuite {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly { readonly message?: string }[];
}

const MOST_LINES = 8;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the reports colour their messages with escape sequences.
const COLOUR = /\u001b\[[0-9;]*m/g;

const head = (message: string | undefined): string =>
  (message ?? 'no message')
    .replace(COLOUR, '')
    .split('\n')
    .slice(0, MOST_LINES)
    .map((line) => `    ${line}`)
    .join('\n');

/** Counts the unit tests and tells those that failed. */
export function unitOutcome(report: UnitReport): Outcome {
  const told = report.testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return message === '' ? [] : [`failed: ${name}\n${head(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) => `failed: ${name}: ${fullName}\n${head(failureMessages?.[0])}`,
    );
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests, told };
}

const specsOf = (suite: BrowserSuite): NonNullable<BrowserSuite['specs']> => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap(specsOf),
];

/** Counts the browser tests and tells those that failed, and those that passed at the second try only. */
export function browserOutcome(report: BrowserReport): Outcome {
  const { expected, flaky, unexpected } = report.stats;
  const told = specsOf(report).flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results }) => {
        const kind = status === 'flaky' ? 'passed at the second try' : 'failed';
        const error = results.find((result) => result.error !== undefined)?.error;
        return `${kind}: ${file}:${line} ${title}\n${head(error?.message)}`;
      }),
  );
  const outside = report.errors.map(({ message }) => `failed outside a test\n${head(message)}`);
  return { passed: expected + flaky, failed: unexpected, told: [...told, ...outside] };
}
