/** @typedef {import('./sum-report.mjs').Tally} Tally */

/** Failures in more files than this are a fault of the change, not of a busy machine. */
const MOST_FILES = 3;

/**
 * Tells a test that fails from one that failed beside the others: the files of the failures are run once more, and
 * if every one of their tests passes then, the failures count as passed and are named as unsteady.
 * @param {Tally} first of the whole run
 * @param {(files: string[]) => Promise<Tally>} runAgain runs these files with nothing beside them
 * @returns {Promise<Tally>} the first, or what became of it
 */
export async function settleAgain(first, runAgain) {
  const files = new Set(first.failures.map(({ file }) => file));
  if (files.size === 0 || files.size > MOST_FILES || files.has(null)) return first;
  const again = await runAgain([...files].filter((file) => file !== null));
  if (again.failures.length > 0) return first;
  return {
    ...first,
    passed: first.passed + first.failures.length,
    failures: [],
    unsteady: first.failures,
  };
}
