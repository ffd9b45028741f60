/** The closed set of reasons a request can fail for; the message beside it is written for the user. */
export const errorCodes = [
  'unknown-request',
  'invalid-input',
  'not-found',
  'not-computable',
  'file-refused',
  'store-unavailable',
  'store-busy',
  'cancelled',
  'worker-failed',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A failure that may cross a thread or the IPC boundary: a code and a sentence, never a stack or a path. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string };
