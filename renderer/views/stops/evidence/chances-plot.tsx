import { useMemo } from 'react';
import { numberAxis, percentAxis } from '#renderer/components/plots/axis-kinds.ts';
import { LinePlot } from '#renderer/components/plots/line-plot.tsx';
import type { PlotLine } from '#renderer/components/plots/plot-types.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { SurveyAnswer } from '#shared/ipc/survey-schemas.ts';

const sessions = numberAxis('Sessions', 0, { from: 0 });
const chance = percentAxis('Chance so far', 1, { from: 0 });

function linesOf({
  closedForm,
  bootstrap,
  horizonSessions,
  targetChange,
}: SurveyAnswer): readonly PlotLine[] {
  const x = Array.from({ length: horizonSessions + 1 }, (_, day) => day);
  const both = [
    { by: 'closed form', byDay: closedForm.value?.byDay },
    { by: 'history', byDay: bootstrap?.value?.byDay },
  ] as const;
  const kinds = [
    { name: 'Stop', key: 'stopFirst', tone: 'stop', dashes: ['solid', 'dashed'] },
    { name: 'Target', key: 'targetFirst', tone: 'target', dashes: ['dash-dot', 'dotted'] },
  ] as const;
  return kinds.flatMap(({ name, key, tone, dashes }) =>
    both.flatMap(({ by, byDay }, index) =>
      byDay === undefined || (key === 'targetFirst' && targetChange === null)
        ? []
        : [{ name: `${name}, ${by}`, x, y: [0, ...byDay[key]], tone, dash: dashes[index as 0 | 1] }],
    ),
  );
}

function summaryOf({ closedForm, bootstrap, horizonSessions, symbol }: SurveyAnswer): string {
  const parts = [
    ['closed form', closedForm.value?.watchedAlways],
    ['history', bootstrap?.value],
  ] as const;
  const words = parts.flatMap(([by, chances]) =>
    chances
      ? [
          `${by}: stop first ${formatPercent(chances.stopFirst, 1)}, target first ${formatPercent(chances.targetFirst, 1)}, neither ${formatPercent(chances.neither, 1)}`,
        ]
      : [],
  );
  return `${symbol} within ${formatNumber(horizonSessions, 0)} sessions. ${words.join('; ')}.`;
}

/** The chance that the stop, or the target, was reached first, by day of the horizon. */
export function ChancesPlot({ survey }: { readonly survey: SurveyAnswer }) {
  const lines = useMemo(() => linesOf(survey), [survey]);
  return (
    <LinePlot
      name="Which is reached first, by day"
      summary={summaryOf(survey)}
      x={sessions}
      y={chance}
      lines={lines}
    />
  );
}
