import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';

/** A number as it stands on the page, and where, in pixels of the window. */
export interface ShownFigure {
  readonly text: string;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

const data = join(
  dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')),
  '4.0.0_best_int',
);

/** A reader of English print from the data that lies among the packages; asks no network and keeps nothing. */
export async function openReader(): Promise<Worker> {
  const reader = await createWorker('eng', OEM.LSTM_ONLY, {
    langPath: data,
    gzip: true,
    cacheMethod: 'none',
  });
  await reader.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_LINE });
  return reader;
}

/** Every number that stands by itself on the page and is wholly in sight, apart from those on axes and in fields. */
export function shownFigures(page: Page): Promise<ShownFigure[]> {
  return page.evaluate(() => {
    const margin = 3;
    const scale = devicePixelRatio;
    const found: ShownFigure[] = [];
    const texts = document.createTreeWalker(
      document.querySelector('.shell-main') as Element,
      NodeFilter.SHOW_TEXT,
    );
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const text = node.nodeValue?.trim() ?? '';
      const element = node.parentElement;
      if (element === null || !/^[−+$]?\d[\d,]*(\.\d+)?\s?(%|×|R|bp)?$/.test(text)) continue;
      const others = [...element.childNodes].filter((one) => one instanceof Text && one !== node);
      if (others.some((one) => one.nodeValue?.trim())) continue;
      if (text.length < 3 || element.closest('svg, .visually-hidden, option, button:not(.askable)')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, right, bottom, width, height } = range.getBoundingClientRect();
      const corners = [
        [left + 1, top + 1],
        [right - 1, bottom - 1],
      ] as const;
      const inSight = corners.every(([x, y]) => {
        const at = document.elementFromPoint(x, y);
        return at !== null && (element.contains(at) || at.contains(element));
      });
      if (!inSight || width === 0 || left < 0 || right > innerWidth) continue;
      found.push({
        text,
        box: {
          left: Math.max(0, Math.floor(left * scale) - margin),
          top: Math.max(0, Math.floor(top * scale)),
          width: Math.ceil(width * scale) + 2 * margin,
          height: Math.ceil(height * scale),
        },
      });
    }
    return found;
  });
}

/** Signs that print alike are the same, a dash read as two is one, and spaces are none. */
const plain = (text: string): string =>
  text
    .replaceAll(/[−–—~-]+/g, '-')
    .replaceAll('×', 'x')
    .replaceAll(/\s/g, '');

/** What was read wrongly of the figures of a picture. */
export async function misreadFigures(
  reader: Worker,
  picture: Buffer,
  figures: readonly ShownFigure[],
): Promise<readonly { readonly shown: string; readonly read: string }[]> {
  const misread: { shown: string; read: string }[] = [];
  for (const { text, box } of figures) {
    const { data: answer } = await reader.recognize(picture, { rectangle: box });
    if (plain(answer.text) !== plain(text)) misread.push({ shown: text, read: answer.text.trim() });
  }
  return misread;
}
