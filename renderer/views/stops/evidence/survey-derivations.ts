import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { SurveyAnswer } from '#shared/ipc/survey-schemas.ts';
import { sourceOf } from '../source-of.ts';

const nothing = { basis: null, from: null, to: null, source: null, ageSessions: null };

function levelInputs({ stopChange, targetChange, horizonSessions, volatility, drift }: SurveyAnswer) {
  return [
    ['Stop', formatPercent(stopChange, 2, 'always')],
    ['Target', targetChange === null ? 'none' : formatPercent(targetChange, 2, 'always')],
    ['T', `${formatNumber(horizonSessions, 0)} of 252 sessions`],
    ['v', volatility.value === null ? 'unknown' : `${formatPercent(volatility.value, 2)} a year`],
    ['Drift', formatPercent(drift, 0)],
  ] as const;
}

const priced = ({ provenance, from }: SurveyAnswer) =>
  provenance.value === null ? nothing : { ...sourceOf(provenance.value), from };

/** How the chances in closed form came about. */
export function closedFormDerivation(survey: SurveyAnswer, asOf: BusinessDate | null): Derivation {
  const atCloses = survey.closedForm.value?.watchedAtCloses.stopFirst;
  return {
    ...nothing,
    definition: survey.targetChange === null ? 'touchProbability' : 'firstTouch',
    inputs: levelInputs(survey),
    n: null,
    asOf,
    ...(atCloses === undefined
      ? {}
      : { other: { name: 'Stop first, daily closes only', value: formatPercent(atCloses, 1) } }),
  };
}

/** How the chances from history came about; null until they are drawn. */
export function bootstrapDerivation(survey: SurveyAnswer, asOf: BusinessDate | null): Derivation | null {
  const drawn = survey.bootstrap?.value;
  if (!drawn) return null;
  return {
    ...priced(survey),
    definition: 'bootstrapTouch',
    inputs: [
      ...levelInputs(survey),
      ['Paths', formatNumber(drawn.paths, 0)],
      ['Mean block', `${formatNumber(drawn.meanBlockLength, 0)} sessions`],
      ['Seed', formatNumber(drawn.seed, 0)],
      ['Watched', drawn.watched === 'range' ? 'whole range of each session' : 'closes only'],
      ['Standard error', formatPercent(drawn.standardError, 2)],
    ],
    n: survey.historySessions,
    asOf,
    ...(survey.closedForm.value === null
      ? {}
      : {
          other: {
            name: 'Stop first, closed form',
            value: formatPercent(survey.closedForm.value.watchedAlways.stopFirst, 1),
          },
        }),
  };
}

/** How a cell of the map came about, and what cannot be read from it. */
export function mapDerivation(survey: SurveyAnswer, drawn: boolean, asOf: BusinessDate | null): Derivation {
  const cell = drawn ? bootstrapDerivation(survey, asOf) : null;
  const { other: _, ...rest } = cell ?? closedFormDerivation(survey, asOf);
  const expected = { name: 'Expected R at every pair, without drift and costs', value: '0' };
  return { ...rest, inputs: rest.inputs.slice(2), other: expected };
}

/** How the volatilities came about. */
export function volatilityDerivation(survey: SurveyAnswer, asOf: BusinessDate | null): Derivation {
  const { volatilities } = survey;
  const text = ({ value }: { readonly value: number | null }) =>
    value === null ? 'unknown' : formatPercent(value, 2);
  const { stressedFrom, stressedTo } = volatilities;
  return {
    ...priced(survey),
    definition: 'realisedVolatility',
    inputs: [
      [
        'Current',
        `${text(volatilities.current)}, last ${formatNumber(volatilities.currentSessions, 0)} sessions`,
      ],
      ['Long-run', `${text(volatilities.history)}, all sessions`],
      [
        'Stressed',
        stressedFrom === null || stressedTo === null
          ? text(volatilities.stressed)
          : `${text(volatilities.stressed)}, ${formatDate(stressedFrom)} to ${formatDate(stressedTo)}, the wildest 63 sessions`,
      ],
    ],
    n: survey.historySessions,
    asOf,
  };
}

/** How the gaps came about; null where none are known. */
export function gapDerivation(survey: SurveyAnswer, asOf: BusinessDate | null): Derivation | null {
  const gaps = survey.gaps.value;
  if (gaps === null) return null;
  const { holding, trailing } = gaps;
  const median = trailing.quantiles.find(({ probability }) => probability === 0.5)?.beyond;
  return {
    ...priced(survey),
    definition: 'gapThrough',
    inputs: [
      ['Distance', formatPercent(survey.stopChange, 2, 'always')],
      ['Stands for', `${formatNumber(holding.sessionsInMarket, 0)} sessions`],
      ['Stops set', formatNumber(holding.stopsSet, 0)],
      ['Touched', formatNumber(holding.touches, 0)],
      ['Opened beyond', formatNumber(holding.opensBeyond, 0)],
      ['Different days', formatNumber(holding.sessionsBeyond, 0)],
    ],
    n: holding.opensBeyond,
    asOf,
    ...(median === undefined
      ? {}
      : { other: { name: 'Median when the stop trails each close', value: formatPercent(median, 2) } }),
  };
}
