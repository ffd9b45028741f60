import { sumReport } from '#electron/runtime/check/sum-report.mjs';
import { describe, expect, test } from 'vitest';

const passed = { fullName: 'adds', status: 'passed' };
const failed = {
  fullName: 'subtracts',
  status: 'failed',
  failureMessages: ['AssertionError: expected 1 to be 2\n    at a.test.ts:3'],
};
const skipped = { fullName: 'needs the network (no network)', status: 'skipped' };
const file = (status: string, ...assertionResults: { fullName: string; status: string }[]) => ({
  name: 'a.test.ts',
  status,
  message: '\nError: no such module\n    at a.test.ts:1',
  assertionResults,
});

describe('sumReport', () => {
  test('counts every test, and names what failed and what was skipped', () => {
    const report = { testResults: [file('failed', passed, failed, skipped), file('passed', passed)] };
    expect(sumReport(report, 1)).toEqual({
      passed: 2,
      failures: [{ file: 'a.test.ts', test: 'subtracts', reason: 'AssertionError: expected 1 to be 2' }],
      unsteady: [],
      skipped: ['needs the network (no network)'],
    });
  });

  test('counts a file that failed before its tests existed', () => {
    expect(sumReport({ testResults: [file('failed'), file('passed', passed)] }, 1)).toMatchObject({
      passed: 1,
      failures: [{ file: 'a.test.ts', test: 'the file itself', reason: 'Error: no such module' }],
    });
  });

  test('counts a file whose hook failed after its tests had passed', () => {
    expect(sumReport({ testResults: [file('failed', passed)] }, 1)).toMatchObject({
      passed: 1,
      failures: [{ test: 'the file itself' }],
    });
  });

  test('does not pass a run that failed outside its tests, had none, or left no report', () => {
    const itself = { file: null, test: 'the run itself' };
    expect(sumReport({ testResults: [file('passed', passed)] }, 1).failures).toMatchObject([itself]);
    expect(sumReport({ testResults: [file('passed', skipped)] }, 0).failures).toMatchObject([itself]);
    expect(sumReport({ testResults: [] }, 0).failures).toMatchObject([itself]);
    expect(sumReport(null, 1).failures).toMatchObject([itself]);
  });
});
