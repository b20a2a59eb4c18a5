import { expect, test } from 'vitest';
import { browserOutcome, unitOutcome } from '../../../scripts/test-reports.ts';

const spec = (title: string, status: 'expected' | 'unexpected' | 'flaky', message?: string) => ({
  title,
  file: 'panel.spec.ts',
  line: 7,
  tests: [{ status, results: message === undefined ? [{}] : [{ error: { message } }, {}] }],
});

test('a browser test that passed at the second try counts, and is named', () => {
  const { passed, failed, told } = browserOutcome({
    stats: { expected: 1, unexpected: 0, flaky: 1 },
    errors: [],
    suites: [
      { specs: [spec('opens', 'expected')], suites: [{ specs: [spec('closes', 'flaky', 'still open')] }] },
    ],
  });
  expect({ passed, failed }).toEqual({ passed: 2, failed: 0 });
  expect(told).toEqual(['passed at the second try: panel.spec.ts:7 closes\n    still open']);
});

test('a browser test that failed twice is told with the head of its message, without colours', () => {
  const message = ['\u001b[31mnot there\u001b[39m', ...Array.from({ length: 40 }, (_, at) => `line ${at}`)];
  const { passed, failed, told } = browserOutcome({
    stats: { expected: 0, unexpected: 1, flaky: 0 },
    errors: [{ message: 'no browser' }],
    specs: [spec('opens', 'unexpected', message.join('\n'))],
  });
  expect({ passed, failed }).toEqual({ passed: 0, failed: 1 });
  expect(told[0]?.split('\n').slice(0, 3)).toEqual([
    'failed: panel.spec.ts:7 opens',
    '    not there',
    '    line 0',
  ]);
  expect(told[0]).not.toContain('line 20');
  expect(told[1]).toContain('no browser');
});

test('a unit test that failed, and a file that did not load, are told', () => {
  const { failed, told } = unitOutcome({
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      {
        name: 'gap.test.ts',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'closes', failureMessages: [] },
          { status: 'failed', fullName: 'opens', failureMessages: ['expected 1 to be 2'] },
        ],
      },
      { name: 'plan.test.ts', message: 'no such module', assertionResults: [] },
    ],
  });
  expect(failed).toBe(1);
  expect(told).toEqual([
    'failed: gap.test.ts: opens\n    expected 1 to be 2',
    'failed: plan.test.ts\n    no such module',
  ]);
});
