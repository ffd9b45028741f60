const isArrangeable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.dock-strip, .dock-line') !== null;

/**
 * Does something when the user comes near what moves panels: the pointer to tabs or to a line between panels, the keys to
 * whatever has the focus next.
 * @returns gives it up
 */
export function whenWanted(work: () => void): () => void {
  const stop = new AbortController();
  const start = (): void => {
    stop.abort();
    work();
  };
  const { signal } = stop;
  document.addEventListener('pointerover', ({ target }) => isArrangeable(target) && start(), { signal });
  document.addEventListener('keydown', ({ key }) => (key === 'Tab' || key === 'F6') && start(), { signal });
  return () => stop.abort();
}
