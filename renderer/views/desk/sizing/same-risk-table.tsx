import type { Mask } from '#shared/domain/mask.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { Definition } from '#renderer/components/definition.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import type { Measure } from '#shared/domain/measure.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { SameRiskAnswer, SameRiskRow } from '#shared/ipc/same-risk-schemas.ts';
import { SurfaceFacts, surfaceSentence } from './surface-facts.tsx';

interface Line {
  readonly name: string;
  readonly key: string;
  show(row: SameRiskRow, mask: Mask): React.ReactNode;
}

const measure = (value: Measure, show: (known: number) => string) =>
  value.value === null ? <Unknown reason={value.reason} /> : show(value.value);

const lines: readonly Line[] = [
  { name: 'Quantity', key: 'quantity', show: (row, mask) => mask.quantity(row.quantity) },
  { name: 'Cost', key: 'cost', show: (row, mask) => mask.dollars(row.costDollars, 0) },
  { name: 'At the stop', key: 'loss', show: (row, mask) => mask.dollars(-row.lossAtStopDollars, 0) },
  {
    name: 'At the target',
    key: 'gain',
    show: (row, mask) => measure(row.gainAtTargetDollars, (value) => mask.dollars(value, 0, 'always')),
  },
  { name: 'Drag, theta', key: 'carry', show: (row, mask) => mask.dollars(row.carryDollars, 0) },
  { name: 'Breakeven', key: 'breakeven', show: (row) => measure(row.breakeven, formatPrice) },
  {
    name: 'Chance',
    key: 'probability',
    show: (row) => measure(row.probabilityOfProfit, (value) => formatPercent(value, 0)),
  },
  { name: '−15 % day', key: 'tail', show: (row, mask) => mask.dollars(-row.tailLossDollars, 0) },
];

const headings: Record<SameRiskRow['kind'], (row: SameRiskRow) => string> = {
  shares: (row) => `${row.symbol}${row.side === 'short' ? ' short' : ''}`,
  fund: (row) => row.symbol,
  spread: (row) => (row.kind === 'spread' && row.option === 'put' ? 'Put spread' : 'Call spread'),
};

/** One column an instrument, one line a question; what each is and rests on stands behind "how?". */
export function SameRiskTable({
  answer,
  stale,
}: {
  readonly answer: SameRiskAnswer;
  readonly stale: boolean;
}) {
  const mask = useMask();
  const spread = answer.rows.find((row) => row.kind === 'spread');
  return (
    <>
      {/* More funds than fit are scrolled to, with the keyboard too. */}
      <div
        className="same-risk-scroll"
        role="region"
        aria-label="Same risk in other instruments"
        tabIndex={0}
      >
        <table className={`figures same-risk ${stale ? 'stale-figures' : ''}`} aria-busy={stale}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Question</span>
                <Definition term="Same dollars at risk">
                  <p>
                    Each loses at most {mask.dollars(answer.riskDollars, 0)}: shares and funds at their stop,
                    the spread all of its debit. Stops and targets are one view on {answer.underlying},{' '}
                    {formatPercent(answer.stopMove, 1, 'always')}
                    {answer.targetMove === null
                      ? ''
                      : ` and ${formatPercent(answer.targetMove, 1, 'always')}`}
                    , restated on each over a smooth path. Drag, theta, breakeven (price of{' '}
                    {answer.underlying}) and chance of a profit are for the last of {answer.horizonSessions}{' '}
                    sessions.
                  </p>
                  <p>
                    Gaps: shares and funds open beyond a stop and lose more than planned; the spread cannot
                    lose more than its debit.
                  </p>
                  <dl>
                    <dt>Volatility</dt>
                    <dd>{formatPercent(answer.volatility, 1)} a year, no drift</dd>
                    {spread?.kind === 'spread' ? (
                      <>
                        <dt>Options</dt>
                        <dd>
                          {spread.name}, debit {formatPrice(spread.price)} a share
                          {spread.priced === 'chain'
                            ? `, middle quotes of ${formatDate(spread.quoteDate ?? '')}`
                            : ', model surface'}
                        </dd>
                        {spread.modelSurface === null ? null : (
                          <SurfaceFacts spread={spread} surface={spread.modelSurface} />
                        )}
                        <dt>Rate, yield</dt>
                        <dd>
                          {formatPercent(answer.rate, 2)} and {formatPercent(answer.dividendYield, 2)} a year,
                          assumed
                        </dd>
                        <dt>At expiry</dt>
                        <dd>breakeven {formatPrice(spread.breakevenAtExpiry)}</dd>
                        <dt>Theta</dt>
                        <dd>{mask.dollars(spread.thetaPerDayDollars, 0)} a day now</dd>
                      </>
                    ) : null}
                    <dt>Data</dt>
                    <dd>
                      {answer.provenance.simulated ? 'simulated sample' : answer.provenance.source} to{' '}
                      {formatDate(answer.provenance.lastDate)}
                    </dd>
                  </dl>
                </Definition>
              </th>
              {answer.rows.map((row) => (
                <th scope="col" className="number" key={row.name}>
                  {headings[row.kind](row)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, key, show }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {answer.rows.map((row) => (
                  <td className="number" key={row.name} data-testid={`same-risk-${row.kind}-${key}`}>
                    {show(row, mask)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {spread?.kind === 'spread' && spread.modelSurface !== null ? (
        <p className="section-note" data-testid="model-surface">
          {surfaceSentence(spread, spread.modelSurface)}
        </p>
      ) : null}
      {answer.missing.map((sentence) => (
        <p className="section-note" key={sentence}>
          {sentence}
        </p>
      ))}
    </>
  );
}
