import type { Measure } from '#shared/domain/measure.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { BoardLevel, BoardLink, BoardVerdict } from '#shared/ipc/stop-board-schemas.ts';

/** An instrument beside the view, with all that a sentence about the two needs. */
export interface Compared {
  readonly symbol: string;
  readonly index: string;
  readonly link: BoardLink;
  readonly side: 'long' | 'short';
  readonly stop: number;
  readonly viewStop: number;
  readonly atViewStop: BoardLevel;
  readonly viewAtStop: BoardLevel;
  readonly verdict: BoardVerdict;
}

const percent = (value: number): string => formatPercent(value, 1, 'always');
const at = ({ value }: Measure): string => (value === null ? 'no level it can reach' : percent(value));

/** What the two stops mean for each other, with the levels that show it. */
export function boardSentence(row: Compared): string {
  const { link, verdict } = row;
  if (verdict === 'follows') return followsSentence(row);
  if (link.kind === 'beta') return betaSentence(row, link);
  return link.multiple === 1 ? plainSentence(row) : fundSentence(row);
}

function followsSentence({ symbol, index, viewStop, stop }: Compared): string {
  return `${symbol} has no stop of its own: ${percent(stop)} follows from ${index} ${percent(viewStop)}.`;
}

function fundSentence({ symbol, index, side, stop, viewStop, atViewStop, viewAtStop, verdict }: Compared) {
  const own = `${symbol} ${percent(stop)}`;
  const view = `the ${index} stop at ${percent(viewStop)}`;
  const day = `${index} ${at(viewAtStop.inOneDay)}`;
  const path = at(viewAtStop.overAnyPath);
  switch (verdict) {
    case 'instrumentFirst':
      return side === 'long'
        ? `${own} is hit in a day by ${day}, on any path by ${path} at the latest, so ${view} never acts first.`
        : `${own} is hit in a day by ${day} and on a smooth path by ${path}, so ${view} acts first only on a rough path.`;
    case 'pathDecides':
      return side === 'long'
        ? `On a single day ${own} is hit by ${day}, before ${view}; on a smooth path only by ${path}, after it.`
        : `On a smooth path ${own} is hit by ${index} ${path}, before ${view}; in a single day only by ${at(viewAtStop.inOneDay)}, after it.`;
    case 'viewFirst':
      return side === 'long'
        ? `When ${index} is at ${percent(viewStop)}, ${symbol} is at ${at(atViewStop.inOneDay)} after a day and at ${at(atViewStop.overAnyPath)} on a smooth path: only a rough path brings its own stop at ${percent(stop)} into play.`
        : `On any path ${symbol} is at ${at(atViewStop.overAnyPath)} or lower when ${index} is at ${percent(viewStop)}, so its own stop at ${percent(stop)} never acts first.`;
    default:
      return `${own} and ${index} ${percent(viewStop)} are one risk view: a smooth path hits both together, a single day ${symbol} at ${day}.`;
  }
}

function plainSentence({ symbol, index, stop, viewStop, verdict }: Compared): string {
  if (verdict === 'coherent')
    return `${symbol} and ${index} move together: both stops stand at ${percent(viewStop)}.`;
  const [first, second] = verdict === 'instrumentFirst' ? [symbol, index] : [index, symbol];
  const [near, far] = verdict === 'instrumentFirst' ? [stop, viewStop] : [viewStop, stop];
  return `${symbol} and ${index} move together: ${first} is out at ${percent(near)}, and ${second} at ${percent(far)} never acts first.`;
}

function betaSentence(row: Compared, link: BoardLink & { kind: 'beta' }): string {
  const { symbol, index, stop, viewStop, viewAtStop, verdict } = row;
  const order = {
    coherent: 'together with',
    instrumentFirst: 'before',
    viewFirst: 'after',
    pathDecides: 'about when',
    follows: 'with',
  }[verdict];
  const beta = `By beta ${link.beta.toFixed(2)}, which is a tendency and no bound,`;
  return `${beta} ${symbol} ${percent(stop)} goes with ${index} ${at(viewAtStop.overAnyPath)}, ${order} its stop at ${percent(viewStop)}.`;
}

/** The sharpest disagreement of a board, in a few words. */
export function boardHeadline(row: Compared | null, index: string, instruments: number): string {
  if (row === null) {
    return instruments === 0
      ? `One stop on ${index}; add an instrument to restate it`
      : 'Every stop says the same';
  }
  const { symbol, side, link, verdict } = row;
  if (verdict === 'pathDecides') return `The path decides whether ${symbol} or ${index} stops first`;
  if (verdict === 'viewFirst')
    return `${index} ${link.kind === 'beta' ? 'tends to stop' : 'stops'} first: the ${symbol} stop is idle`;
  if (link.kind === 'beta') return `${symbol} tends to stop first`;
  return side === 'long' ? `${symbol} always stops first` : `${symbol} stops first but on a rough path`;
}
