/** @throws RangeError unless the daily multiple L is 1 or more, or below 0: what a fund can promise, and where S^L bounds it */
export function requireMultiple(multiple: number): void {
  if (!(multiple >= 1 || multiple < 0))
    throw new RangeError(`A daily multiple of ${multiple} is not a fund's`);
}
