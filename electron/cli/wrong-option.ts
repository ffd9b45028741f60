import type { Issue } from '#shared/ipc/describe-issue.ts';
import { UsageProblem } from './usage-problem.ts';

/** What a value has to be, to stand behind its option. */
function rule(issue: Issue): string {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'array'
        ? `takes at least ${issue.minimum}`
        : `has to be ${issue.inclusive ? `${issue.minimum} or more` : `above ${issue.minimum}`}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `takes at most ${issue.maximum}`
        : `has to be ${issue.inclusive ? `${issue.maximum} or less` : `below ${issue.maximum}`}`;
    case 'invalid_value':
      return `has to be one of ${issue.values.join(', ')}`;
    case 'invalid_type':
      return `has to be ${issue.expected === 'int' ? 'a whole number' : `of the type ${issue.expected}`}`;
    default:
      return `cannot be used: ${issue.message.replace(/\.$/, '')}`;
  }
}

/**
 * What is wrong with a request that a command made of its options, by the option that its field is named after:
 * `--account has to be above 0.` for `accountDollars`, `--stop (fraction) has to be below 1.` for `stop.fraction`.
 * @param options as the command was given them
 */
export function wrongOption(issue: Issue, options: object): UsageProblem {
  const [field = '', ...within] = issue.path.map(String);
  const option = Object.keys(options)
    .filter((name) => field.startsWith(name))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '');
  const dashed = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  // What stands in no option stands in a file, where its place matters; within an option it is one of a few.
  const named = option === '' ? [field, ...within].join('.') : `--${dashed}`;
  const parts = within.filter((step) => !/^\d+$/.test(step));
  const part = option === '' || parts.length === 0 ? '' : ` (${parts.join('.')})`;
  return new UsageProblem(`${named}${part} ${rule(issue)}.`);
}
