import { useMask } from '#renderer/components/mask/use-mask.ts';
import { request } from '#renderer/api/request.ts';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { CalendarRow } from '#shared/ipc/record-schemas.ts';
import { RecordCard } from './record-card.tsx';

const columns = [
  { name: 'Calendar' },
  { name: 'First' },
  { name: 'Last' },
  { name: 'Events', number: true },
  { name: 'Source' },
];

function Day({ date }: { readonly date: BusinessDate | null }) {
  return date === null ? <Unknown reason="No event can be read as written." /> : formatDate(date);
}

/** Every imported calendar. */
export function CalendarCard({ calendars }: { readonly calendars: readonly CalendarRow[] }) {
  const mask = useMask();
  return (
    <RecordCard
      title="Calendars"
      none="None imported yet."
      columns={columns}
      lines={calendars.map(({ name, first, last, events, source, importedAt, intact }) => ({
        id: name,
        name: mask.text(name),
        cells: [
          mask.text(name),
          <Day key="first" date={first} />,
          <Day key="last" date={last} />,
          formatNumber(events, 0),
          source,
        ],
        importedAt,
        intact,
        loss: 'All its events are deleted.',
        remove: () => request('calendar.remove', { name }),
      }))}
    />
  );
}
