import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { LevelBasis } from '#shared/domain/playbook/level-basis.ts';
import { formatDay } from '#shared/format/format-day.ts';
import type { IdeaLevel } from '#shared/ipc/playbook-schemas.ts';
import { lastClose } from '#electron/analytics/claims/claim-span.ts';
import type { ComputeContext } from '../compute-context.ts';
import { splitsSince, splitWords } from '../triggers/splits-since.ts';
import { sharesOf } from './contradictions/shares-of.ts';
import { seriesForClaims } from './series-for-claims.ts';

interface Days {
  /** The day that the note speaks of, and the last that may be read; day numbers. */
  readonly note: number;
  readonly now: number;
  readonly asOf: BusinessDate;
}

/**
 * Stops and targets that are stated as prices: in the shares of the note's day and of the last one, with their distance from
 * the close of the note's day, which stands where the note states no distance itself.
 */
export function readIdeaLevels(
  context: ComputeContext,
  ideas: readonly Idea[],
  { note, now, asOf }: Days,
): { readonly ideas: readonly Idea[]; readonly levels: readonly IdeaLevel[]; readonly basis: LevelBasis } {
  const find = seriesForClaims(context, note);
  const levels: IdeaLevel[] = [];
  const read = (idea: Idea, symbol: string, field: IdeaLevel['field']): IdeaLevel | null => {
    const stated = field === 'target' ? idea.targetPrice : idea.stopPrice && priceOnly(idea.stopPrice.price);
    if (!stated) return null;
    const basis: LevelBasis = idea.levels ?? { on: asOf, simulated: [] };
    const restated = (through: number) => {
      const splits = splitsSince(context, symbol, basis, through);
      const move = (price: number) =>
        splits.reduce((level, { restatement }) => restatement.price(level), price);
      return { splits, ends: { from: move(stated.from), to: move(stated.to) } };
    };
    const [then, today] = [restated(note), restated(now)];
    const series = find(symbol);
    const close = typeof series === 'string' ? series : closeOf(series, note);
    const distance = (price: number): Measure =>
      typeof close === 'string'
        ? { value: null, reason: close }
        : { value: rounded(price / close.close - 1) };
    const level: IdeaLevel = {
      ideaId: idea.id,
      field,
      symbol,
      stated: then.ends,
      today: today.ends,
      close: typeof close === 'string' ? null : close,
      distance: { from: distance(then.ends.from), to: distance(then.ends.to) },
      splits: today.splits.map(splitWords),
    };
    levels.push(level);
    return level;
  };
  const resolved = ideas.map((idea): Idea => {
    const leg = sharesOf(idea);
    if (!leg) return idea;
    const [stop, target] = [read(idea, leg.symbol, 'stop'), read(idea, leg.symbol, 'target')];
    return {
      ...idea,
      ...(idea.stop === undefined && idea.stopPrice && isDistance(stop?.distance.from)
        ? { stop: { fraction: stop.distance.from.value, evidence: idea.stopPrice.evidence } }
        : {}),
      ...(idea.target === undefined &&
      idea.targetPrice &&
      isDistance(target?.distance.from) &&
      isDistance(target?.distance.to)
        ? {
            target: {
              from: target.distance.from.value,
              to: target.distance.to.value,
              evidence: idea.targetPrice.evidence,
            },
          }
        : {}),
    };
  });
  const symbols = [...new Set(ideas.flatMap(({ legs }) => legs.map(({ symbol }) => symbol)))];
  const simulated = symbols.filter((symbol) => {
    const series = find(symbol);
    return typeof series !== 'string' && series.provenance.simulated;
  });
  return { ideas: resolved, levels, basis: { on: toBusinessDate(now), simulated: simulated.slice(0, 50) } };
}

const priceOnly = (price: number) => ({ from: price, to: price });
/** To a hundredth of a percent, which is closer than anybody places a stop. */
const rounded = (fraction: number): number => Math.round(fraction * 1e4) / 1e4;
/** A distance that a stop or a target can have. */
const isDistance = (one: Measure | undefined): one is { value: number } =>
  one !== undefined && one.value !== null && one.value > -1 && one.value < 20;

function closeOf(
  series: Exclude<ReturnType<ReturnType<typeof seriesForClaims>>, string>,
  through: number,
): { date: BusinessDate; close: number } | string {
  const found = lastClose(series, { through, isStated: true });
  if (found.reason !== null) return found.reason;
  const close = series.bars.close[found.index] as number;
  if (!(close > 0)) return `${series.symbol} closed at ${close} on ${formatDay(through)}.`;
  return { date: toBusinessDate(series.bars.day[found.index] as number), close };
}
