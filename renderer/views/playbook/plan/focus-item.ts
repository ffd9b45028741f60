/** Brings the first of some items of the plan into view, and the keys to it when they led there. */
export function focusItem(ids: readonly string[], byKey: boolean): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  const found = places.find(({ dataset }) => ids.includes(dataset['item'] ?? ''));
  if (found === undefined) return;
  found.scrollIntoView({ block: 'nearest' });
  if (byKey) found.querySelector<HTMLElement>('button, input, select')?.focus({ preventScroll: true });
}
