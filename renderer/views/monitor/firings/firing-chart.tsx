import { useMemo } from 'react';
import { useQuery } from '#renderer/api/use-query.ts';
import { dayAxis, numberAxis } from '#renderer/components/plots/axis-kinds.ts';
import { LinePlot } from '#renderer/components/plots/line-plot.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { Condition } from '#shared/domain/condition.ts';
import { toDayNumber } from '#shared/domain/business-date.ts';
import { familiarName } from '#shared/format/describe-condition.ts';
import { formatDay } from '#shared/format/format-day.ts';
import type { TriggerHistory } from '#shared/ipc/trigger-schemas.ts';
import { closesOn } from './closes-on.ts';
import { levelsOn } from './levels-on.ts';

interface FiringChartProps {
  readonly name: string;
  readonly condition: Condition;
  readonly symbol: string;
  readonly sessions: number;
  readonly firings: readonly TriggerHistory['firings'][number][];
}

const [x, y] = [dayAxis('Session'), numberAxis('Close')];
const mostBars = 20_000;

/** The closes of a series with a dot on each day on which the condition fired. */
export function FiringChart({ name, condition, symbol, sessions, firings }: FiringChartProps) {
  const asOf = useDesk(selectAsOf);
  const query = useQuery('chart.read', {
    symbol,
    basis: 'split',
    asOf,
    window: null,
    maximumPoints: mostBars,
    overlays: [],
    lowerPane: null,
    comparison: null,
  });
  const { value } = query;
  const drawn = useMemo(() => {
    if (value === null) return null;
    const first = Math.max(0, value.day.length - sessions);
    const line = { x: value.day.subarray(first), y: value.close.subarray(first) };
    return {
      line,
      points: closesOn(
        line,
        firings.map(({ date }) => toDayNumber(date)),
      ),
    };
  }, [value, sessions, firings]);
  const lines = useMemo(
    () => (drawn === null ? [] : [{ name: familiarName(symbol), tone: 'muted' as const, ...drawn.line }]),
    [drawn, symbol],
  );
  const points = useMemo(
    () => (drawn === null ? [] : [{ name: 'Fired', tone: 'stop' as const, ...drawn.points }]),
    [drawn],
  );
  const markers = useMemo(() => levelsOn(condition, symbol), [condition, symbol]);
  if (query.status === 'failed')
    return (
      <p className="panel-problem">
        {familiarName(symbol)} cannot be drawn: {query.message}
      </p>
    );
  if (drawn === null || value === null)
    return <div className="panel-skeleton" role="status" aria-label={`Reading ${symbol}`} />;
  const count = drawn.points.x.length;
  const since = formatDay(drawn.line.x[0] ?? Number.NaN);
  return (
    <div className="firing-chart">
      <LinePlot
        name={`${familiarName(symbol)}, a dot where it fired`}
        summary={`${name} fired ${count === 1 ? 'once' : `${count} times`} since ${since}.`}
        x={x}
        y={y}
        lines={lines}
        points={points}
        markers={markers}
      />
    </div>
  );
}
