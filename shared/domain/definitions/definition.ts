/** What a number means, apart from any one value of it. */
export interface NumberDefinition {
  readonly name: string;
  /** In plain text, with the names that the inputs are shown under. */
  readonly formula: string;
  /** What was chosen where sources differ: base, rounding, annualisation. */
  readonly convention: string;
  /** The way that others reckon it. */
  readonly otherConvention?: string;
  /** What the number is counted in. */
  readonly unit: string;
  /** Where the formula comes from, when it is not plain arithmetic. */
  readonly source?: string;
}
