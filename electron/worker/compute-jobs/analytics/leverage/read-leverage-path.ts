import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import { leveragedPath } from '#shared/leverage/leveraged-path.ts';
import { continuousCompounding } from '#electron/analytics/leverage/continuous-compounding.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import type { JobControl } from '../../../protocol.ts';
import type { ComputeContext } from '../../compute-context.ts';
import { commonCloses } from '../common-closes.ts';
import { multipleOn } from '../judge-stops.ts';
import { thinPlaces } from './thin-places.ts';

type Input = RequestInput<'leverage.path'> & { readonly today: number };

/** More points than a wide window has pixels show nothing more. */
const mostPoints = 2500;

/** One dollar in a fund, in its exact daily reset, in its closed form and in its index, day by day. */
export function readLeveragePath(
  context: ComputeContext,
  input: Input,
  control: JobControl,
): RequestOutput<'leverage.path'> {
  const multiple = multipleOn(input.fund, input.index);
  const { day, closes, compared } = commonCloses(context, [input.fund, input.index], input);
  const [fund, index] = closes as [Float64Array, Float64Array];
  const returns = simpleReturns(index);
  const exact = leveragedPath(returns, multiple);
  const variances = new Float64Array(day.length);
  for (let i = 1; i < day.length; i++) variances[i] = variances[i - 1] + Math.log1p(returns[i]) ** 2;
  const places = thinPlaces(day.length, mostPoints);
  const column = (at: (place: number) => number) => control.handOver(Float64Array.from(places, at));
  const indexChange = (i: number): number => index[i] / index[0] - 1;
  return {
    ...compared,
    multiple,
    day: control.handOver(Int32Array.from(places, (i) => day[i])),
    index: column((i) => 1 + indexChange(i)),
    fund: column((i) => fund[i] / fund[0]),
    exact: column((i) => exact[i]),
    closedForm: column(
      (i) => 1 + continuousCompounding({ multiple, indexChange: indexChange(i), variance: variances[i] }),
    ),
    simple: column((i) => 1 + multiple * indexChange(i)),
  };
}
