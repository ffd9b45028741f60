import { Icon } from '#renderer/components/icon.tsx';
import { keysText } from '#renderer/components/keys-text.ts';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { type Command, commands } from '#shared/domain/commands.ts';
import { screenNames, screens } from '#shared/domain/screen.ts';

const keysOf = (id: string): string =>
  (commands as readonly Command[]).find((command) => command.id === id)?.keys ?? '';

/** The screens, and which of them is on. */
export function ScreenRail() {
  const { screen } = useDesk(selectSettings);
  return (
    <nav className="screen-rail" aria-label="Screens">
      {screens.map((name) => (
        <button
          key={name}
          type="button"
          className="screen-button"
          aria-current={name === screen ? 'page' : undefined}
          title={keysText(keysOf(`screen.${name}`))}
          onClick={() => runCommand(`screen.${name}`)}
        >
          <Icon name={name} />
          {screenNames[name]}
        </button>
      ))}
    </nav>
  );
}
