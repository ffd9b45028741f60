import type { Page } from 'playwright';

interface Listening {
  said?: { at: number; text: string }[];
}

/** Notes from now on what a reader of screens would be told, in all live regions of the page. */
export function listenToLiveRegions(page: Page): Promise<void> {
  return page.evaluate(() => {
    const own = window as unknown as Listening;
    own.said = [];
    const regions = '[role="status"], [role="alert"], [aria-live], output, [role="log"]';
    const before = new WeakMap<Element, string>();
    for (const region of document.querySelectorAll(regions)) before.set(region, region.textContent ?? '');
    new MutationObserver((records) => {
      const changed = new Set<Element>();
      for (const { target } of records) {
        const start = target instanceof Element ? target : target.parentElement;
        const region = start?.closest(regions);
        if (region && region.getAttribute('aria-live') !== 'off') changed.add(region);
      }
      for (const region of changed) {
        const text = region.textContent ?? '';
        if (text !== '' && text !== before.get(region)) own.said?.push({ at: performance.now(), text });
        before.set(region, text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said since, and the shortest time between two messages. */
export async function heard(page: Page): Promise<{ readonly texts: string[]; readonly leastGapMs: number }> {
  const said = await page.evaluate(() => (window as unknown as Listening).said ?? []);
  const gaps = said.slice(1).map(({ at }, order) => at - (said[order] as { at: number }).at);
  return { texts: said.map(({ text }) => text), leastGapMs: Math.min(Number.POSITIVE_INFINITY, ...gaps) };
}

/** Live regions that interrupt what is being read. */
export function impoliteRegions(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[aria-live="assertive"], [role="alert"]:not([aria-live="polite"])')].map(
      ({ className, textContent }) => `${className}: ${textContent}`,
    ),
  );
}
