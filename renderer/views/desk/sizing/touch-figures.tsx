import { Definition } from '#renderer/components/definition.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { TouchChances } from '#shared/sizing/touch-chances.ts';
import type { SizingResult } from '#shared/sizing/sizing-types.ts';
import { useTouchHistory } from './use-touch-history.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

function Chance({ chance }: { readonly chance: Measure }) {
  return chance.value === null ? <Unknown reason={chance.reason} /> : formatPercent(chance.value, 0);
}

/** How likely the stop and the first target are to be touched within the horizon. */
export function TouchFigures({
  desk,
  result,
  touch,
}: {
  readonly desk: DraftOnDesk;
  readonly result: SizingResult;
  readonly touch: TouchChances;
}) {
  const { context } = desk;
  const { provenance, annualVolatility } = context;
  const history = useTouchHistory(desk, result);
  const drawn = history.answer?.bootstrap ?? null;
  const rows: readonly (readonly [string, Measure, number | undefined, string])[] = [
    ['Stop touched', touch.stop, drawn?.stop?.probability, 'stop'],
    ['Stop first', touch.stopFirst, drawn?.stopFirst?.probability, 'stop-first'],
    ['Target first', touch.targetFirst, drawn?.targetFirst?.probability, 'target-first'],
    ['Neither', touch.neither, drawn?.neither.probability, 'neither'],
  ];
  return (
    <section className="sizing-section" aria-label="Chances within the horizon">
      <h2 className="section-title">
        Chances in {formatNumber(touch.horizonSessions, 0)} sessions
        <Definition term="Chances within the horizon">
          <p>
            Closed form for a price watched all the time, with constant volatility and no drift. Real prices
            jump and their volatility clusters, so take the chance of the stop as a floor, not as a forecast.
          </p>
          <dl>
            <dt>Volatility</dt>
            <dd>
              {annualVolatility.value === null
                ? `unknown: ${annualVolatility.reason}`
                : `${formatPercent(annualVolatility.value, 1)} a year, close to close`}
            </dd>
            <dt>n</dt>
            <dd>
              {formatNumber(context.volatilitySessions, 0)} sessions to {formatDate(provenance.lastDate)}
            </dd>
            <dt>Target</dt>
            <dd>the nearer of the two</dd>
            {drawn === null ? null : (
              <>
                <dt>From history</dt>
                <dd>
                  {formatNumber(drawn.paths, 0)} paths in blocks of {drawn.meanBlockLength} sessions on
                  average, from {formatNumber(drawn.historySessions, 0)} sessions since{' '}
                  {formatDate(drawn.from)}, watched over each day’s range, seed {drawn.seed}; the error of a
                  share is at most 0.5 points
                </dd>
              </>
            )}
            <dt>Basis</dt>
            <dd>
              {provenance.basis}-adjusted
              {provenance.simulated ? ', simulated sample' : `, ${provenance.source}`}
            </dd>
          </dl>
        </Definition>
      </h2>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Chance</th>
            <th scope="col" className="number">
              Closed form
            </th>
            <th scope="col" className="number">
              From history
            </th>
          </tr>
        </thead>
        <tbody aria-busy={!history.fresh}>
          {rows.map(([name, chance, share, key]) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className="number" data-testid={`touch-${key}`}>
                <Chance chance={chance} />
              </td>
              <td
                className={`number ${history.fresh ? '' : 'stale-figures'}`}
                data-testid={`touch-history-${key}`}
                data-fresh={history.fresh}
              >
                {share === undefined ? (
                  <Unknown
                    reason={history.problem ?? (history.fresh ? 'No target is set.' : 'being drawn')}
                  />
                ) : (
                  formatPercent(share, 0)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
