import { sumReport } from '#electron/runtime/check/sum-report.mjs';
import { describe, expect, test } from 'vitest';

const passed = { fullName: 'adds', status: 'passed' };
const failed = { fullName: 'subtracts', status: 'failed' };
const skipped = { fullName: 'needs the network (no network)', status: 'skipped' };
const file = (status: string, ...assertionResults: { fullName: string; status: string }[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults,
});

describe('sumReport', () => {
  test('counts every test and names the skipped ones', () => {
    const report = { testResults: [file('failed', passed, failed, skipped), file('passed', passed)] };
    expect(sumReport(report, 1)).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['needs the network (no network)'],
    });
  });

  test('counts a file that failed before its tests existed', () => {
    expect(sumReport({ testResults: [file('failed'), file('passed', passed)] }, 1)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  test('counts a file whose hook failed after its tests had passed', () => {
    expect(sumReport({ testResults: [file('failed', passed)] }, 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  test('does not pass a run that failed outside its tests, had none, or left no report', () => {
    expect(sumReport({ testResults: [file('passed', passed)] }, 1).failed).toBe(1);
    expect(sumReport({ testResults: [file('passed', skipped)] }, 0).failed).toBe(1);
    expect(sumReport({ testResults: [] }, 0).failed).toBe(1);
    expect(sumReport(null, 1).failed).toBe(1);
  });
});
