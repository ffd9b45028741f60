import { useEffect } from 'react';
import { Icon } from '#renderer/components/icon.tsx';
import { useKeysText } from '#renderer/state/use-keys-text.ts';
import { SimulatedBadge } from '#renderer/components/simulated-badge.tsx';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { selectSettings, selectSymbol } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatAge } from '#shared/format/format-age.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { screenNames } from '#shared/domain/screen.ts';
import { AsOfControl } from './as-of-control.tsx';
import { useProvenance } from './use-provenance.ts';

const themeNames = { system: 'System', dark: 'Dark', light: 'Light' } as const;

/** What is on the desk, as of when and how old, and the way to everything else. */
export function Header() {
  const keysText = useKeysText();
  const symbol = useDesk(selectSymbol);
  const { theme, screen } = useDesk(selectSettings);
  const onDesk = useProvenance(symbol);
  const provenance = screen === 'desk' ? onDesk : null;
  const title = screen === 'desk' ? symbol : screenNames[screen];
  useEffect(() => {
    document.title = title === null ? 'Stopline' : `${title} · Stopline`;
  }, [title]);
  return (
    <header className="header">
      <div className="header-symbol">
        <h1>{title ?? 'Stopline'}</h1>
        <span className="header-name">{provenance?.name}</span>
      </div>
      {provenance === null ? null : (
        <p className={`header-date ${provenance.withheld ? 'withheld' : ''}`}>
          to {formatDate(provenance.lastDate)}
          <span className="muted"> · {formatAge(provenance.ageSessions)}</span>
        </p>
      )}
      {provenance?.simulated ? <SimulatedBadge /> : null}
      <AsOfControl />
      <nav className="header-actions" aria-label="Application">
        <button type="button" className="button" onClick={() => runCommand('import.file')}>
          <Icon name="import" />
          Import
        </button>
        <button
          type="button"
          className="button header-search"
          onClick={() => runCommand('palette.open')}
          title="Command palette"
        >
          <Icon name="search" />
          <span className="header-search-text">Symbol or command</span>
          <kbd>{keysText('palette.open')}</kbd>
        </button>
        <button
          type="button"
          className="button button-plain"
          onClick={() => runCommand('theme.cycle')}
          aria-label={`Theme: ${themeNames[theme]}. Switch theme`}
          title={`Switch theme (${keysText('theme.cycle')})`}
        >
          <Icon name="theme" />
          <span className="header-theme">{themeNames[theme]}</span>
        </button>
        <button
          type="button"
          className="button button-plain button-icon"
          onClick={() => runCommand('about.show')}
          title="About Stopline"
        >
          <Icon name="help" />
          <span className="visually-hidden">About Stopline</span>
        </button>
      </nav>
    </header>
  );
}
