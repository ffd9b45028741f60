let open = 0;

/** Counts a question until it has its answer. */
export function counted<Value>(asked: Promise<Value>): Promise<Value> {
  open++;
  return asked.finally(() => {
    open--;
  });
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves once everything that was asked as of a day is answered, what the answers led to being asked as well, and drawn. */
export async function answered(): Promise<void> {
  // What the page asks because something changed, it asks by the next frame.
  await frame();
  if (open === 0) await frame();
  if (open > 0) await answered();
}
