import { useEffect } from 'react';
import { followDataChanges } from '#renderer/api/use-query.ts';
import { request } from '#renderer/api/request.ts';
import { syncPlaybookDraft } from '#renderer/state/playbook-draft-sync.ts';
import { syncSettings } from '#renderer/state/settings-sync.ts';
import { useDisplays } from '#renderer/views/desk/dock/use-displays.ts';
import { useLayoutCommands } from '#renderer/views/desk/dock/use-layout-commands.ts';
import { usePanelWindows } from '#renderer/views/desk/dock/use-panel-windows.ts';
import { followTickets } from './follow-tickets.ts';
import { useMeetingCommands } from './meeting/use-meeting-commands.ts';
import { useOutCommands } from './use-out-commands.ts';
import { showMenuState } from './show-menu-state.ts';
import { useAppCommands } from './use-app-commands.ts';
import { useAsOfCommands } from './use-as-of-commands.ts';
import { useBack } from './use-back.ts';
import { useDataCommands } from './use-data-commands.ts';
import { useDialogCommands } from './use-dialog-commands.ts';
import { useHelpCommands } from './use-help-commands.ts';
import { useHistory } from './use-history.ts';
import { useLookCommands } from './use-look-commands.ts';
import { usePushedEvents } from './use-pushed-events.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** What the window does without showing anything: it follows, keeps and answers commands. Apart, so that none of it draws the window anew. */
export function ShellCommands(): null {
  useEffect(followDataChanges, []);
  useEffect(() => syncSettings((change) => request('settings.write', change)), []);
  useEffect(() => syncPlaybookDraft((draft) => request('playbook.draft.keep', { draft })), []);
  useEffect(showMenuState, []);
  useAppCommands();
  useLookCommands();
  useAsOfCommands();
  useDataCommands();
  useBack();
  useDialogCommands();
  useHelpCommands();
  useHistory();
  useLayoutCommands();
  // Before the windows are arranged, and so that they come where they belong.
  useDisplays();
  usePanelWindows();
  useEffect(followTickets, []);
  useMeetingCommands();
  useOutCommands();
  useShortcuts();
  usePushedEvents();
  return null;
}
