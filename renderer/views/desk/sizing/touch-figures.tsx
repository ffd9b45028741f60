import { Definition } from '#renderer/components/definition.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { TouchChances } from '#shared/sizing/touch-chances.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

function Chance({ chance }: { readonly chance: Measure }) {
  return chance.value === null ? <Unknown reason={chance.reason} /> : formatPercent(chance.value, 0);
}

/** How likely the stop and the first target are to be touched within the horizon. */
export function TouchFigures({ desk, touch }: { readonly desk: DraftOnDesk; readonly touch: TouchChances }) {
  const { context } = desk;
  const { provenance, annualVolatility } = context;
  const rows: readonly (readonly [string, Measure])[] = [
    ['Stop touched', touch.stop],
    ['Stop before target', touch.stopFirst],
    ['Target before stop', touch.targetFirst],
    ['Neither', touch.neither],
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
            <dt>Basis</dt>
            <dd>
              {provenance.basis}-adjusted
              {provenance.simulated ? ', simulated sample' : `, ${provenance.source}`}
            </dd>
          </dl>
        </Definition>
      </h2>
      <dl className="chances">
        {rows.map(([name, chance]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="number">
              <Chance chance={chance} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="section-note">
        A floor at{' '}
        {annualVolatility.value === null
          ? 'an unknown volatility'
          : `${formatPercent(annualVolatility.value, 1)} volatility`}
        , n = {formatNumber(context.volatilitySessions, 0)}
      </p>
    </section>
  );
}
