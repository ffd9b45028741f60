import { formatNumber } from '#shared/format/format-number.ts';
import { formatDatesIn } from '#shared/format/format-day.ts';
import type { BoardLink, BoardRow, BoardVerdict } from '#shared/ipc/stop-board-schemas.ts';
import type { ReportFacts } from '../report-facts.ts';
import type { ReportPage } from '../report-page.ts';
import { join, measuredBy, type Scribe, type Shown, words } from '../shown.ts';

const mostRows = 4;
const verdicts: Readonly<Record<BoardVerdict, string>> = {
  coherent: 'same risk view',
  instrumentFirst: 'always acts first',
  pathDecides: 'the path decides',
  viewFirst: 'the view acts first',
  follows: 'follows the view',
};

/** The stop of the idea restated on the instruments beside it, and whether those stated for them agree. */
export function coherenceTable({ board }: ReportFacts, scribe: Scribe): ReportPage['coherence'] {
  const title = 'Stop coherence';
  const headings = [
    'Instrument',
    'Moves',
    'Its stop',
    'At the view’s stop',
    'In one day',
    'Its target',
    'Beside the view',
  ];
  if (board.value === null)
    return { title, headings: [], rows: [], note: words(board.reason), headline: words('') };
  const { index, stop, target, rows, headline, sentence, verdict } = board.value;
  const more = rows.length - mostRows;
  return {
    title,
    headings,
    headline: join(
      `View on ${index}: stop `,
      scribe.percent(stop, 2, 'always'),
      ...(target === null ? [] : [', target ', scribe.percent(target, 2, 'always')]),
      verdict === 'coherent'
        ? `. ${formatDatesIn(sentence)}`
        : `. ${formatDatesIn(headline).replace(/\.$/, '')}.`,
    ),
    rows: rows.slice(0, mostRows).map((row) => cellsOf(row, scribe)),
    note: more > 0 ? words(`${more} more on the Stops screen.`) : null,
  };
}

function cellsOf({ symbol, restated }: BoardRow, scribe: Scribe): Shown[] {
  if (restated.value === null) return [words(symbol), words(restated.reason)];
  const { link, stop, target, atViewStop, verdict, side } = restated.value;
  const change = (value: number): Shown => scribe.percent(value, 2, 'always');
  return [
    words(side === 'long' ? symbol : `${symbol} short`),
    linkShown(link, scribe),
    change(stop),
    measuredBy(atViewStop.overAnyPath, change),
    measuredBy(atViewStop.inOneDay, change),
    target === null ? words('none') : change(target),
    words(verdicts[verdict]),
  ];
}

function linkShown(link: BoardLink, scribe: Scribe): Shown {
  const multiple = `${formatNumber(link.multiple, 0)}×`;
  if (link.kind === 'multiple') return words(multiple);
  const beta = join('β ', scribe.number(link.beta, 2));
  return link.multiple === 1 ? beta : join(`${multiple}, `, beta);
}
