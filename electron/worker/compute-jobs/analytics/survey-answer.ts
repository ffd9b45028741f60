import { toBusinessDate } from '#shared/domain/business-date.ts';
import { measured } from '#shared/domain/measured.ts';
import type { SurveyAnswer } from '#shared/ipc/survey-schemas.ts';
import { closedFormSurvey } from '#shared/sizing/closed-form-survey.ts';
import { addTally, type PassageTally } from '#electron/analytics/bootstrap/walk-passages.ts';
import type { ComputeContext } from '../compute-context.ts';
import { gapsThroughStop } from './gaps-through-stop.ts';
import { chosenVolatility, readStopHistory, volatilitiesOf } from './stop-history.ts';
import { sessionsToDraw, type SurveyInput } from './survey-paths.ts';

/** The closed form, beside what the drawn paths say; each may be unknown without the other. */
export function surveyAnswer(
  context: ComputeContext,
  { input, parts }: { readonly input: SurveyInput; readonly parts: readonly (PassageTally | null)[] },
): SurveyAnswer {
  const { symbol, asOf, today, bootstrap } = input;
  const history = readStopHistory(context, symbol, asOf, today);
  const volatilities = volatilitiesOf(history);
  const volatility = chosenVolatility(input.volatility, volatilities);
  const { drift, horizonSessions, stopChange, targetChange, stops, targets } = input;
  const bars = history.ok ? history.bars : null;
  const day = bars?.day[0];
  return {
    symbol,
    provenance: history.ok ? { value: history.provenance } : { value: null, reason: history.reason },
    from: day === undefined ? null : toBusinessDate(day),
    historySessions: Math.max(0, (bars?.day.length ?? 0) - 1),
    close: measured(bars?.close.at(-1) ?? null, history.ok ? 'The last close is a gap.' : history.reason),
    volatilities,
    volatility,
    drift,
    horizonSessions,
    stopChange,
    targetChange,
    stops,
    targets,
    closedForm:
      volatility.value === null
        ? { value: null, reason: volatility.reason }
        : { value: closedFormSurvey({ ...input, volatility: volatility.value }) },
    gaps: history.ok
      ? history.derive(`gaps:${stopChange}:${horizonSessions}`, () =>
          gapsThroughStop(history, stopChange, horizonSessions),
        )
      : { value: null, reason: history.reason },
    bootstrap: bootstrap === null ? null : drawn(history, input, parts),
  };
}

function drawn(
  history: ReturnType<typeof readStopHistory>,
  input: SurveyInput,
  parts: readonly (PassageTally | null)[],
): NonNullable<SurveyAnswer['bootstrap']> {
  const known = parts.filter((part) => part !== null);
  const [first, ...rest] = known;
  if (first === undefined || input.bootstrap === null) {
    const outcome = sessionsToDraw(history, input);
    return { value: null, reason: 'reason' in outcome ? outcome.reason : 'No path was drawn.' };
  }
  const tally = rest.reduce(addTally, first);
  const share = (count: number): number => count / tally.paths;
  const soFar = (counts: Float64Array): number[] => {
    let sum = 0;
    return Array.from(counts, (count) => share((sum += count)));
  };
  const byDay = { stopFirst: soFar(tally.stopFirst), targetFirst: soFar(tally.targetFirst) };
  const stopFirst = byDay.stopFirst.at(-1) ?? 0;
  const targetFirst = byDay.targetFirst.at(-1) ?? 0;
  return {
    value: {
      stopFirst,
      targetFirst,
      neither: 1 - stopFirst - targetFirst,
      standardError: Math.sqrt((stopFirst * (1 - stopFirst)) / tally.paths),
      byDay,
      byCell: {
        stopFirst: Array.from(tally.stopFirstByCell, share),
        targetFirst: Array.from(tally.targetFirstByCell, share),
      },
      ...input.bootstrap,
    },
  };
}
