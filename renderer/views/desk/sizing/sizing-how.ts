import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { DefinitionKey } from '#shared/domain/definitions.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import type { Mask } from '#shared/domain/mask.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { SizingResult } from '#shared/sizing/sizing-types.ts';
import type { DraftOnDesk } from './use-sized-draft.ts';

/** What the answers to "how?" of the sizing panel are made of. */
export interface SizingQuestion {
  readonly desk: DraftOnDesk;
  readonly result: SizingResult;
  readonly asOf: BusinessDate | null;
  readonly mask: Mask;
}

/** A number that follows from what was typed and the close that it was typed against. */
function typed(
  { desk, asOf }: SizingQuestion,
  definition: DefinitionKey,
  inputs: Derivation['inputs'],
  other?: Derivation['other'],
): Derivation {
  const { provenance } = desk.context;
  return {
    definition,
    inputs,
    basis: 'split-adjusted prices, as typed',
    from: null,
    to: provenance.lastDate,
    n: null,
    source: provenance.simulated
      ? 'typed, on the simulated sample'
      : `typed, on closes of ${provenance.source}`,
    asOf,
    ageSessions: provenance.simulated ? null : provenance.ageSessions,
    ...(other === undefined ? {} : { other }),
  };
}

const price = (value: number | null): string => (value === null ? 'none' : formatPrice(value));
const plan = ({ desk, result, mask }: SizingQuestion): Derivation['inputs'] => [
  ['Quantity', mask.quantity(result.quantity)],
  ['Entry', price(desk.sized.entry)],
  ['Stop', price(desk.sized.stop)],
];

export const riskHow = (question: SizingQuestion): Derivation =>
  typed(question, 'riskAtStop', plan(question), {
    name: 'Through the median gap',
    value: question.mask.dollars(-(question.result.losses.throughMedianGap.dollars ?? Number.NaN), 0),
  });

export const riskPerShareHow = (question: SizingQuestion): Derivation =>
  typed(question, 'riskPerShare', plan(question).slice(1), {
    name: 'Of the entry',
    value: formatPercent(question.result.riskPerShare / (question.desk.sized.entry ?? Number.NaN), 1),
  });

/** Dollars of the panel as a share of the account. */
export const shareHow = (question: SizingQuestion, dollars: number): Derivation =>
  typed(question, 'accountShare', [
    ['Dollars', question.mask.dollars(dollars, 0)],
    ['Account', question.mask.dollars(question.desk.draft.accountDollars, 0)],
  ]);

export const positionHow = (question: SizingQuestion): Derivation =>
  typed(question, 'positionValue', plan(question).slice(0, 2));

/** The three numbers of a target. */
export function targetHow(
  question: SizingQuestion,
  target: SizingResult['targets'][number],
  of: 'targetChange' | 'targetGain' | 'rewardToRisk',
): Derivation {
  const inputs = [['Target', formatPrice(target.price)] as const, ...plan(question)];
  const change = Math.log1p(target.changeFraction);
  return typed(
    question,
    of,
    of === 'targetGain' ? inputs : inputs.filter(([name]) => name !== 'Quantity'),
    of === 'targetChange' ? { name: 'As a logarithm', value: formatPercent(change, 1, 'always') } : undefined,
  );
}

/** A closed-form chance of the panel, all three that stop and target share. */
export function chanceHow({ desk, asOf }: Omit<SizingQuestion, 'result' | 'mask'>): Derivation {
  const { context, sized } = desk;
  const { provenance, annualVolatility } = context;
  return {
    definition: 'firstTouch',
    inputs: [
      ['Entry', price(sized.entry)],
      ['Stop', price(sized.stop)],
      ['Target', price(sized.targets.find((target) => target !== null) ?? null)],
      [
        'Volatility a year',
        annualVolatility.value === null ? annualVolatility.reason : formatPercent(annualVolatility.value, 1),
      ],
      ['Horizon in sessions', String(desk.draft.horizonSessions)],
    ],
    basis: `${provenance.basis}-adjusted closes`,
    from: null,
    to: provenance.lastDate,
    n: context.volatilitySessions,
    source: provenance.simulated ? 'simulated sample' : provenance.source,
    asOf,
    ageSessions: provenance.simulated ? null : provenance.ageSessions,
  };
}

/** What each limit alone allows. */
export const limitHow = (question: SizingQuestion): Derivation =>
  typed(question, 'limitQuantity', [
    ['Account', question.mask.dollars(question.desk.draft.accountDollars, 0)],
    ['Entry', price(question.desk.sized.entry)],
    ['R a share', formatPrice(question.result.riskPerShare)],
    ['|L|', String(Math.abs(question.desk.context.leverageMultiple ?? Number.NaN))],
  ]);
