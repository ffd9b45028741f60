import { toBusinessDate } from '#shared/domain/business-date.ts';

const occ = (root: string, day: number, side: 'C' | 'P', strike: number): string =>
  `${root}${toBusinessDate(day).replaceAll('-', '').slice(2)}${side}${String(strike * 1000).padStart(8, '0')}`;

/** An option chain in the JSON layout: calls and puts at three strikes and two expirations, 4 * 3 contracts. */
export function chainText(underlying: string, quoteDay: number, spot = 220): string {
  const quotes = [quoteDay + 30, quoteDay + 60].flatMap((expirationDay, later) =>
    [spot - 10, spot, spot + 10].flatMap((strike) =>
      (['call', 'put'] as const).map((side) => {
        const inner = Math.max(0, side === 'call' ? spot - strike : strike - spot);
        const mid = inner + 4 + later;
        return {
          symbol: occ(underlying, expirationDay, side === 'call' ? 'C' : 'P', strike),
          expiration: toBusinessDate(expirationDay),
          side,
          strike,
          bid: mid - 0.05,
          ask: mid + 0.05,
          last: mid,
          volume: later === 0 ? null : 12,
          openInterest: 1500,
          iv: 0.2112,
          delta: side === 'call' ? 0.55 : -0.45,
          gamma: 0.031,
          theta: -0.05,
          vega: 0.3,
          rho: 0.1,
        };
      }),
    ),
  );
  return JSON.stringify({
    symbol: underlying,
    updated: `${toBusinessDate(quoteDay)}T16:15:00-04:00`,
    underlyingPrice: spot,
    quotes,
  });
}

/** Positions in Schwab's layout: shares long and short, an option and cash; five data rows. */
export function positionsText(
  day: number,
  shares: readonly [tna: number, tza: number] = [1200, 450],
): string {
  const date = toBusinessDate(day).replaceAll('-', '/');
  return [
    `"Positions for account Individual ...123 as of 04:05 PM ET, ${date}"`,
    '',
    '"Symbol","Description","Qty (Quantity)","Price","Mkt Val (Market Value)","Cost Basis",',
    `"TNA","DIREXION DAILY SMALL CAP BULL 3X","${shares[0]}","$42.50 ","$51,000.00 ","$48,126.93 ",`,
    `"TZA","DIREXION DAILY SMALL CAP BEAR 3X","${shares[1]}","$4.50 ","$2,025.00 ","$2,304.27 ",`,
    '"SPY","SPDR S&P 500 ETF","-10","$680.00 ","($6,800.00)","($6,512.50)",',
    `"IWM ${usDate(day + 30)} 220.00 C","CALL ISHARES RUSSELL","5","$4.10 ","$2,050.00 ","$1,900.00 ",`,
    '"Cash & Cash Investments","--","--","--","$1,234.56 ","--",',
    '"Account Total","--","--","--","$49,509.56 ","--",',
    '',
  ].join('\r\n');
}

function usDate(day: number): string {
  const [year, month, dayOfMonth] = toBusinessDate(day).split('-');
  return `${month}/${dayOfMonth}/${year}`;
}

/** An event of a calendar: its key, title, day and, unless null, the day on which it was written. */
export type EventText = readonly [uid: string, title: string, day: number, stampedDay: number | null];

/** A calendar (.ics) of whole days. */
export function calendarText(events: readonly EventText[], name = 'Macro'): string {
  const compact = (day: number): string => toBusinessDate(day).replaceAll('-', '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `X-WR-CALNAME:${name}`,
    ...events.flatMap(([uid, title, day, stampedDay]) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      ...(stampedDay === null ? [] : [`DTSTAMP:${compact(stampedDay)}T150000Z`]),
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `SUMMARY:${title}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
