import { Modal } from '#renderer/components/surface/modal.tsx';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { isFinished } from '#renderer/state/import-slice.ts';
import { useDesk } from '#renderer/state/store.ts';
import { chooseAndImport } from './choose-and-import.ts';
import { ImportCard } from './import-card.tsx';

/** What becomes of each file: progress with a cancel, then what was found, stored and refused. */
export function ImportDialog({ onClose }: { onClose(): void }) {
  const jobs = useDesk((state) => state.importJobs);
  const clearFinished = useDesk((state) => state.clearFinishedImports);
  const running = jobs.some((job) => !isFinished(job));
  const close = (): void => {
    onClose();
    clearFinished();
  };
  return (
    <Modal title="Import" className="import" onClose={close}>
      <div className="modal-content import-jobs" tabIndex={0} aria-live="polite">
        {jobs.length === 0 ? (
          <StatePanel
            icon="import"
            title="No files yet"
            message="Choose price files, or drop them on the window."
          />
        ) : (
          jobs.map((job) => <ImportCard key={job.jobId} job={job} onDone={close} />)
        )}
      </div>
      <footer className="modal-footer">
        <button type="button" className="button" onClick={() => void chooseAndImport()}>
          Import more…
        </button>
        <button type="button" className="button button-primary" onClick={close}>
          {running ? 'Continue in the background' : 'Done'}
        </button>
      </footer>
    </Modal>
  );
}
