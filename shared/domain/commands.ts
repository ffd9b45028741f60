/** Headings of the menu and of the sheet of shortcuts, in their order. */
export const commandGroups = [
  'File',
  'Symbol',
  'Date',
  'Chart',
  'Compare',
  'Sizing',
  'View',
  'Help',
] as const;

/** A thing the user can do by name: the one registry behind the palette, the menu and the sheet of shortcuts. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly group: (typeof commandGroups)[number];
  /** Keys in Electron's accelerator notation; absent when it has none. */
  readonly keys?: string;
}

export const commands = [
  { id: 'import.file', title: 'Import price file…', group: 'File', keys: 'CmdOrCtrl+O' },
  { id: 'import.folder', title: 'Import a folder…', group: 'File' },
  { id: 'import.check', title: 'Check price file before it is stored…', group: 'File' },
  { id: 'note.open', title: 'Read a note…', group: 'File', keys: 'CmdOrCtrl+Shift+O' },
  { id: 'note.paste', title: 'Paste a note…', group: 'File' },
  { id: 'series.refresh', title: 'Refresh all series', group: 'File' },
  { id: 'workspace.backUp', title: 'Back up the workspace now', group: 'File' },
  { id: 'workspace.save', title: 'Save the workspace as one file…', group: 'File' },
  { id: 'workspace.restore', title: 'Restore a saved workspace…', group: 'File' },
  { id: 'workspace.verify', title: 'Verify the workspace', group: 'File' },
  { id: 'palette.open', title: 'Command palette', group: 'View', keys: 'CmdOrCtrl+K' },
  { id: 'symbol.search', title: 'Go to symbol…', group: 'Symbol' },
  { id: 'symbol.next', title: 'Next symbol', group: 'Symbol', keys: 'Alt+Down' },
  { id: 'symbol.previous', title: 'Previous symbol', group: 'Symbol', keys: 'Alt+Up' },
  { id: 'asOf.go', title: 'Go to date…', group: 'Date', keys: 'Alt+G' },
  { id: 'asOf.earlier', title: 'One session back', group: 'Date', keys: 'Alt+Left' },
  { id: 'asOf.later', title: 'One session forward', group: 'Date', keys: 'Alt+Right' },
  { id: 'asOf.clear', title: 'Show the latest data', group: 'Date' },
  { id: 'chart.reset', title: 'Reset chart', group: 'Chart', keys: 'Alt+R' },
  { id: 'chart.logarithmic', title: 'Logarithmic scale', group: 'Chart', keys: 'Alt+L' },
  { id: 'chart.percent', title: 'Percent scale', group: 'Chart', keys: 'Alt+P' },
  { id: 'chart.lowerPane', title: 'Next lower pane', group: 'Chart', keys: 'Alt+V' },
  { id: 'chart.compare', title: 'Compare with…', group: 'Chart', keys: 'Alt+C' },
  { id: 'compare.add', title: 'Add to the comparison…', group: 'Compare' },
  { id: 'compare.dates', title: 'Compare between two dates…', group: 'Compare' },
  { id: 'compare.clearDates', title: 'Clear the two dates', group: 'Compare' },
  { id: 'compare.basis', title: 'Compare by price or total return', group: 'Compare' },
  { id: 'compare.table', title: 'Next table of the comparison', group: 'Compare' },
  { id: 'sizing.focus', title: 'Edit the stop', group: 'Sizing', keys: 'Alt+T' },
  { id: 'ticket.save', title: 'Save ticket', group: 'Sizing', keys: 'CmdOrCtrl+S' },
  { id: 'tickets.show', title: 'Show the tickets', group: 'Sizing', keys: 'Alt+B' },
  { id: 'screen.desk', title: 'Desk', group: 'View', keys: 'CmdOrCtrl+1' },
  { id: 'screen.compare', title: 'Compare', group: 'View', keys: 'CmdOrCtrl+2' },
  { id: 'screen.leverage', title: 'Leverage', group: 'View', keys: 'CmdOrCtrl+3' },
  { id: 'screen.stops', title: 'Stops', group: 'View', keys: 'CmdOrCtrl+4' },
  { id: 'screen.playbook', title: 'Playbook', group: 'View', keys: 'CmdOrCtrl+5' },
  { id: 'screen.monitor', title: 'Monitor', group: 'View', keys: 'CmdOrCtrl+6' },
  { id: 'screen.data', title: 'Data', group: 'View', keys: 'CmdOrCtrl+7' },
  { id: 'leverage.dates', title: 'Leverage: dates of the holding', group: 'View', keys: 'Alt+D' },
  { id: 'leverage.holding', title: 'Leverage: what the holding earned and why', group: 'View' },
  { id: 'leverage.lengths', title: 'Leverage: multiple by holding length', group: 'View' },
  { id: 'leverage.ahead', title: 'Leverage: horizon cone', group: 'View' },
  { id: 'leverage.drag', title: 'Leverage: drag table', group: 'View' },
  { id: 'leverage.path', title: 'Leverage: path explorer', group: 'View' },
  { id: 'leverage.hedge', title: 'Leverage: close flow and inverse hedge', group: 'View' },
  { id: 'stops.keepView', title: 'Stops: keep the stop of the view', group: 'View' },
  { id: 'stops.keepInstrument', title: 'Stops: keep the stop that disagrees', group: 'View' },
  { id: 'stops.undo', title: 'Stops: undo the last change', group: 'View', keys: 'Alt+Z' },
  { id: 'stops.next', title: 'Stops: chances of the next instrument', group: 'View', keys: 'Alt+N' },
  { id: 'stops.toSizing', title: 'Stops: send the stop to sizing', group: 'View' },
  { id: 'playbook.save', title: 'Playbook: save a version', group: 'View', keys: 'CmdOrCtrl+Shift+S' },
  { id: 'playbook.list', title: 'Playbook: open another…', group: 'View', keys: 'Alt+O' },
  { id: 'playbook.duplicate', title: 'Playbook: duplicate', group: 'View' },
  { id: 'playbook.undo', title: 'Playbook: undo the last change', group: 'View', keys: 'Alt+U' },
  { id: 'playbook.export', title: 'Playbook: save as JSON…', group: 'View' },
  { id: 'playbook.import', title: 'Playbook: open from JSON…', group: 'View' },
  { id: 'monitor.new', title: 'Monitor: new trigger', group: 'View' },
  { id: 'monitor.mute', title: 'Monitor: mute or unmute notifications', group: 'View' },
  { id: 'theme.cycle', title: 'Switch theme', group: 'View', keys: 'CmdOrCtrl+Shift+L' },
  { id: 'colours.cycle', title: 'Switch candle colours', group: 'View' },
  { id: 'shortcuts.show', title: 'Keyboard shortcuts', group: 'Help', keys: '?' },
  { id: 'about.show', title: 'About Stopline', group: 'Help' },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];
export const commandIds = commands.map((command) => command.id) as unknown as readonly [
  CommandId,
  ...CommandId[],
];
