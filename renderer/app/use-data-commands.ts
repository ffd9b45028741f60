import { deskStore } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { runRefresh } from '#renderer/views/data/refresh/run-refresh.ts';
import {
  askRestoreOfFile,
  backUp,
  saveWorkspace,
  verify,
} from '#renderer/views/data/workspace/workspace-jobs.ts';

function show(dataPart: 'series' | 'workspace'): void {
  const { changeData, changeSettings } = deskStore.getState();
  changeData({ dataPart });
  changeSettings({ screen: 'data' });
}

/** Answers the commands on the whole workspace from any screen, and shows where they say what they do. */
export function useDataCommands(): void {
  const onWorkspace = (work: () => Promise<void>) => (): void => {
    show('workspace');
    void work();
  };
  useCommands({
    'series.refresh': () => {
      show('series');
      void runRefresh(null);
    },
    'workspace.backUp': onWorkspace(backUp),
    'workspace.save': onWorkspace(saveWorkspace),
    'workspace.restore': onWorkspace(askRestoreOfFile),
    'workspace.verify': onWorkspace(verify),
  });
}
