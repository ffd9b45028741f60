import { derive } from '#renderer/components/figures/derive.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { DefinitionKey } from '#shared/domain/definitions.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import type { Mask } from '#shared/domain/mask.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatSharePrice } from '#shared/format/format-share-price.ts';
import type { PairAnswer, PairOpening } from '#shared/ipc/pair-schemas.ts';
import { signedNumber, signedPercent } from '../words.ts';
import { cellOf, resultCells, signedDollars } from './legs-cells.ts';
import type { LegsRow } from './legs-table.tsx';

const text = (measure: Measure, write: (value: number) => string): string =>
  measure.value === null ? 'not known' : write(measure.value);
const three = (value: number): string => formatNumber(value, 3);

type How = (
  definition: DefinitionKey,
  inputs: Derivation['inputs'],
  extra: { n: number | null },
) => Derivation;

/** What a pair put on at a close consists of, and what it loses at its stop and on a bad day of the indices. */
export function openingRows(
  answer: PairAnswer,
  opening: PairOpening,
  asOf: BusinessDate | null,
  mask: Mask,
): readonly LegsRow[] {
  const { long, short } = answer;
  const { hedge, grossDollars, indexDay, betaWeightedDollars } = opening;
  const how = derive({ ...answer, from: null, to: opening.date }, asOf);
  const dollars = signedDollars(mask);
  const atBeta = derive(
    { ...answer, basis: answer.returnsBasis, from: hedge.window?.from ?? null, to: opening.date },
    asOf,
  );
  const n = { n: hedge.observations };
  const beta = ['Beta', text(hedge.beta, three)] as const;
  const closes = [
    [`Close of ${long}`, formatSharePrice(opening.longClose)],
    [`Close of ${short}`, formatSharePrice(opening.shortClose)],
  ] as const;
  return [
    {
      id: 'shares',
      label: 'Shares',
      how: how('pairShares', [...closes, ['Short for a dollar long', three(opening.hedgeRatio)]], {
        n: null,
      }),
      cells: [mask.quantity(opening.longShares), mask.quantity(opening.shortShares), null, null],
    },
    {
      id: 'notional',
      label: 'Notional, net',
      how: how('pairNotional', closes, { n: null }),
      cells: [
        mask.dollars(opening.longDollars, 0),
        mask.dollars(opening.shortDollars, 0),
        dollars(opening.netDollars),
        signedPercent(opening.netDollars / grossDollars),
      ],
    },
    {
      id: 'beta-weighted',
      label: 'Beta-weighted',
      how: atBeta('pairBetaWeighted', [beta, ['Standard error', text(hedge.standardError, three)]], n),
      cells: [
        cellOf(betaWeightedDollars, (value) => dollars(value + opening.shortDollars)),
        cellOf(betaWeightedDollars, () => dollars(-opening.shortDollars)),
        cellOf(betaWeightedDollars, dollars),
        cellOf(betaWeightedDollars, (value) => signedPercent(value / grossDollars)),
      ],
    },
    ...stopRows(answer, opening, how, mask),
    {
      id: 'index-alike',
      label: `Indices ${signedPercent(indexDay.move, 0)} alike`,
      how: how('pairIndexDay', [beta], { n: null }),
      cells: resultCells(indexDay.alike, grossDollars, mask),
      signed: true,
    },
    {
      id: 'index-beta',
      label: `${signedPercent(indexDay.move, 0)}, ${long} by beta`,
      how: atBeta('pairIndexDay', [beta], n),
      cells: resultCells(indexDay.byBeta, grossDollars, mask),
      signed: true,
    },
  ];
}

function stopRows(
  { long, short }: PairAnswer,
  { stop, score, grossDollars }: PairOpening,
  how: How,
  mask: Mask,
): LegsRow[] {
  if (stop === null) return [];
  const inputs: Derivation['inputs'] =
    stop.value === null
      ? []
      : [
          ['Change of the ratio, c', signedPercent(stop.value.ratioChange)],
          ['Ratio at the stop', formatNumber(stop.value.ratio, 4)],
          ['Z-score at the opening', text(score, signedNumber)],
          ['Z-score at the stop', text(stop.value.score, signedNumber)],
        ];
  const row = (id: 'longFalls' | 'shortRises', label: string): LegsRow => ({
    id,
    label,
    how: how('pairStopLoss', inputs, { n: null }),
    cells: resultCells(stop.value === null ? stop : { value: stop.value[id] }, grossDollars, mask),
    signed: true,
  });
  return [row('longFalls', `Stop, ${long} falls`), row('shortRises', `Stop, ${short} rises`)];
}
