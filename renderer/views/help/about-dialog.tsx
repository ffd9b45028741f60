import { useState } from 'react';
import { request } from '#renderer/api/request.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { Modal } from '#renderer/components/surface/modal.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { About } from '#shared/ipc/diagnostics-schemas.ts';
import { Licences } from './licences.tsx';
import { openFolder } from './open-folder.ts';
import { useAnswer } from './use-answer.ts';

function dataWords({ series, simulated, oldestLastDate, newestLastDate }: About): string {
  if (series === 0 || oldestLastDate === null || newestLastDate === null) return 'no series';
  const part = simulated === series ? 'all simulated' : simulated === 0 ? null : `${simulated} simulated`;
  const count = `${series} series${part === null ? '' : `, ${part}`}`;
  if (oldestLastDate === newestLastDate) return `${count}, to ${formatDate(newestLastDate)}`;
  return `${count}, the oldest to ${formatDate(oldestLastDate)}, the newest to ${formatDate(newestLastDate)}`;
}

/** What this is, what it is made of, where its data is and how far it goes. */
export function AboutDialog({ onClose }: { onClose(): void }) {
  const description = useDesk((state) => state.description);
  const asOf = useDesk(selectAsOf);
  const openDialog = useDesk((state) => state.openDialog);
  const mask = useMask();
  const { answer, failure } = useAnswer(() => request('about.read', { asOf }));
  const [said, setSaid] = useState('');
  const known = (words: string | null | undefined): string =>
    failure === null ? (words ?? (answer === null ? '…' : 'not known')) : 'not known';
  const facts = [
    ['Stopline', description?.version ?? ''],
    ['Electron', description?.electron ?? ''],
    ['Chromium', description?.chrome ?? ''],
    ['Node', description?.node ?? ''],
    ['SQLite', known(answer?.sqlite)],
    ['Platform', description?.platform ?? ''],
    ['Data', known(answer === null ? null : dataWords(answer))],
    ['Workspace', known(answer === null ? null : mask.text(answer.workspaceFolder))],
  ] as const;
  return (
    <Modal title="About Stopline" className="about" onClose={onClose}>
      <div className="modal-content" tabIndex={0} role="group" aria-label="About Stopline">
        <p className="about-lead">
          Research software for tactical, leveraged and paired ETF positions. It places no orders and gives no
          advice.
        </p>
        <dl className="about-versions">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {failure === null ? null : (
          <p role="alert" aria-live="polite">
            {failure}
          </p>
        )}
        <div className="about-actions">
          {answer?.canOpenFolders === true ? (
            <button
              type="button"
              className="button"
              onClick={() => void openFolder('workspace').then(setSaid)}
            >
              Open the workspace folder
            </button>
          ) : null}
          <button type="button" className="button" onClick={() => openDialog({ kind: 'diagnostics' })}>
            Diagnostics…
          </button>
          <span role="status">{said}</span>
        </div>
        <h3>Charts</h3>
        <p>
          TradingView Lightweight Charts™. Copyright © 2025 TradingView, Inc.{' '}
          <a href="https://www.tradingview.com/" target="_blank" rel="noreferrer">
            www.tradingview.com
          </a>
        </p>
        <Licences />
      </div>
    </Modal>
  );
}
