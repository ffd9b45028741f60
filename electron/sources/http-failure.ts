export type HttpFailureCode =
  | 'cancelled'
  | 'timed-out'
  | 'unreachable'
  | 'untrusted'
  | 'cut-short'
  | 'too-large'
  | 'redirected'
  | 'insecure';

/**
 * A request that brought no whole answer. Carries no address and no cause on purpose: either could hold a key,
 * and a failure ends up in sentences and logs.
 */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  readonly code: HttpFailureCode;
  constructor(code: HttpFailureCode) {
    super(code);
    this.code = code;
  }
}
