import { deskStore } from '#renderer/state/store.ts';
import type { ComparisonIdea } from '#shared/domain/comparison-idea.ts';

/** Changes what the screen compares, or how. */
export function changeComparison(change: Partial<ComparisonIdea>): void {
  const { settings, changeSettings } = deskStore.getState();
  if (settings !== null) changeSettings({ compare: { ...settings.compare, ...change } });
}

/** Changes the symbols and the base together. */
export function changeCompared(
  change: (compared: ComparisonIdea) => Pick<ComparisonIdea, 'symbols' | 'base'>,
): void {
  const { settings } = deskStore.getState();
  if (settings !== null) changeComparison(change(settings.compare));
}
