import type { LineRole } from '../ticket-line.ts';
import type { LineGeometry } from './ticket-geometry.ts';

const reachPixels = 6;

/** The line under a point of the price pane: its tag, else the nearest line within 6 pixels; null for none. */
export function hitLine(lines: readonly LineGeometry[], x: number, y: number): LineRole | null {
  const tagged = lines.find(
    ({ tag }) => x >= tag.left && x <= tag.left + tag.width && y >= tag.top && y <= tag.top + tag.height,
  );
  if (tagged) return tagged.role;
  let nearest: LineRole | null = null;
  let distance = reachPixels;
  for (const line of lines) {
    const away = Math.abs(line.y - y);
    if (away <= distance) {
      nearest = line.role;
      distance = away;
    }
  }
  return nearest;
}
