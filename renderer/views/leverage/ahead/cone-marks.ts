import type { PlotBand, PlotLine } from '#renderer/components/plots/plot-types.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { simpleText } from '../idea/words.ts';

type Cone = RequestOutput<'leverage.cone'>;

const change = (values: Float64Array): Float64Array => values.map((value) => value - 1);
const column = (columns: readonly Float64Array[], at: number): Float64Array =>
  change(columns[at] ?? new Float64Array());

export interface ConeMarks {
  readonly at: Int32Array;
  readonly median: Float64Array;
  readonly levels: PlotBand['levels'];
  readonly lines: readonly PlotLine[];
}

/** The fund's cone, with the middle of its index and of the multiple of that; as changes from today. */
export function coneMarks(cone: Cone, { index, multiple }: LeveragePair): ConeMarks {
  const at = Int32Array.from(cone.days);
  const indexMedian = column(cone.indexValues, 2);
  return {
    at,
    median: column(cone.fundValues, 2),
    levels: [
      { name: '5 % to 95 %', low: column(cone.fundValues, 0), high: column(cone.fundValues, 4) },
      { name: '25 % to 75 %', low: column(cone.fundValues, 1), high: column(cone.fundValues, 3) },
    ],
    lines: [
      { name: `${index} median`, x: at, y: indexMedian, tone: 'muted' },
      {
        name: `${simpleText(multiple, index)} median`,
        x: at,
        y: indexMedian.map((value) => multiple * value),
        tone: 'three',
        dash: 'dashed',
      },
    ],
  };
}
