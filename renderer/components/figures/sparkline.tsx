import { sparklinePath } from './sparkline-path.ts';

const width = 64;
const height = 18;

/** The shape of the last closes; decoration, for the change beside it says the same in words. */
export function Sparkline({ closes }: { readonly closes: Float64Array }) {
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <path d={sparklinePath(closes, width, height)} />
    </svg>
  );
}
