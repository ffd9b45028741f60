import { useEffect } from 'react';
import { isTyping } from '#renderer/components/keys/is-typing.ts';
import { deskStore } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';

const keysRestMs = 1_000;

/** The field that was typed into since it got the focus: it has an undo of its own. */
let typedInto: EventTarget | null = null;

/** Takes a step in the field that was just typed into, else in the history of the desk. */
async function step(direction: 'undo' | 'redo'): Promise<void> {
  const { undoStep, redoStep, notify } = deskStore.getState();
  // There is no other way to reach a field's own history.
  const own = document.activeElement === typedInto && document.queryCommandEnabled(direction);
  if (own) {
    document.execCommand(direction);
    return;
  }
  const done = await (direction === 'undo' ? undoStep() : redoStep());
  if (!done) notify('information', `There is nothing to ${direction}.`);
}

/** Answers undo and redo, and ends a gesture when the pointer goes up, the focus moves, or the keys have rested. */
export function useHistory(): void {
  useCommands({ 'edit.undo': () => void step('undo'), 'edit.redo': () => void step('redo') });
  useEffect(() => {
    const { endGesture } = deskStore.getState();
    let resting: ReturnType<typeof setTimeout> | undefined;
    const listeners = {
      pointerup: endGesture,
      focusout: () => {
        typedInto = null;
        endGesture();
      },
      keydown: (event: Event) => {
        clearTimeout(resting);
        // Stepped with the arrow keys, the field no longer holds what was typed.
        if (event.defaultPrevented) typedInto = null;
      },
      keyup: () => {
        clearTimeout(resting);
        resting = setTimeout(endGesture, keysRestMs);
      },
      input: (event: Event) => {
        if (isTyping(event.target)) typedInto = event.target;
      },
    };
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name, listener);
    return () => {
      clearTimeout(resting);
      for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name, listener);
    };
  }, []);
}
