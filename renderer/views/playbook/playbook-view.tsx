import { StatePanel } from '#renderer/components/surface/state-panel.tsx';

/** The screen that turns a note into a plan that can be checked. */
export function PlaybookView() {
  return (
    <div className="playbook">
      <StatePanel
        icon="playbook"
        title="From a note to a playbook"
        message="Stopline reads a market note, checks its claims against the cache and makes a plan of it."
      />
    </div>
  );
}
