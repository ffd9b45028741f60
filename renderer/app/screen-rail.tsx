import { Icon } from '#renderer/components/icon.tsx';
import { useKeysText } from '#renderer/state/use-keys-text.ts';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { UnreadAlerts } from './unread-alerts.tsx';
import { screenNames, screens } from '#shared/domain/screen.ts';

/** The screens, and which of them is on. */
export function ScreenRail() {
  const { screen } = useDesk(selectSettings);
  const keysText = useKeysText();
  return (
    <nav className="screen-rail" aria-label="Screens">
      {screens.map((name) => (
        <button
          key={name}
          type="button"
          className="screen-button"
          aria-current={name === screen ? 'page' : undefined}
          title={keysText(`screen.${name}`)}
          onClick={() => runCommand(`screen.${name}`)}
        >
          <Icon name={name} />
          {screenNames[name]}
          {name === 'monitor' ? <UnreadAlerts /> : null}
        </button>
      ))}
    </nav>
  );
}
