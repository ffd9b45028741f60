import { StatePanel } from '#renderer/components/surface/state-panel.tsx';

/** Stands where an answer will be: a quiet place while it is on its way, and the reason where there is none. */
export function Waiting({ problem, for: what }: { readonly problem: string | null; readonly for: string }) {
  if (problem === null)
    return (
      <p className="leverage-waiting" role="status">
        <span className="visually-hidden">{what} is being computed</span>
      </p>
    );
  return <StatePanel icon="empty" title={`No ${what}`} message={problem} />;
}
