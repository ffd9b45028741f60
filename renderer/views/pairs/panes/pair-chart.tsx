import { useMemo, useState } from 'react';
import type { DayRange } from '#renderer/charts/time-lines/time-lines-contract.ts';
import { TimeLines } from '#renderer/charts/time-lines/time-lines.tsx';
import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import type { PairAnswer } from '#shared/ipc/pair-schemas.ts';
import { changePair } from '../use-pair-idea.ts';
import { datesText } from '../words.ts';
import { pairPanes } from './pair-panes.ts';

interface PairChartProps {
  readonly answer: PairAnswer;
  readonly asOf: BusinessDate | null;
}

/** The panes over the days of the holding; two dates measured on them become the holding. */
export function PairChart({ answer, asOf }: PairChartProps) {
  const [ruler, setRuler] = useState<DayRange | null>(null);
  const panes = useMemo(() => pairPanes(answer, asOf), [answer, asOf]);
  const last = panes.map(({ name, axis, lines }) => {
    const values = lines.map((line) => `${line.name} ${axis.format(line.values.at(-1) ?? Number.NaN)}`);
    return `${name}: ${values.join(', ')}.`;
  });
  const onRuler = (range: DayRange | null, final: boolean): void => {
    setRuler(final ? null : range);
    if (final && range !== null && range.from < range.to)
      changePair({ dates: { from: toBusinessDate(range.from), to: toBusinessDate(range.to) } });
  };
  return (
    <div className="pairs-stage">
      <TimeLines
        name={`${answer.long} long, ${answer.short} short`}
        summary={`${datesText(answer)}, at the end: ${last.join(' ')}`}
        days={answer.columns.day}
        panes={panes}
        ruler={ruler}
        onRuler={onRuler}
      />
    </div>
  );
}
