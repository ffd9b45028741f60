/** Parts of a cell that explain it, act on it or say it again at length, and are no part of what it says. */
const aside =
  '[popover], .button, .definition-button, svg, canvas, [hidden], [aria-hidden="true"], .cell-name';
const blocks = new Set(['DIV', 'P', 'LI', 'DD', 'DT', 'SPAN', 'SMALL', 'TR', 'BR']);

/** What a cell says as one line: its words and the values of its fields; words for screen readers only where nothing else is said. */
export function cellText(cell: Element): string {
  const said = wordsIn(cell, false);
  return said === '' ? wordsIn(cell, true) : said;
}

function wordsIn(node: Element, withHidden: boolean): string {
  const parts: string[] = [];
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) parts.push(child.textContent ?? '');
    if (!(child instanceof Element) || child.matches(aside)) continue;
    if (child.classList.contains('visually-hidden') && (!withHidden || child.closest('button'))) continue;
    const text = fieldText(child) ?? wordsIn(child, withHidden);
    parts.push(blocks.has(child.tagName) ? ` ${text} ` : text);
  }
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

function fieldText(element: Element): string | null {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
  if (element instanceof HTMLInputElement)
    return element.type === 'checkbox' ? (element.checked ? 'yes' : 'no') : element.value;
  return null;
}
