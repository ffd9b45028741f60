const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** The watchlist's shape while it is read. */
export function WatchlistSkeleton() {
  return (
    <div className="watchlist" role="status" aria-label="Reading the watchlist">
      {rows.map((row) => (
        <div key={row} className="watchlist-row watchlist-row-skeleton" aria-hidden="true" />
      ))}
    </div>
  );
}
