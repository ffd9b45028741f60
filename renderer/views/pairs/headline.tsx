import { SimulatedBadge } from '#renderer/components/simulated-badge.tsx';
import { DerivationDetails } from '#renderer/components/figures/derivation-details.tsx';
import { derive } from '#renderer/components/figures/derive.ts';
import { Definition } from '#renderer/components/definition.tsx';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { isStale } from '#shared/domain/data-age.ts';
import { definitions } from '#shared/domain/definitions.ts';
import { formatAge } from '#shared/format/format-age.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { PairAnswer } from '#shared/ipc/pair-schemas.ts';
import { datesText, rulesText, sessionsText, signedPercent } from './words.ts';

interface HeadlineProps {
  readonly answer: PairAnswer;
  readonly asOf: BusinessDate | null;
}

const directionOf = (value: number): 'up' | 'down' | 'flat' =>
  value > 0 ? 'up' : value < 0 ? 'down' : 'flat';
const arrows = { up: '▲', down: '▼', flat: '◆' } as const;

/** What the pair earned between its dates, by which rules, on which data. */
export function Headline({ answer, asOf }: HeadlineProps) {
  const { long, short, spreadReturn, provenance, columns, held } = answer;
  const direction = directionOf(spreadReturn);
  const stale = provenance.filter(({ simulated, ageSessions }) => !simulated && isStale(ageSessions));
  const how = derive(answer, asOf)('pairSpreadReturn', [
    [`${long} for a dollar of it`, signedPercent(columns.long.at(-1) ?? Number.NaN)],
    [`${short} for a dollar of it`, signedPercent(columns.short.at(-1) ?? Number.NaN)],
    ['Short for a dollar of the long', formatNumber(held.shortDollars / held.longDollars, 3)],
  ]);
  return (
    <header className="pairs-headline" data-held={`${answer.from} ${answer.to}`}>
      <p className="pairs-dates-held">
        {datesText(answer)} · {sessionsText(answer.sessions)}
        {provenance.some(({ simulated }) => simulated) ? <SimulatedBadge short /> : null}
        {stale.length === 0 ? null : (
          <strong className="pairs-stale">
            {`▲ stale: ${stale.map(({ symbol, ageSessions }) => `${symbol} ${formatAge(ageSessions)}`).join(', ')}`}
          </strong>
        )}
      </p>
      <p className="pairs-spread">
        <span className="pairs-spread-value" data-testid="pair-spread">
          <span className={`change-${direction}`} aria-hidden="true">
            {arrows[direction]}
          </span>{' '}
          {signedPercent(spreadReturn)}
        </span>
        <span className="muted">
          {long} less {held.hedgeRatio === 1 ? '' : `${formatNumber(held.hedgeRatio, 2)} × `}
          {short}, for a dollar long
        </span>
        <Definition term={definitions.pairSpreadReturn.name}>
          <DerivationDetails derivation={how} />
        </Definition>
      </p>
      <p data-testid="pair-rules">{rulesText(answer)}.</p>
    </header>
  );
}
