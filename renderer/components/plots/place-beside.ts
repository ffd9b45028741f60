/** A rectangle on a plot, in pixels; `top` is above `bottom` and so the lesser. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Places {
  /** Of the plot's area. */
  readonly area: Box;
  /** Where the level line stands, and how large its words are. */
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn line, in pixels; NaN is a gap. */
export interface DrawnLine {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

const gap = 3;

/** How many stretches of the lines lie in a box. */
function crossings(box: Box, lines: readonly DrawnLine[]): number {
  let count = 0;
  for (const { x, y } of lines) {
    for (let i = 1; i < x.length; i++) {
      const [x0, x1, y0, y1] = [x[i - 1], x[i], y[i - 1], y[i]] as [number, number, number, number];
      if (Math.max(x0, x1) < box.left || Math.min(x0, x1) > box.right) continue;
      if (Math.max(y0, y1) >= box.top && Math.min(y0, y1) <= box.bottom) count++;
    }
  }
  return count;
}

/**
 * The box for the words of a level line: above it at the right end, below it, or at the left end, the first that no drawn
 * line runs through, or else the one with the least in it.
 */
export function placeBeside({ area, at, width, height }: Places, lines: readonly DrawnLine[]): Box {
  const boxes = [area.right - width, area.left + gap]
    .flatMap((left) => [
      { left, right: left + width, top: at - gap - height, bottom: at - gap },
      { left, right: left + width, top: at + gap, bottom: at + gap + height },
    ])
    .filter(({ top, bottom }) => top >= area.top && bottom <= area.bottom);
  const counted = boxes.map((box) => ({ box, count: crossings(box, lines) }));
  const best = counted.toSorted((a, b) => a.count - b.count)[0];
  return (
    best?.box ?? { left: area.right - width, right: area.right, top: at - gap - height, bottom: at - gap }
  );
}
