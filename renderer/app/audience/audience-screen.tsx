import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { PanelContext } from '#renderer/state/panel-context.ts';
import { PanelContent } from '#renderer/views/desk/panels/panel-content.tsx';
import { type Screen, screenNames } from '#shared/domain/screen.ts';
import { LaterScreen } from '../later-screen.tsx';
import { DeskKeyFigures } from './desk-key-figures.tsx';

const chart = { panel: 'chart', active: false } as const;

/** The main panel of a screen with its figures; what is the presenter's own work is not shown at all. */
export function AudienceScreen({
  screen,
  symbol,
}: {
  readonly screen: Screen;
  readonly symbol: string | null;
}) {
  if (screen === 'playbook' || screen === 'data') {
    return (
      <StatePanel
        icon={screen}
        title={`The presenter is on ${screenNames[screen]}`}
        message="That screen holds the presenter's own notes and files; this window goes on with the next one."
      />
    );
  }
  if (screen !== 'desk') return <LaterScreen screen={screen} />;
  return (
    <div className="audience-desk">
      <PanelContext value={chart}>
        <PanelContent panel="chart" alerts={null} />
      </PanelContext>
      {symbol === null ? null : <DeskKeyFigures symbol={symbol} key={symbol} />}
    </div>
  );
}
