import { parseBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import type { PathPoint } from './bridge-path.ts';
import type { PathAnchor } from './sample-parameters.ts';

/** Day number of a date in the parameters. */
export function sampleDay(date: string): number {
  const parsed = parseBusinessDate(date);
  if (parsed === null) throw new RangeError(`${date} in the sample's parameters is no date`);
  return toDayNumber(parsed);
}

/** The sessions of the sample and where dates of the parameters stand among them. */
export class SampleDays {
  readonly day: Int32Array;

  constructor(firstDate: string, lastDate: string) {
    this.day = sessionsBetween(sampleDay(firstDate), sampleDay(lastDate));
  }

  /** Index of a date that is a session of the sample. */
  placeOf(date: string): number {
    const place = this.day.indexOf(sampleDay(date));
    if (place < 0) throw new RangeError(`${date} in the sample's parameters is no session of the sample`);
    return place;
  }

  /** Anchors as points of a path, with value and deviation in the path's own terms. */
  pointsOf(
    anchors: readonly PathAnchor[],
    value: (value: number) => number,
    deviationUnit: number,
  ): PathPoint[] {
    return anchors.map((anchor) => ({
      at: this.placeOf(anchor.date),
      value: value(anchor.value),
      deviation: anchor.deviation * deviationUnit,
    }));
  }
}
