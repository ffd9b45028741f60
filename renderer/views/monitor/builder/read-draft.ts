import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Condition, ConditionLeaf, MeasureOf, SeriesReference } from '#shared/domain/condition.ts';
import { conditionSchema, mostClosesInRow } from '#shared/domain/condition.ts';
import { type IndicatorSpecification, kindsWithLength } from '#shared/domain/indicator-specification.ts';
import type { SeriesUnit } from '#shared/domain/series.ts';
import { conditionWriting } from '#shared/format/format-condition-value.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { readTypedDate } from '#shared/format/read-typed-date.ts';
import type { DraftLeaf, DraftPart, DraftRead } from './draft.ts';

/** What is wrong with the fields, by `key.field`. */
export type DraftProblems = Readonly<Record<string, string>>;

export interface ReadDraft {
  /** Null while a field cannot be used. */
  readonly condition: Condition | null;
  readonly problems: DraftProblems;
}

const fields = ['open', 'high', 'low', 'close', 'volume'] as const;
const lengths: ReadonlySet<string> = new Set(['ema', 'sma', ...kindsWithLength]);
export const hasLength = (of: string): boolean => lengths.has(of);

const mostSessions = 2520;
const isWhole = (value: number | null, least: number, most: number): value is number =>
  value !== null && Number.isInteger(value) && value >= least && value <= most;

type Note = (field: string, message: string) => void;

function readSeries({ symbol, of, length }: DraftRead, note: Note, field: string): SeriesReference {
  const known = fields.find((name) => name === of);
  if (known !== undefined) return known === 'close' ? { symbol } : { symbol, field: known };
  if (!hasLength(of)) return { symbol, indicator: { kind: of } as IndicatorSpecification };
  if (!isWhole(length, 1, 2000)) note(field, 'Type the length as whole sessions, 1 to 2,000.');
  return { symbol, indicator: { kind: of, length: length ?? 1 } as IndicatorSpecification };
}

function readMeasure(leaf: DraftLeaf, note: Note): MeasureOf {
  const { measure, base, sessions, unit } = leaf;
  const series = readSeries(leaf.series, note, 'length');
  if (measure === 'level') return { kind: 'level', series, unit: unit === 'percent' ? 'price' : unit };
  if (measure === 'gap') return { kind: 'gap', series, over: readSeries(leaf.over, note, 'overLength') };
  if (measure === 'change' && base === 'date') {
    const typed = readTypedDate(leaf.date, null);
    const date = typed.ok ? typed.date : null;
    if (!typed.ok) note('date', typed.problem);
    else if (date === null) note('date', 'Type the day that the change is counted from.');
    return {
      kind: 'change',
      series,
      from: { kind: 'date', date: (date ?? '2000-01-03') as BusinessDate },
      unit,
    };
  }
  const least = measure === 'change' && base === 'sessionsAgo' ? 1 : 2;
  if (!isWhole(sessions, least, mostSessions))
    note('sessions', `Type whole sessions, ${least} to ${formatNumber(mostSessions, 0)}.`);
  const count = sessions ?? least;
  if (measure !== 'change')
    return measure === 'zScore'
      ? { kind: measure, series, sessions: count }
      : { kind: measure, series, sessions: count, unit };
  return { kind: 'change', series, from: { kind: base as 'highest', sessions: count }, unit };
}

/** What cannot come about, whatever the prices do. */
function noteImpossible(leaf: DraftLeaf, unitOf: (symbol: string) => SeriesUnit | null, note: Note): void {
  const { measure, base, threshold, unit, series, over } = leaf;
  const own = unitOf(series.symbol);
  if (
    unit === 'basisPoints' &&
    (measure === 'change' || measure === 'level' || measure === 'slope') &&
    own !== null &&
    own !== 'percent'
  )
    note('unit', `${series.symbol} is not in percent, so it has no basis points.`);
  if (
    measure === 'gap' &&
    over.symbol === series.symbol &&
    over.of === series.of &&
    over.length === series.length
  )
    note('over', 'This compares a series with itself; choose another one or an average.');
  if (measure !== 'change' || threshold === null || Number.isNaN(threshold)) return;
  if (base === 'highest' && threshold > 0)
    note('threshold', 'Nothing stands above its own high: type a negative number, such as −3.');
  if (base === 'lowest' && threshold < 0)
    note('threshold', 'Nothing stands below its own low: type a positive number, such as 3.');
  if (unit === 'percent' && threshold <= -100) note('threshold', 'A price cannot fall by 100 % or more.');
}

function readLeaf(leaf: DraftLeaf, unitOf: (symbol: string) => SeriesUnit | null, note: Note): ConditionLeaf {
  const measure = readMeasure(leaf, note);
  const scale = measure.kind === 'gap' ? conditionWriting(measure).scale : 1;
  const { threshold, band, within, forSessions, closes, maximumAge, test } = leaf;
  if (threshold === null || Number.isNaN(threshold)) note('threshold', 'Type the threshold as a number.');
  if (band !== null && !(band >= 0)) note('band', 'Type how far back it must come, zero or more.');
  if (maximumAge !== null && !isWhole(maximumAge, 0, 260))
    note('maximumAge', 'Type whole sessions, 0 to 260.');
  noteImpossible(leaf, unitOf, note);
  const common = {
    measure,
    threshold: (threshold ?? 0) / scale,
    ...(band === null ? {} : { band: band / scale }),
    ...(maximumAge === null ? {} : { maximumAgeSessions: maximumAge }),
  };
  if (test === 'atLeast' || test === 'atMost') {
    if (forSessions !== null && !isWhole(forSessions, 1, mostClosesInRow))
      note('forSessions', `Type how many closes in a row, 1 to ${mostClosesInRow}.`);
    return {
      kind: 'compare',
      is: test,
      ...common,
      ...(forSessions === null || forSessions === 1 ? {} : { forSessions }),
      ...(closes === 'daily' ? {} : { closes }),
    };
  }
  if (within !== null && !isWhole(within, 1, mostSessions)) note('within', 'Type whole sessions, 1 or more.');
  return {
    kind: 'cross',
    direction: test,
    ...common,
    ...(within === null ? {} : { withinSessions: within }),
  };
}

/**
 * The condition that a draft states, or a sentence for each field that cannot be used.
 * @param unitOf the unit of a stored series; null when it is not stored
 */
export function readDraft(draft: DraftPart, unitOf: (symbol: string) => SeriesUnit | null): ReadDraft {
  const problems: Record<string, string> = {};
  const read = (part: DraftPart): Condition => {
    const note: Note = (field, message) => {
      problems[`${part.key}.${field}`] ??= message;
    };
    const condition: Condition =
      part.kind === 'leaf' ? readLeaf(part, unitOf, note) : { kind: part.join, of: part.of.map(read) };
    return part.negated ? { kind: 'not', of: condition } : condition;
  };
  const condition = read(draft);
  const usable = Object.keys(problems).length === 0 && conditionSchema.safeParse(condition).success;
  return { condition: usable ? condition : null, problems };
}
