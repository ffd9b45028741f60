import type { Page } from 'playwright';

interface Smallest {
  readonly pixels: number;
  readonly text: string;
}

/** The smallest text that is seen: in tables, on axes of plots, and everywhere else, in pixels of the window. */
export function smallestText(page: Page): Promise<Record<'body' | 'table' | 'axis', Smallest>> {
  return page.evaluate(() => {
    const none = { pixels: Number.POSITIVE_INFINITY, text: '' };
    const smallest = { body: none, table: none, axis: none };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.nodeValue?.trim() ?? '';
      const element = texts.currentNode.parentElement;
      if (text === '' || element === null || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.visually-hidden, [popover], script, style, option, [aria-hidden="true"]'))
        continue;
      const kind = element.closest('svg')
        ? 'axis'
        : element.closest('table, [role="grid"], [role="treegrid"]')
          ? 'table'
          : 'body';
      const pixels =
        Math.round(
          Number.parseFloat(getComputedStyle(element).fontSize) *
            devicePixelRatio *
            element.currentCSSZoom *
            10,
        ) / 10;
      if (pixels < smallest[kind].pixels) smallest[kind] = { pixels, text: `${text} <${element.className}>` };
    }
    return smallest;
  });
}

/** Text beyond the edges of the window that no scrolling brings in. */
export function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      ((/auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth) ||
        scrolls(element.parentElement));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (element === null || !element.checkVisibility() || !texts.currentNode.nodeValue?.trim()) continue;
      if (element.closest('.visually-hidden, [popover], option')) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const { left, right } = range.getBoundingClientRect();
      if ((right > innerWidth + 1 || left < -1) && !scrolls(element))
        cut.push(texts.currentNode.nodeValue.trim());
    }
    return cut;
  });
}
