import { useEffect, useState } from 'react';
import { bridge } from '#renderer/api/bridge.ts';
import { messageOf } from '#renderer/api/message-of.ts';
import { Icon } from '#renderer/components/icon.tsx';
import { deskStore } from '#renderer/state/store.ts';
import { isNote, readFile } from '#renderer/views/playbook/files/read-note.ts';
import { importFiles } from '#renderer/views/import/import-files.ts';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** One file by itself may be a note, which its content tells; anything else is data. */
async function takeDropped(files: readonly File[]): Promise<void> {
  const offered = await bridge().offerFiles(files);
  const [first, ...others] = offered;
  if (first !== undefined && others.length === 0 && (await isNote(first))) await readFile(first);
  else await importFiles(offered);
}

function importDropped(files: readonly File[]): void {
  takeDropped(files).catch((error: unknown) => deskStore.getState().notify('problem', messageOf(error)));
}

/** The whole window takes files; while some are held over it, it says what letting go does. */
export function DropTarget() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const listen = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(
        name,
        (event) => {
          if (!carriesFiles(event)) return;
          event.preventDefault();
          act(event);
        },
        { signal: controller.signal },
      );
    listen('dragenter', () => setOver(true));
    listen('dragover', () => setOver(true));
    // Leaving the window has no element to go to; moving between elements has one.
    listen('dragleave', (event) => event.relatedTarget === null && setOver(false));
    listen('drop', (event) => {
      setOver(false);
      importDropped([...(event.dataTransfer?.files ?? [])]);
    });
    return () => controller.abort();
  }, []);
  if (!over) return null;
  return (
    <div className="drop-target" role="status">
      <div className="drop-card">
        <Icon name="import" />
        <strong>Drop to import, or to read a note</strong>
        <span>
          Prices, macro series and flows, also in folders and zip archives, are checked and stored whole or
          not at all; a market note becomes a playbook.
        </span>
      </div>
    </div>
  );
}
