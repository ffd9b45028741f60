import { useEffect } from 'react';
import { findCommand } from '#renderer/components/keys/find-command.ts';
import { isTyping } from '#renderer/components/keys/is-typing.ts';
import { ownSystem } from '#renderer/components/keys/own-system.ts';
import { askCommand } from '#renderer/state/ask-command.ts';
import type { CommandId } from '#shared/domain/commands.ts';
import { isAnswered } from '#renderer/state/command-handlers.ts';
import { deskStore } from '#renderer/state/store.ts';

/** Keys that mean something to the browser as well, and are left to it while nobody answers. */
const leftToBrowser = /^(Arrow|Page|Home|End|Escape)/;

/** The palette, and whatever hides what others must not see. */
const fromAnywhere: ReadonlySet<CommandId> = new Set([
  'palette.open',
  'meeting.toggle',
  'meeting.hideAmounts',
]);

function isOnChart(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.closest('.chart-canvas') !== null);
}

/** The one handler of shortcuts, from the one registry, with the keys that the user has set. */
export function useShortcuts(): void {
  useEffect(() => {
    const system = ownSystem();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const { settings } = deskStore.getState();
      const found = findCommand(event, {
        system,
        changed: settings?.keys ?? {},
        singleKeys: settings?.singleKeys ?? true,
        typing: isTyping(event.target),
        onChart: isOnChart(event.target),
      });
      if (found === null) return;
      // A dialog keeps the desk behind it still, and Escape closes what lies over it.
      const covered = document.querySelector('dialog[open]') !== null;
      if (covered && !fromAnywhere.has(found.id)) return;
      if (leftToBrowser.test(event.key) && !isAnswered(found.id)) return;
      if (event.key === 'Escape' && document.querySelector(':popover-open') !== null) return;
      event.preventDefault();
      askCommand(found.id, found.typed);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
