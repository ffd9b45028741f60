/** The id of the sentence beside a field, or undefined when there is nothing wrong. */
export function problemIdOf(id: string, problem: string | undefined): string | undefined {
  return problem === undefined ? undefined : `${id}-problem`;
}
