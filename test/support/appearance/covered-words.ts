import type { Page } from 'playwright';

/** The words, pictures and fields in sight that an element of a selector stands over. */
export function coveredWords(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const over = document.querySelector(wanted);
    if (over === null) return ['nothing stands there'];
    const { left, top, right, bottom } = over.getBoundingClientRect();
    /** Whether the middle of what both share shows this element, under what stands over it. */
    const isSeen = (element: Element, box: DOMRect): boolean => {
      const x = (Math.max(left, box.left) + Math.min(right, box.right)) / 2;
      const y = (Math.max(top, box.top) + Math.min(bottom, box.bottom)) / 2;
      const highest = document.elementsFromPoint(x, y).find((one) => !over.contains(one));
      return highest !== undefined && (element.contains(highest) || highest.contains(element));
    };
    const meets = (box: DOMRect): boolean =>
      Math.min(right, box.right) - Math.max(left, box.left) > 0.5 &&
      Math.min(bottom, box.bottom) - Math.max(top, box.top) > 0.5;
    const covered: string[] = [];
    const look = (element: Element, box: DOMRect, what: string): void => {
      const isShown = element.closest('.visually-hidden') === null && element.checkVisibility();
      if (!over.contains(element) && isShown && meets(box) && isSeen(element, box)) covered.push(what);
    };
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const { parentElement, nodeValue } = words.currentNode;
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      if (parentElement && nodeValue?.trim())
        for (const box of range.getClientRects()) look(parentElement, box, nodeValue.trim().slice(0, 40));
    }
    for (const element of document.querySelectorAll('main :is(svg, input, select, textarea)'))
      look(element, element.getBoundingClientRect(), element.outerHTML.slice(0, 60));
    return covered;
  }, selector);
}
