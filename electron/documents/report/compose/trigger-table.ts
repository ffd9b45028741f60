import { describeCondition } from '#shared/format/describe-condition.ts';
import { notAvailable } from '#shared/format/format-number.ts';
import type { ReportFacts } from '../report-facts.ts';
import type { PageTable } from '../report-page.ts';
import { measuredBy, type Scribe, words } from '../shown.ts';

const mostRows = 5;

/** What is watched, where it stands, and how much of the way to its threshold it has gone. */
export function triggerTable({ triggers }: ReportFacts, scribe: Scribe): PageTable {
  const title = 'Triggers';
  if (triggers.length === 0)
    return { title, headings: [], rows: [], note: words('Nothing is watched, and no note names a trigger.') };
  const more = triggers.length - mostRows;
  return {
    title,
    headings: ['Condition', 'State', 'Way gone'],
    rows: triggers.slice(0, mostRows).map(({ condition, reading }) => [
      // The words of the condition, not its name: a name is its owner's.
      words(describeCondition(condition)),
      words(reading.state),
      reading.state === 'unknown'
        ? words(notAvailable)
        : measuredBy(reading.distance, (value) => scribe.percent(value, 0)),
    ]),
    note: words(
      `0 % is the base, 100 % the threshold.${more > 0 ? ` ${more} more on the Monitor screen.` : ''}`,
    ),
  };
}
