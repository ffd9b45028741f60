import type { PlotLine } from '#renderer/components/plots/plot-types.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { simpleText } from '../idea/words.ts';

type Path = RequestOutput<'leverage.path'>;

const change = (growth: Float64Array): Float64Array => growth.map((value) => value - 1);

/** The fund, what a multiple of its index would be, and what explains the distance between the two; as changes since the start. */
export function growthLines(path: Path, { fund, index, multiple }: LeveragePair): readonly PlotLine[] {
  const x = path.day;
  return [
    { name: fund, x, y: change(path.fund), tone: 'one' },
    { name: simpleText(multiple, index), x, y: change(path.simple), tone: 'three', dash: 'dashed' },
    { name: 'Closed form', x, y: change(path.closedForm), tone: 'four', dash: 'dotted' },
    { name: 'Exact daily reset', x, y: change(path.exact), tone: 'two', dash: 'dash-dot' },
    { name: index, x, y: change(path.index), tone: 'muted' },
  ];
}
