import { Askable } from '#renderer/components/figures/askable.tsx';
import { Figure } from '#renderer/components/figures/figure.tsx';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { derive } from '#renderer/components/figures/derive.ts';
import { sessionsText, signedPercent, simpleText } from '../idea/words.ts';

interface ConeFiguresProps {
  readonly cone: RequestOutput<'leverage.cone'>;
  readonly pair: LeveragePair;
  readonly asOf: BusinessDate | null;
}

const names = ['Worst of 20', 'Lower quarter', 'Median', 'Upper quarter', 'Best of 20'] as const;

/** Where the fund ends in the cone, and how often it loses or falls behind. */
export function ConeFigures({ cone, pair: { fund, index, multiple }, asOf }: ConeFiguresProps) {
  const how = derive(cone, asOf);
  const inputs = [
    ['L', formatNumber(multiple, 0)],
    ['Horizon', sessionsText(cone.horizonSessions)],
    [`Volatility of ${index}`, formatPercent(cone.volatility, 1)],
    ['Trend', cone.drift === null ? 'as in history' : `${formatPercent(cone.drift, 1)} a year`],
    ['Paths', formatNumber(cone.paths, 0)],
    ['Blocks', `of ${cone.meanBlockLength} sessions on average`],
    ['Seed', String(cone.seed)],
    [
      'Costs',
      cone.costs === 'after' && cone.cost.value !== null
        ? `${formatPercent(cone.cost.value.perYear, 2)} a year`
        : 'none',
    ],
  ] as const;
  const indexInputs = inputs
    .filter(([name]) => name !== 'Costs')
    .map((input) => (input[0] === 'L' ? (['L', '1'] as const) : input));
  const share = (label: string, value: number) => (
    <Figure label={label} value={formatPercent(value, 1)} how={how('coneShare', inputs)} />
  );
  return (
    <>
      <table className="leverage-table cone-table">
        <caption className="visually-hidden">{`Ends after ${sessionsText(cone.horizonSessions)}`}</caption>
        <thead>
          <tr>
            <th scope="col">{`After ${sessionsText(cone.horizonSessions)}`}</th>
            <th scope="col">{fund}</th>
            <th scope="col">{index}</th>
          </tr>
        </thead>
        <tbody>
          {cone.end.toReversed().map(({ probability, index: ofIndex, fund: ofFund }, i) => (
            <tr key={probability} className={probability === 0.5 ? 'leverage-row-marked' : undefined}>
              <th scope="row">{names.at(-1 - i)}</th>
              <td>
                <Askable of={`${fund}, ${names.at(-1 - i)}`} how={how('coneEnd', inputs)}>
                  {signedPercent(ofFund, 1)}
                </Askable>
              </td>
              <td>
                <Askable of={`${index}, ${names.at(-1 - i)}`} how={how('coneEnd', indexInputs)}>
                  {signedPercent(ofIndex, 1)}
                </Askable>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl>
        {share(`${fund} loses`, cone.probabilityOfLoss)}
        {share(`Below ${simpleText(multiple, index)}`, cone.belowSimpleMultiple)}
      </dl>
    </>
  );
}
