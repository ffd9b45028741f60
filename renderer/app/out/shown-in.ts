import type { Box } from './free-place.ts';

const pictures = 'svg, canvas, img, input, select, textarea, progress';
const heads = 'thead th, [role="columnheader"]';

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/** What a table shows in an area: its words, pictures and fields, and nothing that a heading stands over. */
export function shownIn(table: Element, area: Box): Box[] {
  const headings = [...table.querySelectorAll(heads)].map((head) => head.getBoundingClientRect());
  const isCovered = (node: Node, { top, bottom }: Box): boolean =>
    node.parentElement?.closest(heads) === null &&
    headings.some((head) => head.top <= (top + bottom) / 2 && head.bottom >= (top + bottom) / 2);
  const found: Box[] = [];
  const take = (node: Node, boxes: Iterable<Box>): void => {
    for (const box of boxes) if (meets(box, area) && !isCovered(node, box)) found.push(box);
  };
  const walker = document.createTreeWalker(table, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (node.matches('.visually-hidden')) return NodeFilter.FILTER_REJECT;
    const box = node.getBoundingClientRect();
    // What has no box of its own may hold what has one.
    const isElsewhere = box.width > 0 && box.height > 0 && !meets(box, area);
    if (isElsewhere) return NodeFilter.FILTER_REJECT;
    if (!node.matches(pictures)) return NodeFilter.FILTER_SKIP;
    take(node, [box]);
    return NodeFilter.FILTER_REJECT;
  });
  while (walker.nextNode()) take(walker.currentNode, wordsOf(walker.currentNode));
  return found;
}

/** The lines of a text, as far as what holds it lets them be seen. */
function wordsOf(text: Node): Box[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const holder = text.parentElement;
  if (lines.length === 0 || holder === null || getComputedStyle(holder).overflowX === 'visible') return lines;
  const { left, right } = holder.getBoundingClientRect();
  return lines.map(({ top, bottom, ...line }) => ({
    top,
    bottom,
    left: Math.max(line.left, left),
    right: Math.min(line.right, right),
  }));
}
