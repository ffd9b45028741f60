import type { z } from 'zod';

export type Issue = z.core.$ZodIssue;

/** The issue that lies deepest: of a value that could be several things, the one that it is nearest to being. */
function deepestOf(issues: readonly Issue[], path: readonly PropertyKey[]): [readonly PropertyKey[], string] {
  const found = issues.map((issue): [readonly PropertyKey[], string] => {
    const here = [...path, ...issue.path];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [here, issue.message];
    const branches = issue.errors.map((errors) => deepestOf(errors, here));
    return branches.reduce((best, branch) => (branch[0].length > best[0].length ? branch : best));
  });
  return found.reduce((best, one) => (one[0].length > best[0].length ? one : best));
}

/** What is wrong with a value, by its field: `reading.claims.0.figure.value: Invalid input: expected number`. */
export function describeIssue(issues: readonly Issue[]): string {
  const [first] = issues;
  if (!first) return 'it cannot be read';
  const [path, message] = deepestOf(first.code === 'invalid_union' ? [first] : issues.slice(0, 1), []);
  const field = path.map(String).join('.');
  return field === '' ? message : `${field}: ${message}`;
}
