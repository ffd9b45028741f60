import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import { formatDate, formatDay } from '#shared/format/format-day.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import { formatExact } from '#shared/format/format-exact.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import type { Contradiction, ContradictionsAnswer, IdeaLevel } from '#shared/ipc/playbook-schemas.ts';
import { conditionReading } from '#electron/analytics/conditions/condition-reading.ts';
import type { ConditionSeries, FindSeries } from '#electron/analytics/conditions/condition-series.ts';
import { evaluateColumns } from '#electron/analytics/conditions/evaluate-columns.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import { barsAsPublic } from '../analytics/bars-as-public.ts';
import { readStopHistory, volatilitiesOf } from '../analytics/stop-history.ts';
import type { ComputeContext } from '../compute-context.ts';
import { basisToShow, lastReadableDay, readAsOf } from '../read-as-of.ts';
import { conditionInSharesOf } from '../triggers/splits-since.ts';
import { contradictionsOf } from './contradictions/contradictions-of.ts';
import type { KnownFacts, TriggerState } from './contradictions/known-facts.ts';
import { readIdeaLevels } from './read-idea-levels.ts';
import { readOrReason } from './read-or-reason.ts';
import { claimDay } from './series-for-claims.ts';

type Input = RequestInput<'playbook.contradictions'> & { readonly today: number };

/** A year: as far back as a trigger is asked since when it has been true. */
const longestLookBackDays = 366;

/** What contradicts itself in a plan, with what was known on the day that its note speaks of. */
export function findContradictions(
  context: ComputeContext,
  { reading, on, asOf, today }: Input,
): ContradictionsAnswer {
  const { through } = claimDay(on, asOf, today);
  const day = on ?? toBusinessDate(through);
  const days = { note: through, now: lastReadableDay(asOf, today), asOf: day };
  const { ideas, levels, basis } = readIdeaLevels(context, reading.ideas, days);
  // The prices of the note's day are in its shares, and so is every level that is held against them.
  const triggers = reading.triggers.map((trigger) => {
    const stated = trigger.levels ?? { on: day, simulated: [] };
    return {
      ...trigger,
      condition: conditionInSharesOf(context, trigger.condition, stated, through).condition,
    };
  });
  const found = contradictionsOf({ ...reading, ideas, triggers }, factsOf(context, triggers, through));
  const unread = levels.flatMap(({ field, symbol, stated, distance }) =>
    distance.from.value === null
      ? [
          `${field === 'stop' ? 'Stop' : 'Target'} of ${symbol} at ${formatPrice(stated.from)}: ${distance.from.reason}`,
        ]
      : [],
  );
  const contradictions = found.contradictions.map((one) => withPrices(one, levels));
  return { contradictions, levels: [...levels], basis, unchecked: [...found.unchecked, ...unread] };
}

const fieldOf: Readonly<Partial<Record<Contradiction['kind'], IdeaLevel['field']>>> = {
  stopsNeverActTogether: 'stop',
  stopInsideNoise: 'stop',
  stopOnWrongSide: 'stop',
  targetInsideNoise: 'target',
  targetOutOfReach: 'target',
};

/** Says of each level that is stated as a price what it is, beside the distance that the sentence speaks of. */
function withPrices(one: Contradiction, levels: readonly IdeaLevel[]): Contradiction {
  const said = levels.flatMap(({ ideaId, field, symbol, stated, distance, close }) =>
    fieldOf[one.kind] === field &&
    one.about.includes(ideaId) &&
    close !== null &&
    distance.from.value !== null
      ? ` The ${field} of ${symbol} is stated at ${formatPrice(stated.from)}, ${formatPercent(distance.from.value, 2, 'always')} from the close of ${formatPrice(close.close)} on ${formatDate(close.date)}.`
      : '',
  );
  return { ...one, sentence: `${one.sentence}${said.join('')}` };
}

function factsOf(context: ComputeContext, triggers: readonly NoteTrigger[], through: number): KnownFacts {
  const day = toBusinessDate(through);
  const find: FindSeries = (symbol) => {
    const found = readOrReason(() => readPublic(context, symbol, through));
    return typeof found === 'string' ? null : found;
  };
  return {
    volatilityOf: (symbol) => {
      const found = readOrReason(
        () => volatilitiesOf(readStopHistory(context, symbol, day, through)).current,
      );
      return typeof found === 'string' ? { value: null, reason: found } : found;
    },
    stateOf: (id) => {
      const trigger = triggers.find((one) => one.id === id);
      return trigger
        ? stateOf(trigger, find, through)
        : { truth: 'unknown', reason: 'There is no such trigger.' };
    },
  };
}

function readPublic(context: ComputeContext, symbol: string, through: number): ConditionSeries | null {
  const stored = context.series.find(symbol);
  if (!stored) return null;
  const view = readAsOf(stored, basisToShow(stored, 'split'), toBusinessDate(through), through);
  const bars = barsAsPublic(view.bars, stored.identity, through);
  const { unit, source, kind } = stored.identity;
  const series = { unit, source, isPrice: kind === 'price' };
  return bars && { ...series, bars };
}

function stateOf({ condition }: NoteTrigger, find: FindSeries, through: number): TriggerState {
  const days = sessionsBetween(through - longestLookBackDays, through);
  const columns = evaluateColumns(condition, find, days);
  const reading = conditionReading(columns);
  if (!reading) return { truth: 'unknown', reason: 'There is no session to look at.' };
  if (reading.truth === 'no') return { truth: 'no' };
  if (reading.truth === 'unknown') {
    const unknown = reading.leaves.find(({ truth }) => truth === 'unknown');
    return {
      truth: 'unknown',
      reason: unknown?.value.value === null ? unknown.value.reason : 'Its value is unknown.',
    };
  }
  const values = reading.leaves.flatMap(({ value, threshold }) =>
    value.value === null
      ? []
      : [`${formatExact(Number(value.value.toFixed(4)))} against ${formatExact(threshold)}`],
  );
  const since = reading.lastFiredDay === null ? '' : ` since ${formatDay(reading.lastFiredDay)}`;
  return { truth: 'yes', sentence: `${values.join(', ')} on ${formatDay(reading.day)}${since}.` };
}
