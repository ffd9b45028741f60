import { Icon } from '#renderer/components/icon.tsx';
import { type Panel, panelNames } from '#shared/domain/panel.ts';

/** Opens what can be done with a panel: moved, linked, detached, closed. */
export function PanelMenuButton({ panel }: { readonly panel: Panel }) {
  return (
    <button
      type="button"
      className="panel-menu-button"
      aria-haspopup="menu"
      title={`Panel: ${panelNames[panel]}`}
      onClick={async (event) => {
        const anchor = event.currentTarget;
        (await import('./show-panel-menu.ts')).showPanelMenu(panel, anchor);
      }}
    >
      <Icon name="more" />
      <span className="visually-hidden">Panel menu: {panelNames[panel]}</span>
    </button>
  );
}
