/** Where an element stands in the page, by the places of its ancestors; an id is place enough. */
function pathOf(element: Element): string {
  if (element.id !== '') return `#${CSS.escape(element.id)}`;
  const { parentElement } = element;
  if (parentElement === null) return element.localName;
  const place = [...parentElement.children].indexOf(element) + 1;
  return `${pathOf(parentElement)} > :nth-child(${place})`;
}

// The page may still be reading what fills it.
const longestMs = 2000;

/** Notes how far everything on the page is scrolled and what has the focus; the answer brings both back. */
export function holdView(): () => void {
  const scrolled = [...document.querySelectorAll('*')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
    .map((element) => ({ path: pathOf(element), top: element.scrollTop, left: element.scrollLeft }));
  const { activeElement } = document;
  const focused = activeElement === null || activeElement === document.body ? null : pathOf(activeElement);

  return () => {
    const until = performance.now() + longestMs;
    let waiting = scrolled;
    let focusWaits = focused !== null;
    const step = (): void => {
      waiting = waiting.filter(({ path, top, left }) => {
        const element = document.querySelector(path);
        if (element === null) return true;
        element.scrollTo({ top, left, behavior: 'instant' });
        return Math.abs(element.scrollTop - top) > 1 || Math.abs(element.scrollLeft - left) > 1;
      });
      const target = focusWaits && focused !== null ? document.querySelector<HTMLElement>(focused) : null;
      if (target !== null) {
        target.focus({ preventScroll: true });
        focusWaits = false;
      }
      if ((waiting.length > 0 || focusWaits) && performance.now() < until) requestAnimationFrame(step);
    };
    requestAnimationFrame(() => requestAnimationFrame(step));
  };
}
