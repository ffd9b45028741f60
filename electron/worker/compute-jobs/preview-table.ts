import type { PreviewTable } from '#shared/ipc/import-schemas.ts';
import type { KnownFile } from '#electron/sources/parse-market-file.ts';

type Rows = PreviewTable['rows'];

/** The first contracts, positions or events of a file as they are read, for a person to check; null for a file of series. */
export function previewTable(parsed: KnownFile, rows: number): PreviewTable | null {
  switch (parsed.kind) {
    case 'series':
      return null;
    case 'chain':
      return {
        columns: [
          'Underlying',
          'Expiration',
          'Strike',
          'Side',
          'Bid',
          'Ask',
          'Last',
          'Open interest',
          'Volatility',
        ],
        rows: parsed.chain.snapshots
          .flatMap(
            ({ underlying, quotes }): Rows =>
              quotes
                .slice(0, rows)
                .map(({ expiration, strike, side, bid, ask, last, openInterest, impliedVolatility }) => [
                  underlying,
                  expiration,
                  strike,
                  side,
                  bid,
                  ask,
                  last,
                  openInterest,
                  impliedVolatility,
                ]),
          )
          .slice(0, rows),
      };
    case 'positions': {
      const { positions, trades } = parsed.positions;
      const held = positions.map(({ account, symbol, option, quantity, price, costBasis, marketValue }) => [
        account,
        [symbol, option?.expiration, option?.strike, option?.side].filter(Boolean).join(' '),
        quantity,
        price,
        costBasis,
        marketValue,
      ]);
      const traded = trades.map(({ account, symbol, date, quantity, price }) => [
        account,
        `${symbol}, traded ${date}`,
        quantity,
        price,
        null,
        null,
      ]);
      return {
        columns: ['Account', 'Position', 'Quantity', 'Price', 'Cost', 'Value'],
        rows: [...held, ...traded].slice(0, rows),
      };
    }
    case 'calendar':
      return {
        columns: ['Date', 'Title'],
        rows: parsed.calendar.events.slice(0, rows).map(({ date, title }) => [date, title]),
      };
  }
}
