import { barFields, countBarsThrough, viewBars } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { Refusal } from '../answer/refusal.ts';
import type { FetchedSeries } from '../provider.ts';
import { type BarComparison, compareBars } from './compare-bars.ts';
import type { Restatement, StoredSeries } from './refresh-outcome.ts';

export interface Judgement {
  readonly series: FetchedSeries;
  readonly comparison: BarComparison;
  readonly replacesAll: boolean;
  readonly notes: readonly string[];
}

/** Stored days that a restated history may lack. */
const mostMissingShare = 0.01;

/** An answer that restates the stored history; carries the facts of it. */
export class Restated extends Refusal {
  readonly restatement: Restatement;
  constructor(restatement: Restatement, what: string) {
    super('restated', what);
    this.restatement = restatement;
  }
}

/**
 * Whether an answer may join the stored bars: it must reach from where they overlap to at least their end and agree with them, or,
 * when the whole history was asked for, cover all of it.
 * @param since first day asked for, or null for the whole history
 * @param through last day whose bars are final
 * @throws Refusal `shorter-than-cache`, `does-not-connect`; Restated
 */
export function judgeAnswer(
  stored: StoredSeries,
  answer: FetchedSeries,
  since: number | null,
  through: number,
): Judgement {
  const from = since === null ? 0 : countBarsThrough(answer.bars.day, since - 1);
  const bars = viewBars(answer.bars, from, answer.bars.day.length);
  const series = { ...answer, bars };
  const firstStored = stored.bars.day[0] as number;
  const lastStored = stored.bars.day.at(-1) as number;
  const [first, last] = [bars.day[0], bars.day.at(-1)];
  if (first === undefined || last === undefined || last < Math.min(lastStored, through)) {
    const end = last === undefined ? 'holds no bar that can be used' : `ends on ${toBusinessDate(last)}`;
    throw new Refusal(
      'shorter-than-cache',
      `the answer ${end}, the stored history on ${toBusinessDate(lastStored)}`,
    );
  }
  if (first > lastStored) {
    throw new Refusal(
      'does-not-connect',
      `the answer begins on ${toBusinessDate(first)}, after the stored history ends on ${toBusinessDate(lastStored)}`,
    );
  }
  const sameSource = stored.identity.source === answer.identity.source;
  const comparison = compareBars(
    stored.bars,
    bars,
    sameSource ? barFields.filter((field) => field !== 'volume') : ['close'],
  );
  const notes = notesOn(stored, answer, comparison, lastStored);
  // The last stored bar may have been taken before its session was over.
  const restated =
    comparison.differing.some((day) => day !== lastStored) ||
    (comparison.differing.length > 0 && comparison.common === 1);
  if (!restated) return { series, comparison, replacesAll: false, notes };
  if (since !== null) throw restatedBy(comparison);
  if (first > firstStored) {
    throw new Refusal(
      'shorter-than-cache',
      `the restated history begins on ${toBusinessDate(first)}, the stored one on ${toBusinessDate(firstStored)}`,
    );
  }
  // A day or two that the provider has dropped are said in the notes; more would be a shorter history in disguise.
  const { missing } = comparison;
  if (missing.length > mostMissingShare * stored.bars.day.length) {
    throw new Refusal(
      'shorter-than-cache',
      `the restated history lacks ${missing.length} of ${stored.bars.day.length} stored days, the first ${toBusinessDate(missing[0] as number)}`,
    );
  }
  return { series, comparison, replacesAll: true, notes };
}

function notesOn(
  stored: StoredSeries,
  { identity }: FetchedSeries,
  { missing, differing, common }: BarComparison,
  lastStored: number,
): string[] {
  const notes: string[] = [];
  if (stored.identity.source !== identity.source)
    notes.push(`Stored from ${stored.identity.source}; the new bars come from ${identity.source}.`);
  if (missing.length > 0)
    notes.push(
      `The answer lacks ${missing.length} stored days, the first ${toBusinessDate(missing[0] as number)}.`,
    );
  if (common > 1 && differing.length === 1 && differing[0] === lastStored)
    notes.push(`The last stored bar, ${toBusinessDate(lastStored)}, was corrected.`);
  return notes;
}

function restatedBy({ common, differing, ratio }: BarComparison): Restated {
  const firstDay = toBusinessDate(differing[0] as number);
  const change =
    ratio === null
      ? ''
      : `, every close ${Number(ratio.toPrecision(4))} times the stored one, as after a split`;
  return new Restated(
    { firstDay, commonDays: common, differingDays: differing.length, ratio },
    `the provider has restated its history: ${differing.length} of ${common} days from ${firstDay} on differ${change}`,
  );
}
