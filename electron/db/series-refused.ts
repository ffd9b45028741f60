export type SeriesRefusedCode =
  | 'simulated-over-real'
  | 'different-adjustment'
  | 'different-unit'
  | 'different-kind';

/** A series that must not be merged with the stored one of its symbol. Nothing was changed. */
export class SeriesRefused extends Error {
  override readonly name = 'SeriesRefused';
  readonly code: SeriesRefusedCode;
  readonly symbol: string;
  constructor(code: SeriesRefusedCode, symbol: string, message: string) {
    super(message);
    this.code = code;
    this.symbol = symbol;
  }
}
