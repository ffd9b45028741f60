import { readFileSync } from 'node:fs';
import { getDocument } from 'unpdf/pdfjs';

export interface ReadReport {
  readonly pages: number;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** Every run of text, with the corner that it begins at and its size, in points from the lower left. */
  readonly runs: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** All of it in reading order, one space between runs. */
  readonly text: string;
  /** Names of the fonts, and whether each is in the file. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  /** Title and the rest of what the file says of itself. */
  readonly raw: string;
}

/** A PDF read back by another library than the one that wrote it. */
export async function readReport(path: string): Promise<ReadReport> {
  const bytes = readFileSync(path);
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [
          {
            text: item.str,
            x: item.transform[4] as number,
            y: item.transform[5] as number,
            width: item.width,
            height: item.height,
          },
        ]
      : [],
  );
  const raw = bytes.toString('latin1');
  const descriptors = [...raw.matchAll(/\/Type \/FontDescriptor[\s\S]*?endobj/g)].map(([text]) => text);
  return {
    pages: document.numPages,
    width,
    height,
    bytes: bytes.length,
    runs,
    text: runs.map(({ text }) => text).join(' '),
    fonts: descriptors.map((text) => ({
      name: /\/FontName \/(\S+)/.exec(text)?.[1] ?? '',
      embedded: /\/FontFile[23]? \d+ 0 R/.test(text),
    })),
    raw,
  };
}
