import type { BusinessDate } from '#shared/domain/business-date.ts';

/** True when an answer that ends on `lastDate` may be shown under an as-of date. */
export function isWithin(lastDate: BusinessDate, asOf: BusinessDate | null): boolean {
  return asOf === null || lastDate <= asOf;
}
