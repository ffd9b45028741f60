/**
 * @typedef {{ fullName: string, status: string, failureMessages?: string[] | null }} Assertion
 * @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} FileResult
 * @typedef {{ testResults: FileResult[] }} Report
 * @typedef {{ file: string | null, test: string, reason: string }} Failure file as vitest names it, null when unknown
 * @typedef {{ passed: number, failures: Failure[], unsteady: Failure[], skipped: string[] }} Tally unsteady: failed among
 * the others and passed when run again alone; also counted as passed
 */

/**
 * Counts the tests of a vitest run. A file that fails before its tests exist, and a run that fails although
 * every test passed (an error outside of them), each count as one failure, as does a run without tests.
 * @param {Report | null} report vitest's JSON report, null when it wrote none
 * @param {number} exitCode of the run
 * @returns {Tally}
 */
export function sumReport(report, exitCode) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failures = files.flatMap(failuresOf);
  if (failures.length === 0 && (exitCode !== 0 || passed === 0)) {
    const reason = passed === 0 ? 'no test passed' : `exit code ${exitCode} although every test passed`;
    failures.push({ file: null, test: 'the run itself', reason });
  }
  const skipped = tests
    .filter((test) => !['passed', 'failed'].includes(test.status))
    .map((test) => test.fullName);
  return { passed, failures, unsteady: [], skipped };
}

/**
 * @param {FileResult} file
 * @returns {Failure[]}
 */
function failuresOf({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0 && status === 'failed') {
    return [{ file: name, test: 'the file itself', reason: firstLine(message) }];
  }
  return failed.map((test) => ({
    file: name,
    test: test.fullName,
    reason: firstLine(test.failureMessages?.[0]),
  }));
}

/** @param {string | undefined} message */
function firstLine(message) {
  return message?.split('\n').find((line) => line.trim() !== '') ?? 'no reason given';
}
