/**
 * What is wrong with a level that was typed, as a fraction of the price; null when it can be used.
 * @param mayBeEmpty an empty field follows the view
 */
export function levelProblem(
  kind: 'stop' | 'target',
  level: number | null,
  mayBeEmpty: boolean,
): string | null {
  if (level === null) return mayBeEmpty ? null : `Type the ${kind} in percent, such as 6.`;
  if (Number.isNaN(level)) return `Type the ${kind} in percent, such as 6.`;
  if (level === 0) return `A ${kind} at the price itself is none.`;
  if (level <= -1) return `A ${kind} lies above −100 %.`;
  return level > 10 ? `A ${kind} of more than 1,000 % is none to plan with.` : null;
}
