import { leavesOf } from '#shared/domain/condition.ts';
import { readWords } from '../firings/read-words.ts';
import { triggerName } from '../trigger-name.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { AlertList } from '#shared/ipc/alert-schemas.ts';
import { changeMonitor } from '../change-monitor.ts';
import { UnknownStretches } from '../unknown-stretches.tsx';

/** What happened while nobody looked, in the order in which it did, until it has been read. */
export function CatchUpReport({ list: { catchUp, alerts } }: { readonly list: AlertList }) {
  const mask = useMask();
  const { readCatchUp } = useDesk(selectSettings).monitor;
  if (catchUp === null || catchUp.at === readCatchUp) return null;
  const fired = alerts
    .filter(({ id }) => catchUp.alertIds.includes(id))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id - b.id));
  return (
    <section className="catch-up" aria-label="While nobody looked">
      <div className="catch-up-head">
        <h2>
          While nobody looked, {formatDate(catchUp.after)} to {formatDate(catchUp.through)}
        </h2>
        <button type="button" className="button" onClick={() => changeMonitor({ readCatchUp: catchUp.at })}>
          Dismiss<span className="visually-hidden"> the report</span>
        </button>
      </div>
      <p>{mask.text(catchUp.sentence)}</p>
      {fired.length === 0 ? null : (
        <ol className="catch-up-list">
          {fired.map((alert) => (
            <li key={alert.id}>
              <span className="catch-up-date">{formatDate(alert.date)}</span>{' '}
              {mask.hidden
                ? `${triggerName(alert, mask)} ${readWords(alert.leaves, leavesOf(alert.condition))}`
                : alert.sentence}
            </li>
          ))}
        </ol>
      )}
      {catchUp.unknown.length === 0 ? null : (
        <UnknownStretches
          stretches={catchUp.unknown.map((stretch) => ({ ...stretch, name: mask.text(stretch.name) }))}
        />
      )}
    </section>
  );
}
