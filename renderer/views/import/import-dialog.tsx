import { MaskedPanel } from '#renderer/components/mask/masked-panel.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { useKeysText } from '#renderer/state/use-keys-text.ts';
import { useState } from 'react';
import { LiveText } from '#renderer/components/live/live-text.tsx';
import { Modal } from '#renderer/components/surface/modal.tsx';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { isFinished } from '#renderer/state/import-slice.ts';
import { useDesk } from '#renderer/state/store.ts';
import { ImportCard } from './import-card.tsx';
import { ImportFooter } from './import-footer.tsx';
import { importAgain } from './import-files.ts';
import { MappingPanel } from './mapping/mapping-panel.tsx';
import { RememberedMappings } from './mapping/remembered-mappings.tsx';

/** What becomes of each file: progress with a cancel, then what was found, stored and refused; or the naming of columns. */
export function ImportDialog({ onClose }: { onClose(): void }) {
  const jobs = useDesk((state) => state.importJobs);
  const clearFinished = useDesk((state) => state.clearFinishedImports);
  const [namedJobId, setNamedJobId] = useState<string | null>(null);
  const mask = useMask();
  const keysOf = useKeysText();
  const close = (): void => {
    onClose();
    clearFinished();
  };
  const named = jobs.find(({ jobId }) => jobId === namedJobId);
  if (named?.progress.state === 'unknown') {
    return (
      <Modal
        title={`Columns of ${mask.text(named.file.name)}`}
        className="import import-wide"
        onClose={close}
      >
        <MaskedPanel what="The file" keysOf={keysOf}>
          <MappingPanel
            key={named.jobId}
            job={named}
            table={named.progress.table}
            onBack={() => setNamedJobId(null)}
            onAccept={(mapping, symbol) => {
              setNamedJobId(null);
              importAgain(named.jobId, { mapping, symbol, check: false });
            }}
          />
        </MaskedPanel>
      </Modal>
    );
  }
  return (
    <Modal title="Import" className="import" onClose={close}>
      <LiveText>
        {jobs.length === 0 ? '' : `${jobs.filter(isFinished).length} of ${jobs.length} files finished`}
      </LiveText>
      <div className="modal-content import-jobs" tabIndex={0}>
        <MaskedPanel what="The files and what is in them" keysOf={keysOf}>
          {jobs.length === 0 ? (
            <StatePanel
              icon="import"
              title="No files yet"
              message="Choose files of prices, option chains, positions or events, or drop them on the window."
            />
          ) : (
            jobs.map((job) => (
              <ImportCard key={job.jobId} job={job} onName={() => setNamedJobId(job.jobId)} onDone={close} />
            ))
          )}
          <RememberedMappings />
        </MaskedPanel>
      </div>
      <ImportFooter running={jobs.some((job) => !isFinished(job))} onClose={close} />
    </Modal>
  );
}
