import type { ReactNode } from 'react';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { CommandId } from '#shared/domain/commands.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { StatePanel } from './state-panel.tsx';

interface SeriesSought {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly message: string | null;
  /** Series of the workspace on the as-of date. */
  readonly count: number;
  readonly asOf: BusinessDate | null;
  /** Says that this list could not be read. */
  readonly failure: string;
  reload(): void;
  run(command: CommandId): void;
}

/** Why a list of every series has none to show once it was read, and what can be done; null when it has. */
export function seriesAbsence(sought: SeriesSought): ReactNode {
  const { status, message, count, asOf, failure, reload, run } = sought;
  if (status === 'failed') {
    return (
      <StatePanel tone="problem" icon="problem" title={failure} message={message ?? ''}>
        <button type="button" className="button" onClick={reload}>
          Try again
        </button>
      </StatePanel>
    );
  }
  if (count > 0) return null;
  if (asOf !== null) {
    return (
      <StatePanel
        icon="calendar"
        title={`Nothing on or before ${formatDate(asOf)}`}
        message="Every series of this workspace begins later."
      >
        <button type="button" className="button" onClick={() => run('asOf.clear')}>
          Show the latest data
        </button>
      </StatePanel>
    );
  }
  return (
    <StatePanel icon="data" title="No series yet" message="Import a price file, or drop one on the window.">
      <button type="button" className="button" onClick={() => run('import.file')}>
        Import price file…
      </button>
    </StatePanel>
  );
}
