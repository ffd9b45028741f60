import type { BusinessDate } from '#shared/domain/business-date.ts';
import { fewestCompared } from '#shared/domain/comparison.ts';
import type { ComparisonIdea } from '#shared/domain/comparison-idea.ts';
import { standardReturnWindows } from '#shared/domain/return-window.ts';
import type { ComparisonQuestion } from './use-comparison.ts';

interface Questions {
  /** The windows and the risk figures: follows the two dates while they are dragged. */
  readonly figures: ComparisonQuestion | null;
  /** The columns of the panes: does not change with dates that the range does not depend on. */
  readonly panes: ComparisonQuestion | null;
}

/**
 * What the screen asks, or null where there are too few symbols to compare.
 * @param dragged the two dates while the ruler is drawn
 */
export function comparisonQuestions(
  settings: ComparisonIdea,
  asOf: BusinessDate | null,
  dragged: ComparisonIdea['custom'],
): Questions {
  const { symbols, base, basis, measures, rollingSessions, custom } = settings;
  if (symbols.length < fewestCompared) return { figures: null, panes: null };
  const range = settings.range === 'DATES' && custom === null ? '12M' : settings.range;
  const common = {
    symbols,
    base: symbols.includes(base) ? base : (symbols[0] as string),
    basis,
    rollingSessions,
    asOf,
  };
  return {
    figures: {
      ...common,
      windows: [...standardReturnWindows],
      custom: dragged ?? custom,
      range,
      measures: [],
    },
    panes: {
      ...common,
      windows: [],
      custom: range === 'DATES' ? custom : null,
      range,
      measures: [...measures],
    },
  };
}
