import { useState } from 'react';
import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { Modal } from '#renderer/components/surface/modal.tsx';
import { diagnosticsText } from './diagnostics-text.ts';
import { openFolder } from './open-folder.ts';
import { useAnswer } from './use-answer.ts';

/** What can be sent to whoever helps, shown before it is copied. */
export function DiagnosticsDialog({ onClose }: { onClose(): void }) {
  const { answer, failure, reload } = useAnswer(() => request('diagnostics.read', {}));
  const [said, setSaid] = useState('');
  const text = answer === null ? null : diagnosticsText(answer);
  const copy = async (): Promise<void> => {
    if (text === null) return;
    try {
      const { copied } = await request('clipboard.writeText', { text });
      setSaid(copied ? 'Copied.' : 'There is no clipboard here.');
    } catch (error) {
      setSaid(messageOf(error));
    }
  };
  return (
    <Modal title="Diagnostics" className="diagnostics" onClose={onClose}>
      <div className="modal-content">
        <p>
          What helps to find a fault, as it will be copied. Amounts, names, notes, keys and paths are left out
          or replaced; nothing is sent anywhere.
        </p>
        {failure === null ? (
          <pre className="diagnostics-text" tabIndex={0} aria-label="Diagnostics" aria-busy={text === null}>
            {text ?? 'Reading…'}
          </pre>
        ) : (
          <StatePanel tone="problem" icon="problem" title="Diagnostics could not be read" message={failure}>
            <button type="button" className="button" onClick={reload}>
              Try again
            </button>
          </StatePanel>
        )}
      </div>
      <footer className="modal-footer">
        <span role="status" className="diagnostics-said">
          {said}
        </span>
        <button type="button" className="button" onClick={() => void openFolder('logs').then(setSaid)}>
          Open the log folder
        </button>
        <button
          type="button"
          className="button button-primary"
          data-autofocus
          disabled={text === null}
          onClick={() => void copy()}
        >
          Copy
        </button>
      </footer>
    </Modal>
  );
}
