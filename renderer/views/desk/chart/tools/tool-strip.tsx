import { Icon, type IconName } from '#renderer/components/icon.tsx';
import { runCommand } from '#renderer/state/command-handlers.ts';
import type { CommandId } from '#shared/domain/commands.ts';
import type { ChartTool } from '#renderer/charts/tools/tools-contract.ts';

interface StripButton {
  readonly command: CommandId;
  readonly icon: IconName;
  readonly name: string;
  readonly pressed?: boolean;
}

interface ToolStripProps {
  readonly tool: ChartTool | null;
  readonly panelOpen: boolean;
  readonly inverted: boolean;
  readonly maximised: boolean;
  readonly replaying: boolean;
}

/** The tools of the chart in a row down its left side; each is a command, with its key in the sheet of shortcuts. */
export function ToolStrip({ tool, panelOpen, inverted, maximised, replaying }: ToolStripProps) {
  const groups: readonly (readonly StripButton[])[] = [
    [
      { command: 'chart.measure', icon: 'measure', name: 'Measure', pressed: tool === 'measure' },
      { command: 'chart.horizontalLine', icon: 'level', name: 'Horizontal line', pressed: tool === 'level' },
      { command: 'chart.trendLine', icon: 'trend', name: 'Trend line', pressed: tool === 'trend' },
      { command: 'chart.pinNote', icon: 'pin', name: 'Note on a date', pressed: tool === 'note' },
      { command: 'chart.drawings', icon: 'drawings', name: 'Drawings and events', pressed: panelOpen },
    ],
    [
      { command: 'chart.goTo', icon: 'calendar', name: 'Go to date' },
      { command: 'replay.start', icon: 'replay', name: 'Replay bars', pressed: replaying || tool === 'pick' },
    ],
    [
      { command: 'chart.invert', icon: 'invert', name: 'Invert the scale', pressed: inverted },
      { command: 'chart.maximise', icon: 'maximise', name: 'Maximise', pressed: maximised },
      { command: 'chart.snapshot', icon: 'snapshot', name: 'Snapshot' },
    ],
  ];
  return (
    <div className="tool-strip" role="toolbar" aria-orientation="vertical" aria-label="Chart tools">
      {groups.map((group) => (
        <div className="tool-strip-group" key={group[0]?.command}>
          {group.map(({ command, icon, name, pressed }) => (
            <button
              key={command}
              type="button"
              className="button button-plain button-icon"
              title={name}
              aria-pressed={pressed}
              onClick={() => runCommand(command)}
            >
              <Icon name={icon} />
              <span className="visually-hidden">{name}</span>
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
