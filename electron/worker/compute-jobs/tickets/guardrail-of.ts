import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { countSessions, nextSession } from '#shared/domain/calendar/exchange-sessions.ts';
import { findInstrument } from '#shared/domain/instrument.ts';
import { measured } from '#shared/domain/measured.ts';
import type { TicketRecord } from '#shared/domain/ticket-record.ts';
import { formatDay } from '#shared/format/format-day.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { Guardrail } from '#shared/ipc/ticket-schemas.ts';
import { horizonGuardrail, type HorizonGuardrail } from '#shared/leverage/horizon-guardrail.ts';
import type { TicketPosition } from '#shared/sizing/ticket-position.ts';
import { holdingAttribution } from '#electron/analytics/leverage/holding-attribution.ts';
import { closeToCloseVolatility } from '#electron/analytics/risk/close-to-close-volatility.ts';
import { sessionsPerYear } from '#electron/analytics/risk/sessions-per-year.ts';
import { commonCloses } from '../analytics/common-closes.ts';
import type { ComputeContext } from '../compute-context.ts';
import { readAsOf } from '../read-as-of.ts';

interface Span {
  readonly asOf: BusinessDate | null;
  readonly today: number;
  /** The last day that may be read. */
  readonly through: number;
}

type Parts = Pick<
  Guardrail,
  'from' | 'to' | 'basis' | 'fundReturn' | 'indexReturn' | 'exposure' | 'compounding' | 'residual' | 'drag'
>;

/** The guardrail of a ticket in a leveraged or inverse fund from its first fill on; null for others and before it. */
export function guardrailOf(
  context: ComputeContext,
  { plan }: TicketRecord,
  position: TicketPosition,
  span: Span,
): Guardrail | null {
  const instrument = findInstrument(plan.symbol);
  if (instrument === null || instrument.leverageMultiple === 1 || position.openedOn === null) return null;
  const multiple = instrument.leverageMultiple;
  const from = toDayNumber(position.openedOn);
  const to = position.closedOn === null ? span.through : toDayNumber(position.closedOn);
  const sessionsHeld = countSessions(from + 1, to);
  const index = findIndex(context, plan.symbol, instrument.underlying);
  const parts = partsOf(context, plan.symbol, index, multiple, { ...span, from, to });
  const volatilityAt = (day: number) => indexVolatility(context, index, { ...span, day });
  const volatilityThen = volatilityAt(from);
  const volatilityNow = volatilityAt(to);
  const judged = horizonGuardrail({
    multiple,
    sessionsHeld,
    sessionsAllowed: plan.horizonSessions,
    drag: parts.drag.value,
    volatilityThen,
    volatilityNow,
  });
  const horizonEnd = sessionAfter(from, plan.horizonSessions);
  const noVolatility =
    index === null ? noIndex(instrument.underlying) : `${index} has too few closes for a volatility.`;
  return {
    multiple,
    state: judged.state,
    sessionsHeld,
    sessionsAllowed: plan.horizonSessions,
    sessionsLeft: judged.sessionsLeft,
    horizonEndsOn: toBusinessDate(horizonEnd),
    isPastHorizon: judged.isPastHorizon,
    isNearHorizon: judged.isNearHorizon,
    isDragBeyondBand: judged.isDragBeyondBand,
    sentence: sentenceOf(judged, sessionsHeld, plan.horizonSessions, horizonEnd, position.closedOn !== null),
    index,
    ...parts,
    expectedDragSoFar: measured(judged.expectedDragSoFar, noVolatility),
    dragBand: measured(judged.dragBand, noVolatility),
    expectedDragLeft: measured(judged.expectedDragLeft, noVolatility),
    volatilityThen: measured(volatilityThen, noVolatility),
    volatilityNow: measured(volatilityNow, noVolatility),
  };
}

const noIndex = (underlying: readonly string[]): string =>
  `The cache holds neither ${underlying.join(' nor ')}, so there is no index to compare with.`;

