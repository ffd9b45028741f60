import { useEffect } from 'react';
import { followDataChanges } from '#renderer/api/use-query.ts';
import { request } from '#renderer/api/request.ts';
import { syncSettings } from '#renderer/state/settings-sync.ts';
import { DeskView } from '#renderer/views/desk/desk-view.tsx';
import { Dialogs } from './dialogs.tsx';
import { DropTarget } from './drop-target.tsx';
import { Header } from './header.tsx';
import { StatusBar } from './status-bar.tsx';
import { useAppCommands } from './use-app-commands.ts';
import { usePushedEvents } from './use-pushed-events.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** Header, screen and status bar, with what lies over them. */
export function Shell() {
  useEffect(followDataChanges, []);
  useEffect(() => syncSettings((change) => request('settings.write', change)), []);
  useAppCommands();
  useShortcuts();
  usePushedEvents();
  return (
    <div className="shell">
      <Header />
      <main className="shell-main">
        <DeskView />
      </main>
      <StatusBar />
      <Dialogs />
      <DropTarget />
    </div>
  );
}
