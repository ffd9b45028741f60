import type { Mask } from '#shared/domain/mask.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { memo } from 'react';
import { Figure } from '#renderer/components/figures/figure.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { rebalancingFlow } from '#shared/leverage/rebalancing-flow.ts';
import { between, CheckedField } from '#renderer/components/field/checked-field.tsx';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { deriveFromTyped } from '#renderer/components/figures/derive.ts';
import { changeIdea, useIdea } from '../idea/use-idea.ts';
import { signedPercent } from '../idea/words.ts';

const million = 1e6;
const dollars = (value: number, mask: Mask): string =>
  Math.abs(value) >= million ? mask.compactDollars(Math.abs(value)) : mask.dollars(Math.abs(value), 0);

/** What the fund has to trade at the close to keep its multiple, for typed assets and a typed day. */
export const FlowPanel = memo(function FlowPanel({ pair }: { readonly pair: LeveragePair }) {
  const assetsDollars = useIdea('assetsDollars');
  const indexMove = useIdea('indexMove');
  const mask = useMask();
  const { fund, index, multiple } = pair;
  const flow = rebalancingFlow(multiple, assetsDollars, indexMove);
  const factor = multiple * (multiple - 1);
  const how = deriveFromTyped(
    'rebalancingFlow',
    [
      ['L', formatNumber(multiple, 0)],
      ['Assets', mask.dollars(assetsDollars, 0)],
      [`Return of ${index}`, signedPercent(indexMove)],
    ],
    useDesk(selectAsOf),
  );
  return (
    <div className="leverage-panel">
      <h3>Flow at the close</h3>
      <div className="leverage-fields">
        <CheckedField
          id="flow-assets"
          label={`Assets of ${fund} in millions of dollars`}
          before={`${fund} holds`}
          after="million $"
          value={assetsDollars}
          decimals={0}
          scale={1 / million}
          step={100 * million}
          isAmount
          problemOf={between(1, 1e13, 'Above nothing.')}
          onValue={(value) => value !== null && changeIdea({ assetsDollars: value })}
        />
        <CheckedField
          id="flow-move"
          label={`Move of ${index} on the day in percent`}
          before={`${index} moves`}
          after="%"
          value={indexMove}
          decimals={2}
          scale={100}
          step={0.0025}
          problemOf={between(-0.99, 1, 'Between −99 % and 100 %.')}
          onValue={(value) => value !== null && changeIdea({ indexMove: value })}
        />
      </div>
      <dl data-flow={mask.hidden ? undefined : flow}>
        <Figure
          size="large"
          label={flow === 0 ? `${fund} trades nothing` : `${fund} has to ${flow > 0 ? 'buy' : 'sell'}`}
          value={dollars(flow, mask)}
          how={how}
        />
        <Figure label="Of its assets" value={formatPercent(Math.abs(flow) / assetsDollars)} how={how} />
      </dl>
      <p className="leverage-note">
        {`${formatNumber(factor, 0)} times assets times the move: with ${index}, whichever way it goes. Bull and bear funds both buy after a rise and sell after a fall.`}
      </p>
    </div>
  );
});
