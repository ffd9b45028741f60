import { useMask } from '#renderer/components/mask/use-mask.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { Definition } from '#renderer/components/definition.tsx';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { SizingResult } from '#shared/sizing/sizing-types.ts';
import { GapDefinition } from './gap-definition.tsx';
import { LossRow } from './loss-row.tsx';
import type { DraftOnDesk } from './use-sized-draft.ts';
import { tailIndexMove } from '#shared/sizing/draft/size-draft.ts';
import { riskHow, shareHow } from './sizing-how.ts';

/** What the position loses in three ways, on one scale: as planned, through a usual gap, and on a crash day. */
export function ThreeLosses({ desk, result }: { readonly desk: DraftOnDesk; readonly result: SizingResult }) {
  const { atStop, throughMedianGap, onTailDay } = result.losses;
  const largest = Math.max(atStop.dollars ?? 0, throughMedianGap.dollars ?? 0, onTailDay.dollars ?? 0);
  const asOf = useDesk(selectAsOf);
  const mask = useMask();
  const question = { desk, result, asOf, mask };
  const { tailDay } = result;
  const leverage = desk.context.leverageMultiple;
  const indexMove = formatPercent(tailDay?.indexMove ?? tailIndexMove, 0, 'always');
  return (
    <section className="sizing-section" aria-label="Three losses">
      <h2 className="section-title">Three losses</h2>
      <table className="losses">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">When</th>
            <th scope="col">Loss in dollars</th>
            <th scope="col">Of the account</th>
          </tr>
        </thead>
        <tbody>
          <LossRow
            name="At the stop"
            loss={atStop}
            largest={largest}
            testId="loss-at-stop"
            how={{
              loss: () => riskHow(question),
              share: () => shareHow(question, atStop.dollars ?? Number.NaN),
            }}
          />
          <LossRow
            name="Median gap"
            loss={throughMedianGap}
            largest={largest}
            testId="loss-through-gap"
            definition={<GapDefinition desk={desk} />}
          />
          <LossRow
            name={`${indexMove} index day`}
            loss={onTailDay}
            largest={largest}
            testId="loss-on-tail-day"
            definition={
              <Definition term="Loss on a tail day">
                {tailDay === null || leverage === null ? (
                  <p>
                    The leverage of {desk.symbol} is not known, so its loss on such a day is not known either.
                    It is not taken as an unleveraged fund.
                  </p>
                ) : (
                  <p>
                    The index moves by {indexMove} in one session, against the position; {desk.symbol} moves{' '}
                    {formatNumber(leverage, 0)} times that,{' '}
                    {formatPercent(tailDay.instrumentMove, 0, 'always')}. The stop does not help when the day
                    opens there.
                  </p>
                )}
              </Definition>
            }
          />
        </tbody>
      </table>
    </section>
  );
}
