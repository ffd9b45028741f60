/** Names of the columns; where the list is narrow they are there for screen readers only. */
export function WatchlistHeadings() {
  return (
    <div role="row" className="watchlist-row watchlist-headings">
      <span role="columnheader" className="cell-symbol">
        <span className="cell-symbol-name">Symbol</span>
      </span>
      <span role="columnheader" className="cell-spark">
        60 days
      </span>
      <span role="columnheader" className="cell-last">
        Last
      </span>
      <span role="columnheader" className="cell-change">
        Change
      </span>
      <span role="columnheader" className="cell-distance cell-ema20" title="Distance to the 20-day EMA">
        EMA20
      </span>
      <span role="columnheader" className="cell-distance cell-sma50" title="Distance to the 50-day SMA">
        SMA50
      </span>
      <span role="columnheader" className="cell-distance cell-sma200" title="Distance to the 200-day SMA">
        SMA200
      </span>
      <span role="columnheader" className="cell-state">
        Averages
      </span>
      <span role="columnheader" className="cell-age">
        Age
      </span>
    </div>
  );
}
