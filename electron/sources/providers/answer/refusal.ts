import type { ProviderProblemCode } from '../provider-problem.ts';

/**
 * What a provider's own code throws: a code and a fact. Whoever called it adds provider, symbol and remedy.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProviderProblemCode;
  constructor(code: ProviderProblemCode, what: string) {
    super(what);
    this.code = code;
  }
}
