import type { Mask } from '#shared/domain/mask.ts';
import { triggerName } from '../trigger-name.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { selectAsOf, selectSettings } from '#renderer/state/selectors.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { AlertList } from '#shared/ipc/alert-schemas.ts';
import { type BoardRow, countStates, sortRows } from '../board/sort-rows.ts';

interface HeadlineProps {
  readonly rows: readonly BoardRow[];
  readonly delivery: AlertList['delivery'] | null;
  onNew(): void;
}

/** Switches the notifications of the system; the log goes on. */
export function toggleMute(): void {
  const { settings, changeSettings } = deskStore.getState();
  if (settings !== null) changeSettings({ alertsMuted: !settings.alertsMuted });
}

/** What the board comes to, in one line, and the nearest trigger that has not fired. */
export function Headline({ rows, delivery, onNew }: HeadlineProps) {
  const asOf = useDesk(selectAsOf);
  const { alertsMuted } = useDesk(selectSettings);
  const mask = useMask();
  const counts = countStates(rows);
  const tone = counts.fired > 0 ? 'fired' : counts.unknown > 0 ? 'unknown' : 'armed';
  const parts = [
    counts.fired > 0 ? `${counts.fired} fired` : null,
    counts.unknown > 0 ? `${counts.unknown} unknown` : null,
    counts.armed > 0 ? `${counts.armed} armed` : null,
  ].filter((part) => part !== null);
  return (
    <header className={`monitor-headline headline-${tone}`}>
      <div className="monitor-words">
        <h2 className="monitor-title" aria-live="polite">
          {parts.length === 0 ? 'Nothing is watched' : parts.join(' · ')}
        </h2>
        <p>
          {asOf === null ? '' : `As of ${formatDate(asOf)}. `}
          {nearestSentence(rows, mask)}
        </p>
      </div>
      <div className="monitor-delivery">
        <button
          type="button"
          className="button"
          aria-pressed={alertsMuted}
          title="Alerts are logged all the same"
          onClick={toggleMute}
        >
          {alertsMuted ? 'Muted' : 'Mute notifications'}
        </button>
        <button type="button" className="button button-primary" onClick={onNew}>
          New trigger…
        </button>
        <p className="delivery-reason">{deliveryWords(delivery, alertsMuted, asOf !== null)}</p>
      </div>
    </header>
  );
}

/** What the window has just been set to counts before what main answered earlier. */
function deliveryWords(delivery: AlertList['delivery'] | null, muted: boolean, held: boolean): string {
  if (held) return 'Under an as-of date nothing is told; what fires meanwhile is told when it is cleared.';
  if (muted) return 'Nobody is notified; alerts are still logged.';
  if (delivery?.state === 'unavailable' && delivery.reason !== null) return delivery.reason;
  return 'A firing is told by a notification of the system.';
}

function nearestSentence(rows: readonly BoardRow[], mask: Mask): string {
  const nearest = sortRows(rows).find(
    ({ status, reading }) =>
      status !== 'expired' && reading.state === 'armed' && reading.distance.value !== null,
  );
  const distance = nearest?.reading.distance.value ?? null;
  if (nearest === undefined || distance === null) return '';
  const name = triggerName(nearest.trigger, mask);
  const far = Math.round(distance * 100);
  if (far <= 0) return `None of the armed is on its way; ${name} is the nearest.`;
  return `Nearest: ${name}, ${far}\u202f% of the way.`;
}
