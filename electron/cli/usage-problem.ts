/** An option or argument that cannot be understood; the message names it. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}
