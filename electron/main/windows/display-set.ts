/** Names a set of screens by their sizes, whatever their order: the same screens give the same name. */
export function displaySet(
  displays: readonly { readonly size: { readonly width: number; readonly height: number } }[],
): string {
  return displays
    .toSorted((a, b) => a.size.width - b.size.width || a.size.height - b.size.height)
    .map(({ size }) => `${size.width}×${size.height}`)
    .join(' + ');
}
