import type { ToolsScene } from './tools-scene.ts';

const waits = {
  measure: ['Measure: drag, or click the first point', 'Click the other end'],
  trend: ['Trend line: drag, or click the first point', 'Click the second point'],
  level: ['Horizontal line: click a price', ''],
  note: ['Note: click the bar that it belongs to', ''],
  pick: ['Replay: click the bar to start from', ''],
} as const;

/** What a person with a tool in hand does next; the keys do the same. */
export function toolHint({ tool, first }: Pick<ToolsScene, 'tool' | 'first'>): string {
  if (tool === null) return '';
  return `${waits[tool][first === null ? 0 : 1]}. By key: arrows, then Enter. Escape ends.`;
}
