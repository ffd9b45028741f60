import { Modal } from '#renderer/components/surface/modal.tsx';
import { useDesk } from '#renderer/state/store.ts';

/** Versions, what the software is not, and the notice its chart library asks for. */
export function AboutDialog({ onClose }: { onClose(): void }) {
  const description = useDesk((state) => state.description);
  const versions =
    description === null
      ? []
      : ([
          ['Stopline', description.version],
          ['Electron', description.electron],
          ['Chromium', description.chrome],
          ['Node', description.node],
          ['Platform', description.platform],
          ['Workspace', description.workspaceName],
        ] as const);
  return (
    <Modal title="About Stopline" className="about" onClose={onClose}>
      <div className="modal-content">
        <p className="about-lead">
          Research software for tactical, leveraged and paired ETF positions. It places no orders and gives no
          advice.
        </p>
        <dl className="about-versions">
          {versions.map(([name, version]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{version}</dd>
            </div>
          ))}
        </dl>
        <h3>Charts</h3>
        <p>
          TradingView Lightweight Charts™. Copyright © 2025 TradingView, Inc.{' '}
          <a href="https://www.tradingview.com/" target="_blank" rel="noreferrer">
            www.tradingview.com
          </a>
        </p>
        <p className="muted">Stopline is open source under the MIT licence.</p>
      </div>
    </Modal>
  );
}
