import { Askable } from '#renderer/components/figures/askable.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { Definition } from '#renderer/components/definition.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { SizingResult } from '#shared/sizing/sizing-types.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

import { positionHow, shareHow } from './sizing-how.ts';

/** How large the position is beside the account, as bought and with the fund's own leverage. */
export function ExposureFigures({
  desk,
  result,
}: {
  readonly desk: DraftOnDesk;
  readonly result: SizingResult;
}) {
  const { symbol, context } = desk;
  const mask = useMask();
  const asOf = useDesk(selectAsOf);
  const question = { desk, result, asOf, mask };
  const leverage = context.leverageMultiple;
  const exposure = result.leverageAdjustedExposureDollars;
  const reason = `the leverage of ${symbol} is not known`;
  return (
    <section className="sizing-section" aria-label="Exposure">
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Exposure</th>
            <th scope="col" className="number">
              Dollars
            </th>
            <th scope="col" className="number">
              Of account
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Position</th>
            <td className="number">
              <Askable of="the position" how={() => positionHow(question)}>
                {mask.dollars(result.notionalDollars, 0)}
              </Askable>
            </td>
            <td className="number">
              <Askable of="the position" how={() => shareHow(question, result.notionalDollars)}>
                <span data-testid="weight">{formatPercent(result.weightFraction)}</span>
              </Askable>
            </td>
          </tr>
          <tr>
            <th scope="row">
              {leverage === null ? 'Leverage-adjusted' : `At ${formatNumber(leverage, 0)}× leverage`}{' '}
              <Definition term="Leverage-adjusted exposure">
                <p>
                  |L| × quantity × entry. L is the daily multiple of the fund
                  {leverage === null
                    ? `; that of ${symbol} is unknown, so neither the exposure nor the tail-day loss can be stated.`
                    : `: ${formatNumber(leverage, 0)} for ${symbol}.`}
                </p>
              </Definition>
            </th>
            <td className="number" data-testid="leverage-adjusted-exposure">
              {exposure === null ? <Unknown reason={reason} /> : mask.dollars(exposure, 0)}
            </td>
            <td className="number">
              {result.leverageAdjustedExposureFraction === null ? (
                <Unknown reason={reason} />
              ) : (
                formatPercent(result.leverageAdjustedExposureFraction)
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
