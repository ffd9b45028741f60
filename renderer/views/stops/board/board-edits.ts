import type { StopBoardIdea } from '#shared/domain/stop-board-idea.ts';
import { mostInstruments } from '#shared/domain/stop-board-limits.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { StopBoardAnswer, StopBoardRequest } from '#shared/ipc/stop-board-schemas.ts';

type Change = Partial<StopBoardIdea>;
type LevelKind = 'stop' | 'target';

/** The question that the board asks. */
export function boardQuestion(
  { index, stop, target, instruments }: StopBoardIdea,
  asOf: BusinessDate | null,
): StopBoardRequest {
  return { index, stop, target, instruments, asOf };
}

/** One level of the view or of an instrument, as it is typed; null follows the view. */
export function withLevel(
  idea: StopBoardIdea,
  symbol: string,
  kind: LevelKind,
  level: number | null,
): Change {
  if (symbol === idea.index)
    return kind === 'target' ? { target: level } : level === null ? {} : { stop: level };
  return {
    instruments: idea.instruments.map((one) => (one.symbol === symbol ? { ...one, [kind]: level } : one)),
  };
}

/** Both levels of an instrument at once. */
export function withLevels(idea: StopBoardIdea, symbol: string, stop: number, target: number): Change {
  const stopped = { ...idea, ...withLevel(idea, symbol, 'stop', stop) };
  return { ...stopped, ...withLevel(stopped, symbol, 'target', target) };
}

/** The board with one instrument more, which follows the view. */
export function withInstrument(idea: StopBoardIdea, symbol: string): Change {
  const known = symbol === idea.index || idea.instruments.some((one) => one.symbol === symbol);
  if (known || idea.instruments.length >= mostInstruments) return {};
  return { instruments: [...idea.instruments, { symbol, stop: null, target: null }], chosen: symbol };
}

/** The board without an instrument. */
export function withoutInstrument(idea: StopBoardIdea, symbol: string): Change {
  const instruments = idea.instruments.filter((one) => one.symbol !== symbol);
  return { instruments, chosen: idea.chosen === symbol ? idea.index : idea.chosen };
}

/** The view held on another symbol, with the same levels; the one before stays on the board and follows it. */
export function withIndex(idea: StopBoardIdea, index: string): Change {
  if (index === idea.index) return {};
  const others = idea.instruments.filter(({ symbol }) => symbol !== index);
  const before = { symbol: idea.index, stop: null, target: null };
  return { index, instruments: [before, ...others].slice(0, mostInstruments) };
}

/** All the stops of a coherent set; what has no stop of its own goes on following the view. */
export function withOffer(idea: StopBoardIdea, { stops }: StopBoardAnswer['offers'][number]): Change {
  const stopOf = (symbol: string): number | undefined => stops.find((one) => one.symbol === symbol)?.stop;
  return {
    stop: stopOf(idea.index) ?? idea.stop,
    instruments: idea.instruments.map((one) => ({ ...one, stop: stopOf(one.symbol) ?? one.stop })),
  };
}
