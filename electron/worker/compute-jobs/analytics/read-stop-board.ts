import { findInstrument } from '#shared/domain/instrument.ts';
import { measured } from '#shared/domain/measured.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import type { BoardLevel, BoardRow, BoardVerdict, StopBoardAnswer } from '#shared/ipc/stop-board-schemas.ts';
import type { ImpliedLevel } from '#electron/analytics/stops/coherence-levels.ts';
import {
  type InstrumentLink,
  levelAtMove,
  moveAtLevel,
  stopOrder,
} from '#electron/analytics/stops/restate-view.ts';
import type { ComputeContext } from '../compute-context.ts';
import { boardLink } from './board-link.ts';
import { boardHeadline, boardSentence, type Compared } from './board-sentences.ts';
import { coherentSets } from './coherent-sets.ts';
import { readStopHistory } from './stop-history.ts';

type Input = RequestInput<'stops.board'> & { readonly today: number };
type Known = Extract<BoardRow['restated'], { value: object }>['value'];

/** The worst disagreement first. */
const sharpness: readonly BoardVerdict[] = [
  'instrumentFirst',
  'pathDecides',
  'viewFirst',
  'coherent',
  'follows',
];

/** One risk view restated on each instrument of an idea, and whether the stops stated for them agree with it. */
export function readStopBoard(context: ComputeContext, input: Input): StopBoardAnswer {
  const { index, stop, target } = input;
  const rows = input.instruments.map((instrument) => readRow(context, input, instrument));
  const known = rows.flatMap(({ symbol, restated }) =>
    restated.value === null ? [] : [{ ...restated.value, symbol, index, viewStop: stop }],
  );
  const [worst] = known
    .filter(({ verdict }) => verdict !== 'coherent' && verdict !== 'follows')
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  return {
    index,
    indexPrices: pricesOf(context, index, input),
    stop,
    target,
    side: stop < 0 ? 'long' : 'short',
    verdict: worst?.verdict ?? 'coherent',
    headline: boardHeadline(worst ?? null, index, rows.length),
    sentence: worst?.sentence ?? agreement(known, index),
    rows,
    offers: worst === undefined ? [] : coherentSets(index, stop, known),
  };
}

// What is so by construction is a sharper finding than what a beta suggests.
const rankOf = ({ verdict, link }: Compared): number =>
  sharpness.indexOf(verdict) + (link.kind === 'beta' ? sharpness.length : 0);

function agreement(known: readonly Compared[], index: string): string {
  const stated = known.filter(({ verdict }) => verdict === 'coherent').map(({ symbol }) => symbol);
  if (stated.length === 0) return `No instrument has a stop of its own; each follows the view on ${index}.`;
  return `A smooth path to the stop on ${index} stops ${stated.join(' and ')} at the same moment.`;
}

function readRow(
  context: ComputeContext,
  input: Input,
  { symbol, stop: stated, target: statedTarget }: Input['instruments'][number],
): BoardRow {
  const { index, stop: viewStop, target: viewTarget } = input;
  const common = {
    symbol,
    name: findInstrument(symbol)?.name ?? context.series.find(symbol)?.identity.name ?? null,
    prices: pricesOf(context, symbol, input),
  };
  const refuse = (reason: string): BoardRow => ({ ...common, restated: { value: null, reason } });
  const outcome = boardLink(context, symbol, index, input);
  if (!outcome.ok) return refuse(outcome.reason);
  const { link } = outcome;
  const scale: InstrumentLink = { multiple: link.multiple, beta: link.kind === 'beta' ? link.beta : 1 };
  const side = Math.sign(viewStop) * link.multiple < 0 ? 'long' : 'short';
  const atStop = levelAtMove(scale, viewStop);
  const atTarget = viewTarget === null ? null : levelAtMove(scale, viewTarget);
  const stop = stated ?? atStop.overAnyPath;
  const target = statedTarget ?? atTarget?.overAnyPath ?? null;
  if (!Number.isFinite(stop)) return refuse(`${symbol} would be worth nothing at such a stop.`);
  if (stop === 0 || stop < 0 !== (side === 'long')) {
    const where = side === 'long' ? 'below' : 'above';
    return refuse(
      `A stop on ${symbol}, ${side === 'long' ? 'bought' : 'sold short'} here, lies ${where} its price.`,
    );
  }
  const row: Omit<Known, 'sentence'> = {
    link,
    side,
    atViewStop: levelOf(atStop, symbol),
    atViewTarget: atTarget === null ? null : levelOf(atTarget, symbol),
    stop,
    target: target !== null && target * stop < 0 ? target : null,
    viewAtStop: levelOf(moveAtLevel(scale, stop), index),
    verdict: stated === null ? 'follows' : stopOrder(stop, atStop),
  };
  return {
    ...common,
    restated: { value: { ...row, sentence: boardSentence({ ...row, symbol, index, viewStop }) } },
  };
}

const levelOf = ({ inOneDay, overAnyPath }: ImpliedLevel, symbol: string): BoardLevel => {
  const reason = `${symbol} would have to lose all it is worth.`;
  return { inOneDay: measured(inOneDay, reason), overAnyPath: measured(overAnyPath, reason) };
};

function pricesOf(context: ComputeContext, symbol: string, { asOf, today }: Input): BoardRow['prices'] {
  const history = readStopHistory(context, symbol, asOf, today);
  if (!history.ok) return { value: null, reason: history.reason };
  const close = history.bars.close.at(-1) as number;
  if (!Number.isFinite(close)) return { value: null, reason: `The last close of ${symbol} is a gap.` };
  return { value: { close, provenance: history.provenance } };
}
