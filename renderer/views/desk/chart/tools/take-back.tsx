import { useCommands } from '#renderer/state/use-commands.ts';

/** While it is there, Escape takes back what it stands for. */
export function TakeBack({ onBack }: { onBack(): void }) {
  useCommands({ 'view.back': onBack });
  return null;
}
