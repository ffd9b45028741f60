import { request } from '#renderer/api/request.ts';
import { DataAge } from '#renderer/components/figures/data-age.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { ChainRow } from '#shared/ipc/record-schemas.ts';
import { RecordCard } from './record-card.tsx';

const columns = [
  { name: 'Underlying' },
  { name: 'Quoted' },
  { name: 'Age' },
  { name: 'Spot', number: true },
  { name: 'Contracts', number: true },
  { name: 'Expirations', number: true },
  { name: 'Source' },
];

/** Every option chain: one an underlying and day. */
export function ChainCard({ chains }: { readonly chains: readonly ChainRow[] }) {
  return (
    <RecordCard
      title="Option chains"
      none="None imported yet."
      columns={columns}
      lines={chains.map((chain) => {
        const { underlying, quoteDate, underlyingPrice, contracts, expirations, source, ageSessions } = chain;
        return {
          id: `${underlying} ${quoteDate}`,
          name: `${underlying} of ${formatDate(quoteDate)}`,
          cells: [
            underlying,
            formatDate(quoteDate),
            <DataAge key="age" provenance={{ simulated: false, ageSessions }} />,
            underlyingPrice === null ? (
              <Unknown key="spot" reason="The file does not say." />
            ) : (
              formatPrice(underlyingPrice)
            ),
            formatNumber(contracts, 0),
            formatNumber(expirations, 0),
            source,
          ],
          importedAt: chain.importedAt,
          intact: chain.intact,
          loss: `Its ${formatNumber(contracts, 0)} contracts are deleted; chains of other days stay.`,
          remove: () => request('chain.remove', { underlying, quoteDate }),
        };
      })}
    />
  );
}
