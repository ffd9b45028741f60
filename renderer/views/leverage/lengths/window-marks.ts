import type { PlotLine, PlotPoints } from '#renderer/components/plots/plot-types.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import { fundBound } from '#shared/leverage/fund-bound.ts';
import { simpleText } from '../idea/words.ts';

type Windows = RequestOutput<'leverage.windows'>['windows'];

const steps = 60;

export interface WindowMarks {
  readonly points: readonly PlotPoints[];
  readonly lines: readonly PlotLine[];
  /** Which window each point of each set is. */
  readonly places: readonly (readonly number[])[];
}

/**
 * Holdings as points: the return of the fund less L x that of its index, over the return of the index; those ahead apart
 * from those behind. No path without fees ends above the line of the smooth path.
 */
export function windowMarks(windows: Windows, multiple: number, index: string): WindowMarks {
  const { indexReturn, fundReturn } = windows;
  const [ahead, behind]: [number[], number[]] = [[], []];
  let [least, most] = [0, 0];
  for (let i = 0; i < indexReturn.length; i++) {
    const [move, gain] = [indexReturn[i] as number, fundReturn[i] as number];
    if (Number.isNaN(move) || Number.isNaN(gain)) continue;
    (gain > multiple * move ? ahead : behind).push(i);
    least = Math.min(least, move);
    most = Math.max(most, move);
  }
  const x = Float64Array.from({ length: steps + 1 }, (_, i) => least + ((most - least) * i) / steps);
  const set = (places: readonly number[]) => ({
    x: Float64Array.from(places, (i) => indexReturn[i] as number),
    y: Float64Array.from(places, (i) => (fundReturn[i] as number) - multiple * (indexReturn[i] as number)),
  });
  const simple = simpleText(multiple, index);
  return {
    points: [
      { name: `Ahead of ${simple}`, ...set(ahead), tone: 'up', shape: 'hollow' },
      { name: `Behind ${simple}`, ...set(behind), tone: 'down' },
    ],
    lines: [
      {
        name: 'Smooth path',
        x,
        y: x.map((move) => fundBound(multiple, move) - multiple * move),
        tone: 'three',
        dash: 'dashed',
      },
    ],
    places: [ahead, behind],
  };
}
