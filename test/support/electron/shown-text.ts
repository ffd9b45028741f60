import type { Locator, Page } from 'playwright';

/**
 * The element that shows a text to the eye. What is hidden but for readers of screens is left out: the same
 * sentence is said there a moment after it is shown, and a test that met both would pass or fail by its speed.
 */
export function shownText(
  scope: Page | Locator,
  text: string | RegExp,
  options: { exact?: boolean } = {},
): Locator {
  const page = 'page' in scope ? scope.page() : scope;
  return scope.getByText(text, options).and(page.locator(':not(.visually-hidden, .visually-hidden *)'));
}
