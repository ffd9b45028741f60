import { formatSharePrice } from '#shared/format/format-share-price.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { Figure } from '#renderer/components/figures/figure.tsx';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { HedgeRequest } from '#shared/ipc/leverage-schemas.ts';
import { hedgeSize } from '#shared/leverage/hedge-size.ts';
import { derive } from '#renderer/components/figures/derive.ts';
import { sessionsText, signedPercent } from '../idea/words.ts';

interface HedgeFiguresProps {
  readonly answer: RequestOutput<'hedge.compute'>;
  /** As typed now, a frame ahead of the answer. */
  readonly question: HedgeRequest;
  readonly asOf: BusinessDate | null;
}

const sources = {
  typed: 'as typed',
  history: 'of the last year',
  'same series': 'the index itself',
} as const;
const share = (measure: Measure): string =>
  measure.value === null ? 'n/a' : formatPercent(measure.value, 0);

/** How many shares, and what becomes of the hedge. */
export function HedgeFigures({ answer, question, asOf }: HedgeFiguresProps) {
  const { multiple, price, rehedge, drift, lastYear } = answer;
  const { exposureDollars, fund, index } = question;
  const beta = question.beta ?? answer.beta;
  const size = hedgeSize({ exposureDollars, beta, multiple, price });
  const mask = useMask();
  const how = derive(answer, asOf);
  const inputs = [
    ['Exposure', mask.dollars(exposureDollars, 0)],
    [
      'Beta',
      `${formatNumber(beta, 2)}, ${question.beta === null ? sources[answer.betaFrom] : sources.typed}`,
    ],
    ['L', formatNumber(multiple, 0)],
    ['Last close', `${formatSharePrice(price)} on ${formatDate(answer.priceDate)}`],
  ] as const;
  const move = (levels: { inOneDay: number; overSmoothPath: number }) =>
    `${signedPercent(levels.overSmoothPath, 1)}`;
  const band = formatPercent(question.band, 0);
  return (
    <dl data-hedge={mask.hidden ? undefined : size.shares}>
      <Figure
        size="large"
        label={`Buy shares of ${fund}`}
        value={mask.quantity(size.shares)}
        how={how('hedgeShares', inputs)}
      />
      <Figure
        label="Notional"
        value={mask.dollars(size.notionalDollars, 0)}
        how={how('hedgeNotional', inputs)}
      />
      <Figure
        label="Beta"
        value={formatNumber(beta, 2)}
        how={how('beta', [['Taken from', question.beta === null ? sources[answer.betaFrom] : sources.typed]])}
      />
      <Figure
        label={`Hedge after ${sessionsText(answer.holdingSessions)}`}
        value={
          drift.low.value === null || drift.high.value === null
            ? null
            : `${share(drift.low)} to ${share(drift.high)}`
        }
        reason={drift.low.value === null ? drift.low.reason : null}
        how={how(
          'hedgeDrift',
          [
            ['5 % of holdings below', share(drift.low)],
            ['Median', share(drift.median)],
            ['5 % above', share(drift.high)],
          ],
          { n: drift.holdings },
        )}
      />
      <Figure
        label={`Off by ${band} when ${index}`}
        value={`${move(rehedge.tooLarge)} or ${move(rehedge.tooSmall)}`}
        how={how(
          'rehedgeBand',
          [
            [
              'In one day',
              `${signedPercent(rehedge.tooLarge.inOneDay)} or ${signedPercent(rehedge.tooSmall.inOneDay)}`,
            ],
            [
              'On a smooth path',
              `${signedPercent(rehedge.tooLarge.overSmoothPath)} or ${signedPercent(rehedge.tooSmall.overSmoothPath)}`,
            ],
          ],
          { n: null },
        )}
      />
      <Figure
        label={`Resets in ${sessionsText(lastYear.sessions)}`}
        value={`${lastYear.rehedges}, trading ${formatPercent(lastYear.turnover, 0)} of it`}
        how={how(
          'rehedgeTurnover',
          [
            ['Since', formatDate(lastYear.from)],
            ['Resets', String(lastYear.rehedges)],
            ['Traded / exposure', formatPercent(lastYear.turnover)],
            ['Left alone, now', formatPercent(lastYear.leftAlone)],
          ],
          { n: lastYear.sessions },
        )}
      />
    </dl>
  );
}
