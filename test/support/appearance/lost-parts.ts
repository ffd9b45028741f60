import type { Page } from 'playwright';

/**
 * Words and controls that are drawn but that nobody can bring into view: cut by an edge that does not scroll. What ends in
 * dots is not lost where a title says it in full. Each once, as what it is and where it is cut.
 */
export function lostParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 2;
    const leastScroller = 40;
    interface Box {
      left: number;
      top: number;
      right: number;
      bottom: number;
    }
    const nameOf = (element: Element): string =>
      `${element.localName}.${String(element.getAttribute('class') ?? '').split(' ')[0]}`;
    const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });

    /** Where the box is cut for good, going out from its element; null when it can be brought into view. */
    function cutBy(start: Element, box: Box): string | null {
      const needed = { ...box };
      for (let parent = start.parentElement; parent !== null; parent = parent.parentElement) {
        const style = getComputedStyle(parent);
        if (style.position === 'fixed' || parent.matches(':popover-open')) return null;
        const edge = boxOf(parent.getBoundingClientRect());
        for (const [axis, low, high] of [
          [style.overflowX, 'left', 'right'],
          [style.overflowY, 'top', 'bottom'],
        ] as const) {
          if (axis === 'visible') continue;
          const isOut = needed[low] < edge[low] - slack || needed[high] > edge[high] + slack;
          if (axis === 'hidden' || axis === 'clip') {
            const isDotted = style.textOverflow === 'ellipsis' && low === 'left';
            if (isOut && !(isDotted && parent.closest('[title]') !== null)) return nameOf(parent);
          } else if (isOut) {
            if (edge[high] - edge[low] < leastScroller) return `${nameOf(parent)}, too small to scroll`;
            needed[low] = edge[low];
            needed[high] = edge[high];
          }
        }
      }
      const isIn =
        needed.left >= -slack &&
        needed.top >= -slack &&
        needed.right <= innerWidth + slack &&
        needed.bottom <= innerHeight + slack;
      return isIn ? null : 'the window';
    }

    const outside =
      '.visually-hidden, [aria-hidden="true"], svg, option, script, style, .chart-canvas, [popover]:not(:popover-open)';
    const lost = new Set<string>();
    const look = (element: Element, box: DOMRect, what: string): void => {
      if (box.width <= 1 || box.height <= 1) return;
      const where = cutBy(element, boxOf(box));
      if (where !== null) lost.add(`“${what}” by ${where}`);
    };
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest(outside) === null;
    const top = document.querySelector('dialog[open]') ?? document.body;
    const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.nodeValue?.trim() ?? '';
      const element = texts.currentNode.parentElement;
      if (text === '' || element === null || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const style = getComputedStyle(element);
      const box = range.getBoundingClientRect();
      if (style.overflowX === 'hidden' || style.overflowX === 'clip') {
        const edge = element.getBoundingClientRect();
        if (box.right > edge.right + slack && edge.width > 1 && element.closest('[title]') === null)
          lost.add(`“${text.slice(0, 50)}” by itself, ${nameOf(element)}`);
        look(element, edge, text.slice(0, 50));
      } else look(element, box, text.slice(0, 50));
    }
    for (const control of top.querySelectorAll('button, input, select, textarea, a[href], [tabindex="0"]'))
      if (isSeen(control) && control.getClientRects().length > 0) {
        const box = control.getBoundingClientRect();
        // A panel that scrolls is as large as its content; its words are looked at one by one.
        if (box.height < innerHeight)
          look(
            control,
            box,
            control.getAttribute('aria-label') ?? control.textContent?.trim().slice(0, 40) ?? '',
          );
      }
    return [...lost];
  });
}
