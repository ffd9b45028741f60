import { useMask } from '#renderer/components/mask/use-mask.ts';
import { Modal } from '#renderer/components/surface/modal.tsx';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { formatDate } from '#shared/format/format-day.ts';
import { formatMoment } from '#shared/format/format-moment.ts';
import { openPlaybook, removePlaybook } from '../files/playbook-files.ts';
import { usePlaybooks } from '../files/use-playbooks.ts';
import { RemoveButton } from '../plan/remove-button.tsx';

/** Every playbook with its versions; any of them can be opened. */
export function PlaybookList({ onClose }: { onClose(): void }) {
  const mask = useMask();
  const query = usePlaybooks();
  const open = (id: string, version: number | null): void => {
    onClose();
    void openPlaybook(id, version);
  };
  return (
    <Modal title="Playbooks" className="playbook-list" onClose={onClose}>
      <div className="modal-content">
        {query.status === 'failed' ? (
          <p role="alert" aria-live="polite">
            {query.message}
          </p>
        ) : null}
        {query.value?.length === 0 ? (
          <StatePanel
            icon="playbook"
            title="None saved yet"
            message="Read a note and save it; every save is a version of its own."
          />
        ) : null}
        <ul>
          {query.value?.map(({ id, title, version, noteName, asOf: day, savedAtMs, versions }) => (
            <li key={id} className="list-row">
              <button type="button" className="start-row" data-autofocus onClick={() => open(id, null)}>
                <span className="start-row-title" title={mask.text(title)}>
                  {mask.text(title)}
                </span>
                <span className="quiet">
                  version {version}, {formatMoment(savedAtMs)} ·{' '}
                  {noteName === '' ? 'pasted' : mask.text(noteName)}, as of {formatDate(day)}
                </span>
              </button>
              <RemoveButton
                of={mask.text(title)}
                onRemove={() => {
                  void removePlaybook(id).then(query.reload);
                }}
              />
              {versions.length < 2 ? null : (
                <details className="list-versions">
                  <summary>{versions.length} versions</summary>
                  <ul>
                    {versions.map((one) => (
                      <li key={one.version}>
                        <button
                          type="button"
                          className="link-button"
                          disabled={!one.intact}
                          onClick={() => open(id, one.version)}
                        >
                          Version {one.version}
                        </button>{' '}
                        <span className="quiet">
                          {formatMoment(one.savedAtMs)}
                          {one.intact ? '' : ', damaged: it is not as it was saved'}
                        </span>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Modal>
  );
}
