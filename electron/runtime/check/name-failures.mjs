import { relative } from 'node:path';
import { projectPaths } from '../project-paths.mjs';

/**
 * A block of two lines a failure, for the end of a long log: where, and why.
 * @param {import('./sum-report.mjs').Failure[]} failures
 */
export function nameFailures(failures) {
  return failures
    .map(({ file, test, reason }) => {
      const where = file === null ? '' : `${relative(projectPaths.root, file)} > `;
      return `  ${where}${test}\n    ${reason}`;
    })
    .join('\n');
}
