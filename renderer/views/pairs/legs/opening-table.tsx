import { derive } from '#renderer/components/figures/derive.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatSharePrice } from '#shared/format/format-share-price.ts';
import type { PairAnswer, PairOpening } from '#shared/ipc/pair-schemas.ts';
import { signedNumber, signedPercent } from '../words.ts';
import { cellOf, resultCells, signedDollars } from './legs-cells.ts';
import { type LegsRow, LegsTable } from './legs-table.tsx';

interface OpeningTableProps {
  readonly answer: PairAnswer;
  readonly asOf: BusinessDate | null;
}

/** The same pair put on at the last close of the holding: its size, and what it may lose. */
export function OpeningTable({ answer, asOf }: OpeningTableProps) {
  const { next, long, short, to } = answer;
  const caption = `Opened at the close of ${formatDate(to)}`;
  const rows = useOpeningRows(answer, asOf);
  if (next.value === null)
    return (
      <section className="legs-refused">
        <h2>{caption}</h2>
        <p>{next.reason}</p>
      </section>
    );
  return <LegsTable caption={caption} long={long} short={short} rows={rows} />;
}

function useOpeningRows({ next, long, short, ...answer }: PairAnswer, asOf: BusinessDate | null): LegsRow[] {
  const mask = useMask();
  const { value: opening } = next;
  if (opening === null) return [];
  const { hedge, grossDollars, indexDay } = opening;
  const how = derive({ ...answer, from: hedge.window?.from ?? null, to: opening.date }, asOf);
  const dollars = signedDollars(mask);
  const n = { n: hedge.observations };
  const betaText = hedge.beta.value === null ? 'not known' : formatNumber(hedge.beta.value, 3);
  const beta = ['Beta', betaText] as const;
  const closes = [
    [`Close of ${long}`, formatSharePrice(opening.longClose)],
    [`Close of ${short}`, formatSharePrice(opening.shortClose)],
  ] as const;
  const hedged = ['Short for a dollar long', formatNumber(opening.hedgeRatio, 3)] as const;
  const { value: weighted } = opening.betaWeightedDollars;
  return [
    {
      id: 'shares',
      label: 'Shares',
      how: how('pairShares', [...closes, hedged], n),
      cells: [mask.quantity(opening.longShares), mask.quantity(opening.shortShares), null, null],
    },
    {
      id: 'notional',
      label: 'Notional, net',
      how: how('pairNotional', closes, { n: null }),
      cells: [
        mask.dollars(opening.longDollars, 0),
        mask.dollars(opening.shortDollars, 0),
        dollars(opening.netDollars),
        signedPercent(opening.netDollars / grossDollars),
      ],
    },
    {
      id: 'beta-weighted',
      label: 'Beta-weighted',
      how: how(
        'pairBetaWeighted',
        [beta, ['Standard error', formatNumber(hedge.standardError.value ?? Number.NaN, 3)]],
        n,
      ),
      cells: [
        weighted === null ? null : dollars(weighted + opening.shortDollars),
        weighted === null ? null : dollars(-opening.shortDollars),
        cellOf(opening.betaWeightedDollars, dollars),
        cellOf(opening.betaWeightedDollars, (value) => signedPercent(value / grossDollars)),
      ],
    },
    ...stopRows(opening),
    {
      id: 'index-alike',
      label: `Indices ${signedPercent(indexDay.move, 0)} alike`,
      how: how('pairIndexDay', [beta], { n: null }),
      cells: resultCells(indexDay.alike, grossDollars, mask),
      signed: true,
    },
    {
      id: 'index-beta',
      label: `${signedPercent(indexDay.move, 0)}, ${long} by beta`,
      how: how('pairIndexDay', [beta], n),
      cells: resultCells(indexDay.byBeta, grossDollars, mask),
      signed: true,
    },
  ];

  function stopRows({ stop, score }: PairOpening): LegsRow[] {
    if (stop === null) return [];
    const known = stop.value;
    const inputs =
      known === null
        ? []
        : ([
            ['Change of the ratio, c', signedPercent(known.ratioChange)],
            ['Ratio at the stop', formatNumber(known.ratio, 4)],
            ['Z-score now', score.value === null ? 'not known' : signedNumber(score.value)],
            [
              'Z-score at the stop',
              known.score.value === null ? 'not known' : signedNumber(known.score.value),
            ],
          ] as const);
    const row = (id: 'longFalls' | 'shortRises', label: string): LegsRow => ({
      id,
      label,
      how: how('pairStopLoss', inputs, { n: null }),
      cells: resultCells(
        known === null ? (stop as { value: null; reason: string }) : { value: known[id] },
        grossDollars,
        mask,
      ),
      signed: true,
    });
    const at = known === null ? 'Stop' : `Stop ${signedPercent(known.ratioChange, 1)}`;
    return [row('longFalls', `${at}, ${long} falls`), row('shortRises', `${at}, ${short} rises`)];
  }
}
