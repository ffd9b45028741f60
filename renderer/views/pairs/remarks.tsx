import { useMask } from '#renderer/components/mask/use-mask.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { PairAnswer } from '#shared/ipc/pair-schemas.ts';
import { signedNumber } from './words.ts';

/** How the statistics were taken, what is left out, and what was brought together, in sentences. */
export function Remarks({ answer }: { readonly answer: PairAnswer }) {
  const mask = useMask();
  const { statistics, held, stopped, leftOut, remarks, neutrality } = answer;
  const { cointegration } = statistics;
  const { beta, standardError, observations, window } = held.hedge;
  const sentences = [
    ...remarks,
    ...(leftOut.length === 0 ? [] : [`Left out of the totals: ${leftOut.join('; ')}.`]),
    beta.value === null || window === null
      ? `No beta at the opening: ${beta.value === null ? beta.reason : 'its window is not full'}.`
      : `Beta at the opening ${formatNumber(beta.value, 3)} ± ${formatNumber(standardError.value ?? Number.NaN, 3)} on ${formatNumber(observations, 0)} returns to ${formatDate(window.to)}${neutrality === 'beta' ? ', which the hedge keeps' : ''}.`,
    ...(held.stop === null || held.stop.value === null
      ? []
      : [
          stopped === null
            ? 'The stop of the opening was reached at no close of the holding.'
            : `The stop of the opening was reached at the close of ${formatDate(stopped.date)}, at a net of ${mask.dollars(stopped.netDollars, 0)}; the holding goes on here.`,
        ]),
    cointegration.statistic.value === null
      ? `No Engle-Granger test: ${cointegration.statistic.reason}.`
      : `Engle-Granger: ADF t ${signedNumber(cointegration.statistic.value)} against ${signedNumber(cointegration.fivePercent.value ?? Number.NaN)} at 5 %, ${cointegration.lags} lags by ${cointegration.lagRule}, n ${formatNumber(cointegration.observations, 0)}.`,
  ];
  return (
    <ul className="pairs-remarks" aria-label="How the figures were taken">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
