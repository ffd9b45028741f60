import { useMask } from '#renderer/components/mask/use-mask.ts';
import { useEffect, useState } from 'react';
import { selectAsOf, selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { openPlaybook } from './files/playbook-files.ts';
import { stopReading } from './files/read-note.ts';
import { PlaybookList } from './head/playbook-list.tsx';
import { StartPanel } from './start/start-panel.tsx';
import { usePaste } from './start/use-paste.ts';
import { usePlaybookCommands } from './use-playbook-commands.ts';
import { Workspace } from './workspace.tsx';

/** The screen that turns a note into a plan that can be checked. */
export function PlaybookView() {
  const playbook = useDesk((state) => state.playbook);
  const work = useDesk((state) => state.noteWork);
  const asOf = useDesk(selectAsOf);
  const { playbookId } = useDesk(selectSettings);
  const mask = useMask();
  const [listed, setListed] = useState(false);
  usePlaybookCommands(() => setListed(true));
  usePaste();
  useEffect(() => {
    if (playbook === null && playbookId !== null && work.state === 'none')
      void openPlaybook(playbookId, null);
  }, [playbook, playbookId, work.state]);
  return (
    <>
      {work.state === 'reading' ? (
        <div className="playbook-reading" role="status">
          <p>Reading {mask.text(work.name)}…</p>
          <button type="button" className="button" onClick={stopReading}>
            Cancel
          </button>
        </div>
      ) : playbook === null || work.state !== 'none' ? (
        <StartPanel />
      ) : (
        // Nothing found as of one day may stand while another is asked for.
        <Workspace key={asOf} playbook={playbook} />
      )}
      {listed ? <PlaybookList onClose={() => setListed(false)} /> : null}
    </>
  );
}
