import { Definition } from '#renderer/components/definition.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import type { Measure } from '#shared/domain/measure.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { Guardrail } from '#shared/ipc/ticket-schemas.ts';
import { amberShare } from '#shared/leverage/horizon-guardrail.ts';
import { GuardrailBadge } from './guardrail-badge.tsx';

function Share({
  measure,
  sign = 'always',
}: {
  readonly measure: Measure;
  readonly sign?: 'always' | 'negative';
}) {
  return measure.value === null ? <Unknown reason={measure.reason} /> : formatPercent(measure.value, 2, sign);
}

/** How much of its horizon a leveraged holding has used, and what compounding did to it. */
export function GuardrailMeter({ guardrail }: { readonly guardrail: Guardrail }) {
  const { sessionsHeld, sessionsAllowed, multiple } = guardrail;
  const used = Math.min(1, sessionsHeld / sessionsAllowed);
  const parts: readonly (readonly [string, Measure])[] = [
    [`${formatNumber(multiple, 0)}× index`, guardrail.exposure],
    ['Compounding', guardrail.compounding],
    ['Fees, tracking', guardrail.residual],
    ['Sum: the fund', guardrail.fundReturn],
  ];
  return (
    <div className={`guardrail guardrail-${guardrail.state}`} data-testid="guardrail">
      <p className="guardrail-line">
        <GuardrailBadge guardrail={guardrail} />
        <span className="guardrail-sentence">{guardrail.sentence}</span>
      </p>
      <svg className="guardrail-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="guardrail-track" width="100" height="6" />
        <rect className="guardrail-fill" width={(used * 100).toFixed(2)} height="6" />
        <rect className="guardrail-tick" x={amberShare * 100 - 0.3} width="0.6" height="6" />
      </svg>
      <p className="guardrail-drag">
        {guardrail.drag.value === null ? (
          <>Drag unknown: {guardrail.drag.reason} </>
        ) : (
          <>
            Drag <Share measure={guardrail.drag} sign="negative" /> so far, expected{' '}
            <Share measure={guardrail.expectedDragSoFar} sign="negative" />.{' '}
          </>
        )}
        Expected for the rest: <Share measure={guardrail.expectedDragLeft} sign="negative" />{' '}
        <Definition term="Horizon guardrail">
          <p>
            Sessions of the exchange after the day of the first fill, of those that the plan allows. Amber
            from {formatPercent(amberShare, 0)} of them on, or when the drag is worse than its band; red past
            the last.
          </p>
          <p>
            The three parts sum to the fund’s return from close to close. The drag is the exact daily product
            over index^L; expected: exp(−(L² − L)/2 × volatility² × years) − 1, its band two standard errors
            of a realised variance worse.
          </p>
          <dl>
            <dt>Closes</dt>
            <dd>
              {guardrail.from === null || guardrail.to === null
                ? 'none in common yet'
                : `${formatDate(guardrail.from)} to ${formatDate(guardrail.to)}, ${guardrail.basis === 'total' ? 'total return' : 'split-adjusted'}`}
            </dd>
            <dt>Index</dt>
            <dd>{guardrail.index ?? 'not in the cache'}</dd>
            <dt>Band</dt>
            <dd>
              <Share measure={guardrail.dragBand} sign="negative" />
            </dd>
            <dt>Volatility</dt>
            <dd>
              <Share measure={guardrail.volatilityThen} sign="negative" /> at the fill,{' '}
              <Share measure={guardrail.volatilityNow} sign="negative" /> now
            </dd>
          </dl>
        </Definition>
      </p>
      {guardrail.from === null ? null : (
        <details className="guardrail-why">
          <summary>
            Where <Share measure={guardrail.fundReturn} /> came from
          </summary>
          <dl className="guardrail-parts">
            {parts.map(([name, part]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd className="number">
                  <Share measure={part} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
