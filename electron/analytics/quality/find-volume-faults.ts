import { toBusinessDate } from '#shared/domain/business-date.ts';
import { mostExamples, type QualityFinding } from './quality-finding.ts';

/** Bars without volume, once the series has some; the quotes before its first trade do not count, nor a series that has none. */
export function findVolumeFaults(days: Int32Array, volume: Float64Array): QualityFinding[] {
  const first = volume.findIndex((value) => value > 0);
  if (first < 0) return [];
  const silent: number[] = [];
  for (let i = first + 1; i < volume.length; i++) if (!(volume[i] > 0)) silent.push(i);
  if (silent.length === 0) return [];
  const examples = silent.slice(0, mostExamples).map((index) => toBusinessDate(days[index]));
  return [{ code: 'no-volume', count: silent.length, examples }];
}
