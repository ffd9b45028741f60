import { Icon } from '#renderer/components/icon.tsx';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';

/** Says, for as long as it is so, that the window knows nothing of after a date. */
export function AsOfBanner() {
  const asOf = useDesk(selectAsOf);
  return (
    <div role="status">
      {asOf === null ? null : (
        <p className="as-of-banner">
          <Icon name="calendar" />
          <span>
            <strong>As of {formatDate(asOf)}</strong>: nothing later is shown.
          </span>
          <button type="button" className="link-button" onClick={() => runCommand('asOf.clear')}>
            Show the latest data
          </button>
        </p>
      )}
    </div>
  );
}
