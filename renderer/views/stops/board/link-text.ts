import { formatNumber } from '#shared/format/format-number.ts';
import type { BoardLink } from '#shared/ipc/stop-board-schemas.ts';

/** How an instrument moves with the view's symbol, in a few characters: `3×`, `β 0.64`, `3× on SPY, β 0.64`. */
export function linkText(link: BoardLink): string {
  const multiple = `${formatNumber(link.multiple, 0)}×`;
  if (link.kind === 'multiple') return multiple;
  const beta = `β ${formatNumber(link.beta, 2)}`;
  return link.multiple === 1 ? beta : `${multiple} on ${link.of}, ${beta}`;
}
