import { useEffect, useRef } from 'react';
import { deskStore } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import type { Screen } from '#shared/domain/screen.ts';

const mostScreens = 20;

/** Answers the way back: to the screen before this one, and from the first one to the desk. */
export function useBack(): void {
  const visited = useRef<readonly Screen[]>([]);
  useEffect(
    () =>
      deskStore.subscribe(({ settings }, { settings: before }) => {
        if (settings === null || before === null || settings.screen === before.screen) return;
        // Going back leads to the last one, which is no longer behind.
        const goesBack = visited.current.at(-1) === settings.screen;
        visited.current = goesBack
          ? visited.current.slice(0, -1)
          : [...visited.current, before.screen].slice(-mostScreens);
      }),
    [],
  );
  useCommands({
    'view.back': () => deskStore.getState().changeSettings({ screen: visited.current.at(-1) ?? 'desk' }),
  });
}
