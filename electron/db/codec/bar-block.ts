/** The codec that {@link encodeBlock} writes. A later one gets the next number; this one stays readable. */
export const currentCodec = 1;

/** One series' bars of one calendar year, as stored. Days count from 1970-01-01. */
export interface BarBlock {
  readonly year: number;
  readonly codec: number;
  readonly rowCount: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly payload: Uint8Array;
}
