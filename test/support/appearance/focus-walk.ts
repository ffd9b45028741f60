import type { Page } from 'playwright';

const mostStops = 160;

/**
 * Walks the page with Tab and compares each stop with the same element without the focus.
 * @returns how many stops there were, and those that look the same with the focus as without
 */
export async function focusWalk(page: Page): Promise<{ readonly stops: number; readonly unseen: string[] }> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    Object.assign(window, { stopNames: new Map() });
  });
  const unseen = new Set<string>();
  const stops = new Set<string>();
  for (let presses = 0; presses < mostStops; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const own = window as unknown as { stopNames: Map<Element, string> };
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const known = own.stopNames.get(element);
      const name =
        known ??
        `${own.stopNames.size} ${element.localName}.${element.className} ${element.textContent?.slice(0, 30)}`;
      own.stopNames.set(element, name);
      const width = (style: CSSStyleDeclaration): number =>
        style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth);
      const isOutlined = (start: Element): boolean => {
        const around = start.parentElement;
        const boxes = [start, ...(around?.matches(':focus-within') ? [around] : [])];
        return boxes.some((one) => width(getComputedStyle(one)) >= 2);
      };
      const strokes = (mark: SVGElement): string =>
        [mark, ...mark.children].map((part) => getComputedStyle(part).strokeWidth).join();
      const isDrawn = (mark: SVGElement): boolean => {
        const focused = strokes(mark);
        mark.blur();
        const usual = strokes(mark);
        mark.focus();
        return focused !== usual;
      };
      // An outline within an element lies under the canvases of a chart, which then draws a ring above them.
      const isCovered = (start: Element): boolean =>
        start.querySelector('canvas') !== null &&
        Number.parseFloat(getComputedStyle(start).outlineOffset) < 0;
      const isRinged = (start: Element): boolean => {
        const ring = getComputedStyle(start, '::after');
        return ring.borderTopStyle === 'solid' && Number.parseFloat(ring.borderTopWidth) >= 2;
      };
      const isSeen = (start: Element): boolean => {
        if (isCovered(start)) return isRinged(start);
        return isOutlined(start) || (start instanceof SVGElement && isDrawn(start));
      };
      const box = element.getBoundingClientRect();
      const isInWindow =
        box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth && box.width > 0;
      return { name, known: known !== undefined, seen: isSeen(element) && isInWindow };
    });
    if (stop === null) continue;
    if (stop.known && stops.size > 3) break;
    stops.add(stop.name);
    if (!stop.seen) unseen.add(stop.name);
  }
  return { stops: stops.size, unseen: [...unseen] };
}
