import { Askable } from '#renderer/components/figures/askable.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { SizingResult } from '#shared/sizing/sizing-types.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

import { targetHow } from './sizing-how.ts';

/** What each target brings, in dollars and in units of the risk. */
export function TargetFigures({
  desk,
  result,
}: {
  readonly desk: DraftOnDesk;
  readonly result: SizingResult;
}) {
  const mask = useMask();
  const asOf = useDesk(selectAsOf);
  const question = { desk, result, asOf, mask };
  const places = desk.sized.targets.flatMap((price, index) => (price === null ? [] : [index + 1]));
  if (places.length === 0) return null;
  return (
    <section className="sizing-section" aria-label="Reward to risk">
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Targets</th>
            <th scope="col" className="number">
              Change
            </th>
            <th scope="col" className="number">
              Gain
            </th>
            <th scope="col" className="number">
              Reward : risk
            </th>
          </tr>
        </thead>
        <tbody>
          {result.targets.map((target, index) => (
            <tr key={places[index]}>
              <th scope="row">
                {places[index]} at {formatPrice(target.price)}
              </th>
              <td className="number">
                <Askable
                  of={`target ${places[index]}`}
                  how={() => targetHow(question, target, 'targetChange')}
                >
                  {formatPercent(target.changeFraction, 1, 'always')}
                </Askable>
              </td>
              <td className="number">
                <Askable of={`target ${places[index]}`} how={() => targetHow(question, target, 'targetGain')}>
                  {mask.dollars(target.gainDollars, 0, 'always')}
                </Askable>
              </td>
              <td className="number">
                <Askable
                  of={`target ${places[index]}`}
                  how={() => targetHow(question, target, 'rewardToRisk')}
                >
                  <span data-testid={`reward-to-risk-${places[index]}`}>
                    {formatNumber(target.rewardToRisk, 2)}
                  </span>
                </Askable>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
