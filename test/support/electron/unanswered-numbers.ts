import type { Page } from 'playwright';

/** A number on the screen that nobody can ask. */
export interface UnansweredNumber {
  readonly text: string;
  /** Where it stands: the classes or test ids of what is around it, nearest first. */
  readonly place: string;
}

/**
 * Digits that are no figures: dates, times and windows of time, names of averages and indicators, names of instruments,
 * multiples in a name, the convention of a label.
 */
const plain = [
  String.raw`\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b,? `,
  String.raw`\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*( \d{4})?`,
  String.raw`\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*( \d{4})`,
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`\b(EMA|SMA|RSI|ATR|CMF|CCI|ADX)\s?\(?\d+\)?`,
  String.raw`\b\d+[DWMY]\b`,
  String.raw`\b(Russell|S&P|Nasdaq|Ultra|Vol) ?\d+\b`,
  String.raw`[−-]?\b\d+\s?[X×]( |$)`,
  String.raw`\b\d+ (sessions|weeks)( old)?`,
  String.raw`\b\d+ series\b`,
  String.raw`\bversion \d+\b`,
  String.raw`\b\d{2}:\d{2}\b`,
].join('|');

/** Places whose numbers are not asked where they stand, each with the reason. */
const exceptions = [
  // Ticks and read-outs of a plot: its table and the figures beside it answer.
  'svg',
  'canvas',
  '.plot-legend',
  '.heat-legend',
  '.trigger-legend',
  // What a user types or chooses; what it is stands in its label.
  'label',
  'select',
  'datalist',
  'input',
  'textarea',
  '.field-row .field-label',
  // The answers themselves.
  '[popover]',
  // Says where its numbers answer.
  '[data-answers]',
  // A note's own words.
  '.note-text',
  '.visually-hidden',
  // Headings name what was chosen; row and column headings are the axes of their table.
  'h1',
  'h2',
  'h3',
  'th[scope]:not(:has(.askable))',
  // What the user typed: fills, and what a plan said before.
  '.fills',
  '.plan-change',
  // What a typed field is in its other unit.
  '.field-outcome',
  // How many paths a drawing has so far: the n of the figures below it.
  '.drawing-state',
  // The typed length of a slider.
  'output',
  // Names of series.
  '.cell-symbol',
  '.column-symbol',
  '.column-name',
].join(', ');

/** Every number of the screen that neither answers when it is pressed nor has a "how?" in its line, its column or its heading. */
export function unansweredNumbers(page: Page): Promise<UnansweredNumber[]> {
  return page.evaluate(
    ([plainPattern, exempt]) => {
      const ask = '.definition-button, .askable';
      const isAnsweredInTable = (cell: Element): boolean => {
        if (cell.querySelector(ask)) return true;
        const row = cell.closest('tr, [role="row"]');
        if (row?.querySelector('.definition-button')) return true;
        const table = cell.closest('table, [role="grid"]');
        const headings = row ? [...row.querySelectorAll('th, [role="rowheader"]')] : [];
        const section = cell.closest('section')?.querySelector(':scope > .section-title');
        const column = row ? [...row.children].indexOf(cell) : -1;
        const above = table?.querySelector('thead tr')?.children[column];
        const whole = table?.querySelector('caption, thead th:first-child');
        return [...headings, above, whole, section].some((place) => place?.querySelector(ask));
      };
      const isAnswered = (element: Element): boolean => {
        if (element.closest('.askable')) return true;
        const cell = element.closest('td, th, [role="gridcell"]');
        if (cell) return isAnsweredInTable(cell);
        const line = element.closest('dd, dt, p, li, h1, h2, h3, figcaption, summary');
        const place = line?.matches('dd, dt') ? (line.parentElement ?? line) : line;
        return place?.querySelector(ask) != null;
      };
      const isProse = (element: Element): boolean => {
        const block = element.closest(
          'p, li, h1, h2, h3, figcaption, output, [role="status"], [role="alert"]',
        );
        return (block?.textContent?.match(/\p{L}{2,}/gu) ?? []).length >= 6;
      };
      const found: { text: string; place: string }[] = [];
      for (const root of document.querySelectorAll('main, footer, header')) {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const element = node.parentElement as Element;
          const text = (node.textContent ?? '').trim();
          if (!/\d/.test(text.replaceAll(new RegExp(plainPattern, 'g'), ''))) continue;
          if (element.closest(exempt) || !element.checkVisibility({ visibilityProperty: true })) continue;
          if (
            element.closest('button, a, summary, [role="tab"], [role="option"]') &&
            !element.closest('.askable')
          ) {
            // A control is named, not measured; rows that are controls say where they answer.
            if (!element.closest('.blotter-row')) continue;
          }
          if (isAnswered(element) || isProse(element)) continue;
          const around: string[] = [];
          for (let up: Element | null = element; up && around.length < 5; up = up.parentElement)
            around.push(
              up.getAttribute('data-testid') ?? (up.getAttribute('class') || up.tagName.toLowerCase()),
            );
          found.push({ text, place: around.join(' < ') });
        }
      }
      return found;
    },
    [plain, exceptions] as const,
  );
}
