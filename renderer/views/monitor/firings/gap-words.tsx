import { formatPrice } from '#shared/format/format-price.ts';
import type { Firing } from '#shared/ipc/trigger-schemas.ts';

/** Whether a price opened beyond the level already, where nobody could have traded at it. */
export function GapWords({ leaves }: { readonly leaves: Firing['leaves'] }) {
  const prices = leaves.flatMap(({ truth, price }) => (truth === 'yes' && price !== null ? [price] : []));
  const gaps = prices.filter(({ gappedThrough }) => gappedThrough === true);
  if (gaps.length > 0)
    return (
      <span className="gap-through">
        {gaps.map(({ symbol, level, open }) => (
          <span key={symbol} title={`The level was ${formatPrice(level ?? Number.NaN)}`}>
            gap to {formatPrice(open ?? Number.NaN)}
            <span className="visually-hidden">, beyond {formatPrice(level ?? Number.NaN)}</span>
          </span>
        ))}
      </span>
    );
  const known = prices.length > 0 && prices.every(({ gappedThrough }) => gappedThrough === false);
  return <span className="muted">{known ? 'no gap' : 'cannot be said'}</span>;
}
