import { useDesk } from '#renderer/state/store.ts';
import { chooseAndImport } from './choose-and-import.ts';
import { importAgain } from './import-files.ts';

interface ImportFooterProps {
  readonly running: boolean;
  onClose(): void;
}

/** What goes for all files: whether they are checked first, more of them, and the way on. */
export function ImportFooter({ running, onClose }: ImportFooterProps) {
  const check = useDesk((state) => state.settings?.checkBeforeImport ?? false);
  const changeSettings = useDesk((state) => state.changeSettings);
  const jobs = useDesk((state) => state.importJobs);
  const checked = jobs.filter(({ progress }) => progress.state === 'checked');
  const waiting = checked.length > 0 || jobs.some(({ progress }) => progress.state === 'unknown');
  const importAll = (): void => {
    for (const { jobId } of checked) importAgain(jobId, { check: false });
  };
  return (
    <footer className="modal-footer import-footer">
      <label>
        <input
          type="checkbox"
          checked={check}
          onChange={(event) => changeSettings({ checkBeforeImport: event.target.checked })}
        />
        Check files before they are stored
      </label>
      <button type="button" className="button" onClick={() => void chooseAndImport()}>
        Import more…
      </button>
      {checked.length > 1 ? (
        <button type="button" className="button button-primary" onClick={importAll}>
          Import all {checked.length}
        </button>
      ) : null}
      <button type="button" className={waiting ? 'button' : 'button button-primary'} onClick={onClose}>
        {running ? 'Continue in the background' : waiting ? 'Leave the rest out' : 'Done'}
      </button>
    </footer>
  );
}