/** What stands for the index: the first in the cache that is simulated or not as the fund is. */
function findIndex(context: ComputeContext, fund: string, underlying: readonly string[]): string | null {
  const simulated = context.series.find(fund)?.identity.simulated ?? false;
  return underlying.find((symbol) => context.series.find(symbol)?.identity.simulated === simulated) ?? null;
}

function sessionAfter(day: number, sessions: number): number {
  let last = day;
  for (let count = 0; count < sessions; count++) last = nextSession(last);
  return last;
}

function partsOf(
  context: ComputeContext,
  fund: string,
  index: string | null,
  multiple: number,
  span: Span & { readonly from: number; readonly to: number },
): Parts {
  if (index === null) return unknownParts(noIndex(findInstrument(fund)?.underlying ?? []));
  const { asOf, today } = span;
  const [from, to] = [toBusinessDate(span.from), toBusinessDate(span.to)];
  if (from === to) return unknownParts('The first close after the fill has not come yet.');
  try {
    const { closes, compared, day } = commonCloses(context, [fund, index], { from, to, asOf, today });
    if (day[0] !== span.from)
      return unknownParts(
        `${fund} and ${index} have no close in common on ${formatDay(span.from)}, the day of the first fill.`,
      );
    const [fundCloses, indexCloses] = closes as [Float64Array, Float64Array];
    const held = holdingAttribution(indexCloses, fundCloses, multiple);
    if (held.total === null) return unknownParts(held.reason);
    const { exposure, compounding, indexReturn, residual } = held;
    const drag = (1 + exposure + compounding) / (1 + indexReturn) ** multiple - 1;
    return {
      from: compared.from,
      to: compared.to,
      basis: compared.basis,
      fundReturn: { value: held.total },
      indexReturn: { value: indexReturn },
      exposure: { value: exposure },
      compounding: { value: compounding },
      residual: { value: residual },
      drag: { value: drag },
    };
  } catch (error) {
    if (error instanceof RequestError)
      return unknownParts('There is no close after the first fill in the cache.');
    throw error;
  }
}

function unknownParts(reason: string): Parts {
  const unknown = { value: null, reason };
  return {
    from: null,
    to: null,
    basis: null,
    fundReturn: unknown,
    indexReturn: unknown,
    exposure: unknown,
    compounding: unknown,
    residual: unknown,
    drag: unknown,
  };
}

/** Close to close over the year to a day, a year's; null where there are too few closes by then. */
function indexVolatility(
  context: ComputeContext,
  index: string | null,
  { asOf, today, day }: Span & { readonly day: number },
): number | null {
  if (index === null) return null;
  try {
    const upTo = asOf !== null && toDayNumber(asOf) < day ? asOf : toBusinessDate(day);
    const { bars } = readAsOf(context.series.get(index), 'split', upTo, today);
    const value = closeToCloseVolatility(
      bars.close.subarray(Math.max(0, bars.close.length - 1 - sessionsPerYear)),
    );
    return value > 0 ? value : null;
  } catch (error) {
    if (error instanceof RequestError) return null;
    throw error;
  }
}

function sentenceOf(
  judged: HorizonGuardrail,
  held: number,
  allowed: number,
  horizonEnd: number,
  isClosed: boolean,
): string {
  const days = (count: number) => `${count} ${count === 1 ? 'session' : 'sessions'}`;
  if (isClosed) return `Held for ${days(held)} of the ${allowed} allowed.`;
  const drag = judged.isDragBeyondBand ? ' Variance has taken more than its band.' : '';
  if (judged.isPastHorizon)
    return `Past its horizon by ${days(held - allowed)}: it ended on ${formatDay(horizonEnd)}.${drag}`;
  if (judged.sessionsLeft === 0) return `The last session of its horizon.${drag}`;
  return `${days(judged.sessionsLeft)} left, to ${formatDay(horizonEnd)}.${drag}`;
}
