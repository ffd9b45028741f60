import type { SizingContext } from '#shared/ipc/sizing-schemas.ts';
import type { StopChoice } from '#shared/sizing/draft/ticket-draft.ts';

const defaults = { multiple: 2, sessions: 20, fraction: 0.06 } as const;

/**
 * The same stop in other terms, so that changing the unit does not move the line; a swing has its own price.
 * @param stop the price today, null when it cannot be known, and then the new terms start from a default
 */
export function restateStop(
  kind: StopChoice['kind'],
  entry: number | null,
  stop: number | null,
  context: SizingContext,
): StopChoice {
  const distance = entry === null || stop === null ? null : Math.abs(entry - stop);
  const range = context.averageTrueRange14.value;
  switch (kind) {
    case 'price':
      return { kind, price: stop ?? Number.NaN };
    case 'fraction':
      return { kind, fraction: distance === null || entry === null ? defaults.fraction : distance / entry };
    case 'averageTrueRange': {
      const multiple = distance === null || !range ? defaults.multiple : distance / range;
      return { kind, multiple: multiple > 0 && multiple <= 20 ? multiple : defaults.multiple };
    }
    case 'swing':
      return { kind, sessions: defaults.sessions };
  }
}
