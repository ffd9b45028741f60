import { findInstrument } from '#shared/domain/instrument.ts';
import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { type CoherenceVerdict, stopCoherence } from '#electron/analytics/stops/stop-coherence.ts';
import type { ComputeContext } from '../compute-context.ts';

type Input = RequestInput<'stops.compute'>;

const sentences: Readonly<Record<CoherenceVerdict, (fund: string, index: string) => string>> = {
  coherent: () => 'The two stops are one risk view.',
  fundFirst: (fund, index) => `${fund} is always stopped before ${index}: the two stops never act together.`,
  pathDecides: (fund, index) =>
    `On a single bad day ${fund} is stopped first, on a smooth path ${index}: the path decides.`,
  underlyingFirst: (fund, index) =>
    `${index} is stopped first, in a day and on a smooth path; only a rough path stops ${fund} before it.`,
};

/** Daily multiple of the fund on what the index symbol stands for. */
export function multipleOn(fund: string, index: string): number {
  const instrument = findInstrument(fund);
  if (!instrument) throw new RequestError('not-computable', `fund: the leverage of ${fund} is unknown.`);
  if (!instrument.underlying.includes(index) && instrument.symbol !== index) {
    const names = instrument.underlying.join(' or ') || 'nothing else';
    throw new RequestError('not-computable', `index: ${fund} is a fund on ${names}, not on ${index}.`);
  }
  return instrument.leverageMultiple;
}

/** Whether a stop on a fund and one on what it follows are the same risk view, and which pairs would be. */
export function judgeStops(_context: ComputeContext, input: Input): RequestOutput<'stops.compute'> {
  const { index, fund, indexStop, fundStop } = input;
  const multiple = multipleOn(fund, index);
  if (!(indexStop * multiple < 0)) {
    const side = multiple > 0 ? 'below' : 'above';
    throw new RequestError(
      'not-computable',
      `indexStop: the stop on ${index} of a long of ${fund} lies ${side} 0.`,
    );
  }
  const answer = stopCoherence(multiple, indexStop, fundStop);
  const pair = ({ underlyingStop, fundStop: stop }: { underlyingStop: number; fundStop: number }) => ({
    indexStop: underlyingStop,
    fundStop: stop,
  });
  return {
    index,
    fund,
    multiple,
    indexStop,
    fundStop,
    verdict: answer.verdict,
    sentence: sentences[answer.verdict](fund, index),
    fundAtIndexStop: answer.fundAtUnderlyingStop,
    indexAtFundStop: answer.underlyingAtFundStop,
    coherentPairs: {
      keepingIndex: pair(answer.coherentPairs.keepingUnderlying),
      keepingFund: pair(answer.coherentPairs.keepingFund),
    },
    varianceForBoth: answer.varianceForBoth,
  };
}
