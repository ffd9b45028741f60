import { Activity, type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { PanelContext } from '#renderer/state/panel-context.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { Panel } from '#shared/domain/panel.ts';
import { PanelContent } from '../panels/panel-content.tsx';
import { hostOf } from './panel-hosts.ts';

interface PanelPortalsProps {
  /** Every panel that was in sight since it was opened; one behind another tab keeps what was typed in it. */
  readonly panels: readonly Panel[];
  readonly shown: readonly Panel[];
  readonly alerts: ReactNode;
}

/** Draws the panels into the elements that are carried about. */
export function PanelPortals({ panels, shown, alerts }: PanelPortalsProps) {
  return panels.map((panel) => (
    <PanelPortal key={panel} panel={panel} isShown={shown.includes(panel)} alerts={alerts} />
  ));
}

function PanelPortal({
  panel,
  isShown,
  alerts,
}: {
  readonly panel: Panel;
  readonly isShown: boolean;
  readonly alerts: ReactNode;
}) {
  const active = useDesk((state) => state.activePanel === panel);
  const activate = useDesk((state) => state.activatePanel);
  const host = hostOf(panel);
  useEffect(() => {
    const take = (): void => activate(panel);
    host.addEventListener('focusin', take);
    host.addEventListener('pointerdown', take);
    return () => {
      host.removeEventListener('focusin', take);
      host.removeEventListener('pointerdown', take);
    };
  }, [host, panel, activate]);
  return createPortal(
    <PanelContext value={{ panel, active }}>
      <Activity mode={isShown ? 'visible' : 'hidden'}>
        <PanelContent panel={panel} alerts={alerts} />
      </Activity>
    </PanelContext>,
    host,
    panel,
  );
}
