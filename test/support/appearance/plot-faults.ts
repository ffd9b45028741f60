import type { Page } from 'playwright';

/**
 * Charts and plots that lack a name, a sentence that sums them up, or a table as twin that can be opened; each as what it is
 * and what it lacks. A canvas or a large picture outside of all of them is one too.
 * @returns the faults, and how many charts and plots were looked at
 */
export async function plotFaults(page: Page): Promise<{ readonly faults: string[]; readonly count: number }> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const textOf = (ids: string | null): string =>
      (ids ?? '')
        .split(' ')
        .map((id) => (id === '' ? '' : (document.getElementById(id)?.textContent ?? '')))
        .join(' ')
        .trim();
    const pictures = [
      ...document.querySelectorAll('[aria-roledescription="plot"], [aria-roledescription$="chart"]'),
    ];
    for (const picture of pictures) {
      const name = picture.getAttribute('aria-label') ?? textOf(picture.getAttribute('aria-labelledby'));
      if (name === '') faults.push(`${picture.className}: no name`);
      if (textOf(picture.getAttribute('aria-describedby')).length < 12) faults.push(`${name}: no summary`);
      const whole = picture.closest('figure, section, [data-panel]') ?? document.body;
      const twin = [...whole.querySelectorAll('button')].some(({ textContent, title, ariaLabel }) =>
        /table/i.test(`${textContent} ${title} ${ariaLabel}`),
      );
      if (!twin) faults.push(`${name}: no table`);
    }
    const alone = [...document.querySelectorAll('canvas, svg')].filter((drawn) => {
      const { width, height } = drawn.getBoundingClientRect();
      const isLarge = width > 160 && height > 60 && drawn.checkVisibility();
      return isLarge && !pictures.some((picture) => picture.contains(drawn));
    });
    faults.push(...alone.map((drawn) => `${drawn.parentElement?.className}: a picture of nothing`));
    return { faults, count: pictures.length };
  });
}
