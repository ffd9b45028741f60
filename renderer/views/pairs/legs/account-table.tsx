import { derive } from '#renderer/components/figures/derive.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { DefinitionKey } from '#shared/domain/definitions.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { formatSharePrice } from '#shared/format/format-share-price.ts';
import type { PairAnswer } from '#shared/ipc/pair-schemas.ts';
import { signedPercent } from '../words.ts';
import { cellOf, signedDollars } from './legs-cells.ts';
import { type LegsRow, LegsTable } from './legs-table.tsx';

interface AccountTableProps {
  readonly answer: PairAnswer;
  readonly asOf: BusinessDate | null;
}

/** What the holding earned, leg by leg and line by line. */
export function AccountTable({ answer, asOf }: AccountTableProps) {
  const mask = useMask();
  const { long, short, held, account, drift } = answer;
  const how = derive(answer, asOf);
  const dollars = signedDollars(mask);
  const plain = (value: number): string => mask.dollars(value, 0);
  const gross = held.grossDollars;
  const closes = [
    [`Close of ${long}`, formatSharePrice(held.longClose)],
    [`Close of ${short}`, formatSharePrice(held.shortClose)],
  ] as const;
  const line = (
    id: 'gain' | 'dividends' | 'borrow' | 'trading' | 'total',
    label: string,
    definition: DefinitionKey,
    inputs: readonly (readonly [string, string])[] = [],
  ): LegsRow => {
    const of = (leg: keyof typeof account): Measure => {
      const part = account[leg][id];
      return typeof part === 'number' ? { value: part } : part;
    };
    return {
      id,
      label,
      how: how(definition, inputs),
      cells: [
        cellOf(of('long'), dollars),
        cellOf(of('short'), dollars),
        cellOf(of('net'), dollars),
        cellOf(of('net'), (value) => signedPercent(value / gross)),
      ],
      signed: true,
      strong: id === 'total',
    };
  };
  const rows: LegsRow[] = [
    {
      id: 'shares',
      label: 'Shares',
      how: how('pairShares', closes, { n: null }),
      cells: [mask.quantity(held.longShares), mask.quantity(held.shortShares), null, null],
    },
    {
      id: 'start',
      label: 'At the start',
      how: how('pairNotional', closes, { n: null }),
      cells: [
        plain(held.longDollars),
        plain(held.shortDollars),
        dollars(held.netDollars),
        signedPercent(held.netDollars / gross),
      ],
    },
    line('gain', 'Price gain', 'pairGain'),
    line('dividends', 'Dividends', 'pairDividends'),
    line('borrow', 'Borrow fee', 'pairBorrow'),
    line('trading', 'Trading costs', 'pairTrading', [['Traded again', plain(answer.turnoverDollars)]]),
    line('total', 'Total', 'pairTotal'),
    {
      id: 'return',
      label: 'Return',
      how: how('pairLegReturn', []),
      cells: [
        cellOf(account.long.return, signedPercent),
        cellOf(account.short.return, signedPercent),
        cellOf(account.net.return, signedPercent),
        null,
      ],
      signed: true,
      strong: true,
    },
    {
      id: 'end',
      label: 'At the end',
      how: how('pairDrift', [['Off neutral', signedPercent(drift.offNeutral)]]),
      cells: [
        plain(drift.longDollars),
        plain(drift.shortDollars),
        dollars(drift.longDollars - drift.shortDollars),
        null,
      ],
    },
  ];
  return <LegsTable caption="Held" long={long} short={short} rows={rows} />;
}
