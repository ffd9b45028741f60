/**
 * @typedef {{ fullName: string, status: string, failureMessages?: string[] | null }} Assertion
 * @typedef {{ testResults: { name: string, status: string, message?: string, assertionResults: Assertion[] }[] }} Report
 * @typedef {{ passed: number, failed: number, skipped: string[] }} Tally
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
  const failedTests = tests.filter((test) => test.status === 'failed').length;
  const failedFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = failedTests + failedFiles;
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : 0;
  const skipped = tests
    .filter((test) => !['passed', 'failed'].includes(test.status))
    .map((test) => test.fullName);
  return { passed, failed: failed + unexplained, skipped };
}
